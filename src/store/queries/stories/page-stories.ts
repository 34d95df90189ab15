import type { StoryCard } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import type { Page, StoryStore } from '../../ports.ts';
import { wordsOf } from '../search/index.ts';
import { facetValue } from './write-card.ts';

interface CardRow {
  readonly num: number;
  readonly at: string;
  readonly record: string;
  readonly pinned: number;
  readonly stale: number;
}

const cardRow = (
  time: string,
): string => `SELECT story_card.story AS num, ${time} AS at, story_card.record AS record, story.pinned AS pinned,
  CASE WHEN story.stale_since IS NULL THEN 0 ELSE 1 END AS stale FROM story_card JOIN story ON story.num = story_card.story`;

export function findCard(db: Database, id: string): StoryCard | undefined {
  const row = db.get<CardRow>(`${cardRow('story_card.changed_at')} WHERE story.id = ?`, id);
  return row && readCard(row);
}

/** Whether it is pinned and up to date changes without a new card. */
const readCard = (row: CardRow): StoryCard => ({
  ...(JSON.parse(row.record) as StoryCard),
  pinned: row.pinned === 1,
  stale: row.stale === 1,
});

export function pageStories(db: Database, request: Parameters<StoryStore['page']>[0]): Page<StoryCard> {
  const limit = pageLimit(request);
  const time = request?.order === 'reported' ? 'story_card.reported_at' : 'story_card.changed_at';
  const wheres: string[] = [];
  const values: Value[] = [];
  const add = (where: string, ...given: Value[]): void => {
    wheres.push(where);
    values.push(...given);
  };
  const cursor = readCursor(request, ['', 0] as const);
  if (cursor) add(`(${time}, story_card.story) < (?, ?)`, ...cursor);
  for (const facet of ['language', 'kind', 'tag', 'place'] as const) {
    const value = request?.[facet];
    if (value !== undefined)
      add('story_card.story IN (SELECT story FROM story_facet WHERE facet = ? AND value = ?)', facet, facetValue(value));
  }
  if (request?.least !== undefined) add('story_card.reports >= ?', request.least);
  if (request?.pinned !== undefined) add('story.pinned = ?', request.pinned ? 1 : 0);
  // The last word may still be typed: a beginning is enough.
  for (const word of wordsOf(request?.words ?? '')) add('story_card.words LIKE ?', `% ${word.folded}%`);
  const rows = db.all<CardRow>(
    `${cardRow(time)} ${wheres.length ? `WHERE ${wheres.join(' AND ')}` : ''} ORDER BY ${time} DESC, story_card.story DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  return cutPage(rows, limit, readCard, (row) => [row.at, row.num]);
}
