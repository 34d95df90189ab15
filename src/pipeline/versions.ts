import { SIGNATURE_VERSION } from '../4-group/index.ts';

/**
 * The version of each stage, kept in this one place. Whoever changes what a stage gives for the same input raises its number; the monitor then
 * brings what it holds up to date in the background: reports are read no more (their bytes are gone) but annotated again, dossiers are made anew.
 */
const STAGES = { read: 4, annotate: 6, signature: SIGNATURE_VERSION, trace: 5, collate: 5, brief: 5 } as const;

/** Of what is kept with a report: its annotations and its signature. */
export const REPORT_VERSION = `read ${STAGES.read} annotate ${STAGES.annotate} signature ${STAGES.signature}`;

/** Of a dossier. */
export const DOSSIER_VERSION = `${REPORT_VERSION} trace ${STAGES.trace} collate ${STAGES.collate} brief ${STAGES.brief}`;
