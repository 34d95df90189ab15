import { onceEach } from '../text/index.ts';
import { findCandidates } from './candidates.ts';
import { type Direction, findDirection } from './direction.ts';
import type { Fabric } from './fabric.ts';
import { asSecondSource, type Judgement, judge } from './judge.ts';
import { CANDIDATES, KINDS } from './settings.ts';
import { DisjointSets } from './union.ts';

/** What one report has of another. */
interface View {
  /** Share of its facts that stand in the other; of the other's that stand in it. */
  readonly mine: number;
  readonly theirs: number;
  /** Its sentences that the other answers. */
  readonly answered: readonly number[];
}

/** All pairs that are not independent. */
export interface PairTable {
  readonly judgements: ReadonlyMap<string, Judgement>;
  get(a: number, b: number): Judgement | undefined;
  dependent(): readonly [number, number][];
  dependentOn(at: number): readonly number[];
  undecided(): readonly [number, number][];
  isCopy(a: number, b: number): boolean;
  seenFrom(at: number, other: number): View;
  /** 1: a was the source of b; -1: b of a; 0: not established. */
  direction(a: number, b: number): Direction;
}

/** Reports that are remembered for a run of quoted words. */
const MOST_QUOTING = 30;

/** What was found between two reports is still so when the next report of their story comes. */
const judged = onceEach((a: Fabric) => onceEach((b: Fabric) => judge(a, b)));

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Compares the reports pair by pair; in a large story only pairs that have rare facts or words in common, and none that add nothing. */
export function comparePairs(fabrics: readonly Fabric[]): PairTable {
  const judgements = new Map<string, Judgement>();
  const linked: number[][] = fabrics.map(() => []);
  const found: [number, number][] = [];
  const seconds: Second[] = [];
  const sets = new DisjointSets(fabrics.length);
  const large = fabrics.length > CANDIDATES.allPairs;
  for (const [i, j] of findCandidates(fabrics)) {
    const known = large && sets.find(i) === sets.find(j);
    if (known && Math.min((linked[i] as number[]).length, (linked[j] as number[]).length) >= CANDIDATES.linksEach) continue;
    const judgement = judged(fabrics[i] as Fabric)(fabrics[j] as Fabric);
    const second = asSecondSource(judgement);
    if (second) seconds.push({ i, j, judgement: second });
    if (judgement.verdict === 'independent') continue;
    judgements.set(keyOf(i, j), judgement);
    found.push([i, j]);
    if (judgement.verdict === 'undecided') continue;
    sets.join(i, j);
    (linked[i] as number[]).push(j);
    (linked[j] as number[]).push(i);
  }
  const get = (a: number, b: number): Judgement | undefined => judgements.get(keyOf(a, b));
  const direction = directions(fabrics, get, linked);
  for (const second of seconds) linkSecond(second, { judgements, linked, found, direction });
  // Where all pairs were compared, one that is missing is independent.
  const inherited = large ? [] : found.filter(([i, j]) => isInherited(i, j, { judgements, linked }));
  for (const [i, j] of inherited) {
    judgements.delete(keyOf(i, j));
    for (const [one, other] of [
      [i, j],
      [j, i],
    ] as const)
      linked[one] = (linked[one] as number[]).filter((at) => at !== other);
  }
  const kept = found.filter(([i, j]) => judgements.has(keyOf(i, j)));
  const dependent = kept.filter(([i, j]) => judgements.get(keyOf(i, j))?.verdict === 'dependent');
  const undecided = kept.filter(([i, j]) => judgements.get(keyOf(i, j))?.verdict === 'undecided');
  return {
    judgements,
    get,
    dependent: () => dependent,
    dependentOn: (at) => linked[at] as number[],
    undecided: () => undecided,
    isCopy: (a, b) => {
      const verbatim = get(a, b)?.verbatim;
      return verbatim !== undefined && Math.min(verbatim.shareA, verbatim.shareB) >= KINDS.copy;
    },
    seenFrom: (at, other) => view(fabrics, at, other, get(at, other)),
    direction: directions(fabrics, get, linked),
  };
}

