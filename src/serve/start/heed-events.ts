import type { LiveEvent } from '../../model/index.ts';
import type { EventStore } from '../../store/index.ts';
import { heeding } from '../settings.ts';

/** What the analyst decides in another process; what the watching itself tells of is no news to it. */
const decided: ReadonlySet<LiveEvent['kind']> = new Set(['source', 'correction']);

/**
 * Notices what a command at the terminal has put into the folder, so that it is done at once.
 * @param heard called when something was decided
 * @returns what ends it
 */
export function heedEvents(
  events: EventStore,
  heard: () => void,
  tell: (error: unknown) => void,
  { everyMs = heeding.everyMs }: { readonly everyMs?: number } = {},
): () => void {
  let seen: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    try {
      const fresh = seen === undefined ? [] : await events.after(seen, heeding.batch);
      seen = fresh.at(-1)?.id ?? seen ?? (await events.last());
      if (fresh.some((event) => decided.has(event.kind))) heard();
    } catch (error) {
      tell(error);
    }
    if (!ended) timer = setTimeout(look, everyMs).unref();
  };
  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
