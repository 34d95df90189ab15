import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Capture, Correction, Dossier, Id } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { changesSince, dossierAsOf, importFiles, ingest, makeDossierMemory, regroup, replay, updateStories } from './index.ts';

const folder = join(import.meta.dirname, '../../sample/reports');
const sample: readonly Capture[] = readdirSync(folder).map((name) => ({ location: name, bytes: readFileSync(join(folder, name)) }));
const data = mkdtempSync(join(tmpdir(), 'stemma-over-time-'));
after(() => rmSync(data, { recursive: true }));
let stores = 0;
const open = (): Promise<Store> => openStore(join(data, String(stores++)));

/** A clock that the test sets. */
function makeClock(): { now: () => string; set: (iso: string) => void } {
  let at = '2026-09-06T12:00:00.000Z';
  return { now: () => at, set: (iso) => (at = iso) };
}

async function tell(store: Store, captures: readonly Capture[], clock: { now: () => string }): Promise<Id> {
  await ingest(store, captures, {}, clock);
  await regroup(store, {}, clock);
  await updateStories(store, {}, clock);
  const [story] = (await store.stories.page()).items;
  assert.ok(story);
  return story.id;
}

const dossierOf = async (store: Store, id: Id): Promise<Dossier> => {
  const dossier = await store.stories.dossier(id);
  assert.ok(dossier);
  return dossier;
};

