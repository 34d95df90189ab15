import type { Range, SpeakerMention } from '../../model/index.ts';
import type { Marked } from '../context.ts';
import type { Unit } from './item.ts';
import { isFiniteVerb } from './phrases.ts';
import { rangeOf } from './ranges.ts';
import type { SpeakerFinder } from './speakers.ts';
import { findSubject } from './subject.ts';

/** One remark: who makes it and by which cue. */
export interface Turn {
  readonly number: number;
  readonly speaker: SpeakerMention | undefined;
  readonly cue: Range | undefined;
  readonly translation?: string;
}

/** What a sentence leaves to the next: who spoke in it or whom it is about, and its last turn of direct speech. */
export interface Before {
  readonly block: number;
  readonly speaker: SpeakerMention | undefined;
  readonly direct: Turn | undefined;
}

/**
 * The turn of a marked stretch without a cue of its own: it goes on with the one just before in its paragraph or over a paragraph
 * break that the marks bridge; otherwise whoever the sentence before is about speaks.
 */
export function carryTurn(before: Before | undefined, unit: Unit, earlier: Marked | undefined, nextNumber: () => number): Turn {
  const continued = earlier?.close !== undefined && earlier.close.start === earlier.close.end;
  const near = before?.block === unit.block;
  const speaker = before?.speaker;
  if (before?.direct && (near || continued)) return { ...before.direct, speaker: speaker && { ...speaker, basis: 'carried' } };
  return { number: nextNumber(), speaker: speaker && { ...speaker, basis: near ? 'carried' : 'guessed' }, cue: undefined };
}

/** Whom a sentence without a cue is about: the subject of its first verb. */
export function mainSubject(unit: Unit, speakers: SpeakerFinder): SpeakerMention | undefined {
  const verb = unit.items.findIndex((item) => isFiniteVerb(item));
  const run = verb >= 0 ? findSubject(unit.items, verb) : undefined;
  return run ? speakers.name(rangeOf(unit.items, run)) : undefined;
}
