import type { Annotations, Report } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import type { KeptReport } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { type KnownDoc, knownDoc, removeDoc, writeDoc } from './write-doc.ts';

const docOf = (db: Database, report: number): KnownDoc | undefined =>
  db.get<KnownDoc>(`${knownDoc} WHERE report = ? AND kind = 'report'`, report);

export function indexReport(db: Database, num: number, kept: KeptReport, options: { readonly isNew: boolean }): void {
  const { report, annotations } = kept;
  writeDoc(
    db,
    {
      kind: 'report',
      id: report.id,
      report: num,
      day: kept.day,
      at: timeColumn(report.published?.value ?? kept.seenAt),
      fields: {
        title: report.title ?? '',
        body: report.text,
        source: [report.source.name, report.source.family, report.source.id, hostOf(report)].filter(Boolean).join(' '),
        person: namesOf(annotations),
        quote: quotesOf(report, annotations),
      },
    },
    options.isNew ? undefined : docOf(db, num),
  );
}

/** Notes, quotations and statements that point to it stay: they have a life of their own. */
export function forgetReport(db: Database, num: number): void {
  const doc = docOf(db, num);
  if (doc) removeDoc(db, doc.num);
  db.run('UPDATE doc SET report = NULL WHERE report = ?', num);
}

const hostOf = (report: Report): string => (URL.canParse(report.location) ? new URL(report.location).hostname : '');

function namesOf(annotations: Annotations): string {
  return annotations.entities
    .filter((entity) => entity.type === 'person' || entity.type === 'organisation')
    .map((entity) => entity.name)
    .join(' · ');
}

function quotesOf(report: Report, annotations: Annotations): string {
  return annotations.quotations
    .filter((quotation) => !quotation.scare && !quotation.topic)
    .map((quotation) => report.text.slice(quotation.start, quotation.end))
    .join(' · ');
}
