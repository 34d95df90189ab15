import { alignWords, type WordAlignment } from './align.ts';
import type { Word, Wording } from './words.ts';

/** What two wordings share, each 0 to 1: the evidence that the score weighs. */
export interface Features {
  /** Harmonic mean of both coverages. */
  readonly overlap: number;
  /** The smaller coverage: what the richer wording has over the other. */
  readonly least: number;
  /** Share of words that stand there unchanged. */
  readonly verbatim: number;
  /** Share of neighbouring pairs kept together. */
  readonly order: number;
  /** Agreement of character trigrams. */
  readonly letters: number;
  /** Share of names that agree; 1 where there are none. */
  readonly names: number;
  readonly numbers: number;
  /** Length of the shorter by the longer. */
  readonly length: number;
  /** Share of the aligned weight whose polarity differs. */
  readonly polarity: number;
  /** Whether the first verb-like words agree. */
  readonly opposite: number;
}

export function featuresOf(a: Wording, b: Wording, alignment: WordAlignment = alignWords(a, b)): Features {
  const { coverageA: ca, coverageB: cb } = alignment;
  const overlap = ca + cb ? (2 * ca * cb) / (ca + cb) : 0;
  return {
    overlap,
    least: Math.min(ca, cb),
    verbatim: verbatim(a, b),
    order: order(a, b, alignment),
    letters: letters(a, b),
    names: kindAgreement(a, b, alignment, 'name'),
    numbers: kindAgreement(a, b, alignment, 'number'),
    length: ratio(a.words.length, b.words.length),
    polarity: polarityOf(a, b, alignment),
    opposite: alignment.pairs.some((pair) => pair.kinship === 'antonym') ? 1 : 0,
  };
}

function ratio(x: number, y: number): number {
  return Math.max(x, y) ? Math.min(x, y) / Math.max(x, y) : 1;
}

function verbatim(a: Wording, b: Wording): number {
  const left = writtenIn(a);
  const right = writtenIn(b);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return left.size + right.size ? (2 * both) / (left.size + right.size) : 0;
}

function order(a: Wording, b: Wording, { pairs }: WordAlignment): number {
  const partner = new Map(pairs.map((pair) => [pair.i, pair.j]));
  let kept = 0;
  for (let i = 0; i + 1 < a.words.length; i++) {
    const j = partner.get(i);
    if (j !== undefined && partner.get(i + 1) === j + 1) kept++;
  }
  const most = a.words.length + b.words.length - 2;
  return most > 0 ? (2 * kept) / most : 0;
}

function letters(a: Wording, b: Wording): number {
  const left = trigramsOf(a);
  const right = trigramsOf(b);
  let both = 0;
  for (const gram of left) if (right.has(gram)) both++;
  return left.size + right.size ? (2 * both) / (left.size + right.size) : 0;
}

/** Kept for each wording: a claim is compared with many. */
const trigramsKept = new WeakMap<Wording, ReadonlySet<number>>();
const writtenKept = new WeakMap<Wording, ReadonlySet<string>>();

function writtenIn(wording: Wording): ReadonlySet<string> {
  let found = writtenKept.get(wording);
  if (!found) writtenKept.set(wording, (found = new Set(wording.words.map((word) => word.text.toLowerCase()))));
  return found;
}

function trigramsOf(wording: Wording): ReadonlySet<number> {
  let found = trigramsKept.get(wording);
  if (!found) trigramsKept.set(wording, (found = trigrams(wording.text)));
  return found;
}

/** Three code units in one number, ten bits of each: signs beyond U+0400 may meet, which is too rare to tell. */
function trigrams(text: string): Set<number> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const found = new Set<number>();
  let gram = 0;
  for (let i = 0; i < plain.length; i++) {
    gram = ((gram & 0xfffff) << 10) | (plain.charCodeAt(i) & 0x3ff);
    if (i >= 2) found.add(gram);
  }
  return found;
}

function kindAgreement(a: Wording, b: Wording, { pairs }: WordAlignment, kind: Word['kind']): number {
  const isKind = (word: Word | undefined): boolean => word?.kind === kind;
  const all = a.words.filter(isKind).length + b.words.filter(isKind).length;
  if (!all) return 1;
  let agreed = 0;
  for (const pair of pairs) agreed += (isKind(a.words[pair.i]) ? 1 : 0) + (isKind(b.words[pair.j]) ? 1 : 0);
  return agreed / all;
}

/** Share of the aligned content, by weight, that stands under a negation on one side only. */
export function polarityOf(a: Wording, b: Wording, { pairs }: WordAlignment): number {
  let differs = 0;
  let all = 0;
  for (const pair of pairs) {
    const left = a.words[pair.i] as Word;
    const right = b.words[pair.j] as Word;
    if (left.kind !== 'content' && left.kind !== 'light') continue;
    all += left.weight;
    if (left.negated !== right.negated) differs += left.weight;
  }
  return all ? differs / all : 0;
}
