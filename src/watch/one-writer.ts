/** Lets one job at a time at the store, in the order in which they were given. A job that fails fails for whoever gave it, and the next goes on. */
export interface OneWriter {
  readonly write: <T>(job: () => Promise<T>) => Promise<T>;
  /** When nothing is being written any more. */
  readonly idle: () => Promise<void>;
}

export function startWriting(): OneWriter {
  let last: Promise<unknown> = Promise.resolve();
  const write = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = last.then(job, job);
    last = turn.catch(() => undefined);
    return turn;
  };
  const idle = async (): Promise<void> => {
    let seen: unknown;
    do {
      seen = last;
      await last;
    } while (seen !== last);
  };
  return { write, idle };
}
