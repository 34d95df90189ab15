import type { Id, Range, Token } from '../../../../model/index.ts';
import { foldName, onceEach, overlaps, relateWords, stem } from '../../../../text/index.ts';
import type { StorySentence } from '../../../sentences.ts';
import type { DiscrepancyContext } from '../../ground/index.ts';
import { powers } from '../../lexicon/deeds.ts';
import { anybodyWords } from '../../lexicon/frames.ts';
import { FRAMES } from '../../settings.ts';

/** Who or what fills a slot of a clause. */
export interface Party {
  /** The noun or name, folded; undefined for a pronoun that stands for nobody known. */
  readonly head: string | undefined;
  /** The entity that the head names, or that the pronoun stands for. */
  readonly entity: Id | undefined;
  /** Names before the head: whose it is. */
  readonly owners: readonly string[];
  /** The noun that marks the head out ("health ministry"). */
  readonly mark: string | undefined;
  /** "No gate", "nobody", "not one lorry". */
  readonly none: boolean;
  /** "Nobody", "anyone", "people": anybody at all. */
  readonly anybody: boolean;
}

/** Reads the phrase of a slot. */
export function readParty(context: DiscrepancyContext, sentence: StorySentence, phrase: Range): Party {
  const first = sentence.tokens.findIndex((token) => token.end > phrase.start);
  const whole = sentence.tokens.filter((token) => overlaps(token, phrase));
  // "The paper that the mayor": the phrase of a clause begins behind "that".
  const all = whole.slice(whole.findLastIndex(({ norm }, k) => k > 0 && k < whole.length - 1 && norm === 'that') + 1);
  const [opener, next] = [all[0]?.norm ?? '', all[1]?.norm ?? ''];
  const none = isNone(all, sentence.tokens[first - 1]?.norm);
  // "Four of our lorries", "none of the gates": the noun stands behind "of".
  const of = all.findIndex(({ norm }) => norm === 'of');
  const counts = of > 0 && all.slice(0, of).every(({ pos, norm }) => pos === 'NUM' || COUNTS.test(norm));
  const start = counts ? of + 1 : 0;
  const end = all.findIndex(
    ({ pos, norm }, k) => k > start && (/^(?:ADP|PUNCT|SCONJ)$/.test(pos) || /^(?:and|who|which|that)$/.test(norm)),
  );
  const own = all.slice(start, end < 0 ? all.length : end);
  const at = own.findLastIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const head = own[at];
  const entities = entitiesIn(context)(sentence);
  const named = (range: Range): Id | undefined => entities.find((one) => overlaps(one, range))?.id;
  const anybody = /^(?:nobody|none|no-one)$/.test(opener) || (opener === 'no' && next === 'one') || anybodyWords.has(head?.lemma ?? '');
  const before = own[at - 1];
  const mark = before?.pos === 'NOUN' ? foldName(before.lemma) : undefined;
  const owners = own.slice(0, Math.max(at, 0)).flatMap((token) => {
    if (token.pos === 'PROPN' || /^\p{Lu}/u.test(token.text)) return [foldName(token.norm)];
    const id = named(token);
    const name = id && context.joined.entities.find((one) => one.id === id)?.name;
    return name ? foldName(name).split(/\s+/) : [];
  });
  const single = own.length === 1 ? own[0] : undefined;
  const entity = head ? named(head) : single && named(single);
  const name = head && foldName(head.lemma);
  return {
    head: name ?? (single && entity === undefined ? headBefore(context, sentence, single) : undefined),
    entity,
    owners,
    mark,
    none,
    anybody,
  };
}

/** "No gate", "nobody", "not one lorry"; not "nothing the minister proposes", behind which another clause stands. */
function isNone(phrase: readonly Token[], before: string | undefined): boolean {
  const [opener, next] = [phrase[0]?.norm ?? '', phrase[1]?.norm ?? ''];
  if (/^(?:no|none|neither|no-one)$/.test(opener)) return true;
  if (/^(?:nobody|nothing)$/.test(opener)) return phrase.length === 1 || phrase[1]?.pos === 'ADP';
  return (opener === 'not' && /^(?:one|a|any)$/.test(next)) || (before === 'not' && /^(?:one|a)$/.test(opener));
}

