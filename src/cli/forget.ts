import { forgetReports, forgetStory } from '../serve/desk/index.ts';
import type { Call } from './commands.ts';
import { fullId } from './short-ids.ts';
import { say } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `stemma forget STORY|REPORT…`. */
export async function run(call: Call): Promise<number> {
  const effects = { work: { nudge: () => {} }, now: () => new Date() };
  return withStore(call, async (store) => {
    for (const typed of call.args) {
      const [asStory] = await store.upkeep.idsFrom('story', typed, 1);
      const count = asStory
        ? await forgetStory(store, await fullId(store, 'story', typed), effects)
        : await forgetReports(store, [await fullId(store, 'report', typed)], effects);
      say(`removed  ${typed}  ${count === 1 ? 'one report' : `${count ?? 0} reports`}`);
    }
    return 0;
  });
}
