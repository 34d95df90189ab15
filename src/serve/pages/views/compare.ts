import type { CompareView } from '../../../../web/compare/index.ts';
import { words } from '../../../../web/ui/index.ts';
import { linkInWords } from '../../../7-brief/edition/index.ts';
import type { AnnotatedReport, Id, Range, Report } from '../../../model/index.ts';
import { alignColumns, type Column } from './compare-rows.ts';
import type { Edition } from './edition.ts';
import { reportSiglum } from './evidence.ts';
import { published } from './times.ts';

/** Reports to choose from. */
const mostChoices = 100;

/**
 * @param ids the reports asked for, the first is the one that the others are put beside
 * @param annotated what is known of their sentences; a report without it is cut at its blocks
 */
export function compareView(edition: Edition, ids: readonly Id[], annotated: readonly AnnotatedReport[]): CompareView {
  const { dossier, sigla } = edition;
  const reports = ids.flatMap((id) => dossier.reports.find((report) => report.id === id) ?? []);
  const columns = reports.map((report): Column => ({ report, units: unitsOf(report, annotated) }));
  const rows = columns.length > 1 ? alignColumns(dossier, columns, edition.at) : [];
  return {
    story: { title: dossier.story.title, href: edition.asOf ? edition.to('') : edition.base },
    columns: reports.map((report) => {
      const when = published(report.published);
      return {
        id: report.id,
        siglum: reportSiglum(edition, report.id, edition.report(report.id)),
        outlet: sigla.outlet(report.id),
        title: report.title ?? words.report.untitled,
        href: edition.report(report.id),
        language: report.language,
        ...(when ? { when } : {}),
      };
    }),
    rows,
    shared: rows.filter((row) => row.kind === 'shared').length,
    pairs: pairsOf(edition, reports),
    choices: sigla.reports.slice(0, mostChoices).map((report) => ({
      id: report.id,
      siglum: reportSiglum(edition, report.id),
      outlet: sigla.outlet(report.id),
      title: report.title ?? words.report.untitled,
      on: ids.includes(report.id),
    })),
    action: { href: '/compare', hidden: edition.asOf ? { asOf: edition.asOf } : {} },
  };
}

function unitsOf(report: Report, annotated: readonly AnnotatedReport[]): readonly Range[] {
  const known = annotated.find((one) => one.report.id === report.id && one.report.text === report.text);
  return known ? known.annotations.sentences : report.blocks;
}

function pairsOf({ dossier, sigla, ...edition }: Edition, reports: readonly Report[]): CompareView['pairs'] {
  const whole = { dossier, sigla, ...edition };
  return reports.slice(1).flatMap((report) => {
    const base = reports[0] as Report;
    const link = dossier.links.find(
      (one) => (one.from === base.id && one.to === report.id) || (one.to === base.id && one.from === report.id),
    );
    const [later, source] = !link ? [base.id, report.id] : link.directed ? [link.to, link.from] : [link.from, link.to];
    return [
      {
        a: reportSiglum(whole, later),
        b: reportSiglum(whole, source),
        words: link ? linkInWords(link) : words.compare.unlinked,
        reasons: link?.reasons.map((reason) => reason.note) ?? [],
      },
    ];
  });
}