/** "It" and "they" at the head of a sentence stand for what the sentence before is about: its first noun phrase. */
function headBefore(context: DiscrepancyContext, sentence: StorySentence, pronoun: Token): string | undefined {
  if (!/^(?:it|they)$/.test(pronoun.norm) || sentence.tokens.find(({ pos }) => pos !== 'PUNCT') !== pronoun) return undefined;
  const before = context.sentences.get(sentence.report)?.sentences[sentence.index - 1]?.tokens ?? [];
  const from = before.findLastIndex(({ norm }, k) => k < before.length - 1 && /^[:“"]$/.test(norm)) + 1;
  const verb = before.findIndex(({ pos, norm }, k) => k > from && (/^(?:VERB|AUX|ADP)$/.test(pos) || norm === 'to'));
  const head = before.slice(from, Math.max(verb, from)).findLast(({ pos }) => pos === 'NOUN');
  return head && foldName(head.lemma);
}

const COUNTS = /^(?:none|some|most|many|several|few|all|each|any|one|not|dozens|hundreds|thousands|half)$/;

const entitiesIn = onceEach((context: DiscrepancyContext) =>
  onceEach((sentence: StorySentence) => {
    const { entities = [], quotations = [] } = context.sentences.get(sentence.report)?.annotated.annotations ?? {};
    const speakers = quotations.flatMap(({ start, end, marked, speaker }) => {
      const id = marked && speaker?.entity ? context.joined.entityOf.get(`${sentence.report}#${speaker.entity}`) : undefined;
      return id === undefined ? [] : [{ start, end, id }];
    });
    const own = sentence.tokens.flatMap((token) => {
      const speaker = SELF.test(token.norm) ? speakers.find((one) => one.start <= token.start && token.end <= one.end) : undefined;
      return speaker ? [{ start: token.start, end: token.end, id: speaker.id }] : [];
    });
    const told = entities.flatMap((local) => {
      const id = context.joined.entityOf.get(`${sentence.report}#${local.id}`);
      return id === undefined
        ? []
        : local.mentions.flatMap(({ start, end }) => (overlaps({ start, end }, sentence.range) ? [{ start, end, id }] : []));
    });
    return [...own, ...told];
  }),
);

/** Who says "I" in marked words is their speaker; "we" may be many. */
const SELF = /^(?:i|me|my)$/;

/** Whether two slots are filled by one, by two that exclude each other, or by what may be one. */
export function compareParties(a: Party | undefined, b: Party | undefined): 'one' | 'other' | 'open' {
  if (!a || !b) return 'open';
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity ? 'one' : 'other';
  if (a.head === undefined || b.head === undefined) return 'open';
  if (ownsIt(a, b) || ownsIt(b, a)) return 'one';
  const [x, y] = [powers.get(a.head), powers.get(b.head)];
  if (areOneNoun(a.head, b.head) || (x && x === y)) return ownersMeet(a, b) ? 'one' : 'other';
  return (x && y) || (!a.entity && !b.entity && !a.anybody && !b.anybody) ? 'other' : 'open';
}

/** A state or body, and its troops or office: "Ostmark", "Ostmarkan forces". */
const ownsIt = (a: Party, b: Party): boolean =>
  a.entity !== undefined && b.entity === undefined && b.owners.some((one) => a.head !== undefined && areOneNoun(one, a.head));

const ownersMeet = (a: Party, b: Party): boolean => (!a.mark || !b.mark || areOneNoun(a.mark, b.mark)) && namesMeet(a, b);

const namesMeet = (a: Party, b: Party): boolean =>
  !a.owners.length || !b.owners.length || a.owners.some((x) => b.owners.some((y) => areOneNoun(x, y)));

/** One noun, its kin, or a name and the adjective made from it ("Tarn", "Tarnish"). */
export function areOneNoun(a: string, b: string): boolean {
  if (a === b || stem(a) === stem(b) || (relateWords(a, b)?.nearness ?? 0) >= FRAMES.noun) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= FRAMES.nameLetters && long.startsWith(short) && /^(?:n|an|ian|i|ese|ish|ns|ans|ians)$/.test(long.slice(short.length))
  );
}
