/** The order of the stages: locations or captures go in, validated dossiers come out. */
export type { Progress } from './assemble-dossier.ts';
export { type DossierMemory, makeDossierMemory, type Updated, type UpdateOptions, updateStories } from './dossiers/index.ts';
export { type ClockEffects, realClock } from './effects.ts';
export { type GroupingMemory, makeGroupingMemory, type Regrouped, type RegroupOptions, regroup } from './grouping/index.ts';
export { type Ingested, type IngestOptions, ingest, type ReadingPool, startReading } from './ingest/index.ts';
export { type Dossiers, makeDossiers, makeDossiersOf, type PipelineOptions } from './make-dossiers.ts';
