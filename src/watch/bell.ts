import type { WatchEffects } from './effects.ts';

/** A wait that can be cut short. A ring while nobody waits cuts the next wait. */
export interface Bell {
  readonly ring: () => void;
  readonly wait: (ms: number) => Promise<void>;
}

export function makeBell(sleep: WatchEffects['sleep']): Bell {
  let rung = false;
  let waiting: AbortController | undefined;
  return {
    ring: () => {
      rung = true;
      waiting?.abort();
    },
    wait: async (ms) => {
      if (!rung && ms > 0) {
        waiting = new AbortController();
        await sleep(ms, waiting.signal);
        waiting = undefined;
      }
      rung = false;
    },
  };
}
