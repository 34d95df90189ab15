import type { Id } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { deliver, setFirstRules } from './alerts/index.ts';
import type { WatchEffects } from './effects.ts';
import { tellMissedDates } from './missed-dates.ts';
import type { WatchOptions } from './monitor.ts';
import { startWriting } from './one-writer.ts';
import { type Due, pollOne } from './poll-one.ts';
import { settings } from './settings.ts';
import { settle } from './settle.ts';

export interface Cycle {
  /** Sources polled. */
  readonly polled: number;
  /** New alerts. */
  readonly alerts: number;
  readonly sent: number;
  readonly failed: number;
}

interface CycleOptions extends WatchOptions {
  /** Of these sources alone. */
  readonly only?: readonly Id[];
}

/**
 * One full cycle: polls what is due, until nothing more waits to be fetched, brings the stories up to date, judges and delivers.
 * @throws where the store fails; what goes wrong with a source stands in its log
 */
export async function runOnce(store: Store, options: CycleOptions, effects: WatchEffects, signal?: AbortSignal): Promise<Cycle> {
  const context = { store, ports: options.ports, effects, writer: startWriting(), signal: signal ?? new AbortController().signal };
  const at = effects.now().toISOString();
  await setFirstRules(store, at);
  const polled = new Set<string>();
  const parallel = options.parallelPolls ?? settings.parallelPolls;
  // Those of which more waits to be fetched are due again at once.
  for (let round = 0; round < settings.mostRounds && !context.signal.aborted; round++) {
    const due = await store.sources.due(effects.now().toISOString(), parallel, options.only);
    if (!due.length) break;
    await pollAll(due, context);
    for (const { source } of due) polled.add(source.id);
  }
  await tellMissedDates(context);
  const alerts = await settle(context);
  const { sent, failed } = await deliver(store, options.base, effects, context.signal);
  return { polled: polled.size, alerts: alerts.length, sent, failed };
}

async function pollAll(due: readonly Due[], context: Parameters<typeof pollOne>[1]): Promise<void> {
  const outcomes = await Promise.allSettled(due.map((one) => pollOne(one, context)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
