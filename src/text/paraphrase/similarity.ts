import { pairWords, type WordAlignment, type WordPair } from './align.ts';
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

/** How the words of two wordings lie side by side, whatever they weigh and whatever is denied. */
export interface Likeness extends Pick<Features, 'verbatim' | 'order' | 'letters' | 'names' | 'numbers' | 'length' | 'opposite'> {
  readonly pairs: readonly WordPair[];
}

export function likenessOf(a: Wording, b: Wording): Likeness {
  const pairs = pairWords(a, b);
  return {
    pairs,
    verbatim: verbatim(a, b),
    order: order(a, b, pairs),
    letters: letters(a, b),
    names: kindAgreement(a, b, pairs, 'name'),
    numbers: kindAgreement(a, b, pairs, 'number'),
    length: ratio(a.words.length, b.words.length),
    opposite: pairs.some((pair) => pair.kinship === 'antonym') ? 1 : 0,
  };
}

/** The evidence of two wordings by what their words weigh. */
export function featuresOf(a: Wording, b: Wording, likeness: Likeness, alignment: WordAlignment): Features {
  const { coverageA: ca, coverageB: cb } = alignment;
  const { verbatim, order, letters, names, numbers, length, opposite } = likeness;
  return {
    overlap: ca + cb ? (2 * ca * cb) / (ca + cb) : 0,
    least: Math.min(ca, cb),
    verbatim,
    order,
    letters,
    names,
    numbers,
    length,
    polarity: polarityOf(a, b, alignment),
    opposite,
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

function order(a: Wording, b: Wording, pairs: readonly WordPair[]): number {
  const partner = new Int32Array(a.words.length + 1).fill(-1);
  for (const { i, j } of pairs) partner[i] = j;
  let kept = 0;
  for (let i = 0; i + 1 < a.words.length; i++) if (partner[i] !== -1 && partner[i + 1] === (partner[i] as number) + 1) kept++;
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

function kindAgreement(a: Wording, b: Wording, pairs: readonly WordPair[], kind: Word['kind']): number {
  const all = countKind(a, kind) + countKind(b, kind);
  if (!all) return 1;
  let agreed = 0;
  for (const pair of pairs) agreed += (a.words[pair.i]?.kind === kind ? 1 : 0) + (b.words[pair.j]?.kind === kind ? 1 : 0);
  return agreed / all;
}

function countKind({ words }: Wording, kind: Word['kind']): number {
  let count = 0;
  for (const word of words) if (word.kind === kind) count++;
  return count;
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
