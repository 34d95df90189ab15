/** The records that pass between the stages. What is exported as a value is a zod schema: the one source of its type and of the JSON Schema. */
export { Alert, AlertRule, AlertTarget, Delivery } from './alert.ts';
export type {
  Annotations,
  Credit,
  EventMention,
  FigureMention,
  LocalEntity,
  Mention,
  MentionKind,
  NotAttempted,
  Pos,
  Quotation,
  QuotationKind,
  Sentence,
  SpeakerMention,
  SpeechAct,
  TimeExpression,
  TimexType,
  Token,
} from './annotations.ts';
export type { Capture, CaptureGiven, DateInDoubt, Reading } from './capture.ts';
export { Change, ChangeKind } from './change.ts';
export { DatePrecision, DateRange } from './date-range.ts';
export { Discrepancy, DiscrepancyKind } from './discrepancy.ts';
export { Dossier, StoryHead } from './dossier.ts';
export { Entity, EntityType, Figure, PlaceStatement } from './entity.ts';
export { Correction, LiveEvent, Note, SearchHit, StoredReport, StoryCard, StoryEvent } from './monitor.ts';
export type { Poll } from './poll.ts';
export { Position, PositionKind } from './position.ts';
export { Problem } from './problem.ts';
export { Proposal } from './proposal.ts';
export { Block, Published, Removed, Report, SourceKind } from './report.ts';
export type { HubSubscription, RememberedItem, SourceMemory } from './source.ts';
export { Reliability, SourceForm, SourceHealth, SourceLogLine, SourcePatch, SourcePush, WatchedSource } from './source.ts';
export { Id, type Range, Span } from './span.ts';
export { Relation, Statement, StatementKind, StatementMember, StatementStatus } from './statement.ts';
export type { AnnotatedReport, Brief, BriefInput, CollateInput, Collation, StoryGroup, Trace } from './story.ts';
export { EventStatus, TimelineEvent } from './timeline.ts';
export { Account, dependentKinds, IndependentAccounts, Link, LinkKind, Passage, Reason } from './trace.ts';
export { Utterance, Verdict, Version } from './utterance.ts';
