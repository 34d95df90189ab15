import type { Block, LocalEntity, Published, Quotation, Range, Sentence, TimeExpression, Token } from '../model/index.ts';

/** First and last day, ISO 8601. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** What every annotator works on: the text of one report, cut and tagged. */
export interface TextContext {
  readonly text: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly published: Published | undefined;
  /** For a report without a date: the days, of which it may be one, of the reports of its story. */
  readonly around?: DaySpan;
}

/** A stretch between quotation marks, found by the marks alone; start and end enclose the words without the marks. */
export interface Marked extends Range {
  readonly open: Range;
  /** Absent where the closing mark is missing. */
  readonly close?: Range;
}

/** What annotators that run after names know too. */
export interface NamedContext extends TextContext {
  readonly marks: readonly Marked[];
  readonly entities: readonly LocalEntity[];
}

/** What annotators that run last know too. */
export interface SpokenContext extends NamedContext {
  /** Who says "we" in a release. */
  readonly ownVoice?: LocalEntity;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}
