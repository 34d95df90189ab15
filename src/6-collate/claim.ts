import type { Id, Range, StatementKind } from '../model/index.ts';
import type { Stance } from './stance/index.ts';

/** How a claim is put: as a fact, as to come, as needed, as possible, or under a condition. */
export type ClaimModality = 'fact' | 'future' | 'needed' | 'possible' | 'conditional';

/** Whose words a claim is told as. */
export interface ClaimAttribution {
  /** Entity of the story, where the speaker is one. */
  readonly entity?: Id;
  readonly name: string;
  readonly direct: boolean;
  /** 'said': the claim is the speaker's own words; 'told': the claim is that the speaker denied, doubted, asked or wanted something, cue included. */
  readonly stance: Stance;
  /** Index into Annotations.quotations. */
  readonly quotation: number;
}

/** One thing that a sentence claims: a clause or a quoted stretch. Offsets are into Report.text. */
export interface Claim extends Range {
  readonly report: Id;
  /** Index into Annotations.sentences. */
  readonly sentence: number;
  readonly text: string;
  /** Tokens [tokenStart, tokenEnd) of the annotations that make the claim. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** Stretches inside it that are claims of their own (", which was built in 1998,"). */
  readonly holes: readonly Range[];
  /** What the clause shares with the one before it: its subject ("the miners were trapped for two days and [the miners] freed"), or the lead-in of a list. */
  readonly shared?: Range;
  readonly attribution?: ClaimAttribution;
  /** Of what is told of somebody: the words that govern it ("The operator denied"), which weigh less than what they govern. */
  readonly governing?: Range;
  /** Nothing but who said it, to whom and where ("who chairs the federation, told reporters on the quay"). */
  readonly frame?: boolean;
  readonly denied: boolean;
  readonly modality: ClaimModality;
  readonly kind: StatementKind;
  /** Entities of the story that it names, in order of mention. */
  readonly entities: readonly Id[];
  /** Indexes into Annotations.times and .figures. */
  readonly times: readonly number[];
  readonly figures: readonly number[];
}
