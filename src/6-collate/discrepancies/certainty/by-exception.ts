import type { Token } from '../../../model/index.ts';
import { onceEach, relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { type DiscrepancyContext, type Fact, layOut, otherNames, otherTimes, type Pair, tellOfOneSort } from '../ground/index.ts';
import { LIMIT } from '../settings.ts';

/** "safe except in the harbour" against "safe"; "from the old town" against "from the whole city"; "two hospitals" against "all hospitals". */
export function exceptionsOf(context: DiscrepancyContext): Fact[] {
  return context.pairs.flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? LIMIT.placed : LIMIT.free)) return [];
    const back = turnPair(pair);
    const answers = [exceptedIn, otherPartsIn, restrictedIn]
      .map((read) => read(pair) ?? turned(read(back)))
      .find((found) => found !== undefined);
    if (!answers || (!pair.placed && (otherTimes(context, pair) || otherNames(pair) || !tellOfOneSort(pair)))) return [];
    const [x, y] = answers;
    return [
      { key: x, value: x, sentence: pair.a },
      { key: x, value: y, sentence: pair.b },
    ];
  });
}

type Answers = readonly [a: string, b: string] | undefined;

const turnPair = (pair: Pair): Pair => ({ ...pair, a: pair.b, b: pair.a });
const turned = (answers: Answers): Answers => answers && [answers[1], answers[0]];

/** An exception that the other report, which says all the rest, leaves out. */
function exceptedIn(pair: Pair): Answers {
  const [mine, theirs] = [exceptionAt(pair.a.tokens), exceptionAt(pair.b.tokens)];
  if (mine < 0 || theirs >= 0) return undefined;
  const { coverageB } = layOut(pair);
  if (coverageB < LIMIT.covered) return undefined;
  const told = pair.a.tokens.slice(mine, mine + 6).map((token) => token.norm);
  return [told.join(' '), 'without exception'];
}

const exceptionAt = onceEach((tokens: readonly Token[]): number =>
  tokens.findIndex(({ norm }, k) => {
    const next = tokens[k + 1]?.norm;
    if (norm === 'except' || norm === 'excluding') return true;
    return (norm === 'apart' && next === 'from') || (norm === 'other' && next === 'than') || (norm === 'exception' && next === 'of');
  }),
);

/** All in one report, and a named part in the same slot of the other. */
function otherPartsIn(pair: Pair): Answers {
  const [parts, wholes] = [partsIn(pair.a), wholesIn(pair.b)];
  if (!parts.length || !wholes.length) return undefined;
  const { coverageA, coverageB } = layOut(pair);
  if (Math.min(coverageA, coverageB) < (pair.placed ? LIMIT.placedLeast : LIMIT.freeLeast)) return undefined;
  for (const whole of wholes) {
    const part = parts.find(
      (one) => one.link === whole.link && isOne(one.governor, whole.governor) && (whole.noun === undefined || isPart(one, whole)),
    );
    if (part) return [part.text, whole.text];
  }
  return undefined;
}

/** "All flights" against "flights to Asia", "two hospitals": the same noun, and a number or a name that keeps it to a part. */
function restrictedIn(pair: Pair): Answers {
  const [mine, theirs] = [pair.a.tokens, pair.b.tokens];
  if (!pair.placed || tellsAll(mine) || !tellsAll(theirs)) return undefined;
  const { coverageA, coverageB } = layOut(pair);
  if (Math.max(coverageA, coverageB) < LIMIT.covered - 0.1) return undefined;
  for (const [k, noun] of theirs.entries()) {
    if (noun.pos !== 'NOUN' || !isAllOf(theirs, k) || TIME.test(noun.lemma)) continue;
    const at = mine.findIndex((one) => one.lemma === noun.lemma && one.pos === 'NOUN');
    const part = at < 0 ? undefined : partAt(mine, at, theirs);
    if (part) return [part, `all ${noun.norm}`];
  }
  return undefined;
}

/** "All flights"; "almost all" and "after all" are less. */
const isAllOf = (tokens: readonly Token[], k: number): boolean =>
  /^(?:all|every)$/.test(tokens[k - 1]?.norm ?? '') && !/^(?:not|nearly|almost|after|above|at)$/.test(tokens[k - 2]?.norm ?? '');

/** "Two hospitals", "flights to Asia": what keeps the noun to a part, where the other report does not have it. */
function partAt(tokens: readonly Token[], at: number, others: readonly Token[]): string | undefined {
  const [before, link, name] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.pos === 'NUM') return `${before.norm} ${tokens[at]?.norm}`;
  const isPlace = /^(?:to|from|in)$/.test(link?.norm ?? '') && name?.pos === 'PROPN';
  return isPlace && !others.some((one) => one.lemma === name.lemma) ? `${tokens[at]?.norm} ${link?.norm} ${name.norm}` : undefined;
}

const isOne = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= 0.6;

/** "Two hospitals" of "all hospitals"; "the old town" of "the whole city": another noun, and no further word for the same. */
function isPart(part: Phrase, whole: Phrase): boolean {
  const [x, y] = [part.noun ?? '', whole.noun ?? ''];
  return x === y ? part.counted : /^(?:whole|entire)$/.test(whole.quantity) && (relateWords(x, y)?.nearness ?? 0) < 0.8;
}

interface Phrase {
  readonly link: string;
  readonly governor: string;
  readonly noun: string | undefined;
  readonly text: string;
  readonly quantity: string;
  /** A number stands before the noun. */
  readonly counted: boolean;
}

/** "in all hospitals", "to everyone", "from the whole city". */
const wholesIn = onceEach((sentence: StorySentence): Phrase[] =>
  phrasesIn(sentence).filter(({ quantity, counted }) => quantity !== '' && !counted),
);

const partsIn = onceEach((sentence: StorySentence): Phrase[] =>
  phrasesIn(sentence).filter(({ quantity, noun }) => quantity === '' && noun !== undefined),
);

const ALL = /^(?:all|every|each|whole|entire|everyone|everybody)$/;

const tellsAll = onceEach((tokens: readonly Token[]): boolean => tokens.some((one) => ALL.test(one.norm)));

const TIME = /^(?:time|day|week|month|year|night|hour|morning|evening|case|moment)$/;

/** Noun phrases behind a preposition, with the verb or noun that they belong to. */
function phrasesIn({ tokens }: StorySentence): Phrase[] {
  return tokens.flatMap((token, k): Phrase[] => {
    if (token.pos !== 'ADP' || !/^(?:in|to|from|for|at|on|of|across|throughout)$/.test(token.norm)) return [];
    const behind = tokens.slice(k + 1, k + 7);
    const end = behind.findIndex((one) => !/^(?:DET|ADJ|NOUN|NUM|PRON)$/.test(one.pos));
    const own = end < 0 ? behind : behind.slice(0, end);
    const noun = own.findLast((one) => one.pos === 'NOUN' && !ALL.test(one.norm));
    const quantity = own.find((one) => ALL.test(one.norm))?.norm ?? '';
    const governor = tokens.slice(0, k).findLast((one) => one.pos === 'VERB' || one.pos === 'NOUN')?.lemma;
    // What closes the phrase must be its noun, and a time is no group.
    if (!governor || (!noun && !quantity) || TIME.test(noun?.lemma ?? '')) return [];
    const counted = own.some((one) => one.pos === 'NUM');
    return [{ link: token.norm, governor, noun: noun?.lemma, text: own.map((one) => one.norm).join(' '), quantity, counted }];
  });
}
