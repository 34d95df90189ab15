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
