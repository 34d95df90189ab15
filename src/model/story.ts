import type { Annotations } from './annotations.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { StoryHead } from './dossier.ts';
import type { Entity, Figure, PlaceStatement } from './entity.ts';
import type { Position } from './position.ts';
import type { Proposal } from './proposal.ts';
import type { Report } from './report.ts';
import type { Id } from './span.ts';
import type { Statement } from './statement.ts';
import type { TimelineEvent } from './timeline.ts';
import type { Account, IndependentAccounts, Link, Reason } from './trace.ts';
import type { Utterance } from './utterance.ts';

/** A report with its annotations: what the stages after 3-annotate work on. */
export interface AnnotatedReport {
  readonly report: Report;
  readonly annotations: Annotations;
}

/** What 4-group gives: one set of reports that tell of one event, and why. */
export interface StoryGroup {
  readonly id: Id;
  readonly reports: readonly Id[];
  /** One row for each report but the first: what it was joined to and by which reasons. */
  readonly joinings: readonly { readonly report: Id; readonly with: Id; readonly reasons: readonly Reason[] }[];
}

/** What 5-trace gives for a story. Every report is in exactly one account or is a bridge between several. */
export interface Trace {
  readonly links: readonly Link[];
  readonly accounts: readonly Account[];
  /** Reports that draw on two or more accounts and add none: they are listed in each account that they draw on. */
  readonly bridges: readonly Id[];
  readonly independentAccounts: IndependentAccounts;
}

/** What 6-collate takes. */
export interface CollateInput {
  readonly reports: readonly AnnotatedReport[];
  readonly trace: Trace;
}

/** What 6-collate gives. */
export interface Collation {
  readonly entities: readonly Entity[];
  /** From `${report id}#${local entity id}` to the id of the story's entity. */
  readonly entityOf: ReadonlyMap<string, Id>;
  readonly statements: readonly Statement[];
  readonly utterances: readonly Utterance[];
  readonly discrepancies: readonly Discrepancy[];
  readonly figures: readonly Figure[];
}

/** What 7-brief takes. */
export interface BriefInput extends CollateInput {
  readonly group: StoryGroup;
  readonly collation: Collation;
  /** The moment for which the dossier is written, ISO 8601. */
  readonly asOf: string;
}

/** What 7-brief adds to a collation to make it a dossier. */
export interface Brief {
  readonly story: StoryHead;
  readonly timeline: readonly TimelineEvent[];
  readonly positions: readonly Position[];
  readonly proposals: readonly Proposal[];
  readonly places: readonly PlaceStatement[];
}
