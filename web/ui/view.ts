/** Small records that several pages show. They arrive decided: addresses made, words chosen. */

/** The sign of an account or a report. */
export interface SiglumView {
  readonly label: string;
  /** 0 to 7: which of the account colours; absent: none. */
  readonly colour?: number;
  /** What it stands for, in words: the accessible name behind the letter. */
  readonly title: string;
  readonly href?: string;
  /** The account does not tell it. */
  readonly off?: boolean;
}

/** A sentence of a report, with the address that opens it. */
export interface SentenceView {
  readonly siglum: SiglumView;
  readonly text: string;
  readonly href: string;
  readonly outlet: string;
  /** How it stands to what it supports: "says more", "says the contrary". */
  readonly relation?: string;
  readonly language?: string;
}

/** Sentences that a line rests on; `total` may be more than are here. */
export interface EvidenceView {
  readonly sentences: readonly SentenceView[];
  readonly total: number;
  /** Where all of them are. */
  readonly more?: string;
  /** Shown at once: the address asks for this one alone. */
  readonly open?: boolean;
}

/** A word run of a difference. */
export interface DiffPart {
  readonly text: string;
  readonly change: 'same' | 'lost' | 'added';
}

/** A time as it is shown, and as a machine reads it. */
export interface TimeView {
  readonly iso: string;
  readonly words: string;
}

export interface FilterView {
  readonly name: string;
  readonly href: string;
  readonly count?: number;
  readonly on: boolean;
}

export interface PagerView {
  readonly from: number;
  readonly to: number;
  /** Absent where it is not counted. */
  readonly total?: number;
  readonly previous?: string;
  readonly next?: string;
}

/** How many reports arrived in each part of a time, for a small drawing. */
export interface SparkView {
  readonly counts: readonly number[];
  /** The same in words. */
  readonly words: string;
}
