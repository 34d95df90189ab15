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
  /** 'feed': a listing said it; what the page itself says goes before it. The same holds of a date with `publishedBasis: 'feed'`. */
  readonly titleBasis?: 'given' | 'feed';
}

/** A date of publication that the text gives only in part: "June 11", "Friday 09:00", "03/09/2026". */
export interface DateInDoubt {
  /** Given where only the order of day and month is in doubt. */
  readonly year?: number;
  /** Absent where the text names the weekday alone. */
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday to 7 Sunday (ISO 8601). */
  readonly weekday?: number;
  /** "19:00", in the local time of the report. */
  readonly time?: string;
  /** Last change of the file, ISO 8601: the report is not younger. */
  readonly modified?: string;
}

/** What 2-read gives for a capture: a report, or none and the problems why. */
export interface Reading {
  readonly report?: Report;
  /** Present where `report.published` is absent or a guess for want of a part of the date; the reports read with it may tell more. */
  readonly dateInDoubt?: DateInDoubt;
  readonly problems: readonly Problem[];
}
