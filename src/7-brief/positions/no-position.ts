import type { EventMention, SpeechAct } from '../../model/index.ts';
import { actorOf } from './actors.ts';
import { captives } from './lexicon.ts';
import type { Told } from './told.ts';

/**
 * Acts that are nobody's position although their words ask, offer or refuse: "declined to comment", what somebody tells they once said ("I told her
 * to eat it"), what nobody in particular ought to do ("no child should need more faith"), verbs of asking that only introduce a remark.
 * @param event the verb in the cue of the act
 */
export function isNoPosition(told: Told, act: SpeechAct, event: EventMention | undefined): boolean {
  return (
    isHypothetical(told, act) ||
    isNoComment(told, act) ||
    isMemory(told, act, event) ||
    isSentiment(told, act) ||
    isTag(told, act) ||
    isScene(told, act, event) ||
    isOwnDuty(told, act, event) ||
    isSetting(told, act) ||
    isLaunch(told, act)
  );
}

/** "… to resign if the board asked him to": what a condition tells has not been done; the condition itself may be the demand. */
function isHypothetical({ text, annotations }: Told, { cue }: SpeechAct): boolean {
  if (/^(?:only |even )?(?:if|unless|until|provided|as long as|once|should)\b/i.test(text.slice(cue.start, cue.end))) return false;
  const sentence = annotations.sentences.find((one) => one.start <= cue.start && cue.start < one.end);
  const before = text.slice(sentence?.start ?? cue.start, cue.start);
  return IF_CLAUSE.test(before) || INVERTED.test(before);
}

/** "… should Zorn | refuse". */
const INVERTED = /\bshould (?:the )?(?:\p{Lu}[\p{L}'’-]*|it|he|she|they)(?: \p{Lu}[\p{L}'’-]*){0,2} $/u;

/** An "if" with nothing behind it that ends its clause. */
export const IF_CLAUSE = /\b(?:if|unless|whether|provided that|as long as)\b(?:(?!\bthen\b)[^,;:])*$/i;

