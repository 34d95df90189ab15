import type { Block, DateInDoubt, Published, Removed } from '../model/index.ts';

/** A stretch of the input that a reader sees as one: a paragraph, a heading, an entry of a list. */
export interface Line {
  /** Cleaned: white space single, soft hyphens gone. */
  readonly text: string;
  /** Offsets in the input text. */
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
  /** Share of the characters that are link text, 0 to 1. */
  readonly linkShare?: number;
  /** Several lines with one number are one list. */
  readonly list?: number;
}

/** What a format makes of a capture, before it is a report. */
export interface Draft {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
  readonly title?: string;
  readonly byline?: string;
  readonly sourceName?: string;
  readonly published?: Published;
  /** What the text gives of its date, where a part is missing or in doubt. */
  readonly dateInDoubt?: DateInDoubt;
  /** BCP 47, as declared; may be wrong. */
  readonly language?: string;
  readonly problems: readonly string[];
}

/** What is known from outside the text. */
export interface Surroundings {
  readonly location: string;
  /** ISO 8601; a bound for dates without a year. */
  readonly modified?: string;
}
