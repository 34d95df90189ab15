import type { Id } from '../../model/index.ts';

/** A story that is there now. */
export interface LivingStory {
  readonly id: Id;
  readonly reports: readonly Id[];
  /** Of its earliest report: days since 1970. The older of two lives on. */
  readonly day: number;
}
