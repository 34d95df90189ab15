import { isCommonWord, termsOfText } from '../text/index.ts';
import { hashTerm } from './hash-term.ts';
import { rarityOf, type TermKind } from './rarity.ts';
import { GROUP } from './settings.ts';

/** What grouping looks at in one report. */
export interface GroupText {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
  /** ISO 8601. */
  readonly date?: string | undefined;
}

interface WeighedTerm {
  readonly term: string;
  /** Share of the vector's length. */
  readonly weight: number;
  readonly name: boolean;
}

export interface TextVector {
  readonly id: string;
  /** Days since 1970; undefined where no date is known. */
  readonly day: number | undefined;
  /** Heaviest first; the vector has length 1. */
  readonly terms: readonly WeighedTerm[];
  readonly weights: ReadonlyMap<string, number>;
}

interface Count {
  count: number;
  kind: TermKind;
  /** As in signatures; worked out when it is asked for. */
  hash?: number;
}

const KIND_WEIGHT: Readonly<Partial<Record<Count['kind'], number>>> = { pair: GROUP.pairWeight, number: GROUP.numberWeight };
const SECONDS = 1000;
const DAY = 86_400 * SECONDS;

/**
 * Weighs the terms of every text: how often, how near the top, how rare in the collection (Salton and Buckley 1988, log tf · idf, length 1).
 * A collection is small and may tell of one event alone; it is taken as a part of `background` more texts that hold only the commonest words, and
 * what is famous outside of it.
 */
export function makeVectors(
  texts: readonly GroupText[],
  famous: ReadonlyMap<number, number> = new Map(),
): {
  readonly vectors: readonly TextVector[];
  readonly core: readonly number[];
} {
  const bags = texts.map(countTerms);
  const news = shareOfNews(texts);
  const frequency = new Map<string, number>();
  let size = 0;
  for (const [index, bag] of bags.entries()) {
    size += news[index] as number;
    for (const term of bag.keys()) frequency.set(term, (frequency.get(term) ?? 0) + (news[index] as number));
  }
  return {
    vectors: bags.map((bag, index) => weigh(texts[index] as GroupText, bag, { size, frequency, famous })),
    core: findCore(bags, { size, frequency, famous }),
  };
}

/**
 * Texts of a story that fills the collection: rarity inside the collection cannot see it, since its names are in nearly every text.
 * @returns indexes of the texts that have most of the words that nearly all have; none where these are few
 */
function findCore(bags: readonly ReadonlyMap<string, Count>[], { size, frequency }: Collection): number[] {
  if (bags.length < GROUP.coreTexts) return [];
  const words = [...frequency].filter(([term, count]) => count >= GROUP.coreShare * size && !commonest.has(term) && !isCommonWord(term));
  if (words.length < GROUP.coreTerms) return [];
  return [...bags.keys()].filter((at) => words.filter(([term]) => bags[at]?.has(term)).length >= GROUP.coreHeld * words.length);
}

/** How much of each text is not copied: a hundred copies of one report make no word common. 1 for a text all of whose sentences are its own. */
function shareOfNews(texts: readonly GroupText[]): number[] {
  const sentences = texts.map(sentencesOf);
  const copies = new Map<string, number>();
  for (const list of sentences) for (const sentence of list) copies.set(sentence, (copies.get(sentence) ?? 0) + 1);
  return sentences.map((list) => list.reduce((sum, sentence) => sum + 1 / (copies.get(sentence) as number), 0) / (list.length || 1));
}

const sentencesKept = new WeakMap<GroupText, readonly string[]>();

/** Each once. */
function sentencesOf(text: GroupText): readonly string[] {
  const known = sentencesKept.get(text);
  if (known) return known;
  const sentences = [...new Set(text.text.split(/[.!?。！？]["'”’]?\s+|\n+/).filter(Boolean))];
  sentencesKept.set(text, sentences);
  return sentences;
}

interface Collection {
  readonly size: number;
  /** Texts that have a term, copies counted as parts of one. */
  readonly frequency: ReadonlyMap<string, number>;
  /** By hash: texts outside of the collection that have a term, where they are many. */
  readonly famous: ReadonlyMap<number, number>;
}

const bagsKept = new WeakMap<GroupText, ReadonlyMap<string, Count>>();

/** The terms of a text: how often, those of title and lead more, and what they are. */
export function countTerms(text: GroupText): ReadonlyMap<string, Count> {
  const known = bagsKept.get(text);
  if (known) return known;
  const bag = countAfresh(text);
  bagsKept.set(text, bag);
  return bag;
}

function countAfresh({ title, text }: GroupText): ReadonlyMap<string, Count> {
  const bag = new Map<string, Count>();
  const add = (source: string, weightAt: (index: number) => number): void => {
    for (const [index, { term, kind }] of termsOfText(source).entries()) {
      const entry = bag.get(term) ?? { count: 0, kind: 'word' };
      entry.count += weightAt(index);
      if (term.includes(' ')) entry.kind = 'pair';
      else if (kind === 'number') entry.kind = 'number';
      else if (kind !== 'word' && index > 0) entry.kind = 'name';
      bag.set(term, entry);
    }
  };
  const body = title && text.startsWith(title) ? text.slice(title.length) : text;
  if (title) add(title, () => GROUP.titleWeight);
  add(body, (index) => (index < GROUP.leadTerms ? GROUP.leadWeight : 1));
  return bag;
}

function weigh(text: GroupText, bag: ReadonlyMap<string, Count>, { size, frequency, famous }: Collection): TextVector {
  const terms: { term: string; weight: number; name: boolean }[] = [];
  for (const [term, entry] of bag) {
    const { count, kind } = entry;
    const common = commonest.has(term) ? GROUP.background : outside(term, entry, famous);
    const rarity = Math.log((size + GROUP.background) / ((frequency.get(term) as number) + common + GROUP.smoothing));
    if (rarity <= 0) continue;
    terms.push({ term, weight: (1 + Math.log(count)) * rarity * (KIND_WEIGHT[kind] ?? 1), name: kind !== 'word' });
  }
  terms.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const kept = terms.slice(0, GROUP.keptTerms);
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  for (const term of kept) term.weight /= length;
  const at = text.date ? Date.parse(text.date) : Number.NaN;
  return {
    id: text.id,
    day: Number.isNaN(at) ? undefined : at / DAY,
    terms: kept,
    weights: new Map(kept.map(({ term, weight }) => [term, weight])),
  };
}

function outside(term: string, entry: Count, famous: ReadonlyMap<number, number>): number {
  if (famous.size === 0) return 0;
  entry.hash ??= hashTerm(term, rarityOf(term, entry.kind));
  return famous.get(entry.hash) ?? 0;
}

/** The commonest words of English prose, by stem: no collection is too small to know that they say nothing. After the first ranks of the BNC list. */
const commonest: ReadonlySet<string> = new Set(
  'the a an of to in and on for with that is was by at from as he it his her they be has had have will said say not who their this but are were i we she you or about after would which been more than out when what up if'.split(
    ' ',
  ),
);
