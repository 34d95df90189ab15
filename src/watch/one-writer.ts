/**
 * Turns at the store. Jobs that may overlap run beside each other: what one reads from the net is being read while another is kept, each in
 * its own transaction of the one connection. A job alone waits for all before it, and all behind it wait. A job that fails fails for whoever
 * gave it, and the next goes on.
 */
export interface OneWriter {
  readonly beside: <T>(job: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(job: () => Promise<T>) => Promise<T>;
  /** When nothing is under way any more. */
  readonly idle: () => Promise<void>;
}

export function startWriting(): OneWriter {
  let lastAlone: Promise<unknown> = Promise.resolve();
  let others = new Set<Promise<unknown>>();
  const quiet = (turn: Promise<unknown>): Promise<unknown> => turn.catch(() => undefined);
  return {
    beside: (job) => {
      const turn = lastAlone.then(job);
      const own = others;
      const end: Promise<unknown> = quiet(turn).then(() => own.delete(end));
      own.add(end);
      return turn;
    },
    alone: (job) => {
      const turn = Promise.all([lastAlone, ...others]).then(job);
      lastAlone = quiet(turn);
      others = new Set();
      return turn;
    },
    idle: async () => {
      let seen: unknown;
      do {
        seen = lastAlone;
        await Promise.all([lastAlone, ...others]);
      } while (seen !== lastAlone || others.size > 0);
    },
  };
}
