import type { WatchEvent } from './effects.ts';

/** What the thread is started with; plain data. */
export interface WorkerOptions {
  /** The data folder. */
  readonly folder: string;
  /** Where this installation is reached, for the links in messages. */
  readonly base?: string;
  /** Where hubs on the internet reach it. */
  readonly publicUrl?: string;
  /** Days for which reports are kept; absent: for ever. */
  readonly keepDays?: number;
  readonly parallelPolls?: number;
  readonly readingThreads?: number;
  readonly polling?: {
    /** How those whose sites are read can reach whoever runs this. */
    readonly contact?: string;
    /** Hosts, addresses and ranges that may be contacted although they are not public. */
    readonly allow?: readonly string[];
    readonly allowPrivateAddresses?: boolean;
    /** Least time between two requests to one host, milliseconds. */
    readonly gapMs?: number;
    readonly minIntervalMs?: number;
  };
}

export type ToWorker = { readonly type: 'nudge' } | { readonly type: 'stop' };
/** looked: a sign of life, after each look at what is due. troubled: why nothing can be kept; without a reason it is over. */
export type FromWorker = WatchEvent | { readonly type: 'looked' } | { readonly type: 'troubled'; readonly reason: string | undefined };
