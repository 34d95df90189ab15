import { discoverSource } from '../../1-gather/index.ts';
import type { Store } from '../../store/index.ts';
import { testRule } from '../../watch/index.ts';
import type { Work } from '../context.ts';
import { isPath } from '../desk/index.ts';
import { type LookBack, lookBackHere } from './look-back.ts';
import { probeStore } from './probe-store.ts';

interface WorkOptions {
  /** Hosts, addresses and ranges that may be looked at although they are not public. */
  readonly allow: readonly string[];
  /** Told when something changed in the store; nobody where nobody watches. */
  readonly nudge?: () => void;
  /** Whether folders and archives of this machine may be looked at; so where nothing is said. */
  readonly paths?: boolean;
  /** Who computes the past of stories; this thread, where nothing is said. */
  readonly lookBack?: LookBack;
}

/** What serving has done by other folders. */
export function makeWork(store: Store, { allow, nudge = () => {}, paths = true, lookBack = lookBackHere(store) }: WorkOptions): Work {
  return {
    dossierAsOf: lookBack.dossierAsOf,
    changesSince: lookBack.changesSince,
    discover: async (location) => {
      if (!paths && isPath(location)) return { candidates: [], problems: ['Give a web address that begins with https://.'] };
      return discoverSource(location, { allow });
    },
    probe: probeStore(store),
    replayRule: (rule, since) => testRule(store, rule, since),
    nudge,
  };
}
