import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findChanges } from '../../src/7-brief/compare/index.ts';
import type { Capture, Change, ChangeKind, Dossier } from '../../src/model/index.ts';
import { makeDossiersOf } from '../../src/pipeline/index.ts';
import { captures } from './generate.ts';

/** What may never be told: a change where nothing changed, and a change twice. */

const runs = { numRuns: 12 };
const sampleFolder = join(import.meta.dirname, '../../sample/reports');

/** One story, under one id, as the monitor keeps it. */
async function storyOf(list: readonly Capture[]): Promise<Dossier> {
  const dossier = (await makeDossiersOf(list, { story: 'one' })).dossiers[0] as Dossier;
  return { ...dossier, story: { ...dossier.story, id: 'st-law' } };
}

const find = (older: Dossier | undefined, newer: Dossier): readonly Change[] => findChanges(older, newer, { at: newer.asOf });
const factKinds: ReadonlySet<ChangeKind> = new Set([
  'account',
  'corroborated',
  'disputed',
  'figure',
  'discrepancy',
  'quotation',
  'quotation-altered',
  'position',
  'tone',
  'date-fixed',
  'correction-not-followed',
]);
const facts = (changes: readonly Change[]): string[] =>
  changes.filter(({ kind }) => factKinds.has(kind)).map(({ kind, text }) => `${kind}: ${text}`);

function checkChanges(changes: readonly Change[], ...dossiers: readonly (Dossier | undefined)[]): void {
  const texts = dossiers.flatMap((dossier) => dossier?.reports ?? []).map(({ id, text }) => ({ id, text }));
  for (const { kind, text, why, members } of changes) {
    assert.ok(text && why);
    if (kind !== 'growth' && kind !== 'account' && kind !== 'deletion') assert.ok(members.length, `${kind} rests on a sentence: ${text}`);
    for (const { report, start, end, text: words } of members)
      assert.ok(
        texts.some((one) => one.id === report && one.text.slice(start, end) === words),
        'a span gives its text',
      );
  }
  assert.equal(new Set(changes.map(({ id }) => id)).size, changes.length, 'ids are unique');
}

describe('laws of changes over generated reports', () => {
  it('a dossier compared with itself gives nothing, in whatever order the reports stand', () =>
    fc.assert(
      fc.asyncProperty(captures, async (list) => {
        const dossier = await storyOf(list);
        assert.deepEqual(find(dossier, dossier), []);
        assert.deepEqual(find(dossier, await storyOf([...list].reverse())), []);
      }),
      runs,
    ));

  it('a copy of a report changes no fact', () =>
    fc.assert(
      fc.asyncProperty(captures, async (list) => {
        const before = await storyOf(list);
        const after = await storyOf([...list, { ...(list[0] as Capture), location: 'copy-elsewhere.txt' }]);
        const changes = find(before, after);
        assert.deepEqual(facts(changes), []);
        checkChanges(changes, before, after);
      }),
      runs,
    ));

  it('a report that comes, goes and comes again tells each fact once', () =>
    fc.assert(
      fc.asyncProperty(captures, async (list) => {
        const [without, all] = [await storyOf(list.slice(0, Math.max(1, list.length - 1))), await storyOf(list)];
        const told = find(without, all);
        const back = find(all, without);
        checkChanges(back, all, without);
        const again = find(without, all).filter(({ id }) => !told.some((one) => one.id === id));
        assert.deepEqual(again, []);
      }),
      runs,
    ));
});

describe('laws of changes over the sample, arriving report by report', () => {
  const list = readdirSync(sampleFolder)
    .sort()
    .map((name): Capture => ({ location: name, bytes: readFileSync(join(sampleFolder, name)) }));
  const orders = {
    'as numbered': list,
    backwards: [...list].reverse(),
    'odd before even': [...list.filter((_, k) => k % 2), ...list.filter((_, k) => !(k % 2))],
  };
  assert.ok(existsSync(sampleFolder));

  for (const [name, order] of Object.entries(orders))
    it(`${name}: what is told is told once, with sentences that stand there`, async () => {
      const told = new Map<string, Change>();
      let older: Dossier | undefined;
      for (const [index] of order.entries()) {
        const newer = await storyOf(order.slice(0, index + 1));
        const changes = find(older, newer);
        checkChanges(changes, older, newer);
        for (const change of changes) told.set(change.id, told.get(change.id) ?? change);
        older = newer;
      }
      const texts = [...told.values()].map(({ kind, text }) => `${kind}: ${text}`);
      assert.deepEqual(
        texts.filter((text, k) => texts.indexOf(text) !== k),
        [],
      );
      assert.equal([...told.values()].filter(({ kind }) => kind === 'report').length, list.length);
    });

  it('a copy of any report changes no fact', async () => {
    const before = await storyOf(list);
    for (const copied of list.filter((_, k) => k % 3 === 0)) {
      const after = await storyOf([...list, { ...copied, location: `zz-copy-of-${copied.location}` }]);
      assert.deepEqual(facts(find(before, after)), [], copied.location);
    }
  });
});
