import type { EventMention, Quotation, Token } from '../../../../model/index.ts';
import { onceEach, overlaps, type Word } from '../../../../text/index.ts';
import type { StorySentence } from '../../../sentences.ts';
import { creditsIn, type DiscrepancyContext, isDenied, isTimeWord } from '../../ground/index.ts';
import { chargeWords } from '../../lexicon/deeds.ts';
import { deedNouns, emptyNouns, hollowWords, supportVerbs } from '../../lexicon/frames.ts';
import { conditionOpeners, denyingVerbs, receivingVerbs } from '../../lexicon/sense.ts';
import { type Party, readParty } from './party.ts';

/** What one clause tells: the deed, who did it to whom, and what else is named with it. */
export interface Frame {
  readonly sentence: StorySentence;
  readonly lemma: string;
  /** Index of the verb in the tokens of the sentence. */
  readonly at: number;
  readonly denied: boolean;
  /** Under "denied that", "rejected the claim that"; the clause itself then reads as affirmed. */
  readonly rejected: boolean;
  /** Announced and not done. */
  readonly ahead: boolean;
  /** Told as a state of the time of writing, which may have changed by the next day. */
  readonly standing: boolean;
  readonly agent?: Party;
  readonly patient?: Party;
  /** Nouns and names of the clause … */
  readonly things: readonly Word[];
  /** … but for those of the doer. */
  readonly about: readonly Word[];
  /** Whose words it is; undefined for the report's own. */
  readonly holder: string | undefined;
  readonly text: string;
}

/** The frames of a sentence: of its finite verbs and of what a verb of denial governs; nothing that is asked, possible or on a condition. */
export const framesIn = onceEach((context: DiscrepancyContext) => onceEach((sentence: StorySentence) => readFrames(context, sentence)));

function readFrames(context: DiscrepancyContext, sentence: StorySentence): Frame[] {
  const annotations = context.sentences.get(sentence.report)?.annotated.annotations;
  if (sentence.tokens.at(-1)?.norm === '?') return [];
  return (annotations?.events ?? []).flatMap((event): Frame[] => {
    if (!overlaps(event, sentence.range)) return [];
    return event.form === 'verb'
      ? frameOf(context, sentence, event, annotations?.quotations ?? [])
      : deniedNoun(context, sentence, event, annotations?.events ?? []);
  });
}

/** "Denied the shelling of the port", "denied firing": a deed that stands as a noun behind its denial. */
function deniedNoun(context: DiscrepancyContext, sentence: StorySentence, event: EventMention, events: readonly EventMention[]): Frame[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.end > event.start);
  const verb = tokens.slice(Math.max(0, at - 3), at).findLast(({ lemma, pos }) => pos === 'VERB' && denyingVerbs.has(lemma));
  const deny = verb && events.find((one) => one.start === verb.start);
  if (event.standing !== 'denied' || !verb || !deny?.agent || isOpen(tokens, tokens.indexOf(verb)) || hollowWords.has(event.lemma))
    return [];
  const agent = readParty(context, sentence, deny.agent);
  const clause = { start: verb.end, end: event.clause.end };
  const own = tokens.filter((token) => overlaps(token, clause)).map((token) => token.text);
  const things = thingsIn(sentence, clause, tokens[at] as Token);
  return [
    {
      sentence,
      at,
      lemma: rootOf(event.lemma),
      denied: true,
      rejected: true,
      ahead: false,
      standing: false,
      agent,
      things,
      about: things,
      holder: agent.entity ?? agent.head,
      text: plainText(own),
    },
  ];
}

