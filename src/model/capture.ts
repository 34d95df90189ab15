import type { Problem } from './problem.ts';
import type { Report, SourceKind } from './report.ts';

/** What 1-gather hands to 2-read: the bytes as they came, and what is known from outside them. */
export interface Capture {
  readonly location: string;
  readonly bytes: Uint8Array;
  /** MIME type as the server or the file name says; may be wrong. */
  readonly contentType?: string;
  /** Character set as the server says; may be wrong. */
  readonly charset?: string;
  /** Last change of the file, or the Last-Modified header; ISO 8601. The weakest evidence of a date. */
  readonly modified?: string;
  /** What the analyst gave on the command line or a feed told; it overrides what the text says. */
  readonly given?: CaptureGiven;
}

export interface CaptureGiven {
  readonly published?: string;
  readonly publishedBasis?: 'given' | 'feed';
  readonly source?: string;
  readonly family?: string;
  readonly kind?: SourceKind;
  readonly title?: string;
}

/** What 2-read gives for a capture: a report, or none and the problems why. */
export interface Reading {
  readonly report?: Report;
  readonly problems: readonly Problem[];
}
