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
    let found = 0;
    try {
      const from = Math.min(...listening.values());
      const fresh = Number.isFinite(from) ? await events.after(from, live.batch) : [];
      found = fresh.length;
      for (const event of fresh) tellAll(event);
    } catch (error) {
      tell(error);
    }
    // Who resumes far back is not kept waiting between the parts.
    timer = listening.size > 0 ? setTimeout(look, found < live.batch ? live.lookMs : 0).unref() : undefined;
  };

  const tellAll = (event: LiveEvent): void => {
    for (const [listener, last] of listening) {
      if (event.id <= last) continue;
      if (listener(event)) listening.set(listener, event.id);
      else listening.delete(listener);
    }
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