/** "Declined to comment", "would not speculate", "will not name them". */
const NO_COMMENT =
  /^(?:declin\p{L}*|refus\p{L}*|(?:would|did|do|does|will|could)(?:n['’]t| not)|not|unwilling|unable) (?:to )?(?:comment|speculate|say|tell|elaborate|give (?:details|a reason|reasons|figures)|discuss|be drawn|be (?:named|identified|interviewed|quoted)|name|respond|answer|reply|confirm|disclose|reveal|identify|take questions|speak|make (?:any )?predictions?|predict|guess)(?!\p{L})/iu;

function isNoComment({ text }: Told, { kind, cue }: SpeechAct): boolean {
  if (kind !== 'rejection' && kind !== 'red-line') return false;
  return NO_COMMENT.test(text.slice(cue.start, cue.end + 40));
}

/** "I told her to eat it anyway", "three customers have asked me", inside the marks: a memory. What is denied stays. */
function isMemory({ text, annotations }: Told, { kind, cue, start, end }: SpeechAct, event: EventMention | undefined): boolean {
  if (!/^(?:demand|offer|acceptance|consultation|red-line|action|rejection)$/.test(kind)) return false;
  const quoted = annotations.quotations.some((one) => one.marked && one.start <= cue.start && cue.end <= one.end);
  if (!quoted || !event || (event.tense !== 'past' && event.tense !== 'perfect')) return false;
  if (kind === 'red-line' && /\b(?:will|shall|must|cannot)\b|n['’]t\b/i.test(text.slice(start, end))) return false;
  return (
    kind !== 'rejection' || !/\b(?:never|not|no|none|nothing|nobody)\b|n['’]t\b|\b(?:reject|refus|den(?:y|i))/i.test(text.slice(start, end))
  );
}

/** "Nobody should find that on a spoon", "a child ought not to have to trust": owed by nobody who is party to anything. */
function isSentiment({ text, annotations }: Told, { kind, cue }: SpeechAct): boolean {
  if (kind !== 'demand') return false;
  const sentence = annotations.sentences.find((one) => one.start <= cue.start && cue.start < one.end);
  const words = text.slice(sentence?.start ?? cue.start, cue.end + 40);
  return /(?:^|["“(]|[.!?;,]\s)\s*(?:nobody|no[ -]one|no (?:\p{Ll}+ )?\p{Ll}+|everyone|everybody|anyone|people|you|one|an? (?:child|person|man|woman|human being)) (?:should|must|ought|has to|have to|needs? to)\b/iu.test(
    words,
  );
}

/** ", he offered in his own language", ", insisted the chairman": the verb introduces a remark and asks for nothing. */
function isTag({ text, annotations }: Told, { kind, cue }: SpeechAct): boolean {
  const words = text.slice(cue.start, cue.end);
  if (kind === 'offer' && /^offered$/i.test(words))
    return /[,”"’'] ?(?:he|she|they|\p{Lu}\p{L}+) $/u.test(text.slice(Math.max(0, cue.start - 24), cue.start));
  if (kind !== 'demand' || !/\binsist|\bmaintain/i.test(words)) return false;
  if (/\binsist\p{L}*\s+(?:up)?on\b/iu.test(text.slice(cue.start, cue.end + 6))) return false;
  const sentence = annotations.sentences.find((one) => one.start <= cue.start && cue.start < one.end);
  const rest = text.slice(cue.end, sentence?.end ?? cue.end);
  // "Insisted that the board resign", "insists executives must testify": something is asked; else something is asserted.
  return !/\b(?:must|should|ought to|ha(?:s|ve) to|needs? to|be \p{L}+(?:ed|en|t)|publish|release|resign|withdraw|leave|pay|stop|step down|free|open|close|end|return|give|hand)\b/iu.test(
    rest,
  );
}

/** "Oyelaran has to report within 60 days": what the actor must do is asked by somebody else. */
function isOwnDuty(told: Told, { kind, cue, actor }: SpeechAct, event: EventMention | undefined): boolean {
  if (kind !== 'demand' || !/^(?:ha(?:s|ve|d) to|must|needs? to|ought to|should)$/i.test(told.text.slice(cue.start, cue.end))) return false;
  const duty =
    event ?? (told.annotations.events ?? []).find(({ form, start }) => form === 'verb' && start >= cue.end && start - cue.end < 30);
  return (
    duty?.agent !== undefined && duty.agent.end <= cue.start && cue.start - duty.agent.end < 12 && actorOf(told, duty.agent)?.id === actor
  );
}

/** "The Zorn conflict", "a Zorn boat" before the cue: the name tells which conflict, and nobody acts. */
function isSetting({ annotations }: Told, { actor, actorSpan, cue }: SpeechAct): boolean {
  const entity = annotations.entities.find(({ id }) => id === actor);
  if (entity?.type !== 'place' || !actorSpan) return false;
  const mention = entity.mentions.find(({ start }) => start === actorSpan.start);
  if (mention?.kind !== 'name') return false;
  const next = annotations.tokens.findIndex(({ start }) => start >= actorSpan.end);
  const head = annotations.tokens.slice(next, next + 3).filter(({ pos, start }) => (pos === 'NOUN' || pos === 'ADJ') && start < cue.start);
  return annotations.tokens[next] === head[0] && head.some(({ norm }) => SETTINGS.test(norm));
}

const SETTINGS = /^(?:war|conflict|crisis|dispute|talks|question|issue|border|front|tensions|fighting|standoff|deal|plan)$/;

/** "Releases a calendar": what is let out is no concession unless it is people or a pressure. */
function isLaunch({ text }: Told, { kind, cue }: SpeechAct): boolean {
  return kind === 'concession' && /^releas/i.test(text.slice(cue.start, cue.end)) && !captives.test(text.slice(cue.end, cue.end + 50));
}

/** "From the hills above Tornby, leaving seven dead": the place is where it happens. "The farmers in Lower Lorn want": there it stands for who acts. */
const PEOPLE_IN =
  /\b(?:farmers|residents|workers|authorities|officials|cooperative|council|government|people|teachers|doctors|police|lawmakers|leaders|ministers|protesters|students|villagers|traders|court|diplomats) (?:in|at|from) (?:the )?$/i;

function isScene({ text, annotations }: Told, { actor, actorSpan, start, cue }: SpeechAct, event: EventMention | undefined): boolean {
  const entity = annotations.entities.find(({ id }) => id === actor);
  if (entity?.type !== 'place' && entity?.type !== 'other') return false;
  const mention = actorSpan
    ? entity.mentions.find((one) => one.start === actorSpan.start)
    : entity.mentions.findLast((one) => one.start >= start && one.end <= cue.start);
  if (mention?.kind !== 'name') return false;
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  if (event?.agent?.end === mention.end && PEOPLE_IN.test(before)) return false;
  return /\b(?:in|at|near|above|below|outside|around|across|off|along|from) (?:the )?$/i.test(before);
}
