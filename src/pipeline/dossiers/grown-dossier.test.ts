import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Capture, Dossier, Id } from '../../model/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import type { ClockEffects } from '../effects.ts';
import { ingest } from '../ingest/index.ts';
import { makeDossierMemory, updateStories } from './index.ts';

const data = mkdtempSync(join(tmpdir(), 'stemma-grown-'));
after(() => rmSync(data, { recursive: true }));
let stores = 0;
const open = (): Promise<Store> => openStore(join(data, String(stores++)));

const clock: ClockEffects = { now: () => '2026-05-04T12:00:00.000Z' };

/** The same numbers at every run. */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: readonly T[], dice: () => number): T[] {
  return list
    .map((one) => ({ one, at: dice() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const SENTENCES = [
  'The lock at Harrowmere gave way at half past four on Sunday morning, the canal board of Tessaly said.',
  'At least {n} barges were torn from their moorings and two of them sank.',
  '“We heard a crack like a gun and then the water came,” said Ottilie Branwick, who keeps the lock.',
  '“We heard a crack like a shot, and the water came,” Ottilie Branwick told the Tessaly Courier.',
  'Nobody was killed, though {n} people were taken to the hospital at Quillsford.',
  'The board had inspected the gates in March and found no fault with them, its chairman Corwin Ashby said.',
  'Corwin Ashby denied that the inspection had been put off.',
  'The union of bargemen said that it had warned of the gates three times and was not heard.',
  'Trains over the viaduct were stopped until noon, and the road to Quillsford will stay closed for {n} days.',
  'The minister of transport, Delphine Orme, promised an inquiry and said that the canal would reopen in June.',
  'If the inquiry finds a fault of the board, the minister may dissolve it.',
  'Repairs will cost 4.{n} million crowns, the board estimated.',
];

/** Reports of one invented event: some retell others, some have other numbers; enough of them that their records are kept. */
function inventReports(count: number): Capture[] {
  const dice = makeDice(5);
  return Array.from({ length: count }, (_, k) => {
    const told = SENTENCES.filter(() => dice() < 0.55).map((one) => one.replace('{n}', String(3 + Math.floor(dice() * 3))));
    const lines = dice() < 0.3 ? shuffle(told, dice) : told;
    return capture(k, [`Lock breaks at Harrowmere (${k})`, ...lines]);
  });
}

const capture = (k: number, paragraphs: readonly string[]): Capture => ({
  location: `https://paper-${k % 9}.example/${k}`,
  contentType: 'text/plain',
  bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`),
  given: { published: `2026-05-03T${String(6 + (k % 12)).padStart(2, '0')}:00:00Z`, publishedBasis: 'given' },
});

/** Puts reports into one story, as grouping would. */
async function take(store: Store, captures: readonly Capture[], known: Set<Id>): Promise<void> {
  const { reports } = await ingest(store, captures, {}, clock);
  for (const { id } of reports) if (id !== undefined) known.add(id);
  const stories = [{ id: 'st-lock', reports: [...known].sort(), joinings: [] }];
  await store.stories.regroup({ at: clock.now(), stories, events: [], grouped: [...known] });
}

async function dossierOf(store: Store): Promise<Dossier> {
  const dossier = await store.stories.dossier('st-lock');
  assert.ok(dossier);
  return dossier;
}

describe('a dossier that grew', () => {
  for (const seed of [1, 2])
    it(`is the same as one made at once, whatever was kept from the updates before (order ${seed})`, async () => {
      const captures = inventReports(30);
      const edited = capture(7, ['Lock breaks at Harrowmere (7)', SENTENCES[0] as string, 'Nobody was hurt, the board said later.']);
      const [grown, whole] = [await open(), await open()];
      const memory = makeDossierMemory();
      const known = new Set<Id>();
      const order = shuffle(captures, makeDice(seed));
      // All but six at once; then one, two and three, which are one update each; last an edit.
      for (const [from, to] of [
        [0, 24],
        [24, 25],
        [25, 27],
        [27, 30],
      ] as const) {
        await take(grown, order.slice(from, to), known);
        const { stories } = await updateStories(grown, { memory, pauses: 'ignore' }, clock);
        assert.deepEqual(stories, ['st-lock']);
      }
      await take(grown, [edited], known);
      await updateStories(grown, { memory, pauses: 'ignore' }, clock);
      await take(whole, captures, new Set());
      await take(whole, [edited], new Set(known));
      await updateStories(whole, { pauses: 'ignore' }, clock);
      assert.deepEqual(await dossierOf(grown), await dossierOf(whole));
      assert.ok((await dossierOf(grown)).reports.some(({ text }) => text.includes('said later')));
      await Promise.all([grown.close(), whole.close()]);
    });
});
