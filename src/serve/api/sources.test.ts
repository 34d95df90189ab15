import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Candidate, Discovery } from '../../1-gather/index.ts';
import { WatchedSource } from '../../model/index.ts';
import { type Fixture, openFixture } from '../testing.ts';

const feed: Candidate = {
  location: 'https://herald.example/feed.xml',
  form: 'feed',
  name: 'Telmark Herald',
  kind: 'outlet',
  language: 'en',
  tags: [],
  how: 'The page names it.',
  preview: [{ title: 'Ferry to sail', url: 'https://herald.example/1' }],
};

const found: Readonly<Record<string, Discovery>> = {
  'https://herald.example/': { candidates: [feed, { ...feed, location: 'https://herald.example/', form: 'site' }], problems: [] },
  'https://one.example/': { candidates: [{ ...feed, location: 'https://one.example/rss', name: 'One' }], problems: [] },
  'https://list.example/': {
    candidates: ['a', 'b', 'c'].map((letter) => ({ ...feed, location: `https://${letter}.example/rss`, name: letter, tags: ['harbours'] })),
    problems: [],
  },
};

let fixture: Fixture;
before(async () => {
  fixture = await openFixture({
    empty: true,
    discover: async (location) =>
      found[location] ?? { candidates: [], problems: ['The server says that there is nothing (404). Check the address.'] },
  });
});
after(() => fixture.close());

interface Answer {
  readonly added: readonly WatchedSource[];
  readonly known: readonly WatchedSource[];
  readonly candidates: readonly Candidate[];
}

const post = async (body: unknown): Promise<{ status: number; answer: Answer; location: string | null }> => {
  const response = await fixture.send('POST', '/api/sources', body);
  return { status: response.status, answer: (await response.json()) as Answer, location: response.headers.get('location') };
};

