import type { EventMention, LocalEntity, SpeechAct } from '../../model/index.ts';
import { actorOf, lastMention } from './actors.ts';
import { lightVerbs, othersNouns } from './lexicon.ts';
import { settleKind } from './settle-kind.ts';
import type { Told } from './told.ts';

/**
 * The acts of a report with the party that acts: whoever is the subject of the verb, and not a body that stands near it ("Zorn agreed, the UN said,
 * but rejected patrols": Zorn rejects). Left out are acts of somebody's family or critics told of a person, offers and threats that are only spoken
 * about ("said the offer was not enough"), and what hangs on somebody who is named in the condition alone.
 */
export function settleActors(told: Told): readonly SpeechAct[] {
  return told.annotations.acts.flatMap((found) => {
    const act = settleKind(told, found);
    if (isSpokenAbout(told, act) || isInCondition(told, act) || isOpenQuestion(told, act)) return [];
    const event = verbOf(told, act);
    return asPassive(told, act, event) ?? withSubject(told, act, event);
  });
}

/** The act given to the subject of its verb; to nobody where that is somebody whom the report does not name. */
function withSubject(told: Told, act: SpeechAct, event: EventMention | undefined): readonly SpeechAct[] {
  const actor = subjectOf(told, act);
  if (!actor && (isOfUnknown(told, act, event) || isOthers(told, act))) return [];
  if (!actor || actor.id === act.actor || actor.type === 'other' || sameSide(told, actor, act)) return [act];
  const mention = actor.mentions.find(({ start, end }) => start >= act.start && end <= act.cue.start);
  const { actorSpan: _, target, ...rest } = act;
  return [{ ...rest, actor: actor.id, ...(target && target !== actor.id ? { target } : {}), ...(mention ? { actorSpan: mention } : {}) }];
}

/** The entity that is the subject of the verb in the cue; none where the verb is told in the passive or its subject is nobody known. */
function subjectOf(told: Told, act: SpeechAct): LocalEntity | undefined {
  const event = verbOf(told, act);
  if (!event?.agent || event.agent.end > event.start) return undefined;
  // "Only if Zorn withdraws": Zorn is asked and does not ask.
  if (/^(?:but )?(?:only |even )?(?:if|unless|until|provided|as long as)\b/i.test(told.text.slice(act.cue.start, act.cue.end)))
    return undefined;
  // "A plan developed by | Zorn and Lusk could …": no subject.
  const governed = /\b(?:by|of|from|with|for|against) (?:the )?$/i.test(
    told.text.slice(Math.max(0, event.agent.start - 14), event.agent.start),
  );
  return governed ? undefined : actorOf(told, event.agent);
}

function verbOf({ annotations }: Told, { cue }: SpeechAct): EventMention | undefined {
  return (annotations.events ?? []).find(({ form, start }) => form === 'verb' && start >= cue.start && start < cue.end);
}

/**
 * "Zorn was criticised by Marovia": who is named behind "by" acts, upon whom it stands before. Where nobody is named nobody is known to act.
 * @returns undefined where the verb is active, or the passive tells of somebody else and names who acts
 */
function asPassive(told: Told, act: SpeechAct, event: EventMention | undefined): readonly SpeechAct[] | undefined {
  if (!event?.patient || event.patient.end > event.start || !STANCES.test(act.kind)) return undefined;
  // "Is prepared to sign": how the subject stands.
  if (
    /^(?:prepared|willing|ready|determined|committed|minded|open|opposed|pleased|resigned)\b/i.test(
      told.text.slice(act.cue.start, act.cue.end),
    )
  )
    return undefined;
  const { agent, patient } = event;
  if (!/\b(?:am|is|are|was|were|be|been|being|gets?|got)\b/i.test(told.text.slice(patient.end, event.start))) return undefined;
  const entity = told.annotations.entities.find(({ id }) => id === act.actor);
  const suffers = entity?.mentions.some((mention) => mention.start >= patient.start && mention.end <= patient.end) ?? false;
  if (!agent || agent.start < event.end) return suffers || act.kind === 'demand' ? [] : undefined;
  if (!suffers) return undefined;
  const actor = actorOf(told, agent);
  const { actorSpan: _, ...rest } = act;
  return actor && actor.id !== act.actor ? [{ ...rest, actor: actor.id, ...(act.actor ? { target: act.actor } : {}) }] : [];
}

const STANCES = /^(?:accusation|rejection|demand|acceptance|offer|red-line|concession)$/;

