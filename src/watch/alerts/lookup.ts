import type { Id, StoredReport, WatchedSource } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

export type Looking = Pick<Store, 'reports' | 'sources' | 'stories'>;

/** What rules ask about a change, each thing fetched once. */
export interface Lookup {
  readonly report: (id: Id) => Promise<StoredReport | undefined>;
  readonly source: (id: Id) => Promise<WatchedSource | undefined>;
  readonly titleOf: (story: Id) => Promise<string | undefined>;
  /** The story that an ended one went into. */
  readonly living: (story: Id) => Promise<Id>;
}

export function lookInto(store: Looking): Lookup {
  return {
    report: once((id) => store.reports.get(id)),
    source: once((id) => store.sources.get(id)),
    titleOf: once(async (id) => (await store.stories.card(id))?.title),
    living: once(async (id) => (await store.stories.resolve(id)) ?? id),
  };
}

function once<T>(fetch: (id: Id) => Promise<T>): (id: Id) => Promise<T> {
  const known = new Map<Id, Promise<T>>();
  return (id) => {
    const there = known.get(id);
    if (there) return there;
    const asked = fetch(id);
    known.set(id, asked);
    return asked;
  };
}