describe('the sources over HTTP', () => {
  it('finds out what is at an address, and keeps nothing', async () => {
    const answer = (await (await fixture.get('/api/sources/discover?url=https://herald.example/')).json()) as Discovery;
    assert.deepEqual(
      answer.candidates.map((candidate) => candidate.form),
      ['feed', 'site'],
    );
    assert.equal((await fixture.store.sources.page()).items.length, 0);
  });

  it('adds the only thing that is there, once', async () => {
    const first = await post({ location: 'https://one.example/', kind: 'agency', reliability: 'B', tags: ['ferry'] });
    assert.equal(first.status, 201);
    const [source] = first.answer.added;
    assert.ok(source);
    WatchedSource.parse(source);
    assert.deepEqual([source.name, source.kind, source.reliability, source.tags, source.language], ['One', 'agency', 'B', ['ferry'], 'en']);
    assert.equal(first.location, `/api/sources/${source.id}`);
    assert.equal((await fixture.store.sources.nextDue()) !== undefined, true);
    const again = await post({ location: 'https://one.example/' });
    assert.deepEqual([again.status, again.answer.added.length, again.answer.known.length], [200, 0, 1]);
    assert.equal(again.answer.known[0]?.kind, 'agency');
  });

  it('lets the analyst choose where there are several', async () => {
    const asked = await post({ location: 'https://herald.example/' });
    assert.deepEqual([asked.status, asked.answer.added.length, asked.answer.candidates.length], [200, 0, 2]);
    const chosen = await post({ location: 'https://herald.example/', form: 'site' });
    assert.deepEqual([chosen.status, chosen.answer.added[0]?.form], [201, 'site']);
    const all = await post({ location: 'https://list.example/', all: true });
    assert.deepEqual([all.status, all.answer.added.length, all.answer.added[0]?.tags], [201, 3, ['harbours']]);
  });

  it('tells what is wrong with an address and with a wish', async () => {
    const response = await fixture.send('POST', '/api/sources', { location: 'https://gone.example/' });
    assert.equal(response.status, 422);
    assert.match(((await response.json()) as { detail: string }).detail, /404/);
    for (const wrong of [
      {},
      { location: 'x', form: 'newspaper' },
      { location: 'x', colour: 'red' },
      { location: 'https://one.example/', reliability: 'Z' },
    ])
      assert.equal((await fixture.send('POST', '/api/sources', wrong)).status, 400, JSON.stringify(wrong));
  });

  it('opens no files of the machine to those who come over a network', async () => {
    const remote = await openFixture({
      empty: true,
      access: { loopbackOnly: false },
      discover: async () => ({ candidates: [feed], problems: [] }),
    });
    try {
      for (const wish of [
        { location: '/etc' },
        { location: 'file:///etc' },
        { location: '../x.warc' },
        { location: 'notes.d/list.opml' },
        { location: 'C:\\Users' },
        { location: 'https://a.example', form: 'folder' },
      ])
        assert.equal((await remote.send('POST', '/api/sources', wish)).status, 403, JSON.stringify(wish));
      assert.equal((await remote.get('/api/sources/discover?url=/etc')).status, 403);
      assert.equal((await remote.send('POST', '/api/sources', { location: 'https://herald.example/feed.xml' })).status, 201);
      const [source] = (await remote.store.sources.page()).items;
      assert.equal((await remote.send('PATCH', `/api/sources/${source?.id}`, { location: '/etc' })).status, 403);
      const list =
        '<opml version="2.0"><body><outline text="etc" xmlUrl="/etc" stemmaForm="folder"/><outline text="a" xmlUrl="https://a.example/rss"/></body></opml>';
      const imported = await remote.app.request('/api/sources.opml', {
        method: 'POST',
        body: list,
        headers: { 'content-type': 'text/xml' },
      });
      const { added, problems } = (await imported.json()) as { added: number; problems: readonly string[] };
      assert.deepEqual([added, problems.length], [1, 1]);
      assert.equal((await fixture.get('/api/sources/discover?url=/etc')).status, 200);
    } finally {
      await remote.close();
    }
  });

  it('changes, polls, tells the log and removes', async () => {
    const [source] = (await fixture.store.sources.page()).items;
    assert.ok(source);
    const path = `/api/sources/${source.id}`;
    const patched = await fixture.send('PATCH', path, { name: 'Renamed', paused: true, reliability: 'C' });
    const after = WatchedSource.parse(await patched.json());
    assert.deepEqual([after.name, after.paused, after.reliability], ['Renamed', true, 'C']);
    const ungraded = WatchedSource.parse(await (await fixture.send('PATCH', path, { reliability: null })).json());
    assert.deepEqual([ungraded.reliability, ungraded.name], [undefined, 'Renamed']);
    const woken = fixture.nudges();
    assert.equal((await fixture.send('POST', `${path}/poll`)).status, 202);
    assert.ok(fixture.nudges() > woken);
    assert.deepEqual(((await (await fixture.get(`${path}/log`)).json()) as { items: unknown[] }).items, []);
    assert.equal((await fixture.send('DELETE', path)).status, 204);
    for (const response of [
      await fixture.get(path),
      await fixture.send('DELETE', path),
      await fixture.send('PATCH', path, { name: 'x' }),
      await fixture.send('POST', `${path}/poll`),
    ])
      assert.equal(response.status, 404);
  });

  it('goes out and comes in as OPML with all that was said of it', async () => {
    const opml = await (await fixture.get('/api/sources.opml')).text();
    const other = await openFixture({ empty: true });
    try {
      const take = async (body: string | FormData, type?: string): Promise<{ added: number; known: number }> => {
        const response = await other.app.request('/api/sources.opml', {
          method: 'POST',
          body,
          headers: type ? { 'content-type': type } : {},
        });
        assert.equal(response.status, 200);
        return (await response.json()) as { added: number; known: number };
      };
      const count = (await fixture.store.sources.page()).items.length;
      assert.ok(count >= 4);
      assert.deepEqual(await take(opml, 'text/x-opml'), { added: count, known: 0, problems: [] });
      const form = new FormData();
      form.set('file', new File([opml], 'sources.opml'));
      assert.deepEqual(await take(form), { added: 0, known: count, problems: [] });
      const both = await Promise.all([fixture.store, other.store].map((store) => store.sources.page()));
      const [ours, theirs] = both.map((page) =>
        page.items
          .map(({ location, form, name, kind, tags }) => ({ location, form, name, kind, tags }))
          .sort((a, b) => (a.location < b.location ? -1 : 1)),
      );
      assert.deepEqual(theirs, ours);
      assert.equal(
        (await other.app.request('/api/sources.opml', { method: 'POST', body: 'no list', headers: { 'content-type': 'text/xml' } })).status,
        422,
      );
    } finally {
      await other.close();
    }
  });
});
