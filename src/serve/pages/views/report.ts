import type { ReportView, RevisionView } from '../../../../web/report/index.ts';
import { words } from '../../../../web/ui/index.ts';
import { count, publishedInWords } from '../../../7-brief/edition/index.ts';
import type { Id, Range, Report, StoredReport, WatchedSource } from '../../../model/index.ts';
import { compareRevisions } from '../../desk/index.ts';
import { linkView } from './accounts.ts';
import type { Edition } from './edition.ts';
import { reportSiglum } from './evidence.ts';
import { languageName, sourceKindNames } from './names.ts';
import { quotationView } from './quotations.ts';
import { blocksOf } from './report-blocks.ts';
import { shorten } from './shorten.ts';
import { instant } from './times.ts';

/** Links shown of one report, parts left out of it, and characters of such a part. */
const most = { links: 12, removed: 200, removedText: 400, compared: 4 } as const;

export interface ReportRecord {
  readonly stored: StoredReport;
  /** The report as it is shown: of today, or as it stood. */
  readonly report: Report;
  readonly source: WatchedSource | undefined;
  readonly edition: Edition | undefined;
  readonly asked: Range | undefined;
}

export function reportView({ stored, report, source, edition, asked }: ReportRecord): ReportView {
  const links = edition?.dossier.links.filter((link) => link.from === report.id || link.to === report.id) ?? [];
  const ordered = [...links].sort((a, b) => b.score - a.score);
  const others = ordered.slice(0, most.compared - 1).map((link) => (link.from === report.id ? link.to : link.from));
  const blocks = blocksOf(report, edition, asked);
  const outlet = report.source.name ?? source?.name ?? hostOf(report.location);
  return {
    id: report.id,
    title: report.title ?? words.report.untitled,
    language: report.language,
    outlet,
    blocks,
    marked: blocks.some(({ margin }) => margin.shared.length > 0 || margin.onlyHere || margin.verdicts.length > 0),
    ...(report.byline ? { byline: report.byline } : {}),
    ...(edition
      ? {
          siglum: reportSiglum(edition, report.id, edition.to('reports', { filter: edition.sigla.accountsOf(report.id)[0] })),
          story: { title: edition.dossier.story.title, href: edition.asOf ? edition.to('') : edition.base },
        }
      : {}),
    ...(edition ? neighboursOf(edition, report.id) : {}),
    ...(edition?.asOf ? { past: instant(edition.asOf) } : {}),
    ...(stored.deletedAt ? { deleted: instant(stored.deletedAt) } : {}),
    facts: factsOf(stored, report, source, edition),
    quotations:
      edition?.dossier.utterances
        .filter((one) => one.direct && one.versions.some((version) => version.report === report.id && version.marked))
        .map((one) => quotationView(edition, one, report.id)) ?? [],
    links: edition ? ordered.slice(0, most.links).map((link) => linkView(edition, link)) : [],
    moreLinks: Math.max(0, links.length - most.links),
    ...(edition && others.length > 0 ? { compareAll: edition.compare([report.id, ...others]) } : {}),
    removed: report.removed.slice(0, most.removed).map(({ reason, text }) => ({
      reason,
      text: text.length > most.removedText ? `${text.slice(0, most.removedText)} …` : text,
    })),
    revisions: revisionsOf(stored),
  };
}

function neighboursOf(edition: Edition, id: Id): Pick<ReportView, 'before' | 'after'> {
  const { reports, outlet } = edition.sigla;
  const at = reports.findIndex((report) => report.id === id);
  const side = (index: number) => {
    const report = reports[index];
    return report && { siglum: reportSiglum(edition, report.id, edition.report(report.id)), outlet: outlet(report.id) };
  };
  const [before, after] = [side(at - 1), side(at + 1)];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

function hostOf(location: string): string {
  return URL.canParse(location) && /^https?:/.test(location) ? new URL(location).hostname : (location.split(/[\\/]/).pop() ?? location);
}

function factsOf(
  stored: StoredReport,
  report: Report,
  source: WatchedSource | undefined,
  edition: Edition | undefined,
): ReportView['facts'] {
  const kind = report.source.kind ?? source?.kind;
  const grade = report.source.reliability ?? source?.reliability;
  const accounts = edition?.sigla.accountsOf(report.id) ?? [];
  const web = /^https?:\/\//.test(report.location);
  return [
    { name: words.report.published, value: publishedInWords(report.published) },
    { name: words.report.firstSeen, value: instant(stored.firstSeen).words },
    ...(source ? [{ name: words.report.source, value: source.name, href: `/sources/${encodeURIComponent(source.id)}` }] : []),
    ...(kind && kind !== 'unknown' ? [{ name: words.report.kind, value: sourceKindNames[kind] }] : []),
    { name: words.report.grade, value: grade ? words.report.grades[grade] : words.report.ungraded },
    ...(accounts.length > 0 ? [{ name: words.report.account, value: accountWords(edition, accounts) }] : []),
    ...(report.language !== 'en' && report.language !== 'und'
      ? [{ name: words.report.language, value: languageName(report.language) }]
      : []),
    { name: words.story.notes, value: words.report.notes, href: `/notes?report=${encodeURIComponent(report.id)}` },
    { name: words.report.address, value: report.location, ...(web ? { href: report.location } : {}) },
  ];
}

/** "A, of 6 reports"; a report that draws on several accounts adds none. */
function accountWords(edition: Edition | undefined, accounts: readonly Id[]): string {
  const sizes = accounts.map(
    (id) => `${id}, ${count(edition?.dossier.accounts.find((account) => account.id === id)?.reports.length ?? 0, 'report')}`,
  );
  return sizes.join('; ');
}

function revisionsOf(stored: StoredReport): readonly RevisionView[] {
  return compareRevisions(stored.revisions)
    .map(
      ({ at, silent, title, parts }): RevisionView => ({
        when: instant(at),
        silent,
        ...(title ? { title } : {}),
        parts: shorten(
          parts.map(({ kind, text }) => ({
            text,
            change: kind === 'removed' ? ('lost' as const) : kind === 'added' ? ('added' as const) : ('same' as const),
          })),
        ),
      }),
    )
    .reverse();
}
