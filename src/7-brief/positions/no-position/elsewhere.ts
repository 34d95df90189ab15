import { actorOf } from '../actors.ts';
import type { Veto } from './around.ts';

/** "Oyelaran has to report within 60 days": what the actor must do is asked by somebody else. */
const isOwnDuty: Veto = ({ told, act: { kind, actor, cue: range }, cue, event }) => {
  if (kind !== 'demand' || !/^(?:ha(?:s|ve|d) to|must|needs? to|ought to|should)$/i.test(cue)) return false;
  const duty =
    event ?? (told.annotations.events ?? []).find(({ form, start }) => form === 'verb' && start >= range.end && start - range.end < 30);
  return (
    duty?.agent !== undefined &&
    duty.agent.end <= range.start &&
    range.start - duty.agent.end < 12 &&
    actorOf(told, duty.agent)?.id === actor
  );
};

/** "The Zorn conflict", "the Marsh Hall shooting" before the cue: the name tells which conflict, and nobody acts. */
const isSetting: Veto = ({ told: { annotations }, act: { actorSpan, cue }, actor }) => {
  if (!actor || actor.type === 'person' || !actorSpan) return false;
  const mention = actor.mentions.find(({ start }) => start === actorSpan.start);
  if (mention?.kind !== 'name') return false;
  const next = annotations.tokens.findIndex(({ start }) => start >= actorSpan.end);
  const head = annotations.tokens.slice(next, next + 3).filter(({ pos, start }) => (pos === 'NOUN' || pos === 'ADJ') && start < cue.start);
  return (
    annotations.tokens[next] === head[0] && head.some(({ norm }) => SETTINGS.test(norm) || (actor.type !== 'place' && INCIDENTS.test(norm)))
  );
};
const SETTINGS = /^(?:war|conflict|crisis|dispute|talks|question|issue|border|front|tensions|fighting|standoff|deal|plan)$/;
const INCIDENTS = /^(?:shooting|attack|case|scandal|hearing|investigation|trial|debate|election|race|raid|massacre|crash|bombing|affair)$/;

/** "From the hills above Tornby, leaving seven dead": the place is where it happens. "The farmers in Lower Lorn want": there it stands for who acts. */
const PEOPLE_IN =
  /\b(?:farmers|residents|workers|authorities|officials|cooperative|council|government|people|teachers|doctors|police|lawmakers|leaders|ministers|protesters|students|villagers|traders|court|diplomats) (?:in|at|from) (?:the )?$/i;

const isScene: Veto = ({ told: { text }, act: { actorSpan, start, cue }, actor, event }) => {
  if (actor?.type !== 'place' && actor?.type !== 'other') return false;
  const mention = actorSpan
    ? actor.mentions.find((one) => one.start === actorSpan.start)
    : actor.mentions.findLast((one) => one.start >= start && one.end <= cue.start);
  if (mention?.kind !== 'name') return false;
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  if (event?.agent?.end === mention.end && PEOPLE_IN.test(before)) return false;
  return /\b(?:in|at|near|above|below|outside|around|across|off|along|from) (?:the )?$/i.test(before);
};

