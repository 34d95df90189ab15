import type { Id } from '../../../model/index.ts';
import { onceEach } from '../../../text/index.ts';
import type { SentencePair } from '../../align-sentences.ts';
import { type ReportSentences, type StorySentence, shareOfTerms } from '../../sentences.ts';
import { PAIRS } from '../settings.ts';
import { findBeads } from './beads.ts';

/** Two sentences that may tell of one thing. */
export interface Pair {
  readonly a: StorySentence;
  readonly b: StorySentence;
  /** They stand at the same place of dependent reports. */
  readonly placed: boolean;
  /** Share of terms in common. */
  readonly share: number;
}

/** Sentences worth comparing: at the same place of dependent reports, or sharing rare terms; each pair once. */
export function findPairs(reports: ReadonlyMap<Id, ReportSentences>, places: readonly SentencePair[]): Pair[] {
  const numbers = new Map<StorySentence, number>();
  // Text keys for hundreds of thousands of pairs took longer than the comparisons.
  const keyOf = (x: StorySentence, y: StorySentence): number => numberOf(x, numbers) * 2 ** 26 + numberOf(y, numbers);
  const pairs = new Map<number, Pair>();
  for (const { a, b } of places) {
    const [x, y] = nameOf(a) < nameOf(b) ? [a, b] : [b, a];
    pairs.set(keyOf(x, y), { a: x, b: y, placed: true, share: shareOfTerms(a.terms, b.terms) });
  }
  for (const pair of findAlike(reports)) {
    const key = keyOf(pair.a, pair.b);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Pairs of which one side is two sentences that a rewrite made one of; only for questions that a number, a time or a condition answers. */
export function joinedPairs(reports: ReadonlyMap<Id, ReportSentences>, places: readonly SentencePair[]): Pair[] {
  return findBeads(reports, places).map(({ a, b }) => {
    const [x, y] = nameOf(a) < nameOf(b) ? [a, b] : [b, a];
    return { a: x, b: y, placed: true, share: shareOfTerms(a.terms, b.terms) };
  });
}

const nameOf = (sentence: StorySentence): string => `${sentence.report}:${sentence.index}`;

function numberOf(sentence: StorySentence, numbers: Map<StorySentence, number>): number {
  const known = numbers.get(sentence) ?? numbers.size;
  if (known === numbers.size) numbers.set(sentence, known);
  return known;
}

/** Sentences of two reports that share rare terms, the most alike of each first. */
function findAlike(reports: ReadonlyMap<Id, ReportSentences>): Pair[] {
  const sentences = [...reports.keys()].sort().flatMap((id) => reports.get(id)?.sentences.flatMap((sentence) => sentence ?? []) ?? []);
  const nearOf = findNear(sentences);
  const sharesOf = rememberShares();
  return sentences.flatMap((a, k) => {
    const shareWith = sharesOf(a);
    const partners: Pair[] = [];
    for (const b of nearOf(a, k)) {
      const share = shareWith(b);
      if (share >= PAIRS.alike) partners.push({ a, b, placed: false, share });
    }
    return partners.sort((x, y) => y.share - x.share).slice(0, PAIRS.most * 2);
  });
}

/** For each sentence the later ones of other reports that have one of its rarer terms, each once. */
function findNear(sentences: readonly StorySentence[]): (a: StorySentence, at: number) => StorySentence[] {
  const postings = new Map<string, number[]>();
  for (const [k, { terms }] of sentences.entries())
    for (const term of terms.keys()) {
      const list = postings.get(term);
      if (list) list.push(k);
      else postings.set(term, [k]);
    }
  const seenFor = new Int32Array(sentences.length).fill(-1);
  return (a, at) => {
    const near: StorySentence[] = [];
    for (const term of a.terms.keys()) {
      const list = postings.get(term) ?? [];
      if (list.length > PAIRS.maxPostings) continue;
      for (const other of list) {
        if (other <= at || seenFor[other] === at) continue;
        seenFor[other] = at;
        const b = sentences[other] as StorySentence;
        if (b.report !== a.report) near.push(b);
      }
    }
    return near;
  };
}

/** Shares of terms, worked out once for all sentences that have the same: most sentences of a large story stand in many of its reports. */
function rememberShares(): (a: StorySentence) => (b: StorySentence) => number {
  const ids = new Map<string, number>();
  const idOf = onceEach(({ terms }: StorySentence): number => {
    let key = '';
    for (const [term, weight] of terms) key += `${term}\t${weight}\n`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
  const rows = new Map<number, Map<number, number>>();
  return (a) => {
    const row = rows.get(idOf(a)) ?? new Map<number, number>();
    rows.set(idOf(a), row);
    return (b) => {
      const id = idOf(b);
      const known = row.get(id);
      if (known !== undefined) return known;
      const share = shareOfTerms(a.terms, b.terms);
      row.set(id, share);
      return share;
    };
  };
}
