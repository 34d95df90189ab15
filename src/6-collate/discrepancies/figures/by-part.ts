import type { Discrepancy } from '../../../model/index.ts';
import { numberWord, stem } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  allSentences,
  compareFacts,
  type DiscrepancyContext,
  type Fact,
  otherNames,
  otherTimes,
  type Pair,
  sentenceSpan,
  tellsOfAnother,
  thingsInCommon,
} from '../ground/index.ts';
import { PART } from '../settings.ts';

const NUMBER = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty)';
const OF_ALL = new RegExp(`\\b${NUMBER} (?:\\p{L}+ )?(?:of the|of its|of their|of her|of his|out of(?: the)?|in) ${NUMBER}\\b`, 'giu');
const ALL = new RegExp(`\\b(?:all|every one of(?: the)?|each of the) ${NUMBER}\\b(?! of)`, 'giu');

/** A part of a number, or the whole of it. */
interface Part {
  readonly part: number;
  readonly whole: number;
  readonly words: string;
  /** The words behind it, which tell what is counted. */
  readonly behind: string;
}

/** "In two of the three vials" against "every one of the three tubes", "one vial out of three": other parts of one number. */
export function byPart(context: DiscrepancyContext): Discrepancy[] {
  const told = new Map(allSentences(context).flatMap((sentence) => lonePart(context, sentence)));
  const placed = [...context.pairs, ...context.beads].filter((pair) => pair.placed);
  const facts = [...placed, ...pairsOf([...told.keys()])].flatMap((pair): Fact[] => {
    const [x, y] = [pair.a, pair.b].map((one) => told.get(one) ?? lonePart(context, one)[0]?.[1]);
    if (!x || !y || x.whole !== y.whole || x.part === y.part) return [];
    // "Two of the five were freed", "three of the five are held": what is left.
    if (x.part + y.part === x.whole) return [];
    if (!pair.placed) {
      const { nouns, names } = thingsInCommon(pair);
      if (!countOne(x, y) || nouns + names < PART.things || otherTimes(context, pair) || otherNames(pair) || tellsOfAnother(pair))
        return [];
    }
    const key = `${[x.part, y.part].sort((one, other) => one - other).join(' or ')} of ${x.whole}`;
    return [
      { key, value: `${x.part} of ${x.whole}`, words: x.words, sentence: pair.a, beside: pair.b },
      { key, value: `${y.part} of ${y.whole}`, words: y.words, sentence: pair.b, beside: pair.a },
    ];
  });
  const write = (kind: 'figure' | 'scope', told: readonly Fact[]): Discrepancy[] =>
    compareFacts(context, told, {
      kind,
      ask: 'How many of them?',
      noteOf: (values) => `Of one number ${values.join(', or ')}.`,
    });
  const isOfWhole = ({ key }: Fact): boolean => /(\d+) of \1$/.test(key);
  return [
    ...write('scope', facts.filter(isOfWhole)),
    ...write(
      'figure',
      facts.filter((one) => !isOfWhole(one)),
    ),
  ];
}

/** A sentence with the one part that it tells. */
function lonePart(context: DiscrepancyContext, sentence: StorySentence): (readonly [StorySentence, Part])[] {
  const [part, ...more] = partsIn(context, sentence);
  return part && !more.length ? [[sentence, part]] : [];
}

/** Sentences of two reports that tell parts are few, and worth comparing however they are worded. */
const pairsOf = (sentences: readonly StorySentence[]): Pair[] =>
  sentences.flatMap((a, k) => sentences.slice(k + 1).flatMap((b) => (a.report === b.report ? [] : [{ a, b, placed: false, share: 0 }])));

function partsIn(context: DiscrepancyContext, sentence: StorySentence): Part[] {
  const { text } = sentenceSpan(context, sentence);
  const parts = [...text.matchAll(OF_ALL)].flatMap(([words, part, whole]) => partOf(words, part, whole, behindOf(text, words)));
  const wholes = [...text.matchAll(ALL)].flatMap(([words, whole]) => partOf(words, whole, whole, behindOf(text, words)));
  return [...parts.filter(({ words }) => !wholes.some((one) => one.words.includes(words))), ...wholes];
}

/** "Three vials", "one vial out of three": one noun. */
function countOne(x: Part, y: Part): boolean {
  const others = new Set(y.behind.split(' ').map(stem));
  return x.behind
    .split(' ')
    .some(
      (word) =>
        word.length > 3 && !/^(?:three|four|five|seven|eight|nine|eleven|twelve|every|each|them)$/.test(word) && others.has(stem(word)),
    );
}

/** Up to three words behind it; of what is counted before it ("one vial out of three") too. */
const behindOf = (text: string, words: string): string =>
  `${words} ${text
    .slice(text.indexOf(words) + words.length)
    .split(/[,.;:]/)[0]
    ?.trim()
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')}`.toLowerCase();

function partOf(words: string, part: string | undefined, whole: string | undefined, behind: string): Part[] {
  const [a, n] = [part ?? '', whole ?? ''].map((word) => (/^\d+$/.test(word) ? Number(word) : numberWord(word.toLowerCase())?.value));
  return a === undefined || n === undefined || a > n || n < PART.least ? [] : [{ part: a, whole: n, words, behind }];
}
