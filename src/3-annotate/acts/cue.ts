import type { PositionKind } from '../../model/index.ts';
import type { Cameo } from './cameo.ts';
import type { Modality } from './clause.ts';

/** A place in a sentence where a position may be taken. */
export interface Cue {
  readonly kind: PositionKind;
  readonly code: Cameo;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly modality: Modality;
  /** Only inside somebody's speech. */
  readonly spoken: boolean;
  /** The pattern is a noun ("a refusal to"). */
  readonly nominal: boolean;
  /** Words of the pattern. */
  readonly words: number;
  /** 'promise': what a speaker says that their own side will do. */
  readonly how: 'event' | 'speech' | 'conditional' | 'ellipsis' | 'imperative' | 'promise';
}
