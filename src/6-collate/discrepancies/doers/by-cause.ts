import type { Discrepancy, Token } from '../../../model/index.ts';
import { prepareWording, relateWords, stem } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  compareFacts,
  type DiscrepancyContext,
  type Fact,
  isDenied,
  otherNames,
  otherTimes,
  type Pair,
  rivalFacts,
  shareBut,
  tellsOfAnother,
  thingsInCommon,
} from '../ground/index.ts';
import { causingVerbs, vagueCauses } from '../lexicon/causes.ts';
import { powers } from '../lexicon/deeds.ts';
import { CAUSE } from '../settings.ts';

/** What a sentence puts something down to. */
interface Cause {
  readonly text: string;
  /** Lemmas of its nouns, verbs and names. */
  readonly words: readonly string[];
  /** Its words and those of the causal verb, as indices of the wording. */
  readonly leftOut: readonly number[];
}

/** "was caused by a gas leak" against "blamed on a faulty boiler": one thing put down to two causes that share no word. */
export function byCause(context: DiscrepancyContext): Discrepancy[] {
  const known = new Map<StorySentence, Cause[]>();
  const causesIn = (sentence: StorySentence): Cause[] => {
    const found = known.get(sentence) ?? readCauses(sentence);
    known.set(sentence, found);
    return found;
  };
  const facts = context.pairs.flatMap((pair): Fact[] => {
    const [x, ...more] = causesIn(pair.a);
    const [y, ...others] = causesIn(pair.b);
    if (!x || !y || more.length || others.length || areKin(x, y) || !isOfOneThing(context, pair, x, y)) return [];
    if (isToldIn(context, pair.a, y) || isToldIn(context, pair.b, x)) return [];
    return rivalFacts(pair, [x.text, y.text]);
  });
  return compareFacts(context, facts, {
    kind: 'identity',
    ask: 'What caused it?',
    noteOf: (values) => `It is put down to ${values.join(' and to ')}.`,
  });
}

function isOfOneThing(context: DiscrepancyContext, pair: Pair, x: Cause, y: Cause): boolean {
  const { least, most } = shareBut(pair, { a: x.leftOut, b: y.leftOut });
  if (pair.placed) return most >= CAUSE.placedMost && least >= CAUSE.placedLeast;
  if (otherTimes(context, pair) || otherNames(pair) || tellsOfAnother(pair)) return false;
  const { nouns, names } = thingsInCommon(pair);
  return nouns + names >= CAUSE.freeThings && least >= CAUSE.freeLeast;
}

/** A word in common, or one cause so vague ("a fault", "human error") that the other may be it. */
function areKin(x: Cause, y: Cause): boolean {
  if (x.words.every((word) => vagueCauses.has(word)) || y.words.every((word) => vagueCauses.has(word))) return true;
  return x.words.some((one) => y.words.some((other) => stem(one) === stem(other) || (relateWords(one, other)?.nearness ?? 0) >= CAUSE.kin));
}

/** A report that has the other's cause anywhere tells of two causes, or weighs them. */
function isToldIn(context: DiscrepancyContext, { report }: StorySentence, { words }: Cause): boolean {
  const telling = new Set(words.filter((word) => !vagueCauses.has(word)).map(stem));
  return (context.sentences.get(report)?.sentences ?? []).some(
    (sentence) => sentence && [...telling].every((word) => sentence.tokens.some(({ lemma }) => stem(lemma) === word)),
  );
}

function readCauses(sentence: StorySentence): Cause[] {
  const { tokens } = sentence;
  const found = tokens.flatMap((token, k): Cause[] => {
    if (isDenied(tokens, k)) return [];
    const from = openerAt(tokens, token, k);
    if (from !== undefined) return causeAt(sentence, k, phraseFrom(tokens, from));
    // "A bug was to blame for the outage".
    if (token.lemma === 'blame' && tokens[k - 1]?.norm === 'to' && tokens[k - 2]?.lemma === 'be')
      return causeAt(sentence, k, phraseBefore(tokens, k - 2));
    // "Arson was the cause of the fire".
    if (token.lemma === 'cause' && token.pos === 'NOUN' && /^(?:the|a)$/.test(tokens[k - 1]?.norm ?? '') && tokens[k - 2]?.lemma === 'be')
      return causeAt(sentence, k, phraseBefore(tokens, k - 2));
    // "A gas leak caused the explosion": the cause stands before its verb.
    if (!causingVerbs.has(token.lemma) || token.pos !== 'VERB' || tokens[k + 1]?.norm === 'by' || isPassive(tokens, k)) return [];
    return causeAt(sentence, k, phraseBefore(tokens, k));
  });
  return found.filter((one, k) => found.findIndex((other) => other.text === one.text) === k);
}

