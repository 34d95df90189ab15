import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Change, Dossier, StoryCard } from '../../model/index.ts';
import { updateStories } from '../../pipeline/index.ts';
import { keptReport } from '../../store/conformance/index.ts';
import { type Fixture, openFixture } from '../testing.ts';

interface Listing<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

let fixture: Fixture;
before(async () => {
  fixture = await openFixture();
});
after(() => fixture.close());

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;

describe('the stories over HTTP', () => {
  it('lists stories by words, place and language, and not those that do not fit', async () => {
    const all = await json<Listing<StoryCard>>(await fixture.get('/api/stories'));
    assert.equal(all.items.length, 1);
    const card = StoryCard.parse(all.items[0]);
    assert.equal(card.reports, 4);
    for (const [query, count] of [
      ['q=ferry', 1],
      ['q=volcano', 0],
      ['language=en', 1],
      ['language=fr', 0],
      ['least=5', 0],
      ['pinned', 0],
      ['order=reported&least=4', 1],
    ] as const)
      assert.equal((await json<Listing<StoryCard>>(await fixture.get(`/api/stories?${query}`))).items.length, count, query);
  });

  it('gives the dossier with an entity tag, and nothing when it is known', async () => {
    const first = await fixture.get(`/api/stories/${fixture.story}`);
    assert.equal(first.status, 200);
    const dossier = Dossier.parse(await first.json());
    assert.equal(dossier.reports.length, 4);
    const tag = first.headers.get('etag') ?? '';
    assert.match(tag, /^W\//);
    const again = await fixture.get(`/api/stories/${fixture.story}`, { 'if-none-match': tag });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  });

  it('gives the dossier as it stood at three moments, and tells where there was none', async () => {
    const at = async (time: string): Promise<Response> => fixture.get(`/api/stories/${fixture.story}?asOf=${time}`);
    const counts = [];
    for (const time of ['2026-03-02T10:00:00Z', '2026-03-03T08:00:00Z', '2026-03-04T23:00:00Z'])
      counts.push(Dossier.parse(await (await at(time)).json()).reports.length);
    assert.deepEqual(counts, [1, 3, 4]);
    const before = await at('2026-03-01T00:00:00Z');
    assert.equal(before.status, 404);
    assert.match((await json<{ detail: string }>(before)).detail, /had no report/);
    assert.equal((await at('yesterday')).status, 400);
  });

  it('tells history, changes and the difference', async () => {
    const history = await json<Listing<{ kind: string }>>(await fixture.get(`/api/stories/${fixture.story}/history`));
    assert.ok(history.items.some((event) => event.kind === 'began'));
    const changes = await json<Listing<Change>>(await fixture.get(`/api/stories/${fixture.story}/changes?limit=200`));
    assert.ok(changes.items.length > 0);
    for (const change of changes.items) Change.parse(change);
    const late = await json<Listing<Change>>(await fixture.get(`/api/stories/${fixture.story}/changes?since=2026-03-04T00:00:00Z`));
    assert.ok(late.items.length < changes.items.length);
    const difference = await json<Listing<Change>>(
      await fixture.get(`/api/stories/${fixture.story}/difference?since=2026-03-02T10:00:00Z`),
    );
    assert.ok(difference.items.length > 0);
  });

  it('hands listings out in parts', async () => {
    const texts: string[] = [];
    let next = '';
    do {
      const page = await json<Listing<Change>>(await fixture.get(`/api/stories/${fixture.story}/changes?limit=3${next}`));
      assert.ok(page.items.length <= 3);
      texts.push(...page.items.map((change) => change.id));
      next = page.next === undefined ? '' : `&after=${encodeURIComponent(page.next)}`;
    } while (next);
    const whole = await json<Listing<Change>>(await fixture.get(`/api/stories/${fixture.story}/changes?limit=200`));
    assert.deepEqual(
      texts,
      whole.items.map((change) => change.id),
    );
    assert.equal((await fixture.get(`/api/stories/${fixture.story}/changes?after=nonsense`)).status, 400);
  });

  it('says how many reports are waiting where the dossier lags behind', async () => {
    const own = await openFixture();
    try {
      type Told = Dossier & { readonly pending?: number };
      assert.equal((await json<Told>(await own.get(`/api/stories/${own.story}`))).pending, undefined);
      const late = keptReport('late', { text: 'The first boat across the Brenn strait was full, the harbour master said.' });
      await own.store.reports.keep([late]);
      const { reports = [], joinings = [] } = (await own.store.stories.members(own.story)) ?? {};
      const at = '2026-03-06T09:00:00.000Z';
      await own.store.stories.regroup({
        at,
        stories: [{ id: own.story, reports: [...reports, 'late'], joinings }],
        events: [],
        grouped: ['late'],
      });
      const told = await json<Told>(await own.get(`/api/stories/${own.story}`));
      assert.deepEqual([told.reports.length, told.pending], [4, 1]);
      assert.equal((await json<Told>(await own.get(`/api/stories/${own.story}?asOf=2026-03-05T00:00:00Z`))).pending, undefined);
      assert.match(await (await own.get(`/stories/${own.story}`, { accept: 'text/html' })).text(), /1 new report not in this page yet\./);
      await updateStories(own.store, { pauses: 'ignore' });
      const after = await json<Told>(await own.get(`/api/stories/${own.story}`));
      assert.deepEqual([after.reports.length, after.pending], [5, undefined]);
    } finally {
      await own.close();
    }
  });

  it('takes corrections, wakes whoever watches, and takes them back', async () => {
    const woken = fixture.nudges();
    const pin = await fixture.send('POST', '/api/corrections', { kind: 'pin', stories: [fixture.story] });
    assert.equal(pin.status, 202);
    assert.equal((await json<StoryCard>(await fixture.get(`/api/stories/${fixture.story}/card`))).pinned, true);
    assert.ok(fixture.nudges() > woken);
    const { id } = await json<{ id: string }>(pin);
    assert.equal((await fixture.send('DELETE', `/api/corrections/${id}?by=Ida`)).status, 204);
    const undone = await fixture.store.corrections.get(id);
    assert.equal(undone?.undoneBy, 'Ida');
    assert.ok(undone?.undoneAt);
    assert.equal((await json<StoryCard>(await fixture.get(`/api/stories/${fixture.story}/card`))).pinned, false);
    assert.equal((await fixture.send('DELETE', `/api/corrections/${id}`)).status, 404);
    for (const wrong of [
      { kind: 'merge', stories: [fixture.story] },
      { kind: 'merge', stories: [fixture.story, 'st-none'] },
      { kind: 'split', stories: [fixture.story], reports: [] },
      { kind: 'rename', stories: [fixture.story] },
      { kind: 'speaker', stories: [fixture.story], value: 'Jonas Eik' },
    ])
      assert.equal((await fixture.send('POST', '/api/corrections', wrong)).status, 422, JSON.stringify(wrong));
    assert.equal((await fixture.send('POST', '/api/corrections', { kind: 'burn', stories: [] })).status, 400);
  });

  it('answers 404 and 405 with problem details', async () => {
    for (const [response, status] of [
      [await fixture.get('/api/stories/st-none'), 404],
      [await fixture.send('PUT', '/api/stories', {}), 405],
      [await fixture.get('/api/nothing'), 404],
    ] as const) {
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const problem = await json<{ status: number; type: string; title: string; detail: string }>(response);
      assert.equal(problem.status, status);
      assert.ok(problem.type.startsWith('urn:stemma:problem:') && problem.title && problem.detail);
    }
  });
});

describe('a story that ended', () => {
  it('leads on to the story that it went into', async () => {
    const own = await openFixture();
    try {
      const reports = (await own.store.stories.members(own.story))?.reports ?? [];
      const at = '2026-03-05T00:00:00Z';
      await own.store.stories.regroup({
        at,
        stories: [
          { id: own.story, reports: [], joinings: [] },
          { id: 'st-other', reports, joinings: [] },
        ],
        events: [{ at, story: own.story, kind: 'ended', reports: [], other: 'st-other', why: 'Merged.', reasons: [] }],
        grouped: reports,
      });
      const answer = await own.get(`/api/stories/${own.story}?asOf=2026-03-05T01:00:00Z`);
      assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/api/stories/st-other?asOf=2026-03-05T01:00:00Z']);
    } finally {
      await own.close();
    }
  });

  it('is gone with its reports when it is removed', async () => {
    const own = await openFixture();
    try {
      assert.equal((await own.send('DELETE', `/api/stories/${own.story}`)).status, 204);
      assert.equal(await own.store.reports.count(), 0);
      assert.equal((await own.get(`/api/stories/${own.story}`)).status, 404);
      assert.equal((await json<Listing<StoryCard>>(await own.get('/api/stories'))).items.length, 0);
      assert.equal((await json<Listing<unknown>>(await own.get('/api/search?q=ferry'))).items.length, 0);
    } finally {
      await own.close();
    }
  });
});
