import type { Token } from '../../../model/index.ts';
import { onceEach, relateWords } from '../../../text/index.ts';
import {
  type DiscrepancyContext,
  type Fact,
  isDenied,
  layOut,
  nounsNear,
  otherNumbers,
  otherTimes,
  type Pair,
  rivalFacts,
} from '../ground/index.ts';
import { opposedPrepositions, opposites, type Side } from '../lexicon/opposites.ts';
import { conditionOpeners, denyingVerbs, looseModals, openVerbs, tellingVerbs } from '../lexicon/sense.ts';
import { OPPOSITE } from '../settings.ts';

/** A word of a sentence that excludes another, told as a fact. */
interface Told {
  readonly row: number;
  readonly side: number;
  readonly at: number;
  readonly text: string;
  /** Only mentioned: under a modal or a condition, or in a part of speech that tells something else. */
  readonly loose: boolean;
  /** Told by denying the other side ("not approved"). */
  readonly turned: boolean;
  readonly lemma: string;
  readonly noun: boolean;
  readonly verb: boolean;
}

/** "was acquitted of fraud" against "was found guilty of fraud": words that exclude each other, told of one thing. */
export function oppositesTold(context: DiscrepancyContext, table = opposites): Fact[] {
  const toldIn = readerOf(table);
  return context.pairs.flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? OPPOSITE.placed : OPPOSITE.free)) return [];
    const [left, right] = [toldIn(pair.a.tokens), toldIn(pair.b.tokens)];
    for (const x of left) {
      const y = right.find((one) => one.row === x.row && one.side !== x.side && !one.loose && excludes(x, one));
      if (x.loose || !y || otherNumbers(pair) || [left, right].some((own) => tellsBothSides(own, x.row))) continue;
      if ((!pair.placed && otherTimes(context, pair)) || describeOthers(pair, x, y)) continue;
      if (isOfOneThing(pair, x.at, y.at)) return rivalFacts(pair, [x.text, y.text], `${x.text} or ${y.text}`);
    }
    return [];
  });
}

/** Who tells both sides tells of two things. */
const tellsBothSides = (own: readonly Told[], row: Told['row']): boolean =>
  new Set(own.flatMap((one) => (one.row === row ? [one.side] : []))).size > 1;

/** "The former commissioner", "a new text": two adjectives before nouns that are not one. */
function describeOthers({ a, b }: Pair, x: Told, y: Told): boolean {
  const [noun, other] = [nounOf(a.tokens, x.at), nounOf(b.tokens, y.at)];
  return noun !== undefined && other !== undefined && noun !== other && (relateWords(noun, other)?.nearness ?? 0) < OPPOSITE.sameWord;
}

/** The noun that an adjective describes, where it stands before it. */
function nounOf(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.pos !== 'ADJ') return undefined;
  const behind = tokens.slice(at + 1, at + 5);
  const end = behind.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(pos));
  return (end < 0 ? behind : behind.slice(0, end)).findLast(({ pos }) => pos === 'NOUN')?.lemma;
}

/** What stands around the two words is the same, and neither side names somebody or something instead. */
function isOfOneThing(pair: Pair, at: number, other: number): boolean {
  const { ofB, ofA, coverageA, coverageB } = layOut(pair);
  const [left, right] = [nounsNear(pair.a, at), nounsNear(pair.b, other)];
  const common = left.filter((i) => right.includes(ofB.get(i) ?? -1));
  const [alone, others] = [left.filter((i) => !ofB.has(i)), right.filter((j) => !ofA.has(j))];
  const most = Math.max(coverageA, coverageB);
  const least = Math.min(coverageA, coverageB);
  if (pair.placed)
    return (
      common.length > 0 &&
      most >= OPPOSITE.placedMost &&
      least >= OPPOSITE.placedLeast &&
      Math.min(alone.length, others.length) <= common.length
    );
  return common.length >= OPPOSITE.freeNouns && least >= OPPOSITE.freeLeast && (alone.length === 0 || others.length === 0);
}

/** What is not destroyed may be damaged: a denial excludes the word itself. "Gains" and "fell" may be of two times. */
function excludes(x: Told, y: Told): boolean {
  if (x.noun ? y.verb : x.verb && y.noun) return false;
  return x.turned === y.turned || x.lemma === y.lemma || (relateWords(x.lemma, y.lemma)?.nearness ?? 0) >= OPPOSITE.sameWord;
}

type Table = ReadonlyMap<string, readonly Side[]>;

/** What the sentences tell by the words of a table. */
const readerOf = onceEach((table: Table) => onceEach((tokens: readonly Token[]) => readSides(tokens, table)));

