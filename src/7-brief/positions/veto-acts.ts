import type { LocalEntity, Quotation, SpeechAct } from '../../model/index.ts';
import type { Told } from './told.ts';

/**
 * Leaves out what looks like a position and is none, and gives a deed that an opponent tells to the one who accuses: a stance that nobody took
 * costs an analyst more than one that is missing.
 * @returns the act, changed or as it is; undefined where it takes no position
 */
export function vetoAct(told: Told, act: SpeechAct): SpeechAct | undefined {
  const around = surroundings(told, act);
  if (!around || VETOES.some((veto) => veto(around))) return undefined;
  return asAccusation(asWithdrawal(around));
}

/** What stands around the cue, in its sentence. */
interface Around {
  readonly told: Told;
  readonly act: SpeechAct;
  readonly actor: LocalEntity | undefined;
  readonly sentence: string;
  readonly before: string;
  readonly cue: string;
  readonly behind: string;
  /** Words from the end of the actor's mention to the cue; undefined where the actor does not stand before it. */
  readonly between: string | undefined;
}

function surroundings(told: Told, act: SpeechAct): Around | undefined {
  const { text, annotations } = told;
  const sentence = annotations.sentences.find(({ start, end }) => start <= act.cue.start && act.cue.start < end);
  if (!sentence) return undefined;
  const span = act.actorSpan;
  return {
    told,
    act,
    actor: annotations.entities.find(({ id }) => id === act.actor),
    sentence: text.slice(sentence.start, sentence.end),
    before: text.slice(sentence.start, act.cue.start),
    cue: text.slice(act.cue.start, act.cue.end),
    behind: text.slice(act.cue.end, sentence.end),
    between: span && span.end <= act.cue.start && span.start >= sentence.start ? text.slice(span.end, act.cue.start) : undefined,
  };
}

type Veto = (around: Around) => boolean;

/** "Did not respond to requests for comment", "asked not to be named": how a report was made. */
const isAboutReporting: Veto = ({ before, cue, behind, act }) =>
  (/^(?:demand|rejection|red-line|action)$/.test(act.kind) &&
    /\b(?:respon(?:d|se)|repl(?:y|ies|ied)|reacted|react|answer(?:ed)?|return(?:ed)?|comment)\b/i.test(
      `${before.slice(-24)}${cue}${behind.slice(0, 24)}`,
    ) &&
    /\b(?:comment|interview|information|clarification|requests?|calls?|messages?|questions?|enquiries|inquiries)\b/i.test(
      `${cue}${behind.slice(0, 60)}`,
    )) ||
  /\b(?:asked|requested|wanted|wished|preferred|insisted on|requesting|asking)\s+(?:not to be (?:named|identified|quoted)|(?:for )?anonymity|that (?:his|her|their) names?\b)/i.test(
    `${cue}${behind}`,
  ) ||
  /\bon condition of\s*$/i.test(before);

/** "Has yet to approve", "not yet accepted": open. */
const isOpen: Veto = ({ before, cue, act }) =>
  /^(?:acceptance|rejection|offer|concession|consultation)$/.test(act.kind) &&
  (/\b(?:ha(?:s|ve|d) (?:yet|still) to|not (?:yet|so far)|n['’]t yet|is yet to|are yet to|was yet to) *(?:been |formally |publicly |officially )*$/i.test(
    before,
  ) ||
    /^(?:yet to|not yet)\b/i.test(cue));

/** "Would study the text": thinking about it is no offer. */
const isPondering: Veto = ({ cue, act }) =>
  /^(?:offer|action|acceptance)$/.test(act.kind) &&
  /\b(?:stud(?:y|ies|ied)|examine|consider|look(?: at| into)|review|weigh|assess|analyse|analyze|think|reflect|watch|monitor|wait|see|follow|decide)$/i.test(
    cue,
  );

/** "The operation had to be broken off": told, not asked. */
const isNecessity: Veto = ({ cue, behind, act }) => act.kind === 'demand' && /\bhad to$/i.test(cue) && /^\s*(?:\w+ly )?be\b/i.test(behind);

/** "Zorn refused to give in to hackers who want $12 million": whoever stands before "who" wants it. */
const isOfOthers: Veto = ({ between }) => between !== undefined && /\p{Ll} (?:who|which)\b[^,;]*$/u.test(between);

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

const VETOES: readonly Veto[] = [isAboutReporting, isOpen, isPondering, isNecessity, isOfOthers, isOfThing];

/** "Norland's forces shelled the town, the army of Sudmark said": Sudmark's charge, not what Norland is known to have done. Without a known teller it is left out. */
function asAccusation({ told, act, actor, before }: Around): SpeechAct | undefined {
  if (act.kind !== 'action' || (act.goldstein ?? 0) >= 0 || !actor) return act;
  // "Will expel diplomats if the measures come": what is still to come is a threat of the one who says so.
  if (AHEAD.test(before)) return { ...act, kind: 'threat', plover: 'THREATEN' };
  const telling = told.annotations.quotations.find(({ start, end, marked }) => !marked && start <= act.cue.start && act.cue.end <= end);
  const teller = telling && speakerOf(told, telling);
  if (!telling || sameParty(teller, actor)) return act;
  if (!teller || (teller.type === 'person' && !teller.roles.length && teller.memberOf === undefined)) return undefined;
  const { actorSpan: _, condition: __, ...rest } = act;
  return { ...rest, kind: 'accusation', plover: 'ACCUSE', actor: teller.id, target: actor.id };
}

/** "If the measures come, it will reduce gas deliveries": to take away what others need is no offer. */
function asWithdrawal(around: Around): Around {
  const { act, cue, behind } = around;
  if (act.kind !== 'offer' || !act.condition || !WITHDRAWAL.test(`${cue}${behind}`)) return around;
  return { ...around, act: { ...act, kind: 'threat', plover: 'THREATEN' } };
}
/** Verbs of lessening and ending (Levin 55.4, 45.6) with what one side gives the other (CAMEO 16, "reduce relations": aid, trade, contacts). */
const WITHDRAWAL =
  /^(?:will |would |shall )?(?:reduce|cut|halve|slash|suspend|stop|halt|end|freeze|withhold|curb|limit|restrict|close|block|sever|break off)\s(?:off )?(?:[\p{L}’'-]+ ){0,3}?(?:deliver|suppl|aid\b|gas\b|oil\b|grain|electricity|power\b|water\b|exports?\b|trade\b|funding|funds\b|payments|ties\b|relations\b|contacts\b|cooperation|flights|support\b|access\b|subsid|grants\b|talks\b)/iu;

const AHEAD = /\b(?:will|would|shall)\s(?:\p{L}+ly )?$/iu;

/** Who is quoted, or the party named in their description ("Norland's government", "the army of Sudmark"). */
function speakerOf({ annotations }: Told, { speaker }: Quotation): LocalEntity | undefined {
  const known = annotations.entities.find(({ id }) => id === speaker?.entity);
  const span = speaker?.span;
  if (known || !span) return known;
  return annotations.entities.find(({ mentions }) => mentions.some(({ start, end }) => span.start <= start && end <= span.end));
}

function sameParty(a: LocalEntity | undefined, b: LocalEntity): boolean {
  return (
    a !== undefined &&
    (a.id === b.id || a.memberOf === b.id || b.memberOf === a.id || (a.memberOf !== undefined && a.memberOf === b.memberOf))
  );
}
