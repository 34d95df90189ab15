import type { SourceKind } from '../../model/index.ts';
import { knownPublishers } from '../../serve/desk/index.ts';
import { writeColumns } from '../columns.ts';
import type { Call } from '../commands.ts';
import { textOf } from '../options.ts';
import { remark, sayJson, width } from '../terminal.ts';

const columns = [
  { title: 'NAME' },
  { title: 'KIND' },
  { title: 'CC' },
  { title: 'LANGUAGE' },
  { title: 'FEED OR HOME', gives: true },
] as const;

/** `stemma sources known [WORDS…]`: exit code 1 where none is so. */
export async function run(call: Call): Promise<number> {
  const found = await knownPublishers({ words: call.args.join(' '), kind: textOf(call, 'kind') as SourceKind | undefined });
  if (call.options.json) sayJson(found);
  else if (found.length > 0) {
    const rows = found.flatMap(({ name, kind, country, language, home, feeds }) =>
      (feeds.length > 0 ? feeds.map((feed) => feed.url) : [home]).map((url) => [name, kind, country ?? '-', language, url]),
    );
    process.stdout.write(writeColumns(columns, rows, width));
  } else remark('No publisher that ships with Stemma is so. Any other is added by its address: stemma sources add https://…');
  return found.length > 0 ? 0 : 1;
}
