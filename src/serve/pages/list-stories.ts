import type { Change, Id, StoryCard } from '../../model/index.ts';
import type { Page, Store } from '../../store/index.ts';

/** Cards that are put in order together, as many as the store gives at once; who asks for more goes on behind them by time. */
const windowSize = 200;
/** Changes looked through to tell which stories matter: those of a busy day. Parts of 200. */
const mostParts = 5;
/** Words of a watch list that are asked for. */
const mostWords = 20;

/** Which stories; every value is of the address. */
export interface StoryFilter {
  readonly tag?: string;
  readonly place?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly words?: string;
  /** Any of these: a watch list. */
  readonly watched?: readonly string[];
}

export interface Listed {
  readonly pinned: readonly StoryCard[];
  /** What is material first, then by time. */
  readonly changed: readonly StoryCard[];
  /** By time. */
  readonly rest: readonly StoryCard[];
  readonly next?: string;
}

/**
 * A window of the stories, in the order in which they matter to who looked last at `since`.
 * @param after where the window before ended; pinned ones stand in the first alone
 */
export async function listStories(
  store: Store,
  filter: StoryFilter,
  { since, after }: { readonly since: string | undefined; readonly after: string | undefined },
): Promise<Listed> {
  const [page, pinned, weights] = await Promise.all([
    findStories(store, filter, after),
    after === undefined ? findStories(store, { ...filter }, undefined, 'pinned') : undefined,
    since === undefined ? undefined : weigh(store, since),
  ]);
  const top = (pinned?.items ?? []).filter((card) => card.pinned);
  const loose = page.items.filter((card) => !card.pinned);
  const isNew = (card: StoryCard): boolean => since !== undefined && changedAt(card) >= since;
  const weight = (card: StoryCard): string => weights?.get(card.id) ?? (card.newestChange?.material ? changedAt(card) : '');
  const changed = loose.filter(isNew).sort((a, b) => order(weight(b), weight(a)) || order(changedAt(b), changedAt(a)));
  return { pinned: top, changed, rest: loose.filter((card) => !isNew(card)), ...(page.next ? { next: page.next } : {}) };
}

const changedAt = (card: StoryCard): string => new Date(card.newestChange?.at ?? card.updatedAt).toISOString();

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When each story last changed in what matters; details are no news. */
async function weigh(store: Store, since: string): Promise<ReadonlyMap<Id, string>> {
  const weights = new Map<Id, string>();
  let page: Page<Change> = await store.changes.page({ since, limit: 200 });
  for (let part = 1; ; part++) {
    for (const { story, material, at } of page.items) if (story && material && !weights.has(story)) weights.set(story, at);
    if (page.next === undefined || part >= mostParts) return weights;
    page = await store.changes.page({ since, limit: 200, after: page.next });
  }
}

async function findStories(
  store: Store,
  { watched, words, ...facets }: StoryFilter,
  after: string | undefined,
  only?: 'pinned',
): Promise<Page<StoryCard>> {
  const request = { ...facets, limit: windowSize, ...(only ? { pinned: true } : {}) };
  if (watched === undefined) return store.stories.page({ ...request, ...(words ? { words } : {}), ...(after ? { after } : {}) });
  // The store joins words by AND; a watch list is any of them.
  const found = await Promise.all(
    watched.slice(0, mostWords).map((word) => store.stories.page({ ...request, words: [words, word].filter(Boolean).join(' ') })),
  );
  const cards = new Map(found.flatMap(({ items }) => items).map((card) => [card.id, card]));
  return { items: [...cards.values()].sort((a, b) => order(changedAt(b), changedAt(a))).slice(0, windowSize) };
}
