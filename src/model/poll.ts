import type { Capture } from './capture.ts';
import type { SourceKind } from './report.ts';
import type { SourceHealth, SourceLogLine, SourceMemory } from './source.ts';
import type { Id } from './span.ts';

/** What one look at a source gave. Keeping it is one act: the memory and the reports are stored together, or neither. */
export interface Poll {
  readonly source: Id;
  /** ISO 8601. */
  readonly at: string;
  /** gone: the server says that it is there no more (410), or it was given up. */
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'gone';
  /** New and changed pages; bounded, the rest comes with the next poll. Location is the canonical address. */
  readonly captures: readonly Capture[];
  /** Locations of reports that their publisher took away. */
  readonly deleted: readonly string[];
  readonly memory: SourceMemory;
  readonly health: SourceHealth;
  readonly log: readonly SourceLogLine[];
  /** The source has moved for good. */
  readonly moved?: string;
  /** What it says of itself, where the analyst has said nothing. */
  readonly learned?: {
    readonly name?: string;
    readonly language?: string;
    readonly family?: string;
    /** These from the catalogue of publishers. */
    readonly kind?: SourceKind;
    readonly country?: string;
    readonly timeZone?: string;
  };
  /** More pages wait to be fetched: poll again at once. */
  readonly more: boolean;
}
