import type { PositionKind, Token } from '../../model/index.ts';
import type { Cameo } from './cameo.ts';
import { readModality } from './clause.ts';
import type { Cue } from './cue.ts';
import { burdens } from './lexicon/background.ts';
import { hostileVerbs, statives } from './lexicon/verbs.ts';

/**
 * "X said it would hand out blankets": with will or would any verb of doing is a promise, a hostile one a threat, a negated one a refusal.
 * Who speaks of themselves is seen when the actor is sought; all others are forecasts and take no position.
 */
export function findPromises(tokens: readonly Token[], from: number, to: number): readonly Cue[] {
  const found: Cue[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const going =
      (tokens[i] as Token).norm === 'going' &&
      tokens[i + 1]?.norm === 'to' &&
      /^(?:am|are|is|'m|'re|'s|not)$/.test(tokens[i - 1]?.norm ?? '');
    if (!going && !/^(?:will|would|shall|'ll|wo)$/.test((tokens[i] as Token).norm)) continue;
    const head = doingAfter(tokens, going ? i + 1 : i, to);
    if (head < 0) continue;
    const group = readModality(tokens, head, from);
    const modality = going ? { ...group, will: true, future: true } : group;
    const { kind, code } = kindOfPromise(isHostile(tokens, head) || isAlternative(tokens, i, from), modality.negated);
    found.push({ kind, code, head, first: i, last: head, modality, spoken: false, nominal: false, words: 1, how: 'promise' });
  }
  return found;
}

/** "Leave the pier or we will clear it": what follows if the hearer does not comply. */
function isAlternative(tokens: readonly Token[], at: number, from: number): boolean {
  return at - 2 >= from && /^(?:i|we)$/.test((tokens[at - 1] as Token).norm) && (tokens[at - 2] as Token).norm === 'or';
}

function kindOfPromise(hostile: boolean, negated: boolean): { readonly kind: PositionKind; readonly code: Cameo } {
  if (negated) return hostile ? { kind: 'offer', code: '030' } : { kind: 'rejection', code: '120' };
  return hostile ? { kind: 'threat', code: '138' } : { kind: 'offer', code: '030' };
}

/** Whether a verb tells of something done against somebody; "go" and "take" do where a court is near. */
export function isHostile(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at] as Token;
  // "Cut fuel duty", "freeze rents": a burden, not a blow.
  if (
    /^(?:cut|freeze|slash|suspend|withdraw|fight|close)$/.test(lemma) &&
    tokens.slice(at + 1, at + 5).some((token) => burdens.has(token.lemma))
  )
    return false;
  if (hostileVerbs.has(lemma) || hostileVerbs.has(`${lemma} ${tokens[at + 1]?.norm ?? ''}`)) return true;
  return (
    /^(?:go|take)$/.test(lemma) &&
    tokens.slice(at + 1, at + 8).some(({ norm }) => /^(?:court|courts|tribunal|law|judges?|arbitration|streets?)$/.test(norm))
  );
}

/** The verb of doing behind will or would, or -1: states, changes and feelings are forecasts. */
function doingAfter(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const { pos, norm } = tokens[i] as Token;
    if (norm === 'be') return isParticiple(tokens[i + 1]) ? i + 1 : -1;
    if (norm === 'have') return -1;
    if (pos === 'VERB') return isDoing(tokens, i) ? i : -1;
    if (!(pos === 'ADV' || pos === 'PART' || norm === 'not')) return -1;
  }
  return -1;
}

/** "would not be moved", "would be freed": what is done to somebody. */
function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && /(?:ed|en|wn|ght|ld|ut|pt)$/.test(token.norm) && !statives.has(token.lemma);
}

function isDoing(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at] as Token;
  const next = tokens[at + 1]?.norm ?? '';
  if (isHostile(tokens, at)) return true;
  if (lemma === 'take' && /^(?:an?|some|several|many|days|weeks|months|years|time|long|at|up)$|^\d/.test(next)) return false;
  return !statives.has(lemma) || (/^(?:start|begin|stop|continue|keep)$/.test(lemma) && next.endsWith('ing'));
}

/**
 * "insisted that they leave" asks for something, "insisted that it had followed the rules" denies a charge.
 * @param last last token of the verb of insisting
 */
export function isDenial(tokens: readonly Token[], last: number, to: number): boolean {
  let at = last + 1;
  if (tokens[at]?.norm === 'that') at++;
  else if (!/^(?:PRON|DET|PROPN|NOUN)$/.test(tokens[at]?.pos ?? '')) return false;
  for (let i = at; i < Math.min(to, at + 9); i++) {
    const { norm, pos, lemma } = tokens[i] as Token;
    if (/^[,;:"]$/.test(norm)) return false;
    if (/^(?:must|should|be|need|needs|needed|ought)$/.test(norm)) return false;
    // "Insisted she would not resign"
    if (/^(?:will|would|wo|can|ca|could)$/.test(norm)) return /^(?:not|n't|never)$/.test(tokens[i + 1]?.norm ?? '');
    if (/^(?:was|were|is|are|had|has|did|does|never|'s)$/.test(norm)) return !hasObligation(tokens, i, to);
    if (pos === 'VERB') return norm !== lemma && !/(?:ing|s)$/.test(norm);
  }
  return false;
}

function hasObligation(tokens: readonly Token[], at: number, to: number): boolean {
  return (tokens[at + 1]?.norm === 'to' && at + 1 < to) || /^(?:entitled|obliged|required|owed)$/.test(tokens[at + 1]?.norm ?? '');
}
