import type { Token } from '../../../model/index.ts';
import { relateWords, stem } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { type DiscrepancyContext, type Fact, layOut, nounsNear, otherTimes, type Pair, rivalFacts } from '../ground/index.ts';
import { LIMIT } from '../settings.ts';

/** How far it reaches, at the word that says so. */
interface Reach {
  readonly wide: boolean;
  readonly at: number;
  readonly text: string;
}

/** "applies to full-time staff only" against "to the whole staff": one report limits to a part what another tells of all. */
export function limitsOf(context: DiscrepancyContext): Fact[] {
  const known = new Map<StorySentence, Reach[]>();
  const reachesIn = (sentence: StorySentence): Reach[] => {
    const found = known.get(sentence) ?? readReaches(sentence.tokens);
    known.set(sentence, found);
    return found;
  };
  return context.pairs.flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? LIMIT.placed : LIMIT.free)) return [];
    const [left, right] = [reachesIn(pair.a), reachesIn(pair.b)];
    const [x, y] = [left[0], right[0]];
    // Each says one thing of the reach.
    if (!x || !y || x.wide === y.wide || left.some((one) => one.wide !== x.wide) || right.some((one) => one.wide !== y.wide)) return [];
    if (isOfOtherNoun(pair, x, y) || !isOfOneThing(context, pair, x.at, y.at)) return [];
    const key = [x, y].find((one) => !one.wide)?.text ?? '';
    return rivalFacts(pair, [x.text, y.text], key);
  });
}

/** "One of the two recorders", "all runways": a part of one thing and the whole of another. */
function isOfOtherNoun({ a, b }: Pair, x: Reach, y: Reach): boolean {
  if (![x, y].some(({ wide, text }) => !wide && / of the /.test(text))) return false;
  const [noun, other] = [nounBehind(a.tokens, x.at), nounBehind(b.tokens, y.at)];
  return (
    noun !== undefined && other !== undefined && stem(noun) !== stem(other) && (relateWords(noun, other)?.nearness ?? 0) < LIMIT.sameNoun
  );
}

/** The last noun of the phrase that begins here. */
function nounBehind(tokens: readonly Token[], at: number): string | undefined {
  const behind = tokens.slice(at + 1, at + PHRASE);
  const end = behind.findIndex(({ pos }) => !/^(?:ADP|DET|NUM|ADJ|NOUN|PROPN)$/.test(pos));
  const own = end < 0 ? behind : behind.slice(0, end);
  // "One of the two", and then its noun; not the noun of a further "of".
  const first = own.findIndex(({ pos }) => pos === 'NOUN');
  const stop = own.findIndex(({ pos }, k) => k > first && pos !== 'NOUN');
  return first < 0 ? undefined : own.slice(first, stop < 0 ? own.length : stop).at(-1)?.lemma;
}

/** Unit: tokens. */
const PHRASE = 8;

function isOfOneThing(context: DiscrepancyContext, pair: Pair, at: number, other: number): boolean {
  if (!pair.placed && otherTimes(context, pair)) return false;
  const { ofA, ofB, coverageA, coverageB } = layOut(pair);
  const right = nounsNear(pair.b, other);
  const left = nounsNear(pair.a, at);
  const common = left.filter((i) => right.includes(ofB.get(i) ?? -1)).length;
  // Each side names another group: two rules.
  if (!pair.placed && left.some((i) => !ofB.has(i)) && right.some((j) => !ofA.has(j))) return false;
  return (
    common >= (pair.placed ? LIMIT.placedNouns : LIMIT.freeNouns) &&
    Math.min(coverageA, coverageB) >= (pair.placed ? LIMIT.placedLeast : LIMIT.freeLeast)
  );
}

function readReaches(tokens: readonly Token[]): Reach[] {
  return tokens.flatMap((_, k): Reach[] => {
    const part = partAt(tokens, k);
    if (part) return [part];
    const wide = wideAt(tokens, k);
    if (wide) return [{ wide: true, at: k, text: wide }];
    if (!limitsHere(tokens, k)) return [];
    const text = tokens.slice(Math.max(0, k - 3), k + 4).filter((one) => one.pos !== 'PUNCT');
    return [{ wide: false, at: k, text: text.map((one) => one.norm).join(' ') }];
  });
}

