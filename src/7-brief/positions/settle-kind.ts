import type { EventMention, PositionKind, SpeechAct } from '../../model/index.ts';
import { benefits, disclosure, petitions, retaliation, steps } from './lexicon.ts';
import { kindOfPhrase } from './phrases.ts';
import { OFFER, REJECT, REQUEST, THREAT } from './settled.ts';
import type { Told } from './told.ts';

/** What stands around the cue of an act. */
interface View {
  readonly act: SpeechAct;
  /** The verb in the cue. */
  readonly event: EventMention | undefined;
  readonly clause: string;
  /** A few words before the cue and the cue; the words behind it; the cue with those. */
  readonly cue: string;
  readonly upTo: string;
  readonly behind: string;
  readonly from: string;
  /** The words from the verb on. */
  readonly verb: string;
}

type Reading = (view: View) => { readonly kind: PositionKind; readonly plover?: string } | undefined;

const isAhead = (event: EventMention | undefined): boolean => event?.tense === 'future' || event?.tense === 'conditional';

/** A refusal that is still to come. */
const refusesAhead = ({ act, event, upTo }: View): boolean =>
  act.kind === 'rejection' && event?.negated !== true && (isAhead(event) || /\b(?:will|would) \p{L}+$/u.test(upTo));

/** In this order: the first that tells a kind decides. */
const READINGS: readonly Reading[] = [
  // "Promised a response".
  ({ act, behind }) => (act.kind === 'offer' && retaliation.test(behind) ? THREAT : undefined),
  // "Would put no such bill to a vote".
  ({ act, upTo, behind }) =>
    act.kind === 'offer' && /\b(?:will|would)\b/i.test(upTo) && /^ (?:\p{L}+ )?no (?:such|more|further|new)\b/u.test(behind)
      ? REJECT
      : undefined,
  // "Called an election", "demanded that the court rule".
  ({ act, from }) => (act.kind === 'concession' && steps.test(from) ? { kind: 'action' } : undefined),
  ({ act, from }) =>
    act.kind === 'demand' && steps.test(from) && /\b(?:court|tribunal|arbitration)\b/i.test(from) ? { kind: 'action' } : undefined,
  // "Will publish a report within 30 days": kept from nobody.
  ({ act, clause, from }) =>
    act.kind === 'threat' && !act.condition && !/threat/i.test(clause) && disclosure.test(from) ? OFFER : undefined,
  // "He would veto the sale", "would vote against her unless a judge was named": what will be refused is held over the other side.
  (view) =>
    refusesAhead(view) && (/\bveto$/i.test(view.upTo) || /\b(?:unless|if no|if none|if not|until)\b/i.test(view.from)) ? THREAT : undefined,
  ({ act, event, verb }) => {
    const told = event && /^(?:past|perfect|present)$/.test(event.tense) && !event.negated;
    const phrase = told && /^(?:action|consultation|offer|concession)$/.test(act.kind) ? kindOfPhrase(verb) : undefined;
    return phrase && { kind: phrase.kind, plover: phrase.plover };
  },
  // "Would not pass any bill": what somebody will not do, they refuse.
  ({ act, event }) =>
    event?.negated && isAhead(event) && /^(?:action|offer|acceptance|consultation|concession)$/.test(act.kind) ? REJECT : undefined,
  // "Wages will be paid until Easter": a date, and no threat.
  ({ act, clause }) =>
    act.kind === 'threat' &&
    act.condition &&
    !/threat|warn|unless/i.test(clause) &&
    /\buntil\b/i.test(clause) &&
    !/\b(?:if|unless)\b/i.test(clause)
      ? OFFER
      : undefined,
  // "Will lift the siege if": good for the others.
  ({ act, event, cue }) =>
    event && act.kind === 'threat' && act.condition && benefits.has(event.lemma) && !event.negated && !/threat/i.test(cue)
      ? OFFER
      : undefined,
  // "If the gates stayed shut, it would take the matter to court".
  ({ act, event, clause }) =>
    act.kind === 'accusation' && isAhead(event) && !event?.negated && (act.condition || /\b(?:if|unless|should)\b/i.test(clause))
      ? THREAT
      : undefined,
  // "Filed a motion to oust the speaker": asked of a court or a house, no charge.
  ({ act, from }) => (act.kind === 'accusation' && petitions.test(from.slice(0, act.cue.end - act.cue.start + 12)) ? REQUEST : undefined),
];

/** The act with the kind that the words around its cue tell. */
export function settleKind({ text, annotations }: Told, act: SpeechAct): SpeechAct {
  const { start, end } = act.cue;
  const event = (annotations.events ?? []).find((one) => one.form === 'verb' && one.start >= start && one.start < end);
  const view: View = {
    act,
    event,
    clause: text.slice(act.start, act.end),
    cue: text.slice(start, end),
    upTo: text.slice(Math.max(0, start - 12), end),
    behind: text.slice(end, end + 60),
    from: text.slice(start, end + 60),
    verb: event ? text.slice(event.start, event.start + 90) : '',
  };
  for (const reading of READINGS) {
    const settled = reading(view);
    if (settled) return { ...act, ...settled };
  }
  return act;
}
