import type { Store } from '../store/index.ts';
import { breathe } from './breathe.ts';
import type { PollContext } from './poll-one.ts';
import { settings } from './settings.ts';

const dayMs = 86_400_000;

/** Holds the planned dates of the stories against the clock: a date can be missed without any report that comes. Those told before are dropped by the store. */
export async function tellMissedDates({ store, ports, effects, writer, signal }: PollContext): Promise<void> {
  const at = effects.now().toISOString();
  const oldest = new Date(Date.parse(at) - settings.datesWithinDays * dayMs).toISOString();
  for await (const story of storiesSince(store, oldest)) {
    if (signal.aborted) return;
    await breathe();
    const dossier = await store.stories.dossier(story);
    const missed = dossier ? ports.missedDates(dossier, at) : [];
    if (missed.length) await writer.beside(() => store.changes.add(missed));
  }
}

async function* storiesSince(store: Pick<Store, 'stories'>, oldest: string): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const page = await store.stories.page({ order: 'reported', limit: 200, ...(after === undefined ? {} : { after }) });
    for (const card of page.items) {
      const last = card.lastPublished ?? card.updatedAt;
      if (last < oldest) return;
      yield card.id;
    }
    after = page.next;
  } while (after !== undefined);
}
