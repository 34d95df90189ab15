import type { Discrepancy } from '../../model/index.ts';
import { numberWord } from '../../text/index.ts';
import type { StorySentence } from '../sentences.ts';
import { compareFacts, type Fact, otherTimes, sentenceSpan } from './facts.ts';
import type { DiscrepancyContext } from './find-discrepancies.ts';
import { otherNames, tellsOfAnother, thingsInCommon } from './happenings.ts';
import { PART } from './settings.ts';

const NUMBER = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty)';
const OF_ALL = new RegExp(`\\b${NUMBER} (?:\\p{L}+ )?(?:of the|of its|of their|of her|of his|out of(?: the)?|in) ${NUMBER}\\b`, 'giu');
const ALL = new RegExp(`\\b(?:all|every one of(?: the)?|each of the) ${NUMBER}\\b(?! of)`, 'giu');

/** A part of a number, or the whole of it. */
interface Part {
  readonly part: number;
  readonly whole: number;
  readonly words: string;
}

/** "In two of the three vials" against "every one of the three tubes", "one vial out of three": other parts of one number. */
export function byPart(context: DiscrepancyContext): Discrepancy[] {
  const facts = [...context.pairs, ...context.beads].flatMap((pair): Fact[] => {
    const [x, ...more] = partsIn(context, pair.a);
    const [y, ...others] = partsIn(context, pair.b);
    if (!x || !y || more.length || others.length || x.whole !== y.whole || x.part === y.part) return [];
    // "Two of the five were freed", "three of the five are held": what is left.
    if (x.part + y.part === x.whole) return [];
    if (!pair.placed) {
      const { nouns, names } = thingsInCommon(pair);
      if (nouns + names < PART.things || otherTimes(context, pair) || otherNames(pair) || tellsOfAnother(pair)) return [];
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

function partsIn(context: DiscrepancyContext, sentence: StorySentence): Part[] {
  const { text } = sentenceSpan(context, sentence);
  const parts = [...text.matchAll(OF_ALL)].flatMap(([words, part, whole]) => partOf(words, part, whole));
  const wholes = [...text.matchAll(ALL)].flatMap(([words, whole]) => partOf(words, whole, whole));
  return [...parts.filter(({ words }) => !wholes.some((one) => one.words.includes(words))), ...wholes];
}

function partOf(words: string, part = '', whole = ''): Part[] {
  const [a, n] = [part, whole].map((word) => (/^\d+$/.test(word) ? Number(word) : numberWord(word.toLowerCase())?.value));
  return a === undefined || n === undefined || a > n || n < PART.least ? [] : [{ part: a, whole: n, words }];
}