/** Where the cause begins behind "caused by", "because of", "due to", "put down to", "blamed on", "died of". */
function openerAt(tokens: readonly Token[], { norm, lemma, pos }: Token, k: number): number | undefined {
  const next = tokens[k + 1]?.norm ?? '';
  if (norm === 'because') return next === 'of' ? k + 2 : k + 1;
  if (/^(?:due|owing|thanks)$/.test(norm) && next === 'to') return tokens[k + 2]?.pos === 'VERB' ? undefined : k + 2;
  if (norm === 'down' && next === 'to' && /^(?:be|put)$/.test(tokens[k - 1]?.lemma ?? '')) return k + 2;
  if (norm === 'result' && next === 'of') return k + 2;
  if (lemma === 'cause' && next === 'of' && pos === 'NOUN') return causeCopula(tokens, k);
  return openerVerb(tokens, lemma, next, k);
}

/** … behind a verb. */
function openerVerb(tokens: readonly Token[], lemma: string, next: string, k: number): number | undefined {
  if (causingVerbs.has(lemma) && next === 'by') return k + 2;
  if (lemma === 'start' && next === 'by' && !phraseFrom(tokens, k + 2).some((one) => powers.has(one.norm) || one.pos === 'PROPN'))
    return k + 2;
  if (lemma === 'die' && /^(?:of|from)$/.test(next)) return k + 2;
  if (!/^(?:blame|attribute|ascribe|trace)$/.test(lemma)) return undefined;
  const link = tokens.findIndex((one, at) => at > k && at <= k + REACH && /^(?:on|to)$/.test(one.norm));
  return link > 0 ? link + 1 : undefined;
}

/** "The cause of the fire was a cigarette." */
function causeCopula(tokens: readonly Token[], k: number): number | undefined {
  const be = tokens.findIndex(({ norm }, at) => at > k && at <= k + REACH && /^(?:was|were|is|are)$/.test(norm));
  return be > 0 && tokens[be + 1]?.pos !== 'VERB' ? be + 1 : undefined;
}

/** Unit: tokens. */
const REACH = 8;
const LONGEST = 9;

function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const behind = tokens.slice(from, from + LONGEST);
  const end = behind.findIndex(({ pos, norm }, at) => pos === 'PUNCT' || (at > 1 && /^(?:which|that|who|when|while|and|but)$/.test(norm)));
  return end < 0 ? behind : behind.slice(0, end);
}

function phraseBefore(tokens: readonly Token[], k: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, k - LONGEST), k).filter(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  const from = before.findLastIndex(({ pos, norm }) => pos === 'PUNCT' || /^(?:that|which|who|said|and|but)$/.test(norm)) + 1;
  return before.slice(from);
}

const isPassive = (tokens: readonly Token[], k: number): boolean =>
  tokens.slice(Math.max(0, k - 2), k).some(({ norm }) => /^(?:was|were|is|are|been|being)$/.test(norm));

function causeAt({ wording }: StorySentence, verb: number, phrase: readonly Token[]): Cause[] {
  const words = phrase.filter(({ pos }) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(pos)).map(({ lemma }) => lemma);
  if (!phrase.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') || !words.length) return [];
  const [start, end] = [phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0];
  const leftOut = wording.words.flatMap((word, i) => (word.start >= start && word.end <= end ? [i] : []));
  const text = prepareWording({ text: phrase.map((one) => one.text).join(' '), tokens: phrase }).text;
  return [{ text: text.replace(/ (?=['’-])|(?<=-) /g, ''), words, leftOut: [...leftOut, verb] }];
}
