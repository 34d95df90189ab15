import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { read } from '../../2-read/index.ts';
import { signatureOf } from '../../4-group/index.ts';
import type { Annotations, Correction, Id, Report } from '../../model/index.ts';
import { type KeptReport, openStore, type Store } from '../../store/index.ts';
import { makeGroupingMemory, regroup } from './index.ts';

const data = mkdtempSync(join(tmpdir(), 'stemma-regroup-'));
after(() => rmSync(data, { recursive: true }));
let stores = 0;
const open = (): Promise<Store> => openStore(join(data, String(stores++)));

/** A clock that goes on by a second whenever it is looked at. */
function makeClock(): { readonly now: () => string } {
  let ms = Date.parse('2026-05-04T12:00:00Z');
  return { now: () => new Date((ms += 1000)).toISOString() };
}

function reportOf(id: string, text: string, more: Partial<Report> = {}): Report {
  return { id, location: id, source: { id: 's' }, language: 'en', text, blocks: [], removed: [], ...more };
}

function kept(report: Report): KeptReport {
  const annotations: Annotations = {
    report: report.id,
    language: 'en',
    tokens: [],
    sentences: [],
    entities: [],
    times: [],
    figures: [],
    quotations: [],
    acts: [],
    credits: [],
    notAttempted: [],
  };
  const day = Math.floor(Date.parse(report.published?.value ?? '2026-05-04') / 86_400_000);
  const seenAt = '2026-05-04T10:00:00Z';
  return { report, annotations, hash: `${report.title}${report.text}`, version: '1', signature: signatureOf({ report }), day, seenAt };
}

async function partitionOf(store: Store, ids: readonly Id[]): Promise<string[]> {
  const stories = await store.stories.storiesOf(ids);
  const groups = Map.groupBy(ids, (id) => stories.get(id) ?? `none ${id}`);
  return [...groups.values()].map((members) => [...members].sort().join(' ')).sort();
}

/** Bounds that cells of a dozen reports reach. */
const tight = { cell: 3, denseCell: 6, dense: 0.8 };

async function groupInBatches(
  batches: readonly (readonly Report[])[],
  options: { readonly memory?: 'kept'; readonly bounds?: typeof tight },
): Promise<string[]> {
  const store = await open();
  const clock = makeClock();
  const remembered = makeGroupingMemory();
  for (const batch of batches) {
    await store.reports.keep(batch.map(kept));
    await regroup(store, { ...(options.memory && { memory: remembered }), ...(options.bounds && { bounds: options.bounds }) }, clock);
  }
  const partition = await partitionOf(
    store,
    batches.flat().map(({ id }) => id),
  );
  await store.close();
  return partition;
}

async function loadStories(): Promise<readonly Report[]> {
  const root = join(import.meta.dirname, '../../..');
  const folders = ['sample/reports', ...['quake', 'recall', 'recount', 'takeover'].map((story) => `eval/stories/${story}/reports`)];
  const reports: Report[] = [];
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder))) {
      const { report } = await read({ location: `${folder}/${name}`, bytes: readFileSync(join(root, folder, name)) });
      if (report) reports.push(report);
    }
  return reports;
}

const PEOPLE = ['Quandt', 'Ostrowe', 'Veldman', 'Tarrek', 'Marlin', 'Sorvik', 'Endriss', 'Pellow'];
const PLACES = ['Velmouth', 'Sallow Bay', 'Upper Brook', 'Karsk', 'Ostermark', 'Lindry'];
const DEEDS = [
  'flooded the orchard',
  'derailed near the viaduct',
  'sued over the quarry',
  'evacuated the nursery',
  'banned the ferry licence',
  'burgled the archive',
];

/** Texts that share people, places and deeds at random, so that stories touch and bridge each other. */
const generated = fc
  .array(
    fc.record({
      parts: fc.array(fc.tuple(fc.nat(PEOPLE.length - 1), fc.nat(PLACES.length - 1), fc.nat(DEEDS.length - 1), fc.nat(5)), {
        minLength: 1,
        maxLength: 3,
      }),
      day: fc.nat(12),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((sketches) =>
    sketches.map(({ parts, day }, at) =>
      reportOf(
        `r${String(at).padStart(2, '0')}`,
        parts
          .map(
            ([who, where, what, count]) =>
              `Inspector ${PEOPLE[who]} of ${PLACES[where]} said on the spot that a gang ${DEEDS[what]}, and ${count * 137} villagers protested.`,
          )
          .join(' '),
        {
          title: `${PEOPLE[parts[0]?.[0] ?? 0]} ${DEEDS[parts[0]?.[2] ?? 0]}`,
          published: { value: `2026-05-${String(day + 1).padStart(2, '0')}`, precision: 'day', basis: 'given' },
        },
      ),
    ),
  );

/** Any order and any batches. */
const arrivals = (reports: readonly Report[]): fc.Arbitrary<readonly (readonly Report[])[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...reports], { minLength: reports.length }),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: reports.length }),
    )
    .map(([order, sizes]) => {
      const batches: Report[][] = [];
      for (let at = 0, next = 0; at < order.length; at += sizes[next++] as number)
        batches.push(order.slice(at, at + (sizes[next] as number)));
      return batches;
    });

