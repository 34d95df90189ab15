import { setTimeout as sleep } from 'node:timers/promises';
import { LONGEST_REST_MS, REST_SHARE, WRITE_RETRY_MS } from './settings.ts';
import { StoreError } from './store-error.ts';

export interface WriteGate {
  readonly file: string;
  /** Begins a transaction that writes; false where another connection is in one. Does not wait. */
  readonly begin: () => boolean;
  /** Does the work in the transaction that was begun and ends it. */
  readonly finish: <T>(work: () => T) => T;
  readonly waitMs: number;
  /** Grows with every transaction of another connection. */
  readonly othersVersion: () => number;
}

export interface WriteQueue {
  /** One after the other, in the order of the calls. @throws StoreError 'busy' where another connection does not let go in time */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** When all that was ordered is done. */
  readonly settled: () => Promise<void>;
}

/**
 * Waiting for another connection's transaction without blocking the thread. SQLite's own waiting sleeps up to 100 ms at a time in the thread
 * that serves pages, and a writer without pause starves it: 6 s were measured. So each connection asks again every millisecond, and one that
 * is not alone rests a little after each transaction.
 */
export function queueWrites({ file, begin, finish, waitMs, othersVersion }: WriteGate): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  let restUntil = 0;
  const alone = othersVersion();
  let isAlone = true;
  const once = async <T>(work: () => T): Promise<T> => {
    const asked = performance.now();
    if (restUntil > asked) await sleep(restUntil - asked);
    while (!begin()) {
      if (performance.now() - asked > waitMs)
        throw new StoreError('busy', `Another program has been writing to ${file} for too long. Try again, or end the other program.`);
      await sleep(WRITE_RETRY_MS);
    }
    const begun = performance.now();
    try {
      return finish(work);
    } finally {
      const ended = performance.now();
      isAlone &&= othersVersion() === alone;
      if (!isAlone) restUntil = ended + Math.min(LONGEST_REST_MS, (ended - begun) * REST_SHARE);
    }
  };
  return {
    write: (work) => {
      const result = tail.then(() => once(work));
      tail = result.catch(() => undefined);
      return result;
    },
    settled: async () => {
      await tail;
    },
  };
}
