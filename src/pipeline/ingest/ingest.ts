import type { Capture, Id, Poll, Problem, Report, SourceLogLine, StoredReport, WatchedSource } from '../../model/index.ts';
import { applyLearned, type Kept, type KeptReport, type Store } from '../../store/index.ts';
import { type ClockEffects, realClock } from '../effects.ts';
import { REPORT_VERSION } from '../versions.ts';
import { dayOf } from './day-of.ts';
import { likelyDay, settleDates } from './fellows.ts';
import { hashOf } from './hash-of.ts';
import { noticesIn } from './notices.ts';
import type { ReadPage } from './read-page.ts';
import { ReadingFailure, type ReadingPool, startReading } from './reading-pool.ts';
import { settleHealth } from './settle-health.ts';

export interface IngestOptions {
  /** Threads that read; without, everything is read in this one. */
  readonly reading?: ReadingPool;
  /** The source, where the caller has it at hand; else it is looked up. */
  readonly source?: WatchedSource;
}

export interface Ingested {
  /** What became of each report that was read. */
  readonly reports: readonly { readonly id: Id; readonly kept: Kept }[];
  /** Captures that gave no report, and what was odd with others; for a poll they stand in the log of the source too. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and annotates what came and keeps it: reports, revisions, deletions and what is to be remembered of the source in one transaction.
 * Killed before, nothing is kept and the poll is made again; doing it twice is as doing it once.
 * @param input a poll, or captures given by hand
 */
export async function ingest(
  store: Store,
  input: Poll | readonly Capture[],
  options: IngestOptions = {},
  effects: ClockEffects = realClock,
): Promise<Ingested> {
  const poll = 'captures' in input ? input : undefined;
  const captures = 'captures' in input ? input.captures : input;
  const asked = poll ? (options.source ?? (await store.sources.get(poll.source))) : options.source;
  // What the first poll learns of its source is true of what it brings already.
  const source = asked && poll ? applyLearned(asked, poll) : asked;
  const seenAt = poll?.at ?? effects.now();
  const reading = options.reading ?? startReading({ threads: 0 });
  const problems: Problem[] = [];
  const pages = await settleDates(store, await readAll(captures, source, reading, problems));
  const isLive = poll !== undefined && source?.form !== 'folder' && source?.form !== 'archive';
  const around: Circumstances = { reading, seenAt, source: source?.id, isLive, pages };
  const reports = new Map<Id, KeptReport>();
  for (const page of pages) {
    problems.push(...page.reading.problems);
    const kept = await finish(store, page, around, problems);
    // One address that came twice in a poll: the later page is the newer.
    if (kept) reports.set(kept.report.id, kept);
  }
  const list = [...reports.values()];
  const settled = poll && {
    ...poll,
    health: settleHealth(poll, asked, list.length, problems),
    log: [...poll.log, ...problems.map((one) => lineOf(one, poll))],
  };
  const kept = await store.reports.keep(list, settled);
  return { reports: list.map(({ report }, at) => ({ id: report.id, kept: kept[at] as Kept })), problems };
}

async function readAll(
  captures: readonly Capture[],
  source: WatchedSource | undefined,
  reading: ReadingPool,
  problems: Problem[],
): Promise<readonly ReadPage[]> {
  const pages = await Promise.all(
    captures.map(async (capture) => {
      try {
        return await reading.read(capture, source);
      } catch (error) {
        problems.push(problemOf(capture.location, error));
        return undefined;
      }
    }),
  );
  return pages.filter((page) => page !== undefined);
}

interface Circumstances {
  readonly reading: ReadingPool;
  readonly seenAt: string;
  readonly source: Id | undefined;
  /** What a live source brings without a date is of the day on which it came; what is given by hand may be of any day. */
  readonly isLive: boolean;
  /** All that came together. */
  readonly pages: readonly ReadPage[];
}

async function finish(store: Store, page: ReadPage, around: Circumstances, problems: Problem[]): Promise<KeptReport | undefined> {
  const { report } = page.reading;
  if (!report) return undefined;
  try {
    const { annotations, signature } = page.marked ?? (await around.reading.mark(report));
    const hash = hashOf(report);
    const before = await store.reports.get(report.id);
    const isEdit = before !== undefined && hashOf(before.report) !== hash;
    const published = dayOf(report.published?.value);
    const undated = published === undefined && !around.isLive;
    return {
      report,
      annotations,
      hash,
      version: REPORT_VERSION,
      signature,
      day: published ?? (undated ? await likelyDay(store, page, around.pages) : undefined) ?? dayOf(around.seenAt),
      ...(undated && { undated }),
      ...(around.source && { source: around.source }),
      seenAt: around.seenAt,
      ...(isEdit && { silent: isSilent(page, report, before) }),
    };
  } catch (error) {
    problems.push(problemOf(report.location, error));
    return undefined;
  }
}

/** Whether a page was changed without saying so: no later date of change or of publication, no new line that owns up to it. */
function isSilent(page: ReadPage, report: Report, before: StoredReport): boolean {
  const textOf = before.revisions.at(-1)?.at ?? before.firstSeen;
  if (page.modified !== undefined && Date.parse(page.modified) > Date.parse(textOf)) return false;
  const [old, now] = [before.report.published?.value, report.published?.value];
  if (old !== undefined && now !== undefined && Date.parse(now) > Date.parse(old)) return false;
  const known = new Set(noticesIn(before.report));
  return page.notices.every((line) => known.has(line));
}

function lineOf(problem: Problem, poll: Poll): SourceLogLine {
  return {
    at: poll.at,
    source: poll.source,
    level: problem.fatal ? 'warning' : 'info',
    message: problem.message,
    location: problem.location,
  };
}

function problemOf(location: string, error: unknown): Problem {
  if (!(error instanceof ReadingFailure)) throw error;
  return { location, stage: 'read', message: error.message, fatal: true };
}
