import type { EventMention, LocalEntity, SpeechAct } from '../../model/index.ts';
import { actorOf, lastMention } from './actors.ts';
import { benefits, lightVerbs, othersNouns, petitions, retaliation, steps } from './lexicon.ts';
import { isNoPosition } from './no-position.ts';
import { kindOfPhrase, type Phrase } from './phrases.ts';
import type { Told } from './supplements.ts';

/**
 * The acts of a report with the party that acts: whoever is the subject of the verb, and not a body that stands near it ("Zorn agreed, the UN said,
 * but rejected patrols": Zorn rejects). Left out are acts of somebody's family or critics told of a person, offers and threats that are only spoken
 * about ("said the offer was not enough"), and what hangs on somebody who is named in the condition alone.
 */
export function settleActors(told: Told): readonly SpeechAct[] {
  return told.annotations.acts.flatMap((found) => {
    const act = withKind(told, found);
    if (isSpokenAbout(told, act) || isInCondition(told, act) || isOpenQuestion(told, act)) return [];
    if (isNoPosition(told, act, verbOf(told, act))) return [];
    const actor = subjectOf(told, act);
    if (!actor && isOthers(told, act)) return [];
    if (!actor || actor.id === act.actor || actor.type === 'other' || sameSide(told, actor, act)) return [act];
    const mention = actor.mentions.find(({ start, end }) => start >= act.start && end <= act.cue.start);
    const { actorSpan: _, target, ...rest } = act;
    return [{ ...rest, actor: actor.id, ...(target && target !== actor.id ? { target } : {}), ...(mention ? { actorSpan: mention } : {}) }];
  });
}

const kindAndPlover = ({ kind, plover }: Phrase): Phrase => ({ kind, plover });

const deeds = /^(?:action|offer|acceptance|consultation|concession)$/;

/** The kind that the words around the cue tell. */
function withKind(told: Told, act: SpeechAct): SpeechAct {
  const { text } = told;
  const behind = text.slice(act.cue.start, act.cue.end + 60);
  if (act.kind === 'offer' && retaliation.test(text.slice(act.cue.end, act.cue.end + 60)))
    return { ...act, kind: 'threat', plover: 'THREATEN' };
  // "Would put no such bill to a vote".
  if (
    act.kind === 'offer' &&
    /\b(?:will|would)\b/i.test(text.slice(act.cue.start - 12, act.cue.end)) &&
    /^ (?:\p{L}+ )?no (?:such|more|further|new)\b/u.test(text.slice(act.cue.end, act.cue.end + 30))
  )
    return { ...act, kind: 'rejection', plover: 'REJECT' };
  if (act.kind === 'concession' && steps.test(behind)) return { ...act, kind: 'action' };
  if (act.kind === 'demand' && steps.test(behind) && /\b(?:court|tribunal|arbitration)\b/i.test(behind)) return { ...act, kind: 'action' };
  const event = verbOf(told, act);
  const phrase =
    event && /^(?:past|perfect|present)$/.test(event.tense) && !event.negated
      ? kindOfPhrase(text.slice(event.start, event.start + 90))
      : undefined;
  if (phrase && /^(?:action|consultation|offer|concession)$/.test(act.kind)) return { ...act, ...kindAndPlover(phrase) };
  // "Would not pass any bill": what somebody will not do, they refuse.
  if (event?.negated && deeds.test(act.kind) && (event.tense === 'future' || event.tense === 'conditional'))
    return { ...act, kind: 'rejection', plover: 'REJECT' };
  // "Wages will be paid until Easter": a date, and no threat.
  const dated = act.condition && /^until\b/i.test(text.slice(act.condition.start, act.condition.end));
  if (act.kind === 'threat' && dated && !/threat|warn|unless/i.test(text.slice(act.start, act.end)))
    return { ...act, kind: 'offer', plover: 'CONSULT' };
  if (
    event &&
    act.kind === 'threat' &&
    act.condition &&
    benefits.has(event.lemma) &&
    !event.negated &&
    !/threat/i.test(text.slice(act.cue.start, act.cue.end))
  )
    return { ...act, kind: 'offer', plover: 'CONSULT' };
  return asPetition(told, act);
}

/** "Filed a motion to oust the speaker": what is asked of a court or a house, no charge. */
const asPetition = ({ text }: Told, act: SpeechAct): SpeechAct =>
  act.kind === 'accusation' && petitions.test(text.slice(act.cue.start, act.cue.end + 12))
    ? { ...act, kind: 'demand', plover: 'REQUEST' }
    : act;

/** The entity that is the subject of the verb in the cue; none where the verb is told in the passive or its subject is nobody known. */
function subjectOf(told: Told, act: SpeechAct): LocalEntity | undefined {
  const event = verbOf(told, act);
  return event?.agent && event.agent.end <= event.start ? actorOf(told, event.agent) : undefined;
}

function verbOf({ annotations }: Told, { cue }: SpeechAct): EventMention | undefined {
  return (annotations.events ?? []).find(({ form, start }) => form === 'verb' && start >= cue.start && start < cue.end);
}

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
function isSpokenAbout(told: Told, { actor, cue, actorSpan }: SpeechAct): boolean {
  const { text, annotations } = told;
  const words = text.slice(cue.start, cue.end);
  if (!/^(?:offers?|threats?|demands?|requests?|proposals?|bids?|calls?|claims?|ultimatum|warnings?)$/i.test(words)) return false;
  const at = annotations.tokens.findIndex(({ start }) => start === cue.start);
  const before = annotations.tokens[at - 1];
  if (annotations.tokens[at]?.pos !== 'NOUN' || !before || !/^(?:DET|ADP|ADJ)$/.test(before.pos)) return false;
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
  return (
    actorSpan !== undefined &&
    actorSpan.start > cue.end &&
    /\b(?:if|unless|until|provided that)\s+(?:the\s+)?$/i.test(text.slice(cue.end, actorSpan.start))
  );
}
