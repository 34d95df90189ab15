/** What is kept: sources, reports and their revisions, stories, changes, alerts. In: records of the model. Promise: nothing acknowledged is lost, nothing is there twice. */
export { openStore, type StoreEffects, type StoreOptions } from './open-store.ts';
export type {
  AlertStore,
  ChangeStore,
  CorrectionStore,
  EventStore,
  Kept,
  KeptReport,
  NoteStore,
  Page,
  PageRequest,
  Regrouping,
  ReportStore,
  SearchStore,
  SourceStore,
  Store,
  StoryStore,
  SubscriptionStore,
  Upkeep,
} from './ports.ts';
export { applyLearned } from './queries/sources/index.ts';
export { restoreStore } from './restore-store.ts';
export { RETENTION_KEY } from './settings.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
