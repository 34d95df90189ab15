import { termsOfText } from '../text/index.ts';
import { GROUP } from './settings.ts';

/** What grouping looks at in one report. */
export interface GroupText {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
  /** ISO 8601. */
  readonly date?: string | undefined;
}

export interface WeighedTerm {
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
  kind: 'word' | 'name' | 'pair';
}

const SECONDS = 1000;
const DAY = 86_400 * SECONDS;

/**
 * Weighs the terms of every text: how often, how near the top, how rare in the collection (Salton and Buckley 1988, log tf · idf, length 1).
 * A collection is small and may tell of one event alone; it is taken as a part of `background` more texts that hold only the commonest words.
 */
export function makeVectors(texts: readonly GroupText[]): TextVector[] {
  const bags = texts.map(countTerms);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const term of bag.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return bags.map((bag, index) => weigh(texts[index] as GroupText, bag, frequency, texts.length));
}

function countTerms({ title, text }: GroupText): Map<string, Count> {
  const bag = new Map<string, Count>();
  const add = (source: string, weightAt: (index: number) => number): void => {
    for (const [index, { term, kind }] of termsOfText(source).entries()) {
      const entry = bag.get(term) ?? { count: 0, kind: 'word' };
      entry.count += weightAt(index);
      if (term.includes(' ')) entry.kind = 'pair';
      else if (kind !== 'word' && index > 0) entry.kind = 'name';
      bag.set(term, entry);
    }
  };
  const body = title && text.startsWith(title) ? text.slice(title.length) : text;
  if (title) add(title, () => GROUP.titleWeight);
  add(body, (index) => (index < GROUP.leadTerms ? GROUP.leadWeight : 1));
  return bag;
}

function weigh(text: GroupText, bag: ReadonlyMap<string, Count>, frequency: ReadonlyMap<string, number>, size: number): TextVector {
  const terms: { term: string; weight: number; name: boolean }[] = [];
  for (const [term, { count, kind }] of bag) {
    const common = commonest.has(term) ? GROUP.background : 0;
    const rarity = Math.log((size + GROUP.background) / ((frequency.get(term) as number) + common));
    if (rarity <= 0) continue;
    terms.push({ term, weight: (1 + Math.log(count)) * rarity * (kind === 'pair' ? GROUP.pairWeight : 1), name: kind !== 'word' });
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

/** The commonest words of English prose, by stem: no collection is too small to know that they say nothing. After the first ranks of the BNC list. */
const commonest: ReadonlySet<string> = new Set(
  'the a an of to in and on for with that is was by at from as he it his her they be has had have will said say not who their this but are were i we she you or about after would which been more than out when what up if'.split(
    ' ',
  ),
);