/** Two reports with whole passages in common. */
interface Second {
  readonly i: number;
  readonly j: number;
  readonly judgement: Judgement;
}

interface Linking {
  readonly judgements: Map<string, Judgement>;
  readonly linked: readonly number[][];
  readonly found: [number, number][];
  readonly direction: PairTable['direction'];
}

/** Makes them dependent where one of the two draws on a report that has nothing to do with the other. */
function linkSecond({ i, j, judgement }: Second, { judgements, linked, found, direction }: Linking): void {
  const isMerge = (at: number, other: number): boolean =>
    (linked[at] as number[]).some(
      (third) => third !== other && !(linked[third] as number[]).includes(other) && direction(third, at).likely === 1,
    );
  if (!isMerge(i, j) && !isMerge(j, i)) return;
  if (!judgements.has(keyOf(i, j))) found.push([i, j]);
  judgements.set(keyOf(i, j), judgement);
  (linked[i] as number[]).push(j);
  (linked[j] as number[]).push(i);
}

/**
 * An order of facts between a report and the excerpt of another, where the two whole reports do not depend on each other: the excerpt has its order from
 * its source, and a short text tells little but the main facts of the day.
 */
function isInherited(
  i: number,
  j: number,
  { judgements, linked }: { readonly judgements: ReadonlyMap<string, Judgement>; readonly linked: readonly (readonly number[])[] },
): boolean {
  if (!judgements.get(keyOf(i, j))?.reasons.every(({ kind }) => kind === 'fact-order')) return false;
  const isExcerpt = (at: number, other: number): boolean =>
    (linked[at] as readonly number[]).some((source) => {
      const judgement = judgements.get(keyOf(at, source));
      const held = at < source ? judgement?.coverA : judgement?.coverB;
      return source !== other && (held ?? 0) >= KINDS.explained && !judgements.has(keyOf(source, other));
    });
  return isExcerpt(i, j) || isExcerpt(j, i);
}

/** Finds directions when asked, once for each pair. Quotations count by the reports that depend on neither of the two. */
function directions(fabrics: readonly Fabric[], get: PairTable['get'], linked: readonly (readonly number[])[]): PairTable['direction'] {
  const found = new Map<string, Direction>();
  const quoting = new Map<string, number[]>();
  for (const [at, { quoted }] of fabrics.entries())
    for (const run of quoted) quoting.set(run, [...(quoting.get(run) ?? []), at].slice(0, MOST_QUOTING));
  return (a, b) => {
    const [i, j] = a < b ? [a, b] : [b, a];
    const key = keyOf(i, j);
    const judgement = get(i, j);
    if (!judgement) return { sign: 0, likely: 0, reasons: [] };
    const kin = new Set([i, j, ...(linked[i] as number[]), ...(linked[j] as number[])]);
    const known =
      found.get(key) ??
      findDirection(fabrics[i] as Fabric, fabrics[j] as Fabric, judgement, (run) => quoting.get(run)?.some((at) => !kin.has(at)) ?? false);
    found.set(key, known);
    return a < b ? known : { ...known, sign: turned(known.sign), likely: turned(known.likely) };
  };
}

const turned = (sign: Direction['sign']): Direction['sign'] => (sign === 0 ? 0 : sign === 1 ? -1 : 1);

function view(fabrics: readonly Fabric[], at: number, other: number, judgement: Judgement | undefined): View {
  if (!judgement) return { mine: 0, theirs: 0, answered: [] };
  const first = at < other;
  const { coverA, coverB, order, verbatim } = judgement;
  const words = (fabrics[at] as Fabric).words;
  const copied = verbatim.runs.map((run) => words[first ? run.a : run.b]?.sentence ?? -1);
  const answered = order.chain.map(({ i, j }) => (first ? i : j));
  return { mine: first ? coverA : coverB, theirs: first ? coverB : coverA, answered: [...new Set([...answered, ...copied])] };
}
