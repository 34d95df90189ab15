import type { Id, PositionKind, Range, SpeechAct } from '../../model/index.ts';

/** A position as what it comes to. */
export type Settled = { readonly kind: PositionKind; readonly plover: string };

export const REQUEST: Settled = { kind: 'demand', plover: 'REQUEST' };
export const OFFER: Settled = { kind: 'offer', plover: 'CONSULT' };
export const THREAT: Settled = { kind: 'threat', plover: 'THREATEN' };
export const REJECT: Settled = { kind: 'rejection', plover: 'REJECT' };
export const CONCEDE: Settled = { kind: 'concession', plover: 'CONCEDE' };

/** An act of somebody in a stretch of text, with what tells it. */
export function makeAct(range: Range, cue: Range, actor: Id, { kind, plover }: Settled): SpeechAct {
  return { start: range.start, end: range.end, kind, plover, cue: { start: cue.start, end: cue.end }, actor };
}