/** The tagger leaves some forms as they are ("informed", "firing"). */
export const rootOf = (lemma: string): string => (lemma.length > 4 ? lemma.replace(/(?:ed|ing)$/, '') : lemma);
const plainText = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ (?=[.,;:’']|n't)/g, '')
    .replace(/[\s,.“"]+$/, '');

function frameOf(context: DiscrepancyContext, sentence: StorySentence, event: EventMention, quotations: readonly Quotation[]): Frame[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.end > event.start);
  const stage = stageOf(tokens, at, event);
  const verb = tokens[at];
  if (!stage || !verb || verb.pos !== 'VERB' || SAYING.test(event.lemma) || denyingVerbs.has(event.lemma)) return [];
  const governor = event.standing === 'denied' ? governorOf(tokens, at) : undefined;
  if (event.standing && !governor && stage !== 'willing') return [];
  if (event.tense === 'none' && !governor && stage !== 'willing') return [];
  const rejected = governor === 'rejected';
  const slots = {
    agent: stage !== 'willing' && event.agent ? readParty(context, sentence, event.agent) : undefined,
    patient: event.patient && readParty(context, sentence, event.patient),
  };
  const { lemma, agent, patient } = carried(event.lemma, slots);
  const parts = [event.negated, governor !== undefined, agent?.none === true || patient?.none === true];
  const denied = parts.filter(Boolean).length % 2 === 1;
  const from = tokens.findLastIndex((token, k) => k < at && isEdge(token)) + 1;
  const clause = { start: Math.max(event.clause.start, rejected ? (tokens[from]?.start ?? 0) : 0), end: event.clause.end };
  const things = thingsIn(sentence, clause, verb);
  // "The railway and its drivers": with whom it is done tells what it is about.
  const and = event.agent && tokens.find((token) => token.norm === 'and' && event.agent && overlaps(token, event.agent));
  const doer = event.agent && { start: event.agent.start, end: and?.start ?? event.agent.end };
  const text = plainText(tokens.filter((token) => overlaps(token, clause)).map((token) => token.text));
  return [
    {
      sentence,
      at,
      lemma,
      denied,
      rejected,
      ahead: stage !== 'done',
      standing: event.tense === 'present' || (event.tense === 'perfect' && denied),
      ...(agent ? { agent } : {}),
      ...(patient ? { patient } : {}),
      things,
      about: things.filter((word) => !doer || !overlaps(word, doer)),
      holder: holderOf(quotations, event),
      text,
    },
  ];
}

/** "Lodged an appeal" is to appeal, "received a warning" to be warned: the noun carries the deed. */
function carried(lemma: string, { agent, patient }: Slots): Slots & { readonly lemma: string } {
  if (!patient?.head || patient.entity !== undefined) return { lemma, agent, patient };
  const bare = { head: undefined, entity: undefined, owners: [], mark: undefined, anybody: false, none: patient.none };
  if (lemma === 'open' && patient.head === 'fire') return { lemma: 'fire', agent, patient: undefined };
  if (!deedNouns.has(patient.head)) return { lemma, agent, patient };
  if (supportVerbs.has(lemma))
    return { lemma: rootOf(patient.head), agent: patient.none && agent ? { ...agent, none: true } : agent, patient: undefined };
  if (receivingVerbs.has(lemma))
    return { lemma: rootOf(patient.head), agent: undefined, patient: agent ? { ...agent, none: patient.none } : bare };
  return { lemma, agent, patient };
}

interface Slots {
  readonly agent: Party | undefined;
  readonly patient: Party | undefined;
}

/** Done, announced or declared willing; undefined for what is possible, asked, wished or on a condition. */
function stageOf(tokens: readonly Token[], at: number, { tense, standing }: EventMention): 'done' | 'ahead' | 'willing' | undefined {
  if (isOpen(tokens, at) || tokens[0]?.norm === 'under') return undefined;
  const before = tokens.slice(0, at);
  if (before.at(-1)?.norm === 'to' && /^(?:willing|ready|prepared)$/.test(before.at(-2)?.norm ?? ''))
    return tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => /^(?:not|n't|never)$/.test(norm)) ? undefined : 'willing';
  if (before.at(-1)?.norm === 'to' && standing !== 'denied') return undefined;
  return tense === 'future' || tense === 'conditional' ? 'ahead' : 'done';
}

/** Possible, asked or on a condition. */
const isOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(tokens.findLastIndex((token, k) => k < at && isEdge(token)) + 1, at)
    .some(({ norm }) => OPEN.test(norm) || conditionOpeners.has(norm));

/**
 * The word that denies what the verb tells: a verb of denial, or one of failing right before it. "No evidence that", "asked whether", "did not deny that"
 * deny nothing; "rejected the idea of offering" decides.
 */
function governorOf(tokens: readonly Token[], at: number): 'rejected' | 'failed' | undefined {
  const before = tokens.slice(0, at);
  if (before.at(-1)?.norm === 'to' && FAILING.test(before.at(-2)?.lemma ?? '')) return 'failed';
  // "Denied the charge and accused": a second predicate of who denies.
  if (before.some(({ norm }) => norm === 'whether') || before.findLast(({ pos }) => pos !== 'ADV')?.norm === 'and') return undefined;
  const deny = before.findLastIndex(({ lemma, pos }) => denyingVerbs.has(lemma) && pos === 'VERB');
  if (deny < 0 || isDenied(tokens, deny) || isOpen(tokens, deny)) return undefined;
  const behind = before.slice(deny + 1, deny + 6);
  const plain = behind.find(({ pos }) => pos !== 'ADV')?.norm === 'that' || tokens[deny]?.lemma === 'deny';
  return plain || behind.some(({ lemma }) => chargeWords.has(lemma) && !/^(?:it|this|that|so)$/.test(lemma)) ? 'rejected' : undefined;
}

const SAYING = /^(?:say|tell|add|state|report|announce|declare|claim)$/;
const FAILING = /^(?:fail|refuse|decline|neglect|omit)$/;
const OPEN =
  /^(?:may|might|could|can|should|must|shall|cannot|ought|whether|allegedly|reportedly|probably|perhaps|possibly|almost|nearly)$/;
const isEdge = ({ norm }: Token): boolean => /^(?:[;:,—–"“”]|but|while|although|though|that|which|who)$/.test(norm);

function thingsIn(sentence: StorySentence, clause: { readonly start: number; readonly end: number }, verb: Token): Word[] {
  const credits = creditsIn(sentence);
  return sentence.wording.words.filter(
    (word) =>
      word.start >= clause.start &&
      word.end <= clause.end &&
      word.start !== verb.start &&
      isThing(word) &&
      !isOfTime(sentence, word) &&
      !credits.some((credit) => overlaps(credit, word)),
  );
}

/** "The Lund era", "the Lund years": a name that only dates. */
export function isOfTime({ tokens }: StorySentence, { end }: Word): boolean {
  const next = tokens.find((token) => token.start >= end);
  return /^(?:era|war|wars|years|period|time|times|age)$/.test(next?.norm ?? '');
}

/** A noun, a name or an adjective that tells something: no time, no noun that stands for anybody or anything. */
export const isThing = ({ kind, pos, lemma }: Word): boolean =>
  (kind === 'name' || (kind === 'content' && /^(?:NOUN|PROPN|ADJ)$/.test(pos))) &&
  !isTimeWord(lemma) &&
  !emptyNouns.has(lemma) &&
  !hollowWords.has(lemma);

/** The innermost words of somebody's in which the verb stands. */
function holderOf(quotations: readonly Quotation[], event: EventMention): string | undefined {
  const around = quotations.filter((one) => one.speaker && one.start <= event.start && event.end <= one.end);
  const inner = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker;
  return inner && (inner.entity ?? inner.name);
}
