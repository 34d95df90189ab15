import type { Range, Sentence, Token } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { CHANGES, COUNTING_NOUNS, FATAL_NOUNS, FATAL_VERBS, FATES } from './lexicon/casualties.ts';
import { TIME_UNITS } from './lexicon/units.ts';
import type { Numeral } from './scan.ts';
import { PHRASE_REACH_TOKENS, SUBJECT_REACH_TOKENS, TOLL_REACH_TOKENS } from './settings.ts';

/** What a number counts: the phrase and its head. */
export interface Counted {
  readonly of: string;
  readonly head: string;
  /** Nothing that is counted stands behind the number. */
  readonly bare: boolean;
}

const SKIPPED = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'new',
  'extra',
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'a',
  'an',
  'those',
  'these',
  'such',
  'all',
  'our',
  'my',
  'your',
  'another',
  'consecutive',
  'separate',
  'different',
]);
const PEOPLE = new Set(
  'person people man woman child civilian passenger soldier worker resident troop protester migrant crew sailor villager journalist student officer policeman miner tourist traveller traveler patient refugee other victim body member serviceman demonstrator'.split(
    ' ',
  ),
);

/** Where a number's noun may stand. */
interface Bounds {
  /** Offset behind the number before: a noun is not sought beyond. */
  readonly floor: number;
  /** Time expressions of the sentence: "190,000 jobs last month" counts jobs. */
  readonly times: readonly Range[];
}

/**
 * What a number counts. In this order: those to whom something happened ("nine were killed", "killed nine people", "eight missing"), the noun
 * phrase behind the number ("60 square miles of sea", "312 fishing vessels"); the noun whose value is told ("the toll rose to 17").
 */
export function countedBy(numeral: Numeral, context: TextContext, sentence: Sentence, { floor, times }: Bounds): Counted {
  const { tokens } = context;
  const first = Math.max(sentence.tokenStart, firstEndingAfter(tokens, numeral.start));
  const after = Math.max(first + 1, firstEndingAfter(tokens, numeral.end - 1) + 1);
  const nextTime = times.find((time) => time.start >= numeral.end);
  const phraseEnd = nextTime ? Math.min(sentence.tokenEnd, firstEndingAfter(tokens, nextTime.start)) : sentence.tokenEnd;
  const phrase = phraseAfter(tokens, after, phraseEnd);
  const low = Math.max(sentence.tokenStart, first - SUBJECT_REACH_TOKENS, firstEndingAfter(tokens, floor));
  const plain = !numeral.unit && !numeral.fraction;
  const fate = plain ? fateAround(tokens, { first, after, phrase, sentence }) : undefined;
  if (fate) return { of: fate, head: fate, bare: false };
  // "28-point plan": what is counted are the points.
  const part = numeral.unit ? undefined : /^-(\p{L}{3,})/u.exec(context.text.slice(numeral.end, numeral.end + 24))?.[1]?.toLowerCase();
  if (part) return { of: part, head: part, bare: false };
  if (numeral.unit && !TIME_UNITS.has(numeral.unit) && phrase.words.length === 0) {
    const subject = subjectOf(tokens, first, low);
    return subject ? { ...subject, bare: false } : { of: numeral.unit, head: numeral.unit, bare: true };
  }
  if (phrase.words.length > 0) return { of: phrase.words.map((token) => token.norm).join(' '), head: phrase.head, bare: false };
  const subject = subjectOf(tokens, first, low);
  if (subject) return { ...subject, bare: false };
  return { of: numeral.unit ?? '', head: numeral.unit ?? '', bare: true };
}

interface Phrase {
  readonly words: readonly Token[];
  readonly head: string;
  readonly end: number;
}

/** "48,000 tonnes a year" is a rate: the year is not what is counted. */
function opensRate(token: Token, next: Token | undefined): boolean {
  return /^(?:a|an|per|each|every)$/.test(token.norm) && TIME_UNITS.has(next?.norm ?? '');
}

/** An adjective, or a participle that a noun follows. */
function isBeforeNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const { pos, norm } = tokens[at] as Token;
  return pos === 'ADJ' || (pos === 'VERB' && /(?:ed|ing|en)$/.test(norm) && nounFollows(tokens, at + 1, end));
}

