import type { LocalEntity, Quotation, SpeechAct } from '../../model/index.ts';
import { type Around, lookAround } from './no-position/index.ts';
import type { Told } from './told.ts';

/**
 * The act as what it comes to: a deed that an opponent tells is the opponent's charge, one still to come a threat, taking away what others need no
 * offer.
 * @returns undefined where a deed is told by somebody who answers for nobody
 */
export function reframeAct(told: Told, act: SpeechAct): SpeechAct | undefined {
  const around = lookAround(told, act);
  return around && asAccusation(asWithdrawal(around));
}

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
  /^(?:will |would |shall )?(?:reduce|cut|halve|slash|suspend|stop|halt|end|freeze|withhold|curb|limit|restrict|close|block|sever|break off)\s(?:off )?(?:[\p{L}’'-]+ ){0,3}?(?:deliver|suppl|aid\b|gas\b|oil\b|grain|electricity|power\b|water\b|exports?\b|trade\b|funding|funds\b|payments|ties\b|relations\b|contacts\b|cooperation|flights|support\b|access\b|subsid|grants\b|talks\b)|^(?:will |would |shall )?(?:withdraw|pull|cancel|end|cut) (?:its|their|his|her|all|the) (?:[\p{L}’'-]+ ){0,2}?(?:funding|funds|money|support|sponsorship|backing|investments?|sponsors|team|contracts?|orders?|ambassador|staff|licen[cs]e|membership)\b/iu;

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
