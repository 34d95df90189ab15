import { areConnected, sharedWeight, signatureWindowDays } from '../../4-group/index.ts';
import type { Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { ONLINE } from './settings.ts';

/** Reports connected with one, and how much they share. */
export type Partners = ReadonlyMap<Id, number>;

/**
 * Who is connected with whom, asked of the store and remembered. Right as long as nobody else adds reports: the one who groups tells of each
 * report that came or changed by `forget`.
 */
export class PartnerMemory {
  readonly #known = new Map<Id, Map<Id, number>>();

  async of(store: Store, id: Id): Promise<Partners> {
    const known = this.#known.get(id);
    if (known) return known;
    const found = await findPartners(store, id);
    if (this.#known.size >= ONLINE.rememberedPartners) this.#known.clear();
    this.#known.set(id, found);
    for (const [other, weight] of found) this.#known.get(other)?.set(id, weight);
    return found;
  }

  forget(id: Id): void {
    for (const other of this.#known.get(id)?.keys() ?? []) this.#known.get(other)?.delete(id);
    this.#known.delete(id);
  }
}

async function findPartners(store: Store, id: Id): Promise<Map<Id, number>> {
  const own = (await store.reports.signatures([id])).get(id);
  const partners = new Map<Id, number>();
  if (!own) return partners;
  const days = { from: own.day - signatureWindowDays, to: own.day + signatureWindowDays };
  const near = await store.reports.near(own.signature, days, ONLINE.partners, ONLINE.sharedTerms);
  const likely = near.filter((one) => one.id !== id).map((one) => one.id);
  for (const [other, { signature, day }] of await store.reports.signatures(likely)) {
    const weight = sharedWeight(own.signature, signature);
    if (areConnected(weight, own.day - day)) partners.set(other, weight);
  }
  return partners;
}
