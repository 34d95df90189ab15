import type { Database } from '../../database.ts';
import { idOf } from '../../id-of.ts';
import { pack } from '../../pack.ts';
import type { Regrouping } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { endStory } from './end-story.ts';
import { findStory, touchStory } from './story-rows.ts';

interface Plan {
  readonly num: number;
  /** Numbers of the reports that leave, and of those that come. */
  readonly leaving: readonly number[];
  readonly coming: readonly number[];
  readonly joinings: Regrouping['stories'][number]['joinings'];
}

/** Lays what a grouping decided over the stories that are there. */
export function regroup(db: Database, regrouping: Regrouping): void {
  const at = timeColumn(regrouping.at);
  const plans = planStories(db, regrouping, at);
  // First all who leave, then all who come: a report that moves is never in two stories.
  const touched = new Set([...plans.flatMap((plan) => dismiss(db, plan, at)), ...plans.flatMap((plan) => admit(db, plan, at))]);
  for (const { num, joinings } of plans) if (writeJoinings(db, num, joinings)) touched.add(num);
  for (const num of touched) settle(db, num, regrouping);
  writeEvents(db, regrouping);
  for (const id of regrouping.grouped) db.run('UPDATE report SET ungrouped = 0 WHERE id = ?', id);
}

/** Only what changes is looked up: a story of a thousand reports gains one at a time. */
function planStories(db: Database, regrouping: Regrouping, at: string): readonly Plan[] {
  return regrouping.stories.flatMap(({ id, reports, joinings }) => {
    const num = findStory(db, id)?.num ?? (reports.length ? begin(db, id, at) : undefined);
    if (num === undefined) return [];
    const now = new Map(
      db.all<{ id: string; num: number }>('SELECT id, num FROM report WHERE story = ?', num).map((row) => [row.id, row.num]),
    );
    const wanted = new Set(reports);
    const leaving = [...now].flatMap(([report, n]) => (wanted.has(report) ? [] : [n]));
    const coming = [...wanted].flatMap((report) => (now.has(report) ? [] : (numOf(db, report) ?? [])));
    return [{ num, leaving, coming, joinings }];
  });
}

/** @returns the stories that changed */
function dismiss(db: Database, { num, leaving }: Plan, at: string): readonly number[] {
  for (const report of leaving) leave(db, report, at);
  return leaving.length ? [num] : [];
}

/** @returns the stories that changed: this one, and those that a report came from */
function admit(db: Database, { num, coming }: Plan, at: string): readonly number[] {
  return coming.flatMap((report) => {
    const before = db.get<{ story: number | null }>('SELECT story FROM report WHERE num = ?', report)?.story ?? null;
    if (before !== null) leave(db, report, at);
    join(db, { report, story: num, at });
    return before === null ? [num] : [num, before];
  });
}

const numOf = (db: Database, id: string): number | undefined => db.get<{ num: number }>('SELECT num FROM report WHERE id = ?', id)?.num;

function begin(db: Database, id: string, at: string): number {
  return db.insert('INSERT INTO story (id, began_at, pinned, reports, touched, stale_since) VALUES (?, ?, 0, 0, 0, ?)', id, at, at);
}

function leave(db: Database, report: number, at: string): void {
  db.run('UPDATE report SET story = NULL WHERE num = ?', report);
  db.run('UPDATE membership SET until = ? WHERE report = ? AND until IS NULL', at, report);
}

function join(db: Database, member: { readonly report: number; readonly story: number; readonly at: string }): void {
  db.run('UPDATE report SET story = ? WHERE num = ?', member.story, member.report);
  db.run('INSERT INTO membership (story, report, since) VALUES (?, ?, ?)', member.story, member.report, member.at);
}

/** @returns whether they are different from before */
function writeJoinings(db: Database, story: number, joinings: Regrouping['stories'][number]['joinings']): boolean {
  const record = pack(joinings);
  const before = db.get<{ record: Uint8Array }>('SELECT record FROM story_joinings WHERE story = ?', story)?.record;
  if (before && Buffer.compare(before, record) === 0) return false;
  db.run(
    'INSERT INTO story_joinings (story, record) VALUES (?, ?) ON CONFLICT (story) DO UPDATE SET record = excluded.record',
    story,
    record,
  );
  return true;
}

/** Counts its reports anew; one without any ends, one that has some again lives again. */
function settle(db: Database, num: number, regrouping: Regrouping): void {
  const at = timeColumn(regrouping.at);
  const reports = db.get<{ n: number }>('SELECT count(*) AS n FROM report WHERE story = ?', num)?.n ?? 0;
  const id = db.get<{ id: string }>('SELECT id FROM story WHERE num = ?', num)?.id ?? '';
  db.run('UPDATE story SET reports = ? WHERE num = ?', reports, num);
  if (reports === 0) endStory(db, num, { at, into: toldSuccessor(regrouping, id) });
  else {
    db.run('UPDATE story SET ended_at = NULL, gone_into = NULL WHERE num = ?', num);
    touchStory(db, num, at);
  }
}

function toldSuccessor(regrouping: Regrouping, id: string): string | undefined {
  for (const event of regrouping.events) {
    if (event.story === id && event.other !== undefined && (event.kind === 'ended' || event.kind === 'merged')) return event.other;
    if (event.kind === 'merged' && event.other === id) return event.story;
  }
  return undefined;
}

function writeEvents(db: Database, regrouping: Regrouping): void {
  for (const event of regrouping.events)
    db.run(
      'INSERT INTO story_event (id, story, at, record) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      idOf(event),
      event.story,
      timeColumn(event.at),
      JSON.stringify(event),
    );
}
