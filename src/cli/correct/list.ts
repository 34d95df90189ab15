import type { Correction } from '../../model/index.ts';
import { allPages, undoCorrection } from '../../serve/desk/index.ts';
import { settleStories } from '../../serve/work/index.ts';
import type { Store } from '../../store/index.ts';
import { writeColumns } from '../columns.ts';
import type { Call } from '../commands.ts';
import { readUser } from '../options.ts';
import { remark, say, sayJson, shortTime, width } from '../terminal.ts';
import { UsageError } from '../usage.ts';
import { withStore } from '../with-store.ts';

const columns = [{ title: 'ID' }, { title: 'WHEN' }, { title: 'KIND' }, { title: 'BY' }, { title: 'ABOUT', gives: true }] as const;

/** `stemma correct list`: those in force; with --all those taken back too. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const all = call.options.all === true;
    const list = all ? (await allPages((request) => store.corrections.page(request))).toReversed() : await store.corrections.inForce();
    if (call.options.json) sayJson(list);
    else if (list.length === 0)
      remark(all ? 'Nothing was corrected.' : 'Nothing was corrected, or all of it was taken back (--all shows that).');
    else {
      const rows = list.map((one) => [one.id.slice(0, 8), shortTime(one.at), one.kind, one.by ?? '-', about(one)]);
      process.stdout.write(writeColumns(columns, rows, width));
    }
    return 0;
  });
}

function about({ stories, reports, subject, value, note, undoneAt, undoneBy }: Correction): string {
  const undone = undoneAt && `[taken back ${shortTime(undoneAt)}${undoneBy ? ` by ${undoneBy}` : ''}]`;
  return [...stories, ...reports, subject, value && `“${value}”`, note && `(${note})`, undone].filter(Boolean).join(' ');
}

/** `stemma correct undo ID…`. */
export async function undo(call: Call): Promise<number> {
  return withStore(call, async (store, folder) => {
    for (const typed of call.args) {
      const correction = await inForce(store, typed);
      await undoCorrection(store, { id: correction.id, by: readUser(call) }, { work: { nudge: () => {} }, now: () => new Date() });
      say(`taken back  ${correction.id.slice(0, 8)}  ${correction.kind}`);
    }
    await settleStories(store, folder);
    return 0;
  });
}

async function inForce(store: Store, typed: string): Promise<Correction> {
  const all = await allPages((request) => store.corrections.page(request));
  const found = all.filter((one) => one.undoneAt === undefined && one.id.startsWith(typed));
  const [only] = found;
  if (!only || found.length > 1)
    throw new UsageError(
      `${only ? 'Several corrections begin with' : 'There is no correction in force that begins with'} "${typed}". See: stemma correct list`,
    );
  return only;
}
