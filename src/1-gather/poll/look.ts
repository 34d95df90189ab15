import type { Capture, Poll, RememberedItem, SourceLogLine, SourceMemory } from '../../model/index.ts';
import type { Refusal } from '../fetch/index.ts';

/** What happened, before it gets the time and the source. */
export type Note = Omit<SourceLogLine, 'at' | 'source'>;

/** What one look at a source found, whatever its form. `settlePoll` makes a Poll of it. */
export interface Look {
  readonly captures: readonly Capture[];
  readonly deleted: readonly string[];
  readonly notes: readonly Note[];
  /** All that is to be remembered of items. */
  readonly items: readonly RememberedItem[];
  /** The rest of what is to be remembered, where it is different from before. */
  readonly memory?: Partial<Omit<SourceMemory, 'items' | 'failures' | 'intervalMs' | 'notBefore'>>;
  /** Why the source itself could not be read. */
  readonly failure?: Trouble;
  /** It was read, and has nothing in it. */
  readonly empty?: Trouble;
  /** It was read, and its pages are kept from us. */
  readonly closed?: Trouble;
  /** The server asked to be left alone until then, milliseconds since 1970. */
  readonly notBeforeMs?: number;
  /** What was read stays fresh until then by its caching headers; asking sooner is idle, but does no harm. */
  readonly freshUntilMs?: number;
  readonly moved?: string;
  readonly learned?: NonNullable<Poll['learned']>;
  readonly more: boolean;
}

/** What is wrong, and what to do, a sentence each. */
export interface Trouble {
  readonly reason: string;
  readonly advice: string;
  /** The server's word, where it had one. */
  readonly status?: number;
  readonly kind?: Refusal['kind'];
}
