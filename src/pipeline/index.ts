/** The order of the stages: locations or captures go in, validated dossiers come out. */
export { type Dossiers, makeDossiers, makeDossiersOf, type PipelineOptions, type Progress } from './make-dossiers.ts';
