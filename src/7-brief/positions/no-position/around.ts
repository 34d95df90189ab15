import type { EventMention, LocalEntity, Range, SpeechAct } from '../../../model/index.ts';
import type { Told } from '../told.ts';

/** An act with what stands around its cue, in its sentence. */
export interface Around {
  readonly told: Told;
  readonly act: SpeechAct;
  /** The verb in the cue. */
  readonly event: EventMention | undefined;
  readonly actor: LocalEntity | undefined;
  readonly sentence: Range;
  /** Words of the sentence before the cue, the cue, and the words behind it. */
  readonly before: string;
  readonly cue: string;
  readonly behind: string;
  /** Words from the end of the actor's mention to the cue; undefined where the actor does not stand before it. */
  readonly between: string | undefined;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

/** Whether an act takes no position for one reason. */
export type Veto = (around: Around) => boolean;

/** What stands around an act; undefined outside every sentence. */
export function lookAround(told: Told, act: SpeechAct): Around | undefined {
  const { text, annotations } = told;
  const sentence = annotations.sentences.find(({ start, end }) => start <= act.cue.start && act.cue.start < end);
  if (!sentence) return undefined;
  const span = act.actorSpan;
  return {
    told,
    act,
    event: (annotations.events ?? []).find(({ form, start }) => form === 'verb' && start >= act.cue.start && start < act.cue.end),
    actor: annotations.entities.find(({ id }) => id === act.actor),
    sentence,
    before: text.slice(sentence.start, act.cue.start),
    cue: text.slice(act.cue.start, act.cue.end),
    behind: text.slice(act.cue.end, sentence.end),
    between: span && span.end <= act.cue.start && span.start >= sentence.start ? text.slice(span.end, act.cue.start) : undefined,
    quoted: annotations.quotations.some(({ marked, start, end }) => marked && start <= act.cue.start && act.cue.end <= end),
  };
}
