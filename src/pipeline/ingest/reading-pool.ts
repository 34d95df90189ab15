import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { Capture, Report, WatchedSource } from '../../model/index.ts';
import { type Marked, mark, type ReadPage, readPage } from './read-page.ts';
import { READING } from './settings.ts';

export interface ReadingOptions {
  /** Threads; 0: in this one, without a hard stop. */
  readonly threads?: number;
  /** After so many milliseconds the thread that reads a page is ended. */
  readonly hardStopMs?: number;
  /** Memory of one thread, megabytes. */
  readonly memoryMb?: number;
}

/** Threads that read pages and annotate reports. A page that breaks its thread is a failure of that page alone. */
export interface ReadingPool {
  /** @throws ReadingFailure */
  read(capture: Capture, source: WatchedSource | undefined): Promise<ReadPage>;
  /** @throws ReadingFailure */
  mark(report: Report): Promise<Marked>;
  /** How many are worth asking for at once. */
  readonly width: number;
  close(): Promise<void>;
}

/** A page could not be read within its bounds; the message tells the analyst why and what to do. */
export class ReadingFailure extends Error {}

/** Starts the threads; they are made when first needed. Close the pool when done. */
export function startReading(options: ReadingOptions = {}): ReadingPool {
  const threads = options.threads ?? READING.threads;
  if (threads === 0) return readHere();
  const hardStopMs = options.hardStopMs ?? READING.hardStopMs;
  const memoryMb = options.memoryMb ?? READING.memoryMb;
  const pool = new Piscina({
    filename: new URL('./reading-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  // A thread that dies between two tasks, as while it loads, is told here and nowhere else; unheard, it would end the process.
  let death: PoolError | undefined;
  pool.on('error', (error: PoolError) => {
    death = error;
  });
  // Only as many as there are threads are handed over: the time of a page runs from its start, not from its place in the queue.
  const slots = new PQueue({ concurrency: threads });
  const run = async <T>(task: unknown): Promise<T> => {
    try {
      return await slots.add(async () => {
        const done = (await pool.run(task, { signal: AbortSignal.timeout(hardStopMs) })) as T;
        death = undefined;
        return done;
      });
    } catch (error) {
      throw new ReadingFailure(explain(death ?? (error as PoolError), hardStopMs, memoryMb), { cause: error });
    }
  };
  return {
    read: (capture, source) => run<ReadPage>({ capture, source }),
    mark: (report) => run<Marked>({ report }),
    width: threads,
    close: () => pool.destroy(),
  };
}

function readHere(): ReadingPool {
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new ReadingFailure(explain(error as Error, 0, 0), { cause: error });
    }
  };
  return {
    read: (capture, source) => attempt(() => readPage(capture, source)),
    mark: (report) => attempt(() => mark(report)),
    width: 1,
    close: async () => {},
  };
}

type PoolError = Error & { readonly code?: string };

function explain(error: PoolError, hardStopMs: number, memoryMb: number): string {
  if (error.name === 'AbortError')
    return `Reading took longer than ${hardStopMs / 1000} s and was stopped. If there is an article on the page, save its text as a plain text file and give that.`;
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `Reading needed more than ${memoryMb} MB and was stopped. If there is an article on the page, save its text as a plain text file and give that.`;
  return `Reading failed (${error.message}). Save the article's text as a plain text file and give that.`;
}
