import type { Id } from '../model/index.ts';
import type { Chores } from './chores.ts';
import { type PollContext, pollOne } from './poll-one.ts';
import { settings } from './settings.ts';
import { isStoreTrouble } from './trouble.ts';

export interface Polls {
  /**
   * Starts the polls that are due, as many as may run at once and no source twice.
   * @returns milliseconds until the next may be started
   */
  readonly start: () => Promise<number>;
}

/** @param came called when a poll brought something that the stories do not know yet */
export function makePolls(context: PollContext, chores: Chores, parallel: number, came: () => void): Polls {
  const { store, effects, signal } = context;
  const busy = new Set<Id>();
  const held = new Map<Id, { readonly until: number; readonly times: number }>();

  const run = async (due: Parameters<typeof pollOne>[0]): Promise<void> => {
    const { id } = due.source;
    try {
      if (await pollOne(due, context)) came();
      held.delete(id);
    } catch (error) {
      // Not even the failure could be kept: the source waits, or it would be due again at once.
      // Where the store is in trouble that ends by itself, it does not wait for longer each time.
      const times = isStoreTrouble(error) ? 1 : (held.get(id)?.times ?? 0) + 1;
      held.set(id, { times, until: effects.now().getTime() + Math.min(settings.holdMostMs, settings.holdFirstMs * 2 ** (times - 1)) });
      if (!signal.aborted) throw error;
    } finally {
      busy.delete(id);
    }
  };

  return {
    start: async () => {
      const now = effects.now();
      const isFree = (id: Id): boolean => !busy.has(id) && (held.get(id)?.until ?? 0) <= now.getTime();
      const due = (await store.sources.due(now.toISOString(), parallel + busy.size + held.size)).filter(({ source }) => isFree(source.id));
      for (const one of due.slice(0, Math.max(0, parallel - busy.size))) {
        busy.add(one.source.id);
        chores.start(`Polling ${one.source.name} (${one.source.id})`, () => run(one));
      }
      // A slot that gets free rings.
      if (busy.size >= parallel) return settings.tickMs;
      const next = await store.sources.nextDue();
      const wait = next === undefined ? settings.tickMs : Date.parse(next) - effects.now().getTime();
      return wait > 0 ? wait : settings.tickMs;
    },
  };
}