function readSides(tokens: readonly Token[], table: Table): Told[] {
  return tokens.flatMap((token, k): Told[] => {
    const { sides, known } = sidesAt(tokens, k, table);
    const prepositions = sides.length || table !== opposites ? [] : prepositionsAt(tokens, k);
    if (!sides.length && !prepositions.length) return [];
    const turned = isTurned(tokens, k) ? 1 : 0;
    const text = `${turned ? 'not ' : ''}${known ? known.replaceAll('-', ' ') : token.norm}`;
    const loose =
      isOpen(tokens, k) ||
      (!isTelling(token, tokens[k + 1]) && !known && !prepositions.length) ||
      (turned === 1 && (token.pos === 'NOUN' || isPending(tokens, k)));
    const rest = { at: k, loose, turned: turned === 1, lemma: token.lemma, noun: token.pos === 'NOUN', verb: token.pos === 'VERB' };
    return [
      ...sides.map(({ row, side }) => ({ row, side: side ^ turned, text, ...rest })),
      ...prepositions.map(({ row, side, noun }) => ({ row, side: side ^ turned, text: `${text} ${noun}`, ...rest })),
    ];
  });
}

/** The sides of a word or phrase ("vote down", "too few"). */
function sidesAt(
  tokens: readonly Token[],
  k: number,
  table: ReadonlyMap<string, readonly Side[]>,
): { readonly sides: readonly Side[]; readonly known: string | undefined } {
  const token = tokens[k] as Token;
  const [next, after] = [tokens[k + 1]?.norm ?? '', tokens[k + 2]?.norm ?? ''];
  const known = [`${token.norm}-${next}`, `${token.lemma}-${next}`, `${token.lemma}-${next}-${after}`].find((one) => table.has(one));
  return { sides: table.get(known ?? token.norm) ?? table.get(token.lemma) ?? [], known };
}

/** "Has not yet passed": true until it happens. */
const isPending = (tokens: readonly Token[], k: number): boolean =>
  tokens.slice(Math.max(0, k - 4), k).some((token) => /^(?:yet|still|has|have)$/.test(token.norm));

/** "Had no licence" tells what "did not have a licence" does; before an adjective the negation stands near ("a man not known to be ill"). */
function isTurned(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.pos === 'ADJ')
    return (
      isDenied(tokens.slice(Math.max(0, k - 2), k + 1), Math.min(2, k)) ||
      tokens.slice(Math.max(0, k - 2), k).some(({ norm }) => /^(?:neither|nor)$/.test(norm))
    );
  const negated = isDenied(tokens, k) || (/^(?:have|carry|hold)$/.test(tokens[k]?.lemma ?? '') && tokens[k + 1]?.norm === 'no');
  return negated !== isUnderDenial(tokens, k);
}

/** "Denied that it had known": the clause of a verb of denial. */
function isUnderDenial(tokens: readonly Token[], k: number): boolean {
  const at = tokens.findLastIndex(({ lemma }, j) => j < k && denyingVerbs.has(lemma));
  if (at < 0 || isDenied(tokens, at) || tokens.slice(at, k).some(({ pos }) => pos === 'PUNCT')) return false;
  return tokens[at + 1]?.norm === 'that' || /ing$/.test(tokens[at + 1]?.norm ?? '');
}

/** Adverbs and particles of the same form ("close to", "back in") tell something else. */
const isTelling = ({ pos, norm }: Token, next: Token | undefined): boolean =>
  /^(?:VERB|ADJ|NOUN)$/.test(pos) || (pos === 'ADV' && (norm.endsWith('ly') || (norm === 'enough' && next?.pos === 'NOUN')));

/** "voted against", "before the storm": a preposition counts with the verb or noun that it belongs to. */
function prepositionsAt(tokens: readonly Token[], k: number): { readonly row: number; readonly side: number; readonly noun: string }[] {
  const token = tokens[k] as Token;
  return opposedPrepositions.flatMap((pair, index) => {
    const side = pair[0] === 'with' && /^(?:have|carry|hold)$/.test(token.lemma) && token.pos !== 'ADP' ? 0 : pair.indexOf(token.norm);
    if (side < 0) return [];
    const behind = tokens.slice(k + 1, k + 6);
    const end = behind.findIndex((one, at) => !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(one.pos) || (at > 0 && one.pos === 'DET'));
    const noun = (end < 0 ? behind : behind.slice(0, end)).findLast((one) => one.pos === 'NOUN' || one.pos === 'PROPN')?.lemma;
    if (pair[0] === 'for') {
      // Many a "for" stands against nothing.
      const verb = tokens.slice(Math.max(0, k - 3), k).find((one) => /^(?:vote|speak|argue|campaign|come|rule|testify)$/.test(one.lemma));
      return verb ? [{ row: -1 - index, side, noun: noun ?? '' }] : [];
    }
    return noun ? [{ row: -1 - index - 100 * hash(noun), side, noun }] : [];
  });
}

/** A number for a noun, so that one preposition before two nouns makes two questions. */
const hash = (word: string): number => [...word].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 99_991, 7);

/** Under a modal of possibility, a condition, a wish or a question: not told as a fact. */
export function isOpen(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some(
    (token, k, near) =>
      looseModals.has(token.norm) ||
      conditionOpeners.has(token.norm) ||
      /^(?:whether|should)$/.test(token.norm) ||
      // "Said it would not accept" is "it will not" in reported speech.
      (token.norm === 'would' && !tokens.some((one) => tellingVerbs.has(one.lemma))) ||
      // "Called it fair" tells, "called for" asks.
      (openVerbs.has(token.lemma) && !(token.lemma === 'call' && !/^(?:for|on)$/.test(near[k + 1]?.norm ?? ''))),
  );
}