describe('dossiers over time', () => {
  it('tells what an analyst parts as sorting, and not as news of the world', async () => {
    const store = await open();
    const clock = makeClock();
    const story = await tell(store, sample, clock);
    const before = await dossierOf(store, story);
    const lone = before.accounts.find(({ reports }) => reports.length === 1)?.reports[0] as Id;
    clock.set('2026-09-06T13:00:00.000Z');
    await store.corrections.add({ id: 'c1', at: clock.now(), kind: 'split', stories: [story], reports: [lone] });
    await regroup(store, {}, clock);
    const { changes } = await updateStories(store, {}, clock);
    assert.equal((await dossierOf(store, story)).reports.length, before.reports.length - 1);
    const own = changes.filter((change) => change.story === story);
    assert.deepEqual([...new Set(own.map(({ kind }) => kind))], ['grouping']);
    const apart = changes.filter((change) => change.story !== story);
    assert.equal(apart.length, 1, 'the story of what was parted begins with that');
    assert.deepEqual([apart[0]?.kind, apart[0]?.material], ['grouping', false]);
    assert.match(apart[0]?.text ?? '', /^1 report came from another story: /);
    await store.close();
  });

  it('brings the sample from captures to one dossier', async () => {
    const store = await open();
    const clock = makeClock();
    const { reports, problems } = await ingest(store, sample, {}, clock);
    assert.equal(reports.length, sample.length);
    assert.deepEqual(
      problems.filter(({ fatal }) => fatal),
      [],
    );
    const { stories } = await regroup(store, {}, clock);
    assert.equal(stories.length, 1);
    const { stories: updated, changes, waiting } = await updateStories(store, {}, clock);
    assert.deepEqual(updated, stories);
    assert.equal(waiting, 0);
    assert.ok(changes.some(({ kind }) => kind === 'story'));
    const dossier = await dossierOf(store, stories[0] as string);
    assert.equal(dossier.reports.length, sample.length);
    const card = await store.stories.card(stories[0] as string);
    assert.equal(card?.reports, sample.length);
    assert.equal(card?.arrivals.length, 24);
    assert.equal(
      card?.arrivals.reduce((sum, count) => sum + count, 0),
      dossier.reports.filter(({ published }) => published).length,
    );
    assert.deepEqual(await updateStories(store, {}, clock), { stories: [], failed: [], changes: [], waiting: 0 });
    await store.close();
  });

  it('is the same whether the reports came at once or one by one', async () => {
    const [atOnce, oneByOne] = [await open(), await open()];
    const clock = makeClock();
    const dated = await datedSample();
    const whole = await dossierOf(atOnce, await tell(atOnce, dated, clock));
    let story = '';
    for (const capture of dated) story = await tell(oneByOne, [capture], clock);
    const grown = await dossierOf(oneByOne, story);
    assert.deepEqual({ ...grown, story: { ...grown.story, id: '' } }, { ...whole, story: { ...whole.story, id: '' } });
    await Promise.all([atOnce.close(), oneByOne.close()]);
  });

  it('shows a story as it stood, and what changed since', async () => {
    const store = await open();
    const clock = makeClock();
    const dated = await datedSample();
    const story = await tell(store, dated.slice(0, 5), clock);
    const before = await dossierOf(store, story);
    clock.set('2026-09-07T12:00:00.000Z');
    await tell(store, dated.slice(5), clock);
    const then = await dossierAsOf(store, story, '2026-09-06T18:00:00Z');
    assert.deepEqual(
      then?.reports.map(({ id }) => id),
      before.reports.map(({ id }) => id),
    );
    assert.deepEqual(then?.statements, before.statements);
    assert.equal(await dossierAsOf(store, story, '2026-09-05T00:00:00Z'), undefined);
    const since = await changesSince(store, story, '2026-09-06T18:00:00Z', clock);
    assert.equal(since?.filter(({ kind }) => kind === 'report').length, dated.length - 5);
    assert.deepEqual(await changesSince(store, story, '2026-09-07T18:00:00Z', clock), []);
    assert.equal(await changesSince(store, 'st-none', '2026-09-07T18:00:00Z', clock), undefined);
    await store.close();
  });

  it('keeps to what the analyst decided, until it is taken back', async () => {
    const store = await open();
    const clock = makeClock();
    const story = await tell(store, sample, clock);
    const program = await dossierOf(store, story);
    const [utterance, discrepancy] = [program.utterances[0], program.discrepancies[0]];
    assert.ok(utterance && discrepancy);
    const decide = async (correction: Pick<Correction, 'id' | 'kind'> & Partial<Correction>): Promise<void> =>
      store.corrections.add({ at: clock.now(), stories: [story], reports: [], ...correction });
    await decide({ id: 'c1', kind: 'speaker', subject: utterance.id, value: 'Odrun Falk' });
    await decide({ id: 'c2', kind: 'not-a-discrepancy', subject: discrepancy.id });
    await decide({ id: 'c3', kind: 'rename', value: 'The quarrel over the river' });
    await updateStories(store, {}, clock);
    const corrected = await dossierOf(store, story);
    const now = corrected.utterances.find(({ id }) => id === utterance.id);
    assert.equal(now?.speaker.name, 'Odrun Falk');
    assert.ok(now?.versions[0]?.notes.some((note) => /set by the analyst/.test(note)));
    assert.ok(corrected.discrepancies.every(({ id }) => id !== discrepancy.id));
    assert.equal(corrected.story.title, 'The quarrel over the river');
    assert.equal((await store.stories.card(story))?.title, 'The quarrel over the river');
    for (const id of ['c1', 'c2', 'c3']) await store.corrections.undo(id, clock.now());
    await updateStories(store, {}, clock);
    assert.deepEqual(await dossierOf(store, story), program);
    await store.close();
  });

  it('goes on where one dossier cannot be made, and says so', async () => {
    const store = await open();
    const clock = makeClock();
    const other: Capture = {
      location: 'other.txt',
      bytes: new TextEncoder().encode(
        'Ash closes airport\n\nAsh from Mount Tarrek closed the airport of Sallow Bay on Monday, geologists said.\n',
      ),
    };
    await ingest(store, [...sample.slice(0, 2), other], {}, clock);
    await regroup(store, {}, clock);
    const broken: Store = {
      ...store,
      reports: {
        ...store.reports,
        annotated: async (ids) => {
          if (ids.length === 1) throw new Error('no luck');
          return store.reports.annotated(ids);
        },
      },
    };
    const { stories, failed, waiting } = await updateStories(broken, {}, clock);
    assert.deepEqual([stories.length, failed.length, waiting], [1, 1, 1]);
    const told = await store.events.after(0, 100);
    assert.ok(told.some(({ story, text }) => story === failed[0] && text.includes('no luck')));
    assert.deepEqual((await updateStories(store, {}, clock)).stories, failed);
    await store.close();
  });

  it('lets a story rest that takes long', async () => {
    const store = await open();
    let ms = Date.parse('2026-09-06T12:00:00Z');
    // Whenever it is looked at, a second has passed: every dossier takes seconds.
    const slow = { now: () => new Date((ms += 1000)).toISOString() };
    const memory = makeDossierMemory();
    const dated = await datedSample();
    const take = async (captures: readonly Capture[]): Promise<void> => {
      await ingest(store, captures, {}, slow);
      await regroup(store, {}, slow);
    };
    await take(dated.slice(0, 3));
    assert.equal((await updateStories(store, { memory }, slow)).stories.length, 1);
    await take(dated.slice(3, 4));
    const resting = await updateStories(store, { memory }, slow);
    assert.deepEqual([resting.stories.length, resting.waiting], [0, 1]);
    assert.ok(Date.parse(resting.next ?? '') > ms);
    const [story] = (await store.stories.page()).items;
    assert.ok(story);
    await store.corrections.add({ id: 'c1', at: slow.now(), kind: 'rename', stories: [story.id], reports: [], value: 'The river' });
    assert.equal((await updateStories(store, { memory }, slow)).stories.length, 1);
    assert.equal((await store.stories.card(story.id))?.title, 'The river');
    await take(dated.slice(5, 6));
    assert.equal((await updateStories(store, { memory }, slow)).stories.length, 0);
    assert.equal((await updateStories(store, { memory, pauses: 'ignore' }, slow)).stories.length, 1);
    await take(dated.slice(4, 5));
    ms += 600_000;
    assert.equal((await updateStories(store, { memory }, slow)).stories.length, 1);
    await store.close();
  });

  /** As if another version of the stages had made all that is there: it saw little. */
  async function makeOlder(store: Store, dossier: Dossier, at: string, terms?: number): Promise<void> {
    const ids = dossier.reports.map(({ id }) => id);
    const signatures = await store.reports.signatures(ids);
    for (const { report, annotations } of await store.reports.annotated(ids)) {
      const { signature = [], day = 0, undated = false } = signatures.get(report.id) ?? {};
      const poor = { annotations: { ...annotations, entities: [], quotations: [], acts: [] }, signature: signature.slice(0, terms) };
      await store.reports.replace({ report, ...poor, hash: 'h', version: 'older', day, undated, seenAt: at });
    }
    const card = await store.stories.card(dossier.story.id);
    assert.ok(card);
    const poor = { ...dossier, statements: [], utterances: [], discrepancies: [], positions: [] };
    await store.stories.putDossier({ dossier: poor, card, changes: [], version: 'older', at });
  }

  it('brings what older stages made up to date in batches', async () => {
    const store = await open();
    const clock = makeClock();
    const story = await tell(store, sample, clock);
    const expected = await dossierOf(store, story);
    const ids = expected.reports.map(({ id }) => id);
    const [signatures, annotated] = [await store.reports.signatures(ids), await store.reports.annotated(ids)];
    await makeOlder(store, expected, clock.now(), 3);
    let rounds = 0;
    for (let more = true; more; rounds++) ({ more } = await replay(store, { batch: 5 }));
    assert.equal(rounds, 3);
    assert.deepEqual(await store.reports.annotated(ids), annotated);
    assert.deepEqual(await store.reports.signatures(ids), signatures);
    await regroup(store, {}, clock);
    await updateStories(store, {}, clock);
    assert.deepEqual(await dossierOf(store, story), expected);
    await store.close();
  });

  it('tells what changed, and not what the stages see otherwise', async () => {
    const store = await open();
    const clock = makeClock();
    const dated = await datedSample();
    const story = await tell(store, dated.slice(0, -1), clock);
    await makeOlder(store, await dossierOf(store, story), clock.now());
    clock.set('2026-09-07T12:00:00.000Z');
    await ingest(store, dated.slice(-1), {}, clock);
    await regroup(store, {}, clock);
    const { changes } = await updateStories(store, {}, clock);
    const told = (await store.changes.page({ story, limit: 200 })).items;
    assert.equal(changes.filter(({ kind }) => kind === 'report').length, 1);
    const [fresh] = (await dossierOf(store, story)).reports.filter(({ location }) => location === dated.at(-1)?.location);
    // Every sentence of an older report that is told anew is told because of the new one.
    assert.ok(
      changes.every(({ members, kind }) => kind === 'growth' || members.length === 0 || members.some(({ report }) => report === fresh?.id)),
      JSON.stringify(changes.map(({ text }) => text)),
    );
    assert.ok(told.length >= changes.length);
    await store.close();
  });

  it('takes files given by hand, as often as they are given', async () => {
    const store = await open();
    const files = join(data, 'files');
    cpSync(folder, files, { recursive: true });
    const first = await importFiles(store, [files]);
    assert.deepEqual([...new Set(first.reports.map(({ kept }) => kept))], ['new']);
    const second = await importFiles(store, [files, join(data, 'missing.txt')]);
    assert.deepEqual([...new Set(second.reports.map(({ kept }) => kept))], ['same']);
    assert.match(second.problems.find(({ fatal }) => fatal)?.message ?? '', /no such file/);
    assert.equal(await store.reports.count(), sample.length);
    await store.close();
  });
});

/** The sample with the dates that its reports have when they are read together. */
async function datedSample(): Promise<readonly Capture[]> {
  const store = await open();
  const { reports } = await ingest(store, sample, {}, makeClock());
  const stored = await store.reports.annotated(reports.map(({ id }) => id));
  await store.close();
  return sample.map((capture, at) => {
    const published = stored[at]?.report.published?.value ?? '2026-09-04';
    return { ...capture, given: { published, publishedBasis: 'given' } };
  });
}