/** "Three of the four charges", "all four counts": of one number a part, and the whole of it. */
function partAt(tokens: readonly Token[], k: number): Reach | undefined {
  const token = tokens[k] as Token;
  const whole = token.norm === 'all' ? tokens[k + 1] : undefined;
  if (whole?.pos === 'NUM') return { wide: true, at: k, text: `all ${whole.norm}` };
  const [of, the, number] = [tokens[k + 1], tokens[k + 2], tokens[k + 3]];
  if (of?.norm !== 'of' || !/^(?:the|its|their|his|her)$/.test(the?.norm ?? '') || number?.pos !== 'NUM') return undefined;
  // "Every one of the 20" is the whole of it; "not one", "any one" tell no part.
  const before = tokens[k - 1]?.norm ?? '';
  if (token.norm === 'all' || (token.norm === 'one' && /^(?:every|each|single)$/.test(before)))
    return { wide: true, at: k, text: `all of the ${number.norm}` };
  if (token.norm === 'one' && /^(?:not|any|no)$/.test(before)) return undefined;
  return token.pos === 'NUM' || /^(?:most|some|half|several)$/.test(token.norm)
    ? { wide: false, at: k, text: `${token.norm} of the ${number.norm}` }
    : undefined;
}

/** "All adults", "the whole staff", "throughout the country", "nationwide". */
function wideAt(tokens: readonly Token[], k: number): string | undefined {
  const { norm } = tokens[k] as Token;
  if (/^(?:nationwide|countrywide|statewide|worldwide|everyone|everybody|everywhere)$/.test(norm)) return norm;
  const before = tokens[k - 1]?.norm ?? '';
  if (/^(?:not|nearly|almost|above|after|at|virtually)$/.test(before)) return undefined;
  const behind = tokens.slice(k + 1, k + 5);
  const noun = behind.findIndex((one) => one.pos === 'NOUN');
  // "All day", "every year" are times; "all three" repeats a number.
  if (
    noun < 0 ||
    TIMES.test((behind[noun] as Token).lemma) ||
    behind.slice(0, noun).some((one) => one.pos === 'NUM' || one.pos === 'ADP' || one.pos === 'PUNCT')
  )
    return undefined;
  const told = [norm, ...behind.slice(0, noun + 1).map((one) => one.norm)].join(' ');
  if (norm === 'both' && /^(?:direction|side|lane|way|chamber|house)$/.test((behind[noun] as Token).lemma)) return told;
  if (/^(?:all|every)$/.test(norm) || (/^(?:whole|entire)$/.test(norm) && /^(?:the|an?)$/.test(before))) return told;
  return /^(?:throughout|across)$/.test(norm) &&
    /^(?:country|nation|world|state|city|province|region|continent)$/.test((behind[noun] as Token).lemma)
    ? told
    : undefined;
}

/** "Only", "solely", "alone" that keep to a group or an area; "only 12", "only on Friday", "not only", "the only" do not. "Adults under 50". */
function limitsHere(tokens: readonly Token[], k: number): boolean {
  const { norm } = tokens[k] as Token;
  const [before, next] = [tokens[k - 1], tokens[k + 1]];
  if (/^(?:under|over|aged|above|below)$/.test(norm))
    return before?.pos === 'NOUN' && (next?.pos === 'NUM' || /^(?:the|\d+)$/.test(next?.norm ?? '')) && PEOPLE.test(before.lemma);
  if (!/^(?:only|solely|exclusively|alone)$/.test(norm)) return false;
  if (/^(?:not|the|if|was|were|is|are|be|has|have|had|can|could|would|will|an)$/.test(before?.norm ?? '')) return false;
  // Behind its noun ("for members only"), or before a noun or a preposition of place or person.
  if (before?.pos === 'NOUN' || before?.pos === 'PROPN' || tokens[k - 2]?.pos === 'DET')
    return !next || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ';
  const phrase = tokens.slice(k + 1, k + 4);
  if (
    norm === 'alone' ||
    phrase.some((one) => one.pos === 'NUM' || TIMES.test(one.lemma) || /^(?:when|if|after|once|because|that|a|an|one)$/.test(one.norm))
  )
    return false;
  return (
    /^(?:in|for|to|within|at|covers?|appl(?:y|ies)|affects?|hits?)$/.test(next?.norm ?? '') ||
    next?.pos === 'NOUN' ||
    (next?.pos === 'ADJ' && phrase[1]?.pos === 'NOUN')
  );
}

const PEOPLE =
  /^(?:adult|people|person|child|woman|man|patient|driver|worker|student|pupil|household|firm|company|resident|voter|customer|passenger)$/;
const TIMES =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|time|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|winter|summer|spring|autumn|season|moment|case|cost)$/;
