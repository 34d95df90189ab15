import { type Store, StoreError } from '../../store/index.ts';
import { probing } from '../settings.ts';

/**
 * Asks the store whether something can be kept: once for all who ask at a time, and not again for some seconds, as a supervisor may ask often.
 * One that does not answer in time is locked.
 */
export function probeStore(store: Pick<Store, 'upkeep'>, now: () => number = () => performance.now()): () => Promise<void> {
  let wellAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    try {
      await store.upkeep.probe();
      wellAt = now();
    } finally {
      underWay = undefined;
    }
  };
  return async () => {
    if (now() - wellAt < probing.goodForMs) return;
    underWay ??= ask();
    // Nobody may be waiting any more when it ends.
    underWay.catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((_, fail) => {
      timer = setTimeout(() => fail(new StoreError('busy', LOCKED)), probing.waitMs);
    });
    await Promise.race([underWay, tooLong]).finally(() => clearTimeout(timer));
  };
}

const LOCKED = `The store has been locked for ${probing.waitMs / 1000} seconds: another program writes to it. End that program; if there is none, stop Stemma and start it again.`;
