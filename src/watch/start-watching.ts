import { Worker } from 'node:worker_threads';
import type { WatchEvent } from './effects.ts';
import type { Watching } from './monitor.ts';
import { settings } from './settings.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './worker-messages.ts';

export interface StartOptions extends Omit<WorkerOptions, 'folder'> {
  /** Takes what goes on, problems, and alerts for the terminal. */
  readonly tell: (event: WatchEvent) => void;
}

export interface StartEffects {
  readonly startThread: (options: WorkerOptions) => Worker;
  /** Calls back after a time, milliseconds; gives the function that calls it off. */
  readonly later: (job: () => void, ms: number) => () => void;
  readonly now: () => number;
}

const realStart: StartEffects = {
  startThread: (workerData) => new Worker(new URL('./worker.ts', import.meta.url), { workerData }),
  later: (job, ms) => {
    const timer = setTimeout(job, ms);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
};

export interface WatchedThread extends Watching {
  readonly pulse: () => Pulse;
}

/** How the thread that watches is. */
export interface Pulse {
  /** Its thread runs; not while it waits to be started again. */
  readonly alive: boolean;
  /** When its thread was last started, ISO 8601. */
  readonly startedAt?: string;
  /** When it last ended a look at what is due, ISO 8601; absent before the first. */
  readonly lookedAt?: string;
  /** Why nothing can be kept at the moment; absent where all is well. */
  readonly trouble?: string;
}

/**
 * Watches in a thread of its own, which is started again where it dies: at once, then after waits that grow. Each end is told.
 * @param folder the data folder
 */
export function startWatching(folder: string, options: StartOptions, effects: StartEffects = realStart): WatchedThread {
  const { tell, ...rest } = options;
  const end = Promise.withResolvers<void>();
  let [stopping, crashes, startedAt] = [false, 0, 0];
  let thread: Worker | undefined;
  let [lookedAt, trouble]: (string | undefined)[] = [];
  let callOff = (): void => {};

  const start = (): void => {
    startedAt = effects.now();
    let broke: unknown;
    const own = effects.startThread({ folder, ...rest });
    thread = own;
    own.on('message', (message: FromWorker) => {
      if (message.type === 'looked') lookedAt = new Date(effects.now()).toISOString();
      else if (message.type === 'troubled') trouble = message.reason;
      else tell(message);
    });
    own.on('error', (error) => {
      broke = error;
    });
    own.on('exit', (code) => {
      [thread, trouble] = [undefined, undefined];
      if (stopping) return end.resolve();
      if (effects.now() - startedAt > settings.steadyMs) crashes = 0;
      const wait = Math.min(settings.restartMostMs, settings.restartFirstMs * 2 ** crashes++);
      const why = broke instanceof Error ? broke.message : `it ended with code ${code}`;
      tell({ type: 'problem', text: `The thread that watches broke (${why}); it is started again in ${Math.ceil(wait / 1000)} s.` });
      callOff = effects.later(start, wait);
    });
  };

  const post = (message: ToWorker): void => thread?.postMessage(message);
  start();
  return {
    nudge: () => post({ type: 'nudge' }),
    stop: async () => {
      stopping = true;
      callOff();
      if (!thread) end.resolve();
      post({ type: 'stop' });
      // One that does not listen any more is ended.
      const giveUp = effects.later(() => void thread?.terminate(), settings.threadEndMs);
      await end.promise;
      giveUp();
    },
    done: end.promise,
    pulse: () => ({
      alive: thread !== undefined && !stopping,
      startedAt: new Date(startedAt).toISOString(),
      ...(lookedAt !== undefined && { lookedAt }),
      ...(trouble !== undefined && { trouble }),
    }),
  };
}
