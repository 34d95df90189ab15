/** What waits to be sent to one listener. */
export interface EventQueue<T> {
  /** @returns false where too many wait: the queue has ended */
  readonly push: (item: T) => boolean;
  readonly end: () => void;
  readonly next: (timeoutMs: number) => Promise<{ readonly item: T } | 'quiet' | 'ended'>;
}

/** A queue between one who is not to wait and one who may be slow. */
export function makeEventQueue<T>(most: number): EventQueue<T> {
  const waiting: T[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  const end = (): void => {
    ended = true;
    wake?.();
  };
  return {
    end,
    push: (item) => {
      if (waiting.length >= most) end();
      if (ended) return false;
      waiting.push(item);
      wake?.();
      return true;
    },
    next: async (timeoutMs) => {
      if (waiting.length === 0 && !ended)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wake = undefined;
      if (ended) return 'ended';
      return waiting.length > 0 ? { item: waiting.shift() as T } : 'quiet';
    },
  };
}
