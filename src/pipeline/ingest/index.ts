/** From captures to kept reports: read and annotated in threads that can be stopped, kept in one transaction. */
export { type Ingested, type IngestOptions, ingest } from './ingest.ts';
export { type ReadingPool, startReading } from './reading-pool.ts';
