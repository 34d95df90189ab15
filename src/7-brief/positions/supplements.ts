import type { EventMention, LocalEntity, Quotation, Range, SpeechAct } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import { actorOf, lastMention } from './actors.ts';
import { describedStance } from './described.ts';
import { byFreeSpeech } from './free-speech.ts';
import { idioms } from './idioms.ts';
import { groupOf } from './kinds.ts';
import {
  alternative,
  bodyDeeds,
  calledFalse,
  captives,
  endingPhrases,
  endingVerbs,
  freeing,
  harmPhrases,
  harms,
  inAnswer,
  memberNouns,
  noneUntil,
  noRefusal,
  obliging,
  ownBacking,
  ownHarms,
  ownOffer,
  ownRefusal,
  pressureHeld,
  pressures,
  protests,
  purposes,
  rallies,
  shutByStates,
  shutting,
  stanceVerbs,
  turningDown,
  unwilling,
  youGetNothing,
} from './lexicon.ts';
import { IF_CLAUSE, takesNoPosition } from './no-position/index.ts';
import { kindOfPhrase } from './phrases.ts';
import { CONCEDE, makeAct, OFFER, REJECT, REQUEST, type Settled, THREAT } from './settled.ts';
import { kindOfSpoken } from './spoken.ts';
import type { Told } from './told.ts';
import { byWish } from './wishes.ts';

/**
 * Positions that are told by deeds and judgements rather than by words of asking and refusing: a strike put off, a bid called too low, "they have
 * to leave", "we could block it". Only where the acts of the report have none of that kind for the same party in the sentence.
 */
export function supplementActs(told: Told): SpeechAct[] {
  const { acts } = told.annotations;
  const all = [
    ...byEvents(told),
    ...byIdiom(told),
    ...besideOthers(told),
    ...bySpeech(told),
    ...byPurpose(told),
    ...byWish(told),
    ...byFreeSpeech(told),
  ];
  // First, so that none of them stands in the way of one that takes a position.
  const found = all.filter((one) => !takesNoPosition(told, one));
  return found.filter((one, k) => {
    const same = (other: SpeechAct): boolean =>
      other.actor === one.actor && groupOf(other.kind) === groupOf(one.kind) && sentenceOf(told, other.cue) === sentenceOf(told, one.cue);
    return (
      !acts.some((other) => same(other) || (other.actor === one.actor && overlaps(other.cue, one.cue))) && !found.slice(0, k).some(same)
    );
  });
}

const sentenceOf = ({ annotations }: Told, { start }: Range): number =>
  annotations.sentences.findIndex((one) => one.start <= start && start < one.end);

function byEvents(told: Told): SpeechAct[] {
  return (told.annotations.events ?? []).flatMap((event) => {
    if (event.form !== 'verb' || !event.agent || event.agent.end > event.start) return [];
    const described = event.negated ? undefined : describedStance(told, event);
    if (described) return [makeAct(event.clause, event, described.actor.id, described)];
    if (told.annotations.quotations.some((one) => one.marked && overlaps(one, event))) return [];
    if (inCondition(told, event)) return [];
    const actor = actorOf(told, event.agent);
    const settled = actor && (event.negated ? byRefusal(event) : kindOfDeed(told, event, actor));
    return actor && settled ? [makeAct(event.clause, event, actor.id, settled)] : [];
  });
}

/** "… if the board asked him to": what a condition tells has not been done. */
function inCondition({ text, annotations }: Told, event: EventMention): boolean {
  const sentence = annotations.sentences.find((one) => one.start <= event.start && event.start < one.end);
  const before = text.slice(sentence?.start ?? event.clause.start, event.start);
  return IF_CLAUSE.test(before);
}

function kindOfDeed(told: Told, event: EventMention, actor: LocalEntity): Settled | undefined {
  const { tokens } = told.annotations;
  const at = tokens.findIndex((token) => token.start >= event.start);
  const before = tokens.filter((token) => token.start >= event.clause.start && token.start < event.start).map((token) => token.norm);
  return (
    byPhrase(told, event) ??
    byHarm(told, event, at, before) ??
    byPressure(told, event, at) ??
    byMembers(told, event) ??
    byStance(told, event, at) ??
    byBody(told, event, actor)
  );
}

