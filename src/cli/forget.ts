import { forgetReports, forgetStory } from '../serve/desk/index.ts';
import type { Store } from '../store/index.ts';
import type { Call } from './commands.ts';
import { readMoment } from './moments.ts';
import { textOf } from './options.ts';
import { fullId } from './short-ids.ts';
import { say } from './terminal.ts';
import { UsageError } from './usage.ts';
import { withStore } from './with-store.ts';

const effects = { work: { nudge: () => {} }, now: () => new Date() };

/** `stemma forget STORY|REPORT…` and `stemma forget --older-than 90d`. */
export async function run(call: Call): Promise<number> {
  const typed = textOf(call, 'older-than');
  const before = typed === undefined ? undefined : readMoment(typed, 'older-than');
  if (before === undefined && call.args.length === 0)
    throw new UsageError('Say what to remove: ids of stories or reports, or --older-than TIME.');
  return withStore(call, async (store) => {
    for (const id of call.args) say(`removed  ${id}  ${inWords(await forgetOne(store, id))}`);
    if (before !== undefined)
      say(`removed  ${inWords((await store.upkeep.retain(before)).reports)} last seen before ${before.slice(0, 10)}`);
    return 0;
  });
}

async function forgetOne(store: Store, typed: string): Promise<number> {
  const [asStory] = await store.upkeep.idsFrom('story', typed, 1);
  if (asStory) return (await forgetStory(store, await fullId(store, 'story', typed), effects)) ?? 0;
  return forgetReports(store, [await fullId(store, 'report', typed)], effects);
}

function inWords(reports: number): string {
  return reports === 1 ? 'one report' : `${reports} reports`;
}
