/**
 * The order of the stages. For a command: locations or captures go in, validated dossiers come out. For the monitor: what a poll brought goes
 * into the store, and stories and dossiers are kept up to date there; every step is safe to repeat.
 */
export type { Progress } from './assemble-dossier.ts';
export {
  changesSince,
  type DossierMemory,
  dossierAsOf,
  makeDossierMemory,
  type Updated,
  type UpdateOptions,
  updateStories,
} from './dossiers/index.ts';
export { type ClockEffects, realClock } from './effects.ts';
export { type GroupingMemory, makeGroupingMemory, type Regrouped, type RegroupOptions, regroup } from './grouping/index.ts';
export { type ImportOptions, importFiles } from './import-files.ts';
export { type Ingested, type IngestOptions, ingest, type ReadingOptions, type ReadingPool, startReading } from './ingest/index.ts';
export { type Dossiers, makeDossiers, makeDossiersOf, type PipelineOptions } from './make-dossiers.ts';
export { type Replayed, type ReplayOptions, replay } from './replay.ts';
export { DOSSIER_VERSION, REPORT_VERSION } from './versions.ts';
