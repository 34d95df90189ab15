import type { Id, StoryEvent } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database } from '../../database.ts';
import { unpack } from '../../pack.ts';
import type { Page, PageRequest, Regrouping, StoryStore } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { findStory } from './story-rows.ts';

/** In the order in which they came. */
export function membersOf(db: Database, id: Id): Awaited<ReturnType<StoryStore['members']>> {
  const story = findStory(db, id);
  if (!story || story.ended_at !== null) return undefined;
  const joinings = db.get<{ record: Uint8Array }>('SELECT record FROM story_joinings WHERE story = ?', story.num);
  return {
    reports: db.column<string>('SELECT id FROM report WHERE story = ? ORDER BY num', story.num),
    joinings: joinings ? unpack<Regrouping['stories'][number]['joinings']>(joinings.record) : [],
  };
}

export function membersAsOf(db: Database, id: Id, time: string): readonly Id[] {
  const at = timeColumn(time);
  return db.column<string>(
    `SELECT report.id FROM membership JOIN story ON story.num = membership.story JOIN report ON report.num = membership.report
     WHERE story.id = ? AND membership.since <= ? AND (membership.until IS NULL OR membership.until > ?)
     GROUP BY report.id, report.num ORDER BY report.num`,
    id,
    at,
    at,
  );
}

export function storiesOfReports(db: Database, reports: readonly Id[]): ReadonlyMap<Id, Id> {
  return new Map(
    reports.flatMap((report) => {
      const story = db.get<{ id: string }>(
        'SELECT story.id AS id FROM report JOIN story ON story.num = report.story WHERE report.id = ?',
        report,
      )?.id;
      return story === undefined ? [] : [[report, story] as const];
    }),
  );
}

/** Newest first. */
export function pageHistory(db: Database, id: Id, request: PageRequest | undefined): Page<StoryEvent> {
  const limit = pageLimit(request);
  const [before] = readCursor(request, [0] as const) ?? [Number.MAX_SAFE_INTEGER];
  const rows = db.all<{ num: number; record: string }>(
    'SELECT num, record FROM story_event WHERE story = ? AND num < ? ORDER BY num DESC LIMIT ?',
    id,
    before,
    limit + 1,
  );
  return cutPage(
    rows,
    limit,
    (row) => JSON.parse(row.record) as StoryEvent,
    (row) => [row.num],
  );
}
