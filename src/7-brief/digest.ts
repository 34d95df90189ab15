import type { Discrepancy, Dossier, Span, Statement, Utterance, Version } from '../model/index.ts';

/** What a reader wants first, chosen from a dossier. All renderings show the same choice. */
export interface Digest {
  readonly established: readonly Statement[];
  readonly disputed: readonly Discrepancy[];
  readonly disputedStatements: readonly Statement[];
  /** Disputed statements that no discrepancy asks about; of two that contradict each other the weightier. */
  readonly contradicted: readonly Statement[];
  /** Told by one account only, the weightiest first. */
  readonly oneAccount: readonly Statement[];
  /** Utterances with a wording that was altered inside quotation marks, then the others by number of reports. */
  readonly utterances: readonly Utterance[];
  readonly altered: number;
}

/** How many lines the brief shows of each kind; the sections below it show all. */
export const briefLines = { established: 8, disputed: 6, oneAccount: 5 } as const;

const alteredVerdicts = new Set(['reworded', 'truncated']);

export function isAltered(utterance: Utterance): boolean {
  return utterance.versions.some(isAlteredVersion);
}

export function isAlteredVersion({ marked, verdict }: Version): boolean {
  return marked && alteredVerdicts.has(verdict);
}

/** Chooses and orders. Order: more accounts, more reports, earlier in the reports that tell it. */
export function makeDigest(dossier: Dossier): Digest {
  const order = new Map(dossier.statements.map((statement) => [statement.id, earliest(statement)]));
  const weight = (statement: Statement): number =>
    statement.accounts.length * 1000 + statement.reports.length * 10 - (order.get(statement.id) ?? 0) / 1000;
  const ranked = [...dossier.statements].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const material = [...dossier.discrepancies].sort(
    (a, b) => severity(b) - severity(a) || b.values.length - a.values.length || (a.id < b.id ? -1 : 1),
  );
  const spoken = (utterance: Utterance): number => new Set(utterance.versions.map((version) => version.report)).size;
  return {
    established: ranked.filter((statement) => statement.status === 'corroborated'),
    disputed: material,
    disputedStatements: ranked.filter(isDisputed),
    contradicted: contradictedIn(ranked.filter(isDisputed), dossier.discrepancies),
    oneAccount: ranked.filter((statement) => statement.status === 'one-account' || statement.status === 'single-report'),
    utterances: [...dossier.utterances]
      .filter((utterance) => utterance.direct)
      .sort((a, b) => Number(isAltered(b)) - Number(isAltered(a)) || spoken(b) - spoken(a) || (a.id < b.id ? -1 : 1)),
    altered: dossier.utterances.filter(isAltered).length,
  };
}

function severity(discrepancy: Discrepancy): number {
  return discrepancy.severity === 'material' ? 1 : 0;
}

/** Where in the reports it is first told: the smallest offset of its members. */
function earliest(statement: Statement): number {
  return Math.min(...statement.members.map((member) => member.start));
}

function isDisputed({ status }: Statement): boolean {
  return status === 'disputed';
}

function contradictedIn(disputed: readonly Statement[], discrepancies: readonly Discrepancy[]): readonly Statement[] {
  const key = ({ report, start, end }: Span): string => `${report} ${start} ${end}`;
  const asked = Map.groupBy(
    discrepancies.flatMap(({ values }) => values.flatMap(({ members }) => members)),
    ({ report }) => report,
  );
  const isAsked = (member: Span): boolean =>
    (asked.get(member.report) ?? []).some((other) => other.start < member.end && member.start < other.end);
  const against = new Set<string>();
  return disputed.filter(({ members }) => {
    const telling = members.filter(({ relation }) => relation !== 'contradicts');
    // The other side of one that is shown.
    if (members.some(isAsked) || telling.every((member) => against.has(key(member)))) return false;
    for (const member of members) if (member.relation === 'contradicts') against.add(key(member));
    return true;
  });
}
