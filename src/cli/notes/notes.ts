import { randomUUID } from 'node:crypto';
import type { Id, Note } from '../../model/index.ts';
import { addNote, allPages, given } from '../../serve/desk/index.ts';
import type { Store } from '../../store/index.ts';
import type { Call } from '../commands.ts';
import { readCount } from '../moments.ts';
import { readUser } from '../options.ts';
import { fullId } from '../short-ids.ts';
import { ink, remark, say, sayJson, shortTime } from '../terminal.ts';
import { UsageError } from '../usage.ts';
import { withStore } from '../with-store.ts';

/** `stemma notes list [STORY|REPORT]`. */
export async function list(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const [typed] = call.args;
    const about = typed === undefined ? {} : await placeOf(store, typed);
    const page = await store.notes.page({ limit: 20, ...about, ...given({ limit: readCount(call.options.limit, 'limit') }) });
    if (call.options.json) sayJson(page.items);
    else for (const note of page.items) tell(note);
    if (page.items.length === 0) remark('No note is there. Write one with: stemma notes add STORY WORDS…');
    else if (page.next !== undefined && !call.options.json) remark('There are more: --limit N');
    return 0;
  });
}

/** `stemma notes add STORY|REPORT WORDS…`. */
export async function add(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const [typed = '', ...words] = call.args;
    const wish = { ...(await placeOf(store, typed)), text: words.join(' ').trim(), by: readUser(call) };
    if (!wish.text) throw new UsageError('A note has words: stemma notes add STORY WORDS…');
    const note = await addNote(store, wish, { now: () => new Date(), newId: randomUUID });
    if (call.options.json) sayJson(note);
    else say(`noted  ${note.id.slice(0, 8)}  on ${note.story ?? note.report}`);
    return 0;
  });
}

/** `stemma notes remove NOTE…`. */
export async function remove(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const all = await allPages((request) => store.notes.page(request));
    for (const typed of call.args) {
      const found = all.filter(({ id }) => id.startsWith(typed));
      const [only] = found;
      if (!only || found.length > 1)
        throw new UsageError(`${only ? 'Several notes begin' : 'No note begins'} with "${typed}". See: stemma notes list`);
      await store.notes.remove(only.id);
      say(`removed  ${only.id.slice(0, 8)}  ${only.text.slice(0, 60)}`);
    }
    return 0;
  });
}

/** A story where one begins so, else a report. */
async function placeOf(store: Store, typed: string): Promise<{ readonly story: Id } | { readonly report: Id }> {
  const [asStory] = await store.upkeep.idsFrom('story', typed, 1);
  if (asStory !== undefined) return { story: await fullId(store, 'story', typed) };
  const [asReport] = await store.upkeep.idsFrom('report', typed, 1);
  if (asReport === undefined) throw new UsageError(`There is no story or report ${typed}. See: stemma stories`);
  return { report: await fullId(store, 'report', typed) };
}

function tell({ id, at, by, story, report, quote, text }: Note): void {
  const where = story ?? report;
  say(`${shortTime(at)}  ${id.slice(0, 8)}  ${ink.dim([by, where && `on ${where}`].filter(Boolean).join(', '))}`);
  if (quote) say(`  “${quote.replace(/\s+/g, ' ')}”`);
  for (const line of text.split(/\r?\n/)) say(`  ${line.replace(/\p{Cc}+/gu, ' ')}`);
}
