import {
  askHub,
  type Manners,
  type PollOptions,
  pollSource,
  startPolling,
  subscriptionRequest,
  userAgent,
  nodeEffects as world,
} from '../../1-gather/index.ts';
import { findMissedDates } from '../../7-brief/compare/index.ts';
import { ingest, makeDossierMemory, makeGroupingMemory, regroup, replay, startReading, updateStories } from '../../pipeline/index.ts';
import type { WatchPorts } from '../ports.ts';

export interface StageOptions {
  readonly polling?: Omit<PollOptions, 'manners' | 'signal'>;
  /** Threads that read pages; 0: in this one. Default: as the machine has. */
  readonly readingThreads?: number;
}

/** Dossiers are made for so long before polls that wait are kept, milliseconds. */
const updateBudgetMs = 1_000;

/** The stages, as the watching orders them. Close them when done. */
export function openStages(options: StageOptions = {}): WatchPorts {
  const manners: Manners = startPolling(options.polling ?? {}, world);
  const reading = startReading(options.readingThreads === undefined ? {} : { threads: options.readingThreads });
  const grouping = makeGroupingMemory();
  const dossiers = makeDossierMemory();
  return {
    poll: (source, memory, signal) => pollSource(source, memory, { ...options.polling, manners, signal }, world),
    ingest: (store, poll, source) => ingest(store, poll, { reading, source }),
    regroup: async (store) => {
      await regroup(store, { memory: grouping });
      return false;
    },
    update: async (store) => {
      const { waiting, next } = await updateStories(store, { memory: dossiers, budgetMs: updateBudgetMs, reading });
      return waiting > 0 && next !== undefined && Date.parse(next) <= Date.now();
    },
    replay: async (store) => (await replay(store, { reading })).more,
    askHub: (subscription, signal) => {
      const { allow, allowPrivateAddresses, contact } = options.polling ?? {};
      const wished = {
        signal,
        ...(allow && { allow }),
        ...(allowPrivateAddresses && { allowPrivateAddresses }),
        userAgent: userAgent(contact),
      };
      return askHub(subscriptionRequest(subscription), wished, world);
    },
    missedDates: findMissedDates,
    close: () => reading.close(),
  };
}
