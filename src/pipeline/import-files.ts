import { resolve } from 'node:path';
import { type GatherOptions, gather, isProblem } from '../1-gather/index.ts';
import type { Capture, Problem } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type ClockEffects, realClock } from './effects.ts';
import { type Ingested, ingest, type ReadingPool } from './ingest/index.ts';

export interface ImportOptions {
  readonly reading?: ReadingPool;
  readonly gather?: GatherOptions;
}

/** Reports kept in one transaction: dates that one leaves open are completed by the others of its batch. */
const BATCH = 500;

/**
 * Takes files, folders and pages that are given by hand. Doing it again changes nothing where they have not changed.
 * @param locations paths and URLs; a path is kept whole, so that it is the same report from wherever it is given
 */
export async function importFiles(
  store: Store,
  locations: readonly string[],
  options: ImportOptions = {},
  effects: ClockEffects = realClock,
): Promise<Ingested> {
  const problems: Problem[] = [];
  const reports: Ingested['reports'][number][] = [];
  const waiting: Capture[] = [];
  const keep = async (): Promise<void> => {
    const done = await ingest(store, waiting.splice(0), options.reading ? { reading: options.reading } : {}, effects);
    problems.push(...done.problems);
    reports.push(...done.reports);
  };
  for await (const one of gather(locations.map(wholePath), options.gather)) {
    if (isProblem(one)) problems.push(one);
    else waiting.push(one);
    if (waiting.length >= BATCH) await keep();
  }
  if (waiting.length > 0) await keep();
  return { reports, problems };
}

function wholePath(location: string): string {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(location) ? location : resolve(location);
}
