/** From captures to kept reports: read and annotated in threads that can be stopped, kept in one transaction. */
export { hashOf } from './hash-of.ts';
export { type Ingested, type IngestOptions, ingest } from './ingest.ts';
export { ReadingFailure, type ReadingOptions, type ReadingPool, startReading } from './reading-pool.ts';