describe('regroup', () => {
  it('gives the same partition whatever the order and the batches of generated texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        generated.chain((reports) => fc.tuple(fc.constant(reports), arrivals(reports))),
        fc.constantFrom({ memory: 'kept' } as const, {}, { memory: 'kept', bounds: tight } as const, { bounds: tight } as const),
        async ([reports, batches], options) => {
          const { memory: _, ...whole } = { memory: undefined, ...options };
          assert.deepEqual(await groupInBatches(batches, options), await groupInBatches([reports], whole));
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 40), seed: 4 },
    );
  });

  it('gives the same partition whatever the order and the batches of invented stories', async () => {
    const reports = await loadStories();
    const expected = await groupInBatches([reports], {});
    assert.ok(expected.length >= 5);
    await fc.assert(
      fc.asyncProperty(arrivals(reports), async (batches) => {
        assert.deepEqual(await groupInBatches(batches, { memory: 'kept' }), expected);
      }),
      { numRuns: 4, seed: 5 },
    );
  });
});

const STRIKE = [
  'Tram drivers in Velmouth walked out at dawn on Monday over a plan to cut the night lines. The transport union said 1,200 drivers took part. Mayor Ilse Quandt called the strike reckless.',
  'Velmouth stood still on Monday as 1,200 tram drivers struck against cuts to night lines. Commuters walked across the Orne bridge. Mayor Ilse Quandt said the walkout was reckless and asked for talks.',
  'The tram strike in Velmouth went into its second day; 1,200 drivers stayed out over the night lines. Mayor Ilse Quandt offered talks at the Orne depot.',
];
const VOLCANO = [
  'Ash from Mount Tarrek closed the airport at Sallow Bay on Monday evening. Geologists raised the alert to orange after a series of tremors under the southern crater.',
  'The alert for Mount Tarrek went to orange on Monday after tremors under its southern crater. The airport of Sallow Bay stays closed because of ash.',
  'Mount Tarrek sent more ash over Sallow Bay; the airport stays closed and geologists counted tremors under the southern crater.',
];
const strike = STRIKE.map((text, at) => reportOf(`s${at}`, text));
const volcano = VOLCANO.map((text, at) => reportOf(`v${at}`, text));
const all = [...strike, ...volcano].map(({ id }) => id);

interface Desk {
  readonly store: Store;
  readonly add: (...reports: readonly Report[]) => Promise<void>;
  readonly decide: (correction: Pick<Correction, 'kind' | 'stories'> & Partial<Correction>) => Promise<Id>;
  readonly undo: (id: Id) => Promise<void>;
  readonly storyOf: (report: Id) => Promise<Id>;
  readonly partition: () => Promise<string[]>;
  readonly eventsOf: (story: Id) => Promise<string[]>;
}

async function openDesk(): Promise<Desk> {
  const store = await open();
  const clock = makeClock();
  const memory = makeGroupingMemory();
  let corrections = 0;
  const settle = async (): Promise<void> => void (await regroup(store, { memory }, clock));
  return {
    store,
    add: async (...reports) => {
      await store.reports.keep(reports.map(kept));
      await settle();
    },
    decide: async (correction) => {
      const id = `c${corrections++}`;
      await store.corrections.add({ id, at: clock.now(), reports: [], ...correction });
      await settle();
      return id;
    },
    undo: async (id) => {
      await store.corrections.undo(id, clock.now());
      await settle();
    },
    storyOf: async (report) => (await store.stories.storiesOf([report])).get(report) ?? 'none',
    partition: async () => {
      const stories = await store.stories.storiesOf(all);
      return [...Map.groupBy([...stories.keys()], (id) => stories.get(id)).values()].map((ids) => ids.sort().join(' ')).sort();
    },
    eventsOf: async (story) => (await store.stories.history(story)).items.map(({ kind }) => kind).reverse(),
  };
}

