import type { Id } from '../../model/index.ts';
import type { SentencePair } from '../align-sentences.ts';
import { type ReportSentences, type StorySentence, shareOfTerms } from '../sentences.ts';
import { PAIRS } from './settings.ts';

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
  const pairs = new Map<string, Pair>();
  for (const { a, b } of places) {
    const [x, y] = keyOf(a) < keyOf(b) ? [a, b] : [b, a];
    pairs.set(`${keyOf(x)} ${keyOf(y)}`, { a: x, b: y, placed: true, share: shareOfTerms(a.terms, b.terms) });
  }
  for (const pair of findAlike(reports)) {
    const key = `${keyOf(pair.a)} ${keyOf(pair.b)}`;
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}

const keyOf = (sentence: StorySentence): string => `${sentence.report}:${sentence.index}`;

/** Sentences of two reports that share rare terms, the most alike of each first. */
function findAlike(reports: ReadonlyMap<Id, ReportSentences>): Pair[] {
  const found: Pair[] = [];
  const sentences = [...reports.keys()].sort().flatMap((id) => reports.get(id)?.sentences.flatMap((sentence) => sentence ?? []) ?? []);
  const postings = new Map<string, number[]>();
  for (const [k, sentence] of sentences.entries())
    for (const term of sentence.terms.keys()) postings.set(term, [...(postings.get(term) ?? []), k]);
  for (const [k, a] of sentences.entries()) {
    const near = new Set<number>();
    for (const term of a.terms.keys()) {
      const list = postings.get(term) ?? [];
      if (list.length <= PAIRS.maxPostings) for (const other of list) if (other > k) near.add(other);
    }
    const partners = [...near]
      .map((other) => ({ b: sentences[other] as StorySentence, share: shareOfTerms(a.terms, (sentences[other] as StorySentence).terms) }))
      .filter(({ b, share }) => share >= PAIRS.alike && b.report !== a.report)
      .sort((x, y) => y.share - x.share);
    found.push(...partners.slice(0, PAIRS.most * 2).map(({ b, share }) => ({ a, b, placed: false, share })));
  }
  return found;
}
