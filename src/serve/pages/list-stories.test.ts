import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change, StoryCard } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { listStories, type StoryFilter } from './list-stories.ts';

const at = (hour: number): string => `2026-03-05T${String(hour).padStart(2, '0')}:00:00.000Z`;

function change(story: string, hour: number, material: boolean): Change {
  return { id: `${story}-${hour}`, kind: 'statement', at: at(hour), story, text: 'x', why: 'y', material, members: [] };
}

function card(id: string, hour: number, more: Partial<StoryCard> & { readonly material?: boolean } = {}): StoryCard {
  const { material = true, ...rest } = more;
  return {
    id,
    title: `Story ${id}`,
    reports: 2,
    independentAccounts: { min: 1, max: 2 },
    corroborated: 0,
    disputed: 0,
    updatedAt: at(hour),
    newestChange: change(id, hour, material),
    languages: ['en'],
    places: [],
    people: [],
    kinds: [],
    tags: [],
    arrivals: [],
    pinned: false,
    stale: false,
    ...rest,
  };
}

/** A store of these cards and changes; words are looked for in the titles. */
function storeOf(cards: readonly StoryCard[], changes: readonly Change[]): Store {
  const newestFirst = [...cards].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const page: Store['stories']['page'] = async (request = {}) => ({
    items: newestFirst.filter(
      (one) => (request.pinned === undefined || one.pinned === request.pinned) && (!request.words || one.title.includes(request.words)),
    ),
  });
  const changed: Store['changes']['page'] = async (request = {}) => ({
    items: [...changes].filter((one) => one.at >= (request.since ?? '')).sort((a, b) => (a.at < b.at ? 1 : -1)),
  });
  return { stories: { page }, changes: { page: changed } } as unknown as Store;
}

describe('stories in the order in which they matter', () => {
  const cards = [
    card('noise', 9, { material: false }),
    card('early', 6),
    card('late', 7),
    card('old', 2),
    card('pin', 1, { pinned: true }),
  ];
  const changes = [change('noise', 9, false), change('early', 6, true), change('late', 7, true), change('old', 2, true)];
  const order = async (filter: StoryFilter, since: string | undefined): Promise<Record<string, readonly string[]>> => {
    const { pinned, changed, rest } = await listStories(storeOf(cards, changes), filter, { since, after: undefined });
    const ids = (list: readonly StoryCard[]): readonly string[] => list.map((one) => one.id);
    return { pinned: ids(pinned), changed: ids(changed), rest: ids(rest) };
  };

  it('puts what matters before details that came later', async () => {
    assert.deepEqual(await order({}, at(5)), { pinned: ['pin'], changed: ['late', 'early', 'noise'], rest: ['old'] });
  });
  it('knows a story whose last change is a detail by what changed before it', async () => {
    const more = [card('both', 9, { material: false }), card('late', 7)];
    const list = await listStories(
      storeOf(more, [change('both', 9, false), change('both', 8, true), change('late', 7, true)]),
      {},
      { since: at(5), after: undefined },
    );
    assert.deepEqual(
      list.changed.map((one) => one.id),
      ['both', 'late'],
    );
  });
  it('goes by time at a first visit', async () => {
    assert.deepEqual(await order({}, undefined), { pinned: ['pin'], changed: [], rest: ['noise', 'late', 'early', 'old'] });
  });
  it('finds any word of a watch list', async () => {
    assert.deepEqual(await order({ watched: ['early', 'old'] }, at(5)), { pinned: [], changed: ['early'], rest: ['old'] });
  });
});
