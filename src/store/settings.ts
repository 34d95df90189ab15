/** Name of the database in its folder. */
export const DATABASE_FILE = 'stemma.db';

/** Marks a SQLite file as ours ("Stem"), so that a restore refuses a stranger's. */
export const APPLICATION_ID = 0x5374656d;

/** Milliseconds that a connection waits for another's transaction. Ours take under 100 ms; the rest is for slow disks and checkpoints. */
export const BUSY_WAIT_MS = 10_000;

/** KiB of pages that a connection keeps in memory. */
export const CACHE_KIB = 64 * 1024;

/** Pages of the write-ahead log (4 KiB each) from which it is written back: a call of 50 reports changes some 2,000 pages of the indexes, and at SQLite's 1,000 each would be written twice. */
export const CHECKPOINT_PAGES = 8_000;

/** Bytes to which the write-ahead log is cut back after a checkpoint. */
export const WAL_KEPT_BYTES = 64 * 1024 * 1024;

/** Items of a page where nothing is said, and at most. */
export const PAGE_DEFAULT = 50;
export const PAGE_MOST = 200;

/** Lines of a source's log that are kept: weeks of a source that fails at every poll. */
export const LOG_LINES = 2_000;

/** Live events that are kept: a browser that was away longer loads its page afresh. */
export const LIVE_EVENTS = 10_000;

/** Reports removed in one transaction by retention: short enough that the watcher does not wait. */
export const RETAIN_BATCH = 100;

/** UTF-16 code units and parts of a search that are looked at: beyond this it is a text, not a question. */
export const QUERY_LETTERS = 1_000;
export const QUERY_TERMS = 40;

/** Newest matches that are ranked. Ranking all matches of a common word takes seconds at a million reports. */
export const RANKED_MATCHES = 2_000;

/** How much a match weighs by where it stands: title, text, source, person, quoted words. */
export const FIELD_WEIGHTS = { title: 8, body: 1, source: 2, person: 4, quote: 2 } as const;

/** UTF-16 code units of an excerpt. */
export const EXCERPT_LETTERS = 240;

/** Reports of a term in the window up to which it is rare: all of them are read. 16, 32 and 64 find the same real partners among 100,000. */
export const RARE_POSTINGS = 32;

/** Where undated reports stand in the index of signatures: after all days there will be. */
export const UNDATED_DAY = 1_000_000_000;

/**
 * Newest reports that are read of a term that is not rare, and how many such terms are asked, the rarest first, where the rare ones give too few.
 * 512 of 12 terms takes twice the time and groups the three sets alike (to .001 of F1).
 */
export const COMMON_POSTINGS = 192;
export const COMMON_TERMS = 8;

/** Candidates, as many times the limit, whose shared terms are counted exactly. */
export const COUNTED_CANDIDATES = 1.5;

/** Name of the value that tells how long reports are kept, and what was removed last: {keepDays, at, reports}, or {} where nothing is. */
export const RETENTION_KEY = 'retention';

/** Free bytes below which the doctor warns: some weeks of a busy desk. */
export const LITTLE_DISK_BYTES = 1024 * 1024 * 1024;

/** Free bytes below which nothing more can be kept: a call of 50 reports may need as much. */
export const NO_DISK_BYTES = 16 * 1024 * 1024;

/** Bytes of the write-ahead log beyond which a reader must have held it open for long. */
export const LONG_WAL_BYTES = 512 * 1024 * 1024;

/** Milliseconds by which a kept time may be ahead of the clock: clocks that are set by network jump by less. */
export const WRONG_CLOCK_MS = 10 * 60 * 1000;

/** Milliseconds after which a connection that may not write yet asks again. */
export const WRITE_RETRY_MS = 1;

/**
 * Rest after a transaction as a share of its time, and at most: the gap in which another connection gets its turn. Beside a thread that keeps
 * reports without pause, a small write of another waits 4 to 7 ms in the median and
 * 10 to 46 ms in the slowest twentieth, on two cores with twelve runnable processes; without rest and with SQLite's waiting 1 s and 6 s.
 */
export const REST_SHARE = 0.15;
export const LONGEST_REST_MS = 8;
