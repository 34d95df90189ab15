import { discoverSource } from '../../1-gather/index.ts';
import { changesSince, dossierAsOf } from '../../pipeline/index.ts';
import type { Store } from '../../store/index.ts';
import { testRule } from '../../watch/index.ts';
import type { Work } from '../context.ts';

interface WorkOptions {
  /** Hosts, addresses and ranges that may be looked at although they are not public. */
  readonly allow: readonly string[];
  /** Told when something changed in the store; nobody where nobody watches. */
  readonly nudge?: () => void;
}

/** What serving has done by other folders. */
export function makeWork(store: Store, { allow, nudge = () => {} }: WorkOptions): Work {
  return {
    dossierAsOf: (story, time) => dossierAsOf(store, story, time),
    changesSince: (story, time) => changesSince(store, story, time),
    discover: (location) => discoverSource(location, { allow }),
    replayRule: (rule, since) => testRule(store, rule, since),
    nudge,
  };
}