const isPast = ({ tense }: EventMention): boolean => tense === 'past' || tense === 'perfect';

/** "Could block it", "stands ready to strike", "will walk out unless …". */
function byHarm(told: Told, event: EventMention, at: number, before: readonly string[]): Settled | undefined {
  const phrase = `${event.lemma} ${told.annotations.tokens[at + 1]?.norm ?? ''}`;
  if (!harms.has(event.lemma) && !harmPhrases.has(phrase)) return undefined;
  if (/\b(?:ready|prepared|willing) to$/.test(before.join(' ')) || before.slice(-4).some((word) => /^(?:could|may|might)$/.test(word)))
    return THREAT;
  if (!before.some((word) => /^(?:will|would|'ll)$/.test(word))) return undefined;
  return isConditional(told, event) || (event.patient !== undefined && ownHarms.has(event.lemma)) ? THREAT : undefined;
}

/** A strike put off; tools laid down; a consent made conditional. */
function byPressure({ annotations: { tokens } }: Told, event: EventMention, at: number): Settled | undefined {
  const phrase = `${event.lemma} ${tokens[at + 1]?.norm ?? ''}`;
  if (event.lemma === 'make' && words(tokens, at).includes('conditional')) return REQUEST;
  if (!isPast(event)) return undefined;
  if (protests.test([event.lemma, ...words(tokens, at)].join(' '))) return { kind: 'action', plover: 'PROTEST' };
  if (!endingVerbs.has(event.lemma) && !endingPhrases.has(phrase)) return undefined;
  const patient = event.patient ? tokens.filter((token) => overlaps(token, event.patient as Range)).map((token) => token.lemma) : [];
  return [...patient, ...behind(tokens, at)].some((word) => pressures.has(word)) ? CONCEDE : undefined;
}

const TOLD = /^(?:past|perfect|present)$/;

function byPhrase({ text }: Told, event: EventMention): Settled | undefined {
  const words = text.slice(event.start, event.start + 90);
  if (!TOLD.test(event.tense)) return undefined;
  const gerund = inAnswer.exec(words);
  return kindOfPhrase(gerund ? words.slice(gerund[0].length - (gerund[1] as string).length) : words);
}

/** "Would not pass", "will not concede": what somebody will not do, they refuse. */
const byRefusal = ({ tense, lemma }: EventMention): Settled | undefined =>
  (tense === 'future' || tense === 'conditional') && !noRefusal.has(lemma) ? REJECT : undefined;

/** A verb that takes a side, told of its subject: "Lund demanded a count", "asked the court to rule". */
function byStance({ annotations: { tokens } }: Told, event: EventMention, at: number): Settled | undefined {
  if (event.tense === 'none') return undefined;
  const stance = stanceVerbs.get(event.lemma);
  // "Would back the deal if", "will oppose it": what somebody says they will do is where they stand; "would demand" is not.
  if ((event.tense === 'future' || event.tense === 'conditional') && !/^(?:acceptance|rejection)$/.test(stance?.kind ?? ''))
    return undefined;
  const next = tokens[at + 1];
  const object = event.patient !== undefined || /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON|SYM)$/.test(next?.pos ?? '') || next?.text === '$';
  if (!object && !/^(?:to|for|that|on)$/.test(next?.norm ?? '')) return undefined;
  // "Asked the court to rule" asks for something, "asked a question" does not; "wants to know" is nobody's demand.
  const asks = event.lemma === 'ask' || event.lemma === 'want';
  if (asks && !(event.patient && tokens.slice(at + 1, at + 9).some(({ norm }) => norm === 'to' || norm === 'for'))) return undefined;
  return stance;
}

/** "Members of the union rejected". */
function byMembers({ text }: Told, { agent, lemma }: EventMention): Settled | undefined {
  return agent && memberNouns.test(text.slice(agent.start, agent.end)) ? stanceVerbs.get(lemma) : undefined;
}

function byBody({ text }: Told, event: EventMention, { type }: LocalEntity): Settled | undefined {
  // "Bought its stake two years ago": what lies far back is no step of today's.
  if (/\bago\b/.test(text.slice(event.end, event.clause.end))) return undefined;
  if (type === 'place' && shutting.has(event.lemma) && isPast(event) && shutByStates.test(text.slice(event.end, event.end + 30)))
    return { kind: 'action', plover: 'SANCTION' };
  if (freeing.has(event.lemma) && isPast(event) && captives.test(text.slice(event.end, event.end + 40))) return CONCEDE;
  const plover = bodyDeeds.get(event.lemma);
  return plover && isPast(event) && event.patient && type !== 'person' && type !== 'place' ? { kind: 'action', plover } : undefined;
}

/** Lemmas right behind the verb, over a particle ("put off its strike"). */
const behind = (tokens: Told['annotations']['tokens'], at: number): string[] => tokens.slice(at + 1, at + 5).map((token) => token.lemma);

const words = (tokens: Told['annotations']['tokens'], at: number): string[] => tokens.slice(at + 1, at + 6).map((token) => token.norm);

function isConditional(told: Told, event: EventMention): boolean {
  const sentence = told.annotations.sentences[sentenceOf(told, event)];
  return sentence !== undefined && /\b(?:if|unless|until)\b/i.test(told.text.slice(sentence.start, sentence.end));
}

const OWNER = /^['’]s? /;

/** A turn of phrase right behind a name. */
function byIdiom(told: Told): SpeechAct[] {
  const { text, annotations } = told;
  return annotations.entities.flatMap(({ id, type, mentions }) =>
    mentions.flatMap((mention): SpeechAct[] => {
      const named = mention.kind === 'name' || (mention.kind === 'description' && type === 'organisation');
      // A place only where what it has is told ("Zorn's condition is"): much else is said of places.
      const sentence =
        named && (type !== 'place' || OWNER.test(text.slice(mention.end))) ? annotations.sentences[sentenceOf(told, mention)] : undefined;
      if (!sentence || annotations.quotations.some((one) => one.marked && overlaps(one, mention))) return [];
      // "of X", "by X": the name is not the subject.
      if (/\b(?:of|by|for|in|at|to|from|with|against|and)\s+(?:the\s+)?$/i.test(text.slice(sentence.start, mention.start))) return [];
      const rest = text.slice(mention.end, sentence.end);
      const found = idioms.find(({ after }) => after.test(rest));
      const length = found?.after.exec(rest)?.[0].length ?? 0;
      return found
        ? [makeAct({ start: mention.start, end: sentence.end }, { start: mention.end + 1, end: mention.end + length }, id, found)]
        : [];
    }),
  );
}

/** "The council and the firm agreed": what the one named last does, the other does too. */
function besideOthers({ text, annotations }: Told): SpeechAct[] {
  return annotations.acts.flatMap((act): SpeechAct[] => {
    const actorSpan = act.actorSpan ?? lastMention(annotations.entities, act);
    if (!actorSpan || !/^(?:acceptance|consultation|action|demand|offer|rejection)$/.test(act.kind)) return [];
    const other = annotations.entities.find(
      ({ id, mentions }) =>
        id !== act.actor &&
        mentions.some(
          ({ kind, end }) =>
            (kind === 'name' || kind === 'description') &&
            end < actorSpan.start &&
            /^ and (?:the )?$/.test(text.slice(end, actorSpan.start)),
        ),
    );
    return other ? [{ ...act, actor: other.id }] : [];
  });
}

/** "Farmers blocked roads to demand the withdrawal of the tax": what a protest is for is asked by those who protest. */
function byPurpose(told: Told): SpeechAct[] {
  const events = (told.annotations.events ?? []).filter(({ form }) => form === 'verb');
  return events.flatMap((event, k): SpeechAct[] => {
    if (!purposes.has(event.lemma) || !/\bto $/.test(told.text.slice(event.start - 3, event.start))) return [];
    const protest = events.slice(0, k).findLast((one) => rallies.has(one.lemma) && isPast(one) && one.clause.start <= event.start);
    if (!protest?.agent || sentenceOf(told, protest) !== sentenceOf(told, event)) return [];
    const actor = actorOf(told, protest.agent);
    return actor ? [makeAct({ start: protest.agent.start, end: Math.max(event.clause.end, event.end) }, event, actor.id, REQUEST)] : [];
  });
}

function bySpeech(told: Told): SpeechAct[] {
  return told.annotations.quotations.flatMap((quotation): SpeechAct[] => {
    const { speaker, scare, topic } = quotation;
    if (!speaker?.entity || scare || topic) return [];
    const kind = kindOfSpeech(told, quotation);
    return kind ? [makeAct(quotation, quotation.cue ?? quotation, speaker.entity, kind)] : [];
  });
}

/** "It is not enough", "the letter is a forgery", "we will not be bullied", "we are not going back". */
const turnsDown = (words: string, { marked }: Quotation): boolean =>
  turningDown.test(words) ||
  (marked && calledFalse.test(words)) ||
  (unwilling.test(words) && isOwn(words.slice(0, words.search(unwilling)))) ||
  ownRefusal.test(words) ||
  (marked && youGetNothing.test(words));

function kindOfSpeech(told: Told, quotation: Quotation): Settled | undefined {
  const words = told.text.slice(quotation.start, quotation.end);
  if (turnsDown(words, quotation)) return REJECT;
  if (!quotation.marked && ownBacking.test(words)) return { kind: 'acceptance', plover: 'AGREE' };
  if (quotation.marked && alternative.test(words)) return THREAT;
  if (noneUntil.test(words)) return { kind: 'red-line', plover: 'REJECT' };
  if (quotation.marked && (isOrder(words) || (slogan.test(words) && !hasVerb(told, quotation)))) return REQUEST;
  if (/\b(?:if|unless)\b/i.test(words) && (isOwnThreat(words) || pressureHeld.test(words))) return THREAT;
  if (ownOffer.test(words)) return OFFER;
  const spoken = kindOfSpoken(words, quotation.marked);
  if (spoken) return spoken;
  const at = words.search(obliging);
  return at > 0 && !isOwn(words.slice(0, at)) ? REQUEST : undefined;
}

/** "We must", "it has to" of the speaker's own: no demand upon others. */
const isOwn = (before: string): boolean =>
  /\b(?:I|we|it|he|she|they|nobody|no[ -]one|everyone|everybody|anyone|people|you|one|no (?:\p{Ll}+ )?\p{Ll}+|an? (?:child|person|man|woman))\s*(?:also|still|just|really|simply)?\s*$/iu.test(
    before,
  );

const hasVerb = ({ annotations }: Told, range: Range): boolean =>
  annotations.tokens.some(
    (token) => overlaps(token, range) && (token.pos === 'AUX' || (token.pos === 'VERB' && token.start > range.start + 6)),
  );

/** "Hands off our pensions", "No more lay-offs". */
const slogan = /^(?:hands off|no more|not one|not a single|give (?:us )?back|bring back|save|free) (?:our|the|my|their|\p{L}+)\b/iu;

/** "Give us the figures": an imperative with somebody to gain from it. */
const isOrder = (words: string): boolean =>
  /^(?:please )?(?:give|show|tell|let|pay|stop|leave|free|open|return|hand|sit|come|send|bring) (?:us|them|it|up|down|back|our|the|this|that|him|her)\b/i.test(
    words,
  );

/** "If they stay, we will clear the bank ourselves", "we will go to court". */
const isOwnThreat = (words: string): boolean =>
  /\b(?:we|I)(?: will|['’]ll| shall)\b[^.;]*\b(?:ourselves|by force|on our own|(?:be|come) back|be (?:in court|on the streets?|out there|outside)|(?:go|take (?:it|them|this)) to court|sue|(?<!\b(?:the|an?|this|that|first|second|third|another|further|general|hunger|rail|bus|air)\s)strike|walk out|fight)\b/i.test(
    words,
  );
