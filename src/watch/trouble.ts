import { type Store, StoreError, type StoreErrorCode } from '../store/index.ts';
import { settings } from './settings.ts';

/** What keeps the store from keeping anything: the sources are not at fault, and nothing is asked of them before it is over. */
export interface Trouble {
  /** Takes what a job threw. @returns false where it is no trouble of the store */
  readonly take: (error: unknown) => boolean;
  /** Whether there is any now: asks the store where there was, and from time to time where there was none. */
  readonly lasts: () => Promise<boolean>;
}

const ours: ReadonlySet<StoreErrorCode> = new Set(['full', 'busy', 'unusable', 'damaged']);

export function isStoreTrouble(error: unknown): error is StoreError {
  return error instanceof StoreError && ours.has(error.code);
}

/** @param changed told the reason when it begins and undefined when it is over; not again for every job that fails of it */
export function heedTrouble(store: Pick<Store, 'upkeep'>, now: () => number, changed: (reason: string | undefined) => void): Trouble {
  let reason: string | undefined;
  let probedAt = Number.NEGATIVE_INFINITY;
  const take = (error: unknown): boolean => {
    if (!isStoreTrouble(error)) return false;
    if (reason === undefined) changed(error.message);
    reason ??= error.message;
    return true;
  };
  return {
    take,
    lasts: async () => {
      if (reason === undefined && now() - probedAt < settings.probeEveryMs) return false;
      probedAt = now();
      try {
        await store.upkeep.probe();
      } catch (error) {
        if (take(error)) return true;
        throw error;
      }
      if (reason !== undefined) changed(undefined);
      reason = undefined;
      return false;
    },
  };
}
