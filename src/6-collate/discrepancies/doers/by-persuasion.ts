import type { Discrepancy, Id, Range, Token } from '../../../model/index.ts';
import { capitalOf, countryOf, demonymOf, onceEach, overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  allSentences,
  compareFacts,
  type DiscrepancyContext,
  type Fact,
  layOut,
  mentionsOf,
  type Pair,
  rivalFacts,
} from '../ground/index.ts';
import { powers } from '../lexicon/deeds.ts';
import { handlingVerbs, particleOf, persuadingVerbs } from '../lexicon/persuasion.ts';
import { PERSUASION } from '../settings.ts';

/** Somebody works on somebody, or is told how to. */
interface Persuasion {
  /** Keys of who does it; none where it is not told. */
  readonly by: ReadonlySet<string>;
  /** Keys of who is worked on, and the words for them. */
  readonly on: ReadonlySet<string>;
  readonly words: string;
}

/** "Advice on persuading the union" against "how the union should approach the board": one affair, told in two directions. */
export function byPersuasion(context: DiscrepancyContext): Discrepancy[] {
  const readOnce = onceEach((sentence: StorySentence) => readPersuasions(context, sentence));
  const facts = context.pairs.flatMap((pair): Fact[] => {
    const left = readOnce(pair.a);
    return left.flatMap((x): Fact[] => {
      const y = readOnce(pair.b).find((one) => areOpposed(x, one, pair) && isOneAffair(pair, x, one));
      if (!y) return [];
      return rivalFacts(pair, [x.words, y.words]);
    });
  });
  return compareFacts(context, facts, {
    kind: 'attribution',
    askAlone: (key) => `Who was to be persuaded, ${key}?`,
    noteOf: (values) => `It is told in two directions: in one report ${values.join(' is worked on, in another ')}.`,
  });
}

/** Who is worked on in one sentence works on the other in the other; or, at one place, the same one works on others. */
function areOpposed(x: Persuasion, y: Persuasion, { placed, share }: Pair): boolean {
  if (meet(x.on, y.on)) return false;
  if (meet(x.on, y.by) || meet(y.on, x.by)) return true;
  return placed && share >= PERSUASION.placed && meet(x.by, y.by);
}

/** Enough words beside those for the sides are told in both. */
function isOneAffair(pair: Pair, x: Persuasion, y: Persuasion): boolean {
  const { words } = pair.a.wording;
  const sides = new Set([x.words, y.words].flatMap((one) => one.toLowerCase().split(/\s+/)));
  const shared = [...layOut(pair).ofB.keys()].filter((i) => {
    const word = words[i];
    return word && word.kind !== 'function' && !sides.has(word.text.toLowerCase());
  });
  return shared.length >= PERSUASION.words;
}

const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((key) => y.has(key));

function readPersuasions(context: DiscrepancyContext, sentence: StorySentence): Persuasion[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): Persuasion[] => {
    if (token.pos !== 'VERB') return [];
    const guided = handlingVerbs.has(token.lemma) ? guideBefore(tokens, at) : undefined;
    if (guided === undefined && !isPersuading(tokens, at)) return [];
    const passive = guided === undefined && isPassive(tokens, at);
    const object = passive ? subjectBefore(tokens, at) : objectBehind(tokens, at);
    const subject = passive ? agentBehind(tokens, at) : guided === undefined ? subjectBefore(tokens, at) : guided;
    const on = sideOf(context, sentence, object);
    if (!on.size) return [];
    return [{ on, by: sideOf(context, sentence, subject), words: wordsOf(object) }];
  });
}

function isPersuading(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at] as Token;
  const particles = particleOf.get(lemma);
  return persuadingVerbs.has(lemma) && (!particles || objectBehind(tokens, at, particles).length > 0);
}

