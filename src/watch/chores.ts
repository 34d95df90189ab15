/** Jobs beside the loop, each never twice at once. */
export interface Chores {
  /** Starts it, unless it is under way. */
  readonly start: (name: string, job: () => Promise<unknown>) => void;
  readonly isUnderWay: (name: string) => boolean;
  /** When none is under way any more. */
  readonly idle: () => Promise<void>;
}

/** @param ended called after each job, with what it threw */
export function startChores(ended: (name: string, error: unknown) => void): Chores {
  const underWay = new Map<string, Promise<void>>();
  return {
    start: (name, job) => {
      if (underWay.has(name)) return;
      const run = (async () => job())()
        .then(
          () => undefined,
          (error: unknown) => error ?? new Error('unknown'),
        )
        .then((error) => {
          underWay.delete(name);
          ended(name, error);
        });
      underWay.set(name, run);
    },
    isUnderWay: (name) => underWay.has(name),
    idle: async () => {
      while (underWay.size) await Promise.all(underWay.values());
    },
  };
}
