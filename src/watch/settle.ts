import type { Alert } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { judge } from './alerts/index.ts';
import { breathe } from './breathe.ts';
import type { WatchEffects } from './effects.ts';
import type { OneWriter } from './one-writer.ts';
import type { WatchPorts } from './ports.ts';

export interface SettleContext {
  readonly store: Store;
  readonly ports: WatchPorts;
  readonly effects: WatchEffects;
  readonly writer: OneWriter;
  readonly signal: AbortSignal;
}

/**
 * Brings the stories up to what was kept: groups, makes dossiers, judges. Polls are kept in between, but not while reports are grouped.
 * @returns the new alerts
 */
export async function settle({ store, ports, effects, writer, signal }: SettleContext): Promise<readonly Alert[]> {
  const untilDone = async (step: (store: Store) => Promise<boolean>): Promise<void> => {
    while (!signal.aborted && (await writer.alone(() => step(store))));
  };
  await untilDone(ports.regroup);
  const alerts: Alert[] = [];
  // Alerts do not wait for the last story where many changed.
  while (!signal.aborted) {
    const more = await writer.beside(() => ports.update(store));
    alerts.push(...(await writer.beside(() => judge(store, effects.now()))));
    if (!more) break;
    await breathe();
  }
  return alerts;
}
