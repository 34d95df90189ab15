import { shownWords } from '../7-brief/edition/index.ts';
import type { SearchHit } from '../model/index.ts';
import { given } from '../serve/desk/index.ts';
import type { Call } from './commands.ts';
import { readCount } from './moments.ts';
import { textOf, textsOf } from './options.ts';
import { fullId } from './short-ids.ts';
import { ink, remark, say, sayJson, shortTime } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `stemma search QUERY…`: exit code 1 where nothing is found. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const story = textOf(call, 'story');
    const kinds = textsOf(call, 'in') as readonly SearchHit['kind'][];
    if (hasOpenQuote(call.args.join(' '))) remark('A quotation mark is not closed; what follows it is searched as a phrase.');
    const page = await store.search.search(call.args.join(' '), {
      limit: 20,
      ...given({
        limit: readCount(call.options.limit, 'limit'),
        kinds: kinds.length > 0 ? kinds : undefined,
        story: story === undefined ? undefined : await fullId(store, 'story', story),
      }),
    });
    if (call.options.json) sayJson(page.items);
    else for (const hit of page.items) tell(hit);
    if (page.items.length === 0) remark('Nothing is found.');
    else if (page.next !== undefined && !call.options.json) remark('There is more: --limit N');
    return page.items.length > 0 ? 0 : 1;
  });
}

/** Whether a phrase begins and does not end. */
function hasOpenQuote(query: string): boolean {
  const left = query.replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/gu, '');
  return /["“„«]/u.test(left);
}

function tell(hit: SearchHit): void {
  const where = [hit.story && `story ${hit.story}`, hit.report && hit.report !== hit.id && `report ${hit.report}`]
    .filter(Boolean)
    .join(', ');
  say(
    `${ink.bold(oneLine(hit.title))}  ${ink.dim(`${hit.kind} ${hit.id}${where ? ` in ${where}` : ''}${hit.at ? `, ${shortTime(hit.at)}` : ''}`)}`,
  );
  say(`  ${lit(hit)}`);
}

/** The excerpt with what matched in bold. */
function lit({ kind, excerpt, marks }: SearchHit): string {
  let at = 0;
  let text = '';
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += oneLine(excerpt.slice(at, start)) + ink.bold(oneLine(excerpt.slice(start, end)));
    at = end;
  }
  const rest = oneLine(excerpt.slice(at));
  return text + (kind === 'quotation' ? shownWords(rest) : rest);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ');
}
