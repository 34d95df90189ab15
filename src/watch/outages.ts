import type { Change, SourceHealth, WatchedSource } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { idOf } from './id.ts';
import { settings } from './settings.ts';

type Outage = Extract<SourceHealth['state'], 'dead' | 'stale' | 'empty' | 'failing'>;

const words: Readonly<Record<Outage, string>> = {
  dead: 'is dead and is not asked any more',
  stale: 'brings nothing new',
  empty: 'answers without any item',
  failing: 'cannot be read',
};

/**
 * The outage that a source is in, as a change: the same for as long as the outage lasts, so that it is told once. A single failed poll is
 * none, unless the source never answered.
 */
function outageOf(source: WatchedSource, at: string): Change | undefined {
  const { state, reason, advice, failures, lastSucceeded } = source.health;
  if (state !== 'dead' && state !== 'stale' && state !== 'empty' && state !== 'failing') return undefined;
  if (state === 'failing' && failures < settings.failuresToTell && lastSucceeded !== undefined) return undefined;
  return {
    id: idOf('ch', 'source', source.id, state, beganAt(source)),
    kind: 'source',
    at,
    source: source.id,
    subject: source.id,
    text: `${source.name} ${words[state]}${reason ? `: ${lowerFirst(reason)}` : '.'}`,
    why: advice ?? `Look at ${source.location}; pause the source if it is no longer wanted.`,
    after: state,
    material: state === 'dead' || state === 'failing',
    members: [],
  };
}

/** A source that was in an outage and is well again. */
function recoveryOf(before: WatchedSource, after: WatchedSource, at: string): Change | undefined {
  const outage = outageOf(before, at);
  if (!outage || after.health.state !== 'well') return undefined;
  return {
    id: idOf('ch', 'source', after.id, 'well', outage.id),
    kind: 'source',
    at,
    source: after.id,
    subject: after.id,
    text: `${after.name} is back: it ${before.health.state === 'stale' || before.health.state === 'empty' ? 'brings reports' : 'answers'} again.`,
    why: `Before, it ${words[before.health.state as Outage]}${before.health.reason ? `: ${lowerFirst(before.health.reason)}` : '.'}`,
    before: before.health.state,
    after: 'well',
    material: false,
    members: [],
  };
}

/** What does not move while the outage lasts: the last good answer of one that fails, the last new report of one that is silent. */
function beganAt({ health, addedAt }: WatchedSource): string {
  const { state, lastNew, lastSucceeded } = health;
  return (state === 'stale' || state === 'empty' ? lastNew : lastSucceeded) ?? addedAt;
}

/** Tells how a source is after a poll. */
export async function tellHealth(store: Pick<Store, 'changes' | 'sources'>, before: WatchedSource, at: string): Promise<readonly Change[]> {
  const after = await store.sources.get(before.id);
  if (!after) return [];
  const told = [outageOf(after, at), recoveryOf(before, after, at)].filter((change) => change !== undefined);
  return told.length ? store.changes.add(told) : [];
}

/** Tells the outages of all sources: what a kill kept from being told. Those that were told are dropped by the store. */
export async function tellOutages(store: Pick<Store, 'changes' | 'sources'>, at: string): Promise<void> {
  for (const state of ['dead', 'failing', 'empty', 'stale'] as const) {
    let after: string | undefined;
    do {
      const page = await store.sources.page({ state, limit: 200, ...(after === undefined ? {} : { after }) });
      const outages = page.items.filter(({ paused }) => !paused).flatMap((source) => outageOf(source, at) ?? []);
      if (outages.length) await store.changes.add(outages);
      after = page.next;
    } while (after !== undefined);
  }
}

const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);