/** The noun phrase that starts at a token, determiners and "more" left out. */
function phraseAfter(tokens: readonly Token[], from: number, end: number): Phrase {
  const words: Token[] = [];
  let head: Token | undefined;
  let i = from;
  for (; i < Math.min(end, from + PHRASE_REACH_TOKENS); i++) {
    const token = tokens[i] as Token;
    const begun = words.length > 0;
    if (!begun && opensRate(token, tokens[i + 1])) break;
    if (begun ? /^['’]s?$/.test(token.norm) : isSkipped(token, i > from)) continue;
    const noun = token.pos === 'NOUN' || token.pos === 'PROPN';
    if (!noun && !isBeforeNoun(tokens, i, end) && !(begun && token.norm === '-')) break;
    if (noun) head = token;
    words.push(token);
  }
  while (words.length > 0 && words.at(-1) !== head) words.pop();
  return { words, head: head ? lemmaOf(head) : '', end: i };
}

/** Words that lead up to the noun: "15 of the 19 sailors" counts sailors. */
function isSkipped({ norm, pos }: Token, inside: boolean): boolean {
  return SKIPPED.has(norm) || (inside && pos === 'NUM');
}

function nounFollows(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at < end ? tokens[at] : undefined;
  return next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ';
}

function lemmaOf(token: Token): string {
  return token.pos === 'PROPN' ? token.norm : token.lemma.toLowerCase();
}

interface Place {
  readonly first: number;
  readonly after: number;
  readonly phrase: Phrase;
  readonly sentence: Sentence;
}

/** "killed nine", "nine people were killed", "nine dead", "the number of dead to 17": the name of what became of them. */
function fateAround(tokens: readonly Token[], { first, after, phrase, sentence }: Place): string | undefined {
  const people =
    phrase.words.length === 0 ||
    PEOPLE.has(phrase.head) ||
    (phrase.words.length === 1 && FATES[phrase.head] !== undefined) ||
    FATES[phrase.words[0]?.norm ?? ''] !== undefined ||
    // "500,000 Northlanders": a people by its name.
    phrase.words.at(-1)?.pos === 'PROPN';
  if (!people) return undefined;
  const direct = FATES[(tokens[after] as Token | undefined)?.norm ?? ''] ?? FATES[phrase.words.at(-1)?.norm ?? ''];
  if (direct) return direct;
  if ((tokens[after] as Token | undefined)?.norm === 'of' && phrase.words.length === 0)
    return FATES[(tokens[after + 2] as Token | undefined)?.norm ?? ''];
  const follow = behind(tokens, phrase.words.length > 0 ? phrase.end : after, sentence.tokenEnd);
  if (follow) return follow;
  return fateBefore(tokens, first, sentence) ?? (phrase.words.length === 0 ? tollBefore(tokens, first, sentence) : undefined);
}

/** "killed (at least) nine", "the deaths of (more than) nine". */
function fateBefore(tokens: readonly Token[], first: number, sentence: Sentence): string | undefined {
  for (let i = first - 1; i >= Math.max(sentence.tokenStart, first - 5); i--) {
    const { norm, pos } = tokens[i] as Token;
    if (FATAL_VERBS.has(norm) && i >= first - 4) return FATES[norm];
    if (FATAL_NOUNS[norm] && (tokens[i + 1] as Token).norm === 'of') return FATAL_NOUNS[norm];
    if (pos === 'NOUN' || norm === ',') return undefined;
  }
  return undefined;
}

/** "… were (later) killed", "… remain unaccounted for", "… dead". */
function behind(tokens: readonly Token[], from: number, end: number): string | undefined {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const token = tokens[i] as Token;
    if (FATES[token.norm]) return FATES[token.norm];
    if (
      token.pos !== 'AUX' &&
      token.pos !== 'ADV' &&
      !/^(?:were|was|are|is|been|being|remain|remained|remains|still|had|have|has|who|feared|believed|reported|confirmed|be|to|may|left|listed|presumed|known|said|on|board|there|aboard)$/.test(
        token.norm,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "the death toll rose to 17", "the number of dead stood at 17". */
function tollBefore(tokens: readonly Token[], first: number, sentence: Sentence): string | undefined {
  for (let i = first - 1; i >= Math.max(sentence.tokenStart, first - SUBJECT_REACH_TOKENS); i--) {
    const norm = (tokens[i] as Token).norm;
    // "the confirmed dead stood at nine", "nine dead, up from four"
    if (first - i <= TOLL_REACH_TOKENS && /^(?:dead|deaths|fatalities|injured|wounded|injuries|missing)$/.test(norm)) return FATES[norm];
    if (norm === 'toll' || norm === 'number' || norm === 'total' || norm === 'count' || norm === 'tally') {
      const of = tokens
        .slice(i + 1, first)
        .map((token) => FATES[token.norm])
        .find((fate) => fate !== undefined);
      if (of) return of;
      const left = FATES[(tokens[i - 1] as Token | undefined)?.norm ?? ''];
      if (left) return left;
      if (norm === 'toll') return 'dead';
    }
  }
  return undefined;
}

/** The words of a noun phrase between two places, determiners left out. */
function phraseUpTo(tokens: readonly Token[], from: number, to: number): Token[] {
  const words: Token[] = [];
  for (let i = from; i < to; i++) {
    const each = tokens[i] as Token;
    if (!['NOUN', 'PROPN', 'ADJ', 'CCONJ', 'DET'].includes(each.pos)) break;
    if (each.pos !== 'DET') words.push(each);
  }
  return words;
}

/** The noun whose value is told: "the number of passengers at 214", "Rill's share to 22,500 tonnes", "unemployment rose to 5 percent". */
function subjectOf(tokens: readonly Token[], first: number, low: number): { readonly of: string; readonly head: string } | undefined {
  const link = tokens
    .slice(Math.max(low, first - 4), first)
    .some(
      ({ norm, pos, lemma }) =>
        CHANGES.has(lemma.toLowerCase()) ||
        /^(?:to|at|was|is|were|are|by|from|of|reached|hit|totalled|totaled|exceeded|below|above|=)$/.test(norm) ||
        pos === 'AUX',
    );
  if (!link) return undefined;
  for (let i = first - 1; i >= low; i--) {
    const token = tokens[i] as Token;
    if (token.pos !== 'NOUN' || !COUNTING_NOUNS.has(token.lemma.toLowerCase())) continue;
    const rest = (tokens[i + 1] as Token | undefined)?.norm === 'of' ? phraseUpTo(tokens, i + 2, first) : [];
    if (rest.length > 0)
      return {
        of: rest.map(({ norm }) => norm).join(' '),
        head: lemmaOf(rest.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ?? token),
      };
    const owners = ownersOf(tokens, i, low);
    return { of: [...owners, token.norm].join(' '), head: token.lemma.toLowerCase() };
  }
  return nounAtPreposition(tokens, first, low) ?? nearestNoun(tokens, first, low);
}

/** "raise the minimum wage to $15", "a fine of $200": the noun before the preposition. */
function nounAtPreposition(
  tokens: readonly Token[],
  first: number,
  low: number,
): { readonly of: string; readonly head: string } | undefined {
  for (let i = first - 1; i >= Math.max(low + 1, first - 3); i--) {
    const { norm, pos } = tokens[i] as Token;
    if (/^(?:to|at|of)$/.test(norm)) {
      const noun = tokens[i - 1] as Token;
      if (noun.pos !== 'NOUN') return undefined;
      return { of: [...ownersOf(tokens, i - 1, low), noun.norm].join(' '), head: lemmaOf(noun) };
    }
    if (pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN') return undefined;
  }
  return undefined;
}

/** Modifiers and the possessor before a noun: "marovia's share" keeps whose share it is. */
function ownersOf(tokens: readonly Token[], at: number, first: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (!['NOUN', 'PROPN', 'ADJ', 'PART'].includes(token.pos)) break;
    words.unshift(token.norm);
  }
  return words.length ? words.join(' ').replace(/ '/g, "'").split(' ') : [];
}

/** For "unemployment rose to 5 percent": the subject, the last noun before the verb. */
function nearestNoun(tokens: readonly Token[], first: number, low: number): { readonly of: string; readonly head: string } | undefined {
  let verb = -1;
  for (let i = first - 1; i >= Math.max(low, first - 5); i--) {
    const { pos } = tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX') {
      verb = i;
      break;
    }
  }
  const token = verb > low ? (tokens[verb - 1] as Token) : undefined;
  if (token?.pos !== 'NOUN') return undefined;
  return { of: [...ownersOf(tokens, verb - 1, low), token.norm].join(' '), head: lemmaOf(token) };
}
