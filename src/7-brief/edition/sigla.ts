import type { Dossier, Id, Report, Span } from '../../model/index.ts';
import { placeOf } from '../words.ts';

/** What a rendering needs to cite: accounts have letters, reports a letter and a number, as witnesses have in a critical edition. */
export interface Sigla {
  /** Siglum of a report: "A1"; "AB1" for a report that draws on accounts A and B; "?1" for one in no account. */
  ofReport(report: Id): string;
  /** Letters of the accounts that a report belongs to. */
  accountsOf(report: Id): readonly string[];
  report(id: Id): Report | undefined;
  /** Reports in the order of their sigla. */
  readonly reports: readonly Report[];
  /** Letters of all accounts, in order. */
  readonly accounts: readonly string[];
  /** Sigla of the reports that the spans stand in, each once, in order. */
  cite(members: readonly Pick<Span, 'report'>[]): readonly string[];
  /** Name of a report's outlet, for the reader; without one its host or file. */
  outlet(report: Id): string;
  /** The same, and how the name is known where the report does not tell it. */
  outletInFull(report: Id): string;
}

/** Gives every report of a dossier its siglum: within an account by time of publication, then by location. */
export function makeSigla(dossier: Dossier): Sigla {
  const accounts = dossier.accounts.map((account) => account.id);
  const letters = new Map<Id, string[]>();
  for (const account of dossier.accounts)
    for (const report of account.reports) letters.set(report, [...(letters.get(report) ?? []), account.id]);
  const byTime = [...dossier.reports].sort(
    (a, b) => compareText(a.published?.value ?? '~', b.published?.value ?? '~') || compareText(a.location, b.location),
  );
  const counts = new Map<string, number>();
  const sigla = new Map<Id, string>();
  for (const report of byTime) {
    const stem = (letters.get(report.id) ?? ['?']).join('');
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    sigla.set(report.id, `${stem}${counts.get(stem)}`);
  }
  const byId = new Map(dossier.reports.map((report) => [report.id, report]));
  const ofReport = (id: Id): string => sigla.get(id) ?? '?';
  const ordered = [...dossier.reports].sort((a, b) => compareText(ofReport(a.id), ofReport(b.id)));
  return {
    ofReport,
    accountsOf: (id) => letters.get(id) ?? [],
    report: (id) => byId.get(id),
    reports: ordered,
    accounts,
    cite: (members) => [...new Set(members.map((member) => ofReport(member.report)))].sort(compareText),
    outlet: (id) => outletOf(byId.get(id)),
    outletInFull: (id) => `${outletOf(byId.get(id))}${byId.get(id)?.source.nameFrom === 'file' ? ' (by the name of the file)' : ''}`,
  };
}

function outletOf(report: Report | undefined): string {
  return report ? placeOf(report) : 'unknown report';
}

/** Orders "A2" before "A10", without regard to the reader's locale. */
export function compareText(a: string, b: string): number {
  const parts = (text: string): [string, number] => {
    const match = /^(.*?)(\d+)$/.exec(text);
    return match ? [match[1] ?? '', Number(match[2])] : [text, -1];
  };
  const [stemA, numberA] = parts(a);
  const [stemB, numberB] = parts(b);
  if (stemA !== stemB) return stemA < stemB ? -1 : 1;
  return numberA - numberB;
}
