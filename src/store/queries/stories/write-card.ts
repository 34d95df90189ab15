import type { StoryCard } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';
import { wordsOf } from '../search/index.ts';

/** The card with what is filtered and sorted by beside it. */
export function writeCard(db: Database, story: number, card: StoryCard): void {
  db.run(
    `INSERT INTO story_card (story, changed_at, reported_at, reports, words, record) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (story) DO UPDATE SET changed_at = excluded.changed_at, reported_at = excluded.reported_at,
       reports = excluded.reports, words = excluded.words, record = excluded.record`,
    story,
    timeColumn(card.newestChange?.at ?? card.updatedAt),
    card.lastPublished === undefined ? '' : timeColumn(card.lastPublished),
    card.reports,
    wordLine([card.title, ...card.places, ...card.people]),
    JSON.stringify(card),
  );
  db.run('DELETE FROM story_facet WHERE story = ?', story);
  for (const [facet, values] of Object.entries({ language: card.languages, kind: card.kinds, tag: card.tags, place: card.places }))
    for (const value of new Set(values.map(facetValue)))
      db.run('INSERT INTO story_facet (facet, value, story) VALUES (?, ?, ?)', facet, value, story);
}

/** Any case, so that ?place= may be typed. */
export const facetValue = (value: string): string => value.toLowerCase();

/** " word word ": to be searched by LIKE with a space before a word. */
const wordLine = (texts: readonly string[]): string => ` ${texts.flatMap((text) => wordsOf(text).map((word) => word.folded)).join(' ')} `;
