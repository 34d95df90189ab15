/** Stemma as a library: reports go in, dossiers come out; a dossier is rendered, verified, compared. */
export { compareDossiers } from './7-brief/compare/index.ts';
export { renderHtml, renderMarkdown, renderText } from './7-brief/render/index.ts';
export { type Verification, verifyDossier } from './7-brief/verify/index.ts';
export { Change, Dossier } from './model/index.ts';
export { type Dossiers, makeDossiers, makeDossiersOf, type PipelineOptions } from './pipeline/index.ts';
