import type { Discrepancy } from '../../../model/index.ts';
import { numberWord } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  allSentences,
  compareFacts,
  type DiscrepancyContext,
  type Fact,
  isDenied,
  layOut,
  otherNames,
  otherTimes,
  type Pair,
  rivalFacts,
  sentenceSpan,
  tellOfOneSort,
  thingsInCommon,
} from '../ground/index.ts';
import { TALLY } from '../settings.ts';

const COUNT = '(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const RESULT = new RegExp(
  `\\b${COUNT}(?: (?:votes?|goals?|points?|sets?|games?|seats?))? ?(?:to|[-–:]|against|–) ?${COUNT}\\b(?! (?:percent|per cent|%|years?|days?|hours?|weeks?|months?|minutes?|people|miles?|km|kilomet|met[er]))`,
  'gi',
);
/** What has two sides that are counted: a vote, a match. */
const SIDES =
  /\b(?:vot(?:e|es|ed|ing)|ballot|decid\w*|rul(?:e|ed|ing)|reject\w*|approv\w*|back(?:ed)?|pass(?:ed)?|defeat\w*|w[io]n\w*|los[et]\w*|beat\w*|dr[ae]w\w*|split|score\w*|lead\w*|led|margin|majority|final|match|let)\b/i;

/** "voted seven to two" against "by six votes to three": the count of the two sides of a vote or a match. */
export function byTally(context: DiscrepancyContext): Discrepancy[] {
  const facts = [...context.pairs, ...context.beads].flatMap((pair): Fact[] => {
    const [x, ...more] = talliesIn(context, pair.a);
    const [y, ...others] = talliesIn(context, pair.b);
    if (!x || !y || more.length || others.length || x === y) return [];
    return (pair.placed ? pair.share >= TALLY.placed : isOfOneCount(context, pair, sumOf(x) === sumOf(y) ? sumOf(x) : 0))
      ? told(pair, x, y)
      : [];
  });
  const split = compareFacts(context, unanimities(context), {
    kind: 'polarity',
    ask: 'Was the vote unanimous?',
    whole: true,
    noteOf: () => 'One report tells of no vote against, another counts some.',
  });
  const counted = compareFacts(context, facts, {
    kind: 'figure',
    ask: 'How were the two sides counted?',
    noteOf: (values) => `The count is told as ${values.join(' and as ')}.`,
  });
  return [...counted, ...split];
}

/** "The directors were unanimous" against "four of the nine voted against". */
function unanimities(context: DiscrepancyContext): Fact[] {
  const sentences = allSentences(context);
  const all = sentences.filter(({ tokens }) =>
    tokens.some(({ lemma, norm }, k) => /^unanimous/.test(lemma || norm) && !isDenied(tokens, k)),
  );
  if (!all.length) return [];
  return sentences.flatMap((b) => {
    const [tally, ...more] = talliesIn(context, b);
    if (!tally || more.length || tally.endsWith('–0')) return [];
    return all.flatMap((a): Fact[] => {
      if (a.report === b.report || !shareBody(a, b) || otherTimes(context, { a, b })) return [];
      return rivalFacts({ a, b }, ['unanimous', tally], 'unanimous');
    });
  });
}

/** The noun of those who voted stands in both. */
const shareBody = (a: StorySentence, b: StorySentence): boolean =>
  a.tokens.some(({ lemma, pos }) => pos === 'NOUN' && VOTERS.test(lemma) && b.tokens.some((one) => one.lemma === lemma));
const VOTERS =
  /^(?:director|member|judge|councillor|senator|deputy|lawmaker|delegate|board|council|committee|court|jury|juror|shareholder|commissioner|minister|cabinet|parliament|senate|panel|assembly)$/;

/** Whether two independent sentences tell of one vote or match. Two tallies of one sum are of one body, and need less besides. */
function isOfOneCount(context: DiscrepancyContext, pair: Pair, sum: number): boolean {
  if (otherTimes(context, pair) || otherNames(pair) || !tellOfOneSort(pair)) return false;
  const { nouns, names } = thingsInCommon(pair);
  if (sum >= TALLY.body && nouns + names >= TALLY.bodyThings) return true;
  const { coverageA, coverageB } = layOut(pair);
  return pair.share >= TALLY.free && nouns + names >= TALLY.things && Math.min(coverageA, coverageB) >= TALLY.least;
}

function told({ a, b }: Pair, x: string, y: string): Fact[] {
  return rivalFacts({ a, b }, [x, y]);
}

const sumOf = (tally: string): number => tally.split('–').reduce((sum, side) => sum + Number(side), 0);

function talliesIn(context: DiscrepancyContext, sentence: StorySentence): string[] {
  const { text } = sentenceSpan(context, sentence);
  if (!/\d|to|against|of/.test(text) || !SIDES.test(text)) return [];
  const found = [...text.matchAll(RESULT)].flatMap(([, first, second]) => {
    const [a, b] = [first, second].map((word) => valueOfWord(word ?? ''));
    return a === undefined || b === undefined || (a === 0 && b === 0) ? [] : [`${Math.max(a, b)}–${Math.min(a, b)}`];
  });
  return [...new Set([...found, ...partsIn(text)])];
}

/** "Four of the nine directors voted against": the rest voted for. */
const PART = new RegExp(
  `\\b${COUNT} of (?:the |its |their )?(?:[\\p{L}]+['’]s? )?${COUNT} \\p{L}+ (?:voted|were|spoke|came out|ruled) (?:against|for|in favour|in favor)\\b`,
  'giu',
);

const partsIn = (text: string): string[] =>
  [...text.matchAll(PART)].flatMap(([, part, whole]) => {
    const [a, n] = [part, whole].map((word) => valueOfWord(word ?? ''));
    return a === undefined || n === undefined || a >= n ? [] : [`${Math.max(a, n - a)}–${Math.min(a, n - a)}`];
  });

const valueOfWord = (word: string): number | undefined => (/^\d+$/.test(word) ? Number(word) : numberWord(word.toLowerCase())?.value);
