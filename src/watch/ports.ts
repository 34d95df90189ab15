import type { Change, Dossier, HubSubscription, Poll, SourceMemory, WatchedSource } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** The work that the watching orders: gathering and the stages. Each of them is safe to repeat, whatever it was killed in. */
export interface WatchPorts {
  /** Looks at a source; failures of the net are in the poll, not thrown. */
  readonly poll: (source: WatchedSource, memory: SourceMemory | undefined, signal: AbortSignal) => Promise<Poll>;
  /** Reads what a poll brought and keeps all of it, in one transaction. */
  readonly ingest: (store: Store, poll: Poll, source: WatchedSource) => Promise<unknown>;
  /** Puts reports that came or changed into stories; true where more wait. */
  readonly regroup: (store: Store) => Promise<boolean>;
  /** Makes the dossiers of stories whose reports changed, with the changes; true where more wait. */
  readonly update: (store: Store) => Promise<boolean>;
  /** Brings what another version of the stages made up to date, a little at a time; true where more waits. */
  readonly replay?: (store: Store) => Promise<boolean>;
  /** Asks a hub to push the news of a source; why it does not is said in words. */
  readonly askHub?: (
    subscription: HubSubscription,
    signal: AbortSignal,
  ) => Promise<{ readonly accepted: boolean; readonly problem?: string }>;
  /** Planned dates that have passed in silence. */
  readonly missedDates: (dossier: Dossier, at: string) => readonly Change[];
  /** Ends threads and connections. */
  readonly close?: () => Promise<void>;
}
