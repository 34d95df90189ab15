import type { Poll, WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import type { Kept, KeptReport } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { tell } from '../events/index.ts';
import { keepPoll } from '../sources/index.ts';
import { touchStory } from '../stories/index.ts';
import { keepReport } from './keep-report.ts';

export function keepReports(db: Database, reports: readonly KeptReport[], poll: Poll | undefined): readonly Kept[] {
  const outcomes = reports.map((report) => keepReport(db, report));
  const deleted = poll ? poll.deleted.reduce((sum, location) => sum + markDeleted(db, location, poll.at), 0) : 0;
  const source = poll && keepPoll(db, poll);
  tellArrivals(db, { reports, outcomes, deleted, at: poll?.at ?? reports[0]?.seenAt, source });
  return outcomes;
}

function markDeleted(db: Database, location: string, at: string): number {
  const gone = db.all<{ num: number; story: number | null }>(
    'SELECT num, story FROM report WHERE location = ? AND deleted_at IS NULL',
    location,
  );
  for (const { num, story } of gone) {
    db.run('UPDATE report SET deleted_at = ? WHERE num = ?', timeColumn(at), num);
    if (story !== null) touchStory(db, story, timeColumn(at));
  }
  return gone.length;
}

/** One live event for all that came together: a flood of reports must not become a flood of events. */
function tellArrivals(
  db: Database,
  came: {
    readonly reports: readonly KeptReport[];
    readonly outcomes: readonly Kept[];
    readonly deleted: number;
    readonly at: string | undefined;
    readonly source: WatchedSource | undefined;
  },
): void {
  const fresh = came.reports.filter((_, i) => came.outcomes[i] !== 'same');
  const added = came.outcomes.filter((outcome) => outcome === 'new').length;
  const parts = [
    ...(added ? [`${added} new`] : []),
    ...(fresh.length > added ? [`${fresh.length - added} revised`] : []),
    ...(came.deleted ? [`${came.deleted} taken away`] : []),
  ];
  if (!parts.length || came.at === undefined) return;
  const only = fresh.length === 1 && !came.deleted ? fresh[0]?.report : undefined;
  const from = came.source ? `${came.source.name}: ` : '';
  const one = only && (added ? 'New report' : 'Revised report');
  tell(db, {
    at: came.at,
    kind: 'report',
    ...(only && { report: only.id }),
    ...(came.source && { source: came.source.id }),
    text: only ? `${from}${one}: ${only.title ?? only.location}` : `${from}${parts.join(', ')} reports.`,
  });
}
