import type { Poll, SourceMemory, WatchedSource } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { WatchEffects } from './effects.ts';
import type { OneWriter } from './one-writer.ts';
import { tellHealth } from './outages.ts';
import type { WatchPorts } from './ports.ts';
import { lookAgain, type Reachable, wantPush } from './push/index.ts';
import { settings } from './settings.ts';
import { isStoreTrouble } from './trouble.ts';

export interface PollContext {
  readonly store: Store;
  readonly ports: WatchPorts;
  readonly effects: WatchEffects;
  readonly writer: OneWriter;
  readonly signal: AbortSignal;
  /** Where hubs reach us; absent: none is asked to push. */
  readonly reachable?: Reachable | undefined;
}

export interface Due {
  readonly source: WatchedSource;
  readonly memory: SourceMemory | undefined;
}

/**
 * Polls one source and keeps what came. Whatever throws, it is told in the source's log and the source is tried again later.
 * @returns true where something came, of reports or of the source, that is to be told
 */
export async function pollOne({ source, memory }: Due, context: PollContext): Promise<boolean> {
  const { store, ports, writer, signal } = context;
  const poll = await lookAt({ source, memory }, context);
  if (!poll || signal.aborted) return false;
  const kept = await writer.beside(async () => {
    if (signal.aborted) return undefined;
    try {
      await ports.ingest(store, poll, source);
      return poll;
    } catch (error) {
      // A disk that is full is no fault of the source: it is asked again as if it had not been.
      if (isStoreTrouble(error)) throw error;
      const failed = failedPoll({ source, memory }, error, context);
      await store.reports.keep([], failed);
      return failed;
    }
  });
  if (!kept) return false;
  const { reachable } = context;
  if (reachable && kept.outcome !== 'failed')
    await writer.beside(async () => {
      await wantPush(store, kept, reachable);
      await lookAgain(store, source, kept);
    });
  const told = await writer.beside(() => tellHealth(store, source, kept.at));
  return told.length > 0 || kept.captures.length > 0 || kept.deleted.length > 0;
}

/** The poll; one that hangs is given up, one that throws is a failed one. Undefined where the watching stops. */
async function lookAt(due: Due, context: PollContext): Promise<Poll | undefined> {
  const { ports, effects, signal } = context;
  const end = new AbortController();
  const both = AbortSignal.any([signal, end.signal]);
  const tooLong = effects.sleep(settings.pollTimeoutMs, both).then((): Poll | undefined => {
    if (both.aborted) return undefined;
    return failedPoll(due, new Error(`The poll took longer than ${settings.pollTimeoutMs / 60_000} minutes and was given up.`), context);
  });
  try {
    return await Promise.race([ports.poll(due.source, due.memory, both), tooLong]);
  } catch (error) {
    return signal.aborted ? undefined : failedPoll(due, error, context);
  } finally {
    end.abort();
  }
}

/** An exception as a poll that failed: with a line in the log, the health, and when it is tried again. */
function failedPoll({ source, memory }: Due, error: unknown, { effects }: PollContext): Poll {
  const at = effects.now();
  const failures = source.health.failures + 1;
  const wait = Math.min(settings.holdMostMs, settings.holdFirstMs * 2 ** (failures - 1)) * (1 + 0.2 * effects.random());
  const nextPoll = new Date(at.getTime() + wait).toISOString();
  const reason = `Something went wrong with this source that Stemma did not expect: ${error instanceof Error ? error.message : String(error)}`;
  const advice = 'It is tried again by itself. If it stays so, please report it with this line.';
  return {
    source: source.id,
    at: at.toISOString(),
    outcome: 'failed',
    captures: [],
    deleted: [],
    memory: { items: [], ...memory, failures },
    health: { ...source.health, state: 'failing', reason, advice, lastPolled: at.toISOString(), nextPoll, failures },
    log: [{ at: at.toISOString(), source: source.id, level: 'error', message: `${reason} ${advice}` }],
    more: false,
  };
}
