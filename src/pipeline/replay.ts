import type { Id, Problem } from '../model/index.ts';
import type { KeptReport, Store } from '../store/index.ts';
import { hashOf, ReadingFailure, type ReadingPool, startReading } from './ingest/index.ts';
import { REPORT_VERSION } from './versions.ts';

export interface ReplayOptions {
  readonly reading?: ReadingPool;
  /** Reports in one go; the caller calls again as long as there are more. Default 50: some seconds. */
  readonly batch?: number;
}

export interface Replayed {
  readonly reports: readonly Id[];
  /** Those that could not be annotated anew keep the annotations that they have. */
  readonly problems: readonly Problem[];
  /** Whether some may be left. */
  readonly more: boolean;
}

const BATCH = 50;

/**
 * Brings reports up to date whose annotations another version made. Each is one transaction and then up to date: killed at any moment, the next
 * call goes on. Stories whose reports changed are stale then, reports with another signature are grouped again.
 */
export async function replay(store: Store, options: ReplayOptions = {}): Promise<Replayed> {
  const limit = options.batch ?? BATCH;
  const reading = options.reading ?? startReading({ threads: 0 });
  const ids = await store.reports.outdated(REPORT_VERSION, limit);
  const problems: Problem[] = [];
  await replayReports(store, ids, reading, problems);
  return { reports: ids, problems, more: ids.length === limit };
}

async function replayReports(store: Store, ids: readonly Id[], reading: ReadingPool, problems: Problem[]): Promise<void> {
  await Promise.all(ids.map((id) => replayOne(store, id, reading, problems)));
}

/** Brings these reports up to date at once, before a dossier is made of them. */
export async function refreshReports(store: Store, ids: readonly Id[], reading: ReadingPool): Promise<void> {
  const outdated = [...(await store.reports.versions(ids))].filter(([, version]) => version !== REPORT_VERSION).map(([id]) => id);
  await replayReports(store, outdated, reading, []);
}

async function replayOne(store: Store, id: Id, reading: ReadingPool, problems: Problem[]): Promise<void> {
  const stored = await store.reports.get(id);
  const signed = (await store.reports.signatures([id])).get(id);
  if (!stored || !signed) return;
  const { report } = stored;
  const rest = {
    report,
    hash: hashOf(report),
    version: REPORT_VERSION,
    day: signed.day,
    undated: signed.undated ?? false,
    seenAt: stored.lastSeen,
  };
  try {
    await store.reports.replace({ ...rest, ...(await reading.mark(report)) } satisfies KeptReport);
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
    problems.push({ location: report.location, stage: 'annotate', message: error.message, fatal: false });
    const [old] = await store.reports.annotated([id]);
    if (old) await store.reports.replace({ ...rest, annotations: old.annotations, signature: signed.signature });
  }
}
