import { discoverSource } from '../../1-gather/index.ts';
import type { Store } from '../../store/index.ts';
import { testRule } from '../../watch/index.ts';
import type { Work } from '../context.ts';
import { type LookBack, lookBackHere } from './look-back.ts';

interface WorkOptions {
  /** Hosts, addresses and ranges that may be looked at although they are not public. */
  readonly allow: readonly string[];
  /** Told when something changed in the store; nobody where nobody watches. */
  readonly nudge?: () => void;
  /** Who computes the past of stories; this thread, where nothing is said. */
  readonly lookBack?: LookBack;
}

/** What serving has done by other folders. */
export function makeWork(store: Store, { allow, nudge = () => {}, lookBack = lookBackHere(store) }: WorkOptions): Work {
  return {
    dossierAsOf: lookBack.dossierAsOf,
    changesSince: lookBack.changesSince,
    discover: (location) => discoverSource(location, { allow }),
    replayRule: (rule, since) => testRule(store, rule, since),
    nudge,
  };
}
