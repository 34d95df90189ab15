/** Stemma as a library: reports go in, dossiers come out; a dossier is rendered, verified, compared. */
export { type Change, compareDossiers, renderHtml, renderMarkdown, renderText, type Verification, verifyDossier } from './7-brief/index.ts';
export { Dossier } from './model/index.ts';
export { type Dossiers, makeDossiers, makeDossiersOf, type PipelineOptions } from './pipeline/index.ts';
