import type { Pos, Range } from '../../model/index.ts';

/** A word outside quotation marks, or a whole marked stretch taken as one word. */
export interface Item extends Range {
  readonly norm: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly capital: boolean;
  /** Index into the marks, for a marked stretch; start and end then enclose its quotation marks too. */
  readonly mark?: number;
  /** The marked stretch ends in a comma or end mark, or begins with a capital and has some length: a sentence, not a term. */
  readonly sentence?: boolean;
  /** It ends in a comma inside the marks: a pause in the sentence around it too. */
  readonly comma?: boolean;
  /** So long that it is speech, whatever stands around it. */
  readonly long?: boolean;
  /** A finite verb stands inside: words that can be a sentence. */
  readonly verbal?: boolean;
  /** Written as titles are, in a sentence that is not: the name of a book, a show, a song. */
  readonly title?: boolean;
}

/** A sentence of the reporter: what stands between full stops outside quotation marks. */
export interface Unit extends Range {
  readonly block: number;
  readonly items: readonly Item[];
}
