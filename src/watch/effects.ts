import type { SendEffects } from './alerts/index.ts';

/** Clock, chance and the ways out. */
export interface WatchEffects extends SendEffects {
  /** Resolves after the time, or at once when the signal is given. Never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** What goes on, for whoever looks on. */
  readonly tell: (event: WatchEvent) => void;
}

export interface WatchEvent {
  /** terminal: an alert that goes to the terminal; upkeep: what was done that a log should hold. */
  readonly type: 'event' | 'problem' | 'terminal' | 'upkeep';
  readonly text: string;
}

/** A real wait. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