/** "Officials in the islands warned", "critics demanded": the subject is somebody whom the report does not name, and no part of the actor. */
function isOfUnknown({ text, annotations }: Told, { actor, cue }: SpeechAct, event: EventMention | undefined): boolean {
  const phrase = event?.agent;
  if (!event || !phrase || phrase.end > Math.min(event.start, cue.start)) return false;
  if (!/^\p{Ll}+s?\b/u.test(text.slice(phrase.start, phrase.end)) || DEFINITE.test(text.slice(phrase.start, phrase.end))) return false;
  const entity = annotations.entities.find(({ id }) => id === actor);
  return !entity?.mentions.some(({ start, end }) => start >= phrase.start && end <= phrase.end + 40);
}

const DEFINITE =
  /^(?:the|its|their|his|her|our|this|that|these|those|he|she|it|they|we|you|who|which|what|one|both|each|neither|either|all)\b/i;

/** A person and the body they speak for are one party; which of them is told is decided later. */
function sameSide({ annotations }: Told, actor: LocalEntity, act: SpeechAct): boolean {
  const old = annotations.entities.find(({ id }) => id === act.actor);
  return (
    old === undefined ||
    old.memberOf === actor.id ||
    actor.memberOf === old.id ||
    (old.memberOf !== undefined && old.memberOf === actor.memberOf)
  );
}

/** "Said the offer was not enough", "over a threat": the noun tells what is spoken about, unless a verb of making stands before it. */
function isSpokenAbout(told: Told, { actor, cue, actorSpan, kind }: SpeechAct): boolean {
  const { text, annotations } = told;
  const words = text.slice(cue.start, cue.end);
  if (kind !== 'action' && !/^(?:offers?|threats?|demands?|requests?|proposals?|bids?|calls?|claims?|ultimatum|warnings?)$/i.test(words))
    return false;
  const at = annotations.tokens.findIndex(({ start }) => start === cue.start);
  const before = annotations.tokens[at - 1];
  if (annotations.tokens[at]?.pos !== 'NOUN' || !before || !/^(?:DET|ADP|ADJ|PRON)$/.test(before.pos)) return false;
  const made = (annotations.events ?? []).some(
    ({ lemma, form, patient, end }) =>
      form === 'verb' && lightVerbs.has(lemma) && end <= cue.start && (patient ? patient.end >= cue.start : cue.start - end < 12),
  );
  // "Zorn's demand that …": the owner's own.
  const own = actorSpan && /^['’]s? (?:\p{L}+ ){0,2}$/u.test(text.slice(actorSpan.end, cue.start));
  return actor !== undefined && !made && !own;
}

/** "The Lund family refused", "Lund's critics demanded": told of the person, done by others. */
function isOthers({ text, annotations }: Told, act: SpeechAct): boolean {
  const actorSpan = act.actorSpan ?? lastMention(annotations.entities, act);
  const entity = annotations.entities.find(({ id }) => id === act.actor);
  if (!actorSpan) return false;
  return entity?.type === 'person' && othersNouns.test(text.slice(actorSpan.end, actorSpan.end + 60));
}

/** "Nobody knows whether Zorn would accept": asked, not told. */
function isOpenQuestion({ text, annotations }: Told, { actorSpan, start, cue }: SpeechAct): boolean {
  const sentence = annotations.sentences.find((one) => one.start <= cue.start && cue.start < one.end);
  const before = text.slice(sentence?.start ?? start, actorSpan?.start ?? start);
  return /\b(?:whether|unclear (?:if|when|how)|(?:knows?|ask(?:s|ed)?|wonder(?:s|ed)?) (?:if|when|how|why))\s+(?:the\s+)?$/i.test(before);
}

/** "A treaty could be signed if Zorn paid": whoever is named behind the "if" alone does not sign. */
function isInCondition({ text }: Told, { actorSpan, cue }: SpeechAct): boolean {
  // "Only if Zorn withdraws": the condition is put to Zorn.
  const put = actorSpan && actorSpan.start > cue.end && actorSpan.start - cue.end < 8;
  if (put && /\b(?:if|unless)$/i.test(text.slice(cue.start, cue.end))) return true;
  return (
    actorSpan !== undefined &&
    actorSpan.start > cue.end &&
    /\b(?:if|unless|until|provided that)\s+(?:the\s+)?$/i.test(text.slice(cue.end, actorSpan.start))
  );
}
