import type { StoryCard } from '../model/index.ts';
import { given } from '../serve/desk/index.ts';
import { writeColumns } from './columns.ts';
import type { Call } from './commands.ts';
import { readCount } from './moments.ts';
import { textOf } from './options.ts';
import { remark, sayJson, shortTime, width } from './terminal.ts';
import { withStore } from './with-store.ts';

const columns = [
  { title: 'ID' },
  { title: 'REPORTS', align: 'right' },
  { title: 'ACCOUNTS', align: 'right' },
  { title: 'CHANGED' },
  { title: 'TITLE', gives: true },
] as const;

/** `stemma stories [WORDS…]`. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const wanted = given({
      words: call.args.join(' ').trim() || undefined,
      order: textOf(call, 'order') as 'changed' | 'reported' | undefined,
      language: textOf(call, 'language'),
      kind: textOf(call, 'kind'),
      tag: textOf(call, 'tag'),
      place: textOf(call, 'place'),
      least: readCount(call.options.least, 'least'),
    });
    const page = await store.stories.page({ limit: 50, ...wanted, ...given({ limit: readCount(call.options.limit, 'limit') }) });
    if (call.options.json) sayJson(page.items);
    else if (page.items.length > 0) process.stdout.write(writeColumns(columns, page.items.map(row), width));
    else
      remark(
        Object.keys(wanted).length > 0
          ? 'No story is so.'
          : 'There is no story yet: watch a source (stemma sources add) or keep reports (stemma keep).',
      );
    if (page.next !== undefined && !call.options.json) remark('There are more: --limit N');
    return 0;
  });
}

function row(card: StoryCard): readonly string[] {
  const { min, max } = card.independentAccounts;
  return [
    card.id,
    String(card.reports),
    min === max ? String(min) : `${min}-${max}`,
    shortTime(card.newestChange?.at ?? card.updatedAt),
    `${card.pinned ? '* ' : ''}${card.title}`,
  ];
}
