import type { Range } from '../../model/index.ts';
import type { Wording } from './words.ts';

export type ConflictKind =
  | 'number'
  | 'polarity'
  | 'untrue'
  | 'antonym'
  | 'roles'
  | 'predicate'
  | 'names'
  | 'other'
  | 'scope'
  | 'modality'
  | 'condition';

/** One reason why two wordings do not say the same. Offsets are those of the wordings' tokens. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly a: Range;
  readonly b: Range;
  /** In words, for the reader. */
  readonly note: string;
}

export const whole = (wording: Wording): Range => ({ start: wording.words[0]?.start ?? 0, end: wording.words.at(-1)?.end ?? 1 });