/** "Any effort to get a bill through Parliament will require patience": the name hangs on a preposition and is no subject. */
const isGoverned: Veto = ({ told: { text }, act: { actorSpan, cue }, event, sentence }) => {
  if (!actorSpan || actorSpan.start > cue.start || actorSpan.start < sentence.start) return false;
  if (event?.agent && event.agent.start <= actorSpan.start && event.agent.end >= actorSpan.end) return false;
  if (/^['’]s? /.test(text.slice(actorSpan.end, actorSpan.end + 3))) return false;
  return /\b(?:through|into|toward|towards|against|about|over|under|despite|within|upon|besides|via|like|unlike) (?:the )?$/i.test(
    text.slice(Math.max(sentence.start, actorSpan.start - 14), actorSpan.start),
  );
};

/** "Zorn refused to give in to hackers who want $12 million": whoever stands before "who" wants it. */
const isOfOthers: Veto = ({ between }) => between !== undefined && /\p{Ll} (?:who|which)\b[^,;]*$/u.test(between);

/** "The paper holds out something for the families": a text holds out, and not those it is for. */
const isOfPaper: Veto = ({ event, told: { text }, actor }) => {
  const agent = event?.agent ? text.slice(event.agent.start, event.agent.end) : '';
  return actor !== undefined && PAPER.test(agent) && !agent.toLowerCase().endsWith(actor.name.toLowerCase());
};
const PAPER =
  /(?:^|\s)(?:the|a|an|this|its|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}?(?:paper|draft|text|plan|proposal|deal|agreement|accord|document|bill|treaty|report|resolution|package|framework|budget|version)$/iu;

/** "They, for their part, accuse the firm": several people, and not the one who was named last. */
const isOfSeveral: Veto = ({ actor, event, told: { text }, before }) =>
  actor?.type === 'person' &&
  (/^they$/i.test(event?.agent ? text.slice(event.agent.start, event.agent.end) : '') || /^["“]?They(?:,[^,]+,)? $/.test(before));

/** "The machines would crush what we are looking for": what a thing would do, told by somebody, is no threat of theirs. */
const isOfMachine: Veto = ({ act: { kind, condition }, before, cue, quoted, told: { annotations }, act }) => {
  if (kind !== 'threat' || condition || !quoted || /\b(?:we|I|our|my)\b/.test(before.slice(-30))) return false;
  const at = annotations.tokens.findIndex(({ start }) => start >= act.cue.start);
  const verb = /^(?:will|would|shall)/i.test(cue) ? at : at - 1;
  const [noun, article] = [annotations.tokens[verb - 1], annotations.tokens[verb - 2]];
  return noun?.pos === 'NOUN' && /^(?:the|a|an|these|those|such)$/.test(article?.norm ?? '') && !ARMED.test(noun.norm);
};
const ARMED =
  /^(?:army|navy|troops|soldiers|forces|force|government|police|union|workers|members|strike|strikes|blockade|stoppage|people|nation|guns|missiles|court|lawyers|farmers|fighters)$/;

/** "Those who break the rules": nobody in particular, inside somebody's words. */
const isOfAnybody: Veto = ({ before, quoted, act: { kind } }) =>
  kind === 'accusation' && quoted && /\b(?:those|people|anyone|everyone|anybody|persons?) who (?:\p{L}+ly )?$/iu.test(before);

/** "It calls for …" behind "The draft has nine points": what "it" stands for is nobody. */
const isOfThing: Veto = ({ told, act, before }) => {
  const start = act.actorSpan?.start ?? -1;
  const sentence = told.annotations.sentences.findIndex((one) => one.start <= act.cue.start && act.cue.start < one.end);
  const own = told.annotations.sentences[sentence];
  const previous = told.annotations.sentences[sentence - 1];
  if (!own || !previous || !/^["“]?it\b/i.test(before) || (start >= own.start && !/^it$/i.test(told.text.slice(start, act.actorSpan?.end))))
    return false;
  return DOCUMENT.test(told.text.slice(previous.start, previous.end));
};
/** Subjects that are texts. Source: WordNet 3.1, hyponyms of `document` and `agreement` that news speaks of. */
const DOCUMENT =
  /^["“]?(?:the|a|an|under the|its|their|this)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}?(?:draft|text|plan|proposal|deal|agreement|accord|document|bill|law|act|treaty|letter|report|resolution|statement|motion|offer|package|ruling|verdict|order|decree|survey|poll|study|memo|memorandum|contract|budget|version|charter|roadmap|framework|petition)\b/iu;

/** Somebody else's, or nobody's in particular. */
export const elsewhere: readonly Veto[] = [
  isOwnDuty,
  isSetting,
  isScene,
  isGoverned,
  isOfOthers,
  isOfPaper,
  isOfSeveral,
  isOfMachine,
  isOfAnybody,
  isOfThing,
];
