import type { Id, Report } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { PartnerMemory } from './partners.ts';
import { ONLINE } from './settings.ts';

/** What grouping remembers from one time to the next, so that it need not ask the store again. It belongs to the one who groups. */
export interface GroupingMemory {
  readonly partners: PartnerMemory;
  readonly texts: TextMemory;
}

export function makeGroupingMemory(): GroupingMemory {
  return { partners: new PartnerMemory(), texts: new TextMemory() };
}

/** The reports last looked at. */
class TextMemory {
  readonly #known = new Map<Id, Report>();

  /** In the order of the ids; those that are gone are left out. */
  async of(store: Store, ids: Iterable<Id>): Promise<readonly Report[]> {
    const reports: Report[] = [];
    for (const id of ids) {
      const report = this.#known.get(id) ?? (await store.reports.get(id))?.report;
      if (!report) continue;
      reports.push(report);
      // Taken out and put in again: the longest unused is the first.
      this.#known.delete(id);
      this.#known.set(id, report);
    }
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= ONLINE.rememberedTexts) break;
      this.#known.delete(oldest);
    }
    return reports;
  }

  forget(id: Id): void {
    this.#known.delete(id);
  }
}