describe('regroup of all invented stories in one store', () => {
  it('puts no two events into one story', async () => {
    const reports = await loadStories();
    const eventOf = new Map(reports.map(({ id, location }) => [id, location.split('/reports/')[0]]));
    const stories = (await groupInBatches([reports], {})).map((ids) => ids.split(' '));
    assert.equal(stories.flat().length, reports.length);
    for (const ids of stories) assert.equal(new Set(ids.map((id) => eventOf.get(id))).size, 1, `${ids} tell of one event`);
    // Nor is every report a story of its own: parts are fewer than a third.
    assert.ok(3 * stories.length < reports.length, `${stories.length} stories of ${reports.length} reports`);
  });
});

describe('stories over time', () => {
  it('keep their ids while they grow, and tell why', async () => {
    const desk = await openDesk();
    await desk.add(strike[0] as Report, volcano[0] as Report);
    const story = await desk.storyOf('s0');
    await desk.add(strike[1] as Report, strike[2] as Report);
    assert.equal(await desk.storyOf('s2'), story);
    assert.deepEqual(await desk.partition(), ['s0 s1 s2', 'v0']);
    const [grew] = (await desk.store.stories.history(story)).items;
    assert.equal(grew?.kind, 'grew');
    assert.match(grew?.why ?? '', /joined\. Both have the/);
    await desk.store.close();
  });

  it('are one when the analyst says so, also with what comes later, until it is taken back', async () => {
    const desk = await openDesk();
    await desk.add(strike[0] as Report, strike[1] as Report, volcano[0] as Report, volcano[1] as Report);
    const [first, second] = [await desk.storyOf('s0'), await desk.storyOf('v0')];
    const merged = await desk.decide({ kind: 'merge', stories: [first, second], note: 'the ash stopped the trams' });
    assert.deepEqual(await desk.partition(), ['s0 s1 v0 v1']);
    assert.equal(await desk.storyOf('v0'), await desk.storyOf('s0'));
    await desk.add(strike[2] as Report, volcano[2] as Report);
    assert.deepEqual(await desk.partition(), ['s0 s1 s2 v0 v1 v2']);
    await desk.undo(merged);
    assert.deepEqual(await desk.partition(), ['s0 s1 s2', 'v0 v1 v2']);
    assert.deepEqual([await desk.storyOf('s0'), await desk.storyOf('v0')].sort(), [first, second].sort());
    assert.ok((await desk.eventsOf(first)).includes('corrected'));
    await desk.store.close();
  });

  it('are parted when the analyst says so; what comes later goes to the side it is nearer to', async () => {
    const desk = await openDesk();
    await desk.add(strike[0] as Report, strike[1] as Report);
    const story = await desk.storyOf('s0');
    const split = await desk.decide({ kind: 'split', stories: [story], reports: ['s1'] });
    assert.deepEqual(await desk.partition(), ['s0', 's1']);
    await desk.add(strike[2] as Report);
    const parted = await desk.partition();
    assert.equal(parted.length, 2);
    assert.ok(parted.every((ids) => !(ids.includes('s0') && ids.includes('s1'))));
    await desk.undo(split);
    assert.deepEqual(await desk.partition(), ['s0 s1 s2']);
    await desk.store.close();
  });

  it('keep a report where the analyst moved it', async () => {
    const desk = await openDesk();
    await desk.add(...strike, ...volcano);
    const [from, into] = [await desk.storyOf('s0'), await desk.storyOf('v0')];
    const moved = await desk.decide({ kind: 'move', stories: [into], reports: ['s2'] });
    assert.deepEqual(await desk.partition(), ['s0 s1', 's2 v0 v1 v2']);
    await desk.add({ ...(strike[2] as Report), text: `${STRIKE[2]} More follows.` });
    assert.deepEqual(await desk.partition(), ['s0 s1', 's2 v0 v1 v2']);
    await desk.undo(moved);
    assert.deepEqual(await desk.partition(), ['s0 s1 s2', 'v0 v1 v2']);
    assert.deepEqual([await desk.storyOf('s0'), await desk.storyOf('v0')], [from, into]);
    await desk.store.close();
  });

  it('follow the later of two decisions', async () => {
    const desk = await openDesk();
    await desk.add(...strike, ...volcano);
    const [a, b] = [await desk.storyOf('s0'), await desk.storyOf('v0')];
    await desk.decide({ kind: 'merge', stories: [a, b] });
    await desk.decide({ kind: 'split', stories: [await desk.storyOf('s0')], reports: ['v0', 'v1'] });
    assert.deepEqual(await desk.partition(), ['s0 s1 s2 v2', 'v0 v1']);
    await desk.store.close();
  });
});
