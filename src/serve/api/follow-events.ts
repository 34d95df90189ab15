import type { LiveEvent } from '../../model/index.ts';
import type { EventStore } from '../../store/index.ts';
import { live } from '../settings.ts';

/** Takes an event; false: no more, please. */
type Listener = (event: LiveEvent) => boolean;

export interface Follower {
  /** Hands on every event behind `from`, those that are there already at once. @returns what ends it */
  readonly listen: (from: number, listener: Listener) => () => void;
  readonly listeners: () => number;
}

/**
 * Looks into the store for new events, for all listeners together: the events are written by another thread or another process.
 * Nobody listens: nothing is looked for.
 */
export function followEvents(events: EventStore, tell: (error: unknown) => void): Follower {
  const listening = new Map<Listener, number>();
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    try {
      const from = Math.min(...listening.values());
      for (const event of Number.isFinite(from) ? await events.after(from, live.batch) : [])
        for (const [listener, last] of listening) {
          if (event.id <= last) continue;
          if (listener(event)) listening.set(listener, event.id);
          else listening.delete(listener);
        }
    } catch (error) {
      tell(error);
    }
    timer = listening.size > 0 ? setTimeout(look, live.lookMs).unref() : undefined;
  };

  return {
    listen: (from, listener) => {
      listening.set(listener, from);
      if (!timer) timer = setTimeout(look, 0).unref();
      return () => {
        listening.delete(listener);
      };
    },
    listeners: () => listening.size,
  };
}
