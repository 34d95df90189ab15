import { dependentKinds, type Id, type Link, type Trace } from '../model/index.ts';
import { compareWordings } from '../text/index.ts';
import { type ReportSentences, type StorySentence, shareOfTerms } from './sentences.ts';
import { SENTENCES } from './settings.ts';

/** Two sentences of dependent reports that stand at the same place. */
export interface SentencePair {
  readonly a: StorySentence;
  readonly b: StorySentence;
  /** How far their words agree, 0 to 1; low in a heavy rewrite. */
  readonly score: number;
}

interface Spot {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * Aligns the sentences of reports that depend on each other: equal or like sentences fix places, what stands between two fixed places is
 * paired in order (after Gale and Church 1993). The order of a rewrite tells more than its words.
 */
export function alignSentences(trace: Trace, reports: ReadonlyMap<Id, ReportSentences>): SentencePair[] {
  const pairs: SentencePair[] = [];
  for (const link of linksToFollow(trace.links)) {
    const left = reports.get(link.from);
    const right = reports.get(link.to);
    if (!left || !right) continue;
    for (const { i, j, score } of alignTwo(link, left, right))
      pairs.push({ a: left.sentences[i] as StorySentence, b: right.sentences[j] as StorySentence, score });
  }
  return pairs;
}

function linksToFollow(links: readonly Link[]): Link[] {
  const ranked = links
    .filter((link) => dependentKinds.has(link.kind) || link.kind === 'cites')
    .sort((x, y) => y.score - x.score || (x.from + x.to < y.from + y.to ? -1 : 1));
  const used = new Map<Id, number>();
  const seen = new Set<string>();
  return ranked.filter(({ from, to }) => {
    const key = [from, to].sort().join(' ');
    if (seen.has(key) || Math.min(used.get(from) ?? 0, used.get(to) ?? 0) >= SENTENCES.linksEach) return false;
    seen.add(key);
    used.set(from, (used.get(from) ?? 0) + 1);
    used.set(to, (used.get(to) ?? 0) + 1);
    return true;
  });
}

function alignTwo(link: Link, left: ReportSentences, right: ReportSentences): Spot[] {
  const anchors = anchorsOf(link, left, right);
  const chain = longestChain(anchors);
  if (!chain.length) return [];
  const ends: Spot[] = [{ i: -1, j: -1, score: 1 }, ...chain, { i: left.sentences.length, j: right.sentences.length, score: 1 }];
  const spots = [...chain];
  for (let k = 0; k + 1 < ends.length; k++) spots.push(...fillGap(left, right, ends[k] as Spot, ends[k + 1] as Spot));
  const have = new Set(spots.map(({ i, j }) => `${i} ${j}`));
  return [...spots, ...anchors.filter(({ i, j, score }) => score >= SENTENCES.sure && !have.has(`${i} ${j}`))];
}

function anchorsOf(link: Link, left: ReportSentences, right: ReportSentences): Spot[] {
  const spots = new Map<string, Spot>();
  const add = (spot: Spot): void => {
    const key = `${spot.i} ${spot.j}`;
    if (!spots.has(key) || (spots.get(key) as Spot).score < spot.score) spots.set(key, spot);
  };
  for (const { from, to, similarity } of link.passages) {
    const [a, b] = from.report === link.from ? [from, to] : [to, from];
    const i = left.at(a.start);
    const j = right.at(b.start);
    if (left.sentences[i] && right.sentences[j] && similarity >= SENTENCES.anchor) add({ i, j, score: similarity });
  }
  const postings = new Map<string, number[]>();
  for (const sentence of right.sentences)
    for (const term of sentence?.terms.keys() ?? []) postings.set(term, [...(postings.get(term) ?? []), (sentence as StorySentence).index]);
  for (const sentence of left.sentences) {
    if (!sentence) continue;
    const near = new Set([...sentence.terms.keys()].flatMap((term) => postings.get(term) ?? []));
    for (const j of near) {
      const score = shareOfTerms(sentence.terms, (right.sentences[j] as StorySentence).terms);
      if (score >= SENTENCES.anchor) add({ i: sentence.index, j, score });
    }
  }
  return [...spots.values()];
}

/** The heaviest chain that goes forward in both reports. */
function longestChain(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort((x, y) => x.i - y.i || x.j - y.j);
  const best: { readonly sum: number; readonly before: number }[] = [];
  let top = -1;
  for (const [k, spot] of sorted.entries()) {
    let sum = spot.score;
    let before = -1;
    for (let m = 0; m < k; m++) {
      const other = sorted[m] as Spot;
      const total = (best[m] as { readonly sum: number }).sum + spot.score;
      if (other.i < spot.i && other.j < spot.j && total > sum) {
        sum = total;
        before = m;
      }
    }
    best.push({ sum, before });
    if (top < 0 || sum > (best[top] as { readonly sum: number }).sum) top = k;
  }
  const chain: Spot[] = [];
  for (let at = top; at >= 0; at = (best[at] as { readonly before: number }).before) chain.unshift(sorted[at] as Spot);
  return chain;
}

/** Between two anchors: the best pairing that keeps the order (dynamic programming over the gap). */
function fillGap(left: ReportSentences, right: ReportSentences, before: Spot, after: Spot): Spot[] {
  const rows = range(before.i + 1, after.i).filter((i) => left.sentences[i]);
  const columns = range(before.j + 1, after.j).filter((j) => right.sentences[j]);
  if (!rows.length || !columns.length || rows.length > SENTENCES.widestGap || columns.length > SENTENCES.widestGap) return [];
  const level = rows.length === columns.length;
  const score = rows.map((i) =>
    columns.map((j) => compareWordings((left.sentences[i] as StorySentence).wording, (right.sentences[j] as StorySentence).wording).score),
  );
  const even = (y: number, x: number): number => (level && y === x ? SENTENCES.gap : 0);
  const sums = Array.from({ length: rows.length + 1 }, () => new Array<number>(columns.length + 1).fill(0));
  const at = (y: number, x: number): number => (sums[y] as number[])[x] as number;
  const own = (y: number, x: number): number => ((score[y] as number[])[x] as number) + even(y, x);
  for (let y = 1; y <= rows.length; y++)
    for (let x = 1; x <= columns.length; x++)
      (sums[y] as number[])[x] = Math.max(at(y - 1, x), at(y, x - 1), at(y - 1, x - 1) + own(y - 1, x - 1));
  const spots: Spot[] = [];
  for (let y = rows.length, x = columns.length; y > 0 && x > 0; ) {
    if (at(y, x) === at(y - 1, x)) y--;
    else if (at(y, x) === at(y, x - 1)) x--;
    else {
      if (own(y - 1, x - 1) >= SENTENCES.gap)
        spots.push({ i: rows[y - 1] as number, j: columns[x - 1] as number, score: (score[y - 1] as number[])[x - 1] as number });
      y--;
      x--;
    }
  }
  return spots;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
