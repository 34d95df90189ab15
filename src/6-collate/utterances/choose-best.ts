import type { AnnotatedReport, Id } from '../../model/index.ts';
import type { Descent } from '../accounts.ts';
import type { Judged } from './judge-renderings.ts';
import { isWithin } from './nearest.ts';
import type { RemarkNode } from './remarks.ts';

/** The likeliest wording of an utterance, and why. */
export interface Best {
  readonly judged: Judged;
  readonly why: string;
}

interface Rank {
  readonly judged: Judged;
  readonly marked: boolean;
  readonly official: boolean;
  readonly sound: boolean;
  readonly accounts: number;
  readonly fuller: number;
  readonly reports: number;
  readonly credited: boolean;
  readonly derived: number;
  readonly published: string;
}

/** Chooses the wording nearest to what was said: an official text, then the agreement of accounts, the fullest, a credited translator, the earliest. */
export function chooseBest(judged: readonly Judged[], reports: ReadonlyMap<Id, AnnotatedReport>, descent: Descent): Best {
  const standing = new Map<RemarkNode, Standing>();
  const standingOf = ({ node }: Judged): Standing => {
    const known = standing.get(node) ?? measure(node, judged, descent);
    standing.set(node, known);
    return known;
  };
  const ranks = judged.map((one) => rankOf(one, standingOf(one), reports, descent)).sort(byRank);
  const best = ranks[0] as Rank;
  return { judged: best.judged, why: whyBest(best, ranks) };
}

/** How a wording stands to the others; the same for all reports that have it. */
type Standing = Pick<Rank, 'accounts' | 'fuller' | 'reports'>;

function measure(node: RemarkNode, all: readonly Judged[], descent: Descent): Standing {
  const within = new Map<RemarkNode, { readonly stands: boolean; readonly attests: boolean }>();
  for (const { node: other } of all) {
    if (within.has(other)) continue;
    const stands = other.marked && isWithin(other, node);
    within.set(other, { stands, attests: stands || (other.marked && isWithin(node, other)) });
  }
  const attested = all.filter((other) => within.get(other.node)?.attests);
  return {
    accounts: descent.countAccounts(attested.map((other) => other.remark.report)),
    fuller: all.filter((other) => other.node !== node && within.get(other.node)?.stands).length,
    reports: attested.length,
  };
}

function rankOf(one: Judged, standing: Standing, reports: ReadonlyMap<Id, AnnotatedReport>, descent: Descent): Rank {
  const report = reports.get(one.remark.report)?.report;
  return {
    judged: one,
    marked: one.node.marked,
    official: report?.source.kind === 'official',
    sound: one.verdict !== 'reworded' && one.verdict !== 'truncated',
    ...standing,
    credited: one.remark.quotation.translation !== undefined,
    derived: descent.sourcesOf(one.remark.report).size,
    published: report?.published?.value ?? '9999',
  };
}

function byRank(a: Rank, b: Rank): number {
  return (
    Number(b.marked) - Number(a.marked) ||
    Number(b.official && b.sound) - Number(a.official && a.sound) ||
    Number(b.sound) - Number(a.sound) ||
    b.accounts - a.accounts ||
    Number(b.fuller > 0) - Number(a.fuller > 0) ||
    b.reports - a.reports ||
    Number(b.credited) - Number(a.credited) ||
    b.judged.node.words.length - a.judged.node.words.length ||
    a.derived - b.derived ||
    (a.published < b.published ? -1 : a.published > b.published ? 1 : 0) ||
    (a.judged.remark.report < b.judged.remark.report ? -1 : a.judged.remark.report > b.judged.remark.report ? 1 : 0) ||
    a.judged.remark.start - b.judged.remark.start
  );
}

function whyBest(best: Rank, ranks: readonly Rank[]): string {
  if (!best.marked) return 'no report gives it in quotation marks';
  if (ranks.length === 1) return 'the only rendering';
  const reasons = [
    ...(best.official ? ['an official text'] : []),
    ...(best.accounts > 1 ? [`${best.accounts} independent accounts have these words`] : []),
    ...(best.fuller ? ['others stand inside it'] : []),
    ...(best.credited ? [`the translator is named (${best.judged.remark.quotation.translation})`] : []),
    ...(best.derived === 0 && ranks.some((rank) => rank.derived > 0) ? ['its report was made from no other here'] : []),
  ];
  if (!reasons.length && best.reports > 1) reasons.push(`${best.reports} reports have these words`);
  return reasons.join('; ') || 'nothing decides: the first in time';
}