/** "how the mayor should approach", "how to handle": the words for who is told, empty where nobody is named. */
function guideBefore(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  const how = tokens.findLastIndex((token, k) => k < at && at - k <= PERSUASION.reach && token.norm === 'how');
  if (how < 0) return undefined;
  const between = tokens.slice(how + 1, at);
  const steer = between.findIndex(({ norm }) => /^(?:should|could|might|must|to|ought|would|can|best)$/.test(norm));
  return steer < 0 ? undefined : between.slice(0, steer);
}

const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'be') && /ed$|won$/.test((tokens[at] as Token).norm);

/** The phrase behind the verb, to the next verb or stop; with particles only where one of them follows. */
function objectBehind(tokens: readonly Token[], at: number, particles?: ReadonlySet<string>): readonly Token[] {
  const behind = tokens.slice(at + 1, at + 1 + PERSUASION.reach);
  const end = behind.findIndex(({ norm, pos }) => pos === 'VERB' || /^(?:to|that|into|over|round|not|[,;:.–—])$/.test(norm));
  if (particles && !particles.has(behind[end]?.norm ?? '')) return [];
  const own = end < 0 ? behind : behind.slice(0, end);
  // "approach talks with the board", "deal with the board"
  return own.slice(own.findIndex(({ norm }) => norm === 'with') + 1);
}

/** The phrase before the verb, from the last stop; none before a participle on a preposition ("advice on persuading"). */
function subjectBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const start = tokens.findLastIndex(
    ({ norm, pos }, k) => k < at && (/^(?:[,;:.–—]|that|and|but|on|about|by|for|of)$/.test(norm) || (pos === 'VERB' && k < at - 1)),
  );
  return tokens.slice(Math.max(start + 1, at - PERSUASION.reach), at);
}

function agentBehind(tokens: readonly Token[], at: number): readonly Token[] {
  const by = tokens.findIndex(({ norm }, k) => k > at && k - at <= PERSUASION.reach && norm === 'by');
  return by < 0 ? [] : objectBehind(tokens, by);
}

const wordsOf = (phrase: readonly Token[]): string =>
  phrase
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=['’]s\b)/g, '');

/** Entities, countries and kinds of bodies that a phrase names; a person stands for the country whose office he holds, too. */
function sideOf(context: DiscrepancyContext, sentence: StorySentence, phrase: readonly Token[]): ReadonlySet<string> {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) return new Set();
  const span: Range = { start: first.start, end: last.end };
  const named = mentionsOf(context, sentence).filter((one) => overlaps(one, span));
  const countries = [...named.map(({ name }) => name), ...phrase.map(({ text }) => text)].flatMap((one) => countryIn(one) ?? []);
  const bodies = phrase.flatMap(({ norm }) => powers.get(norm) ?? []);
  const held = named.flatMap(({ id }) => [...(countriesServed(context).get(id) ?? [])]);
  return new Set([
    ...named.map(({ id }) => id),
    ...[...countries, ...held].map((code) => `country:${code}`),
    ...bodies.map((one) => `body:${one}`),
  ]);
}

const countryIn = (text: string): string | undefined => countryOf(text) ?? demonymOf(text) ?? capitalOf(text);

/** By person: the countries in whose name he is titled anywhere in the story ("the Kenyan president, …", "US envoy …"). */
const countriesServed = onceEach((context: DiscrepancyContext): ReadonlyMap<Id, ReadonlySet<string>> => {
  const served = new Map<Id, Set<string>>();
  for (const sentence of allSentences(context))
    for (const { id, type, start } of mentionsOf(context, sentence)) {
      if (type !== 'person') continue;
      const before = sentence.tokens.filter((token) => token.end <= start).slice(-PERSUASION.title);
      const at = before.findLastIndex(({ text }) => demonymOf(text) ?? countryOf(text));
      // Only a title may stand between.
      if (at < 0 || !before.slice(at + 1).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)) || at === before.length - 1) continue;
      const code = countryIn(before[at]?.text ?? '');
      if (code) served.set(id, (served.get(id) ?? new Set()).add(code));
    }
  return served;
});
