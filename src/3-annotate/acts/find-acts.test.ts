import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LocalEntity, Quotation } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import { findActs } from './index.ts';

/** Kinds with actors for a text whose names are given; words between “ ” are the speech of the named speaker. */
function actsOf(text: string, names: readonly string[], speaker?: string): readonly string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const { tokens, sentences } = parse(text, blocks);
  const entities = names.map((name, i): LocalEntity => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      kind: 'name' as const,
      start: index,
      end: index + name.length,
    }));
    return { id: `e${i}`, type: 'organisation', name, roles: [], mentions };
  });
  const quotations = [...text.matchAll(/“([^”]+)”/g)].map(
    ({ index, 1: words = '' }, turn): Quotation => ({
      kind: 'direct',
      marked: true,
      closed: true,
      turn,
      start: index + 1,
      end: index + 1 + words.length,
      ...(speaker === undefined ? {} : { speaker: { entity: `e${names.indexOf(speaker)}`, name: speaker, basis: 'explicit' } }),
    }),
  );
  const acts = findActs({
    text,
    language: 'en',
    blocks,
    tokens,
    sentences,
    published: undefined,
    marks: [],
    entities,
    times: [],
    quotations,
  });
  for (const { start, end, cue } of acts) assert.ok(start <= cue.start && cue.start < end && end <= text.length);
  return acts.map(({ kind, actor }) => `${entities.find(({ id }) => id === actor)?.name}: ${kind}`);
}

const table: readonly (readonly [text: string, names: readonly string[], speaker: string | undefined, expected: readonly string[]])[] = [
  ['Norland demanded that Sudmark open the canal.', ['Norland', 'Sudmark'], undefined, ['Norland: demand']],
  ['Norland will close the canal unless Sudmark pays.', ['Norland', 'Sudmark'], undefined, ['Norland: threat']],
  ['Norland would halt the fighting only if Sudmark withdraws.', ['Norland', 'Sudmark'], undefined, ['Norland: offer', 'Norland: demand']],
  ['The proposal was rejected by Sudmark.', ['Sudmark'], undefined, ['Sudmark: rejection']],
  ['Norland and Sudmark held talks on Monday.', ['Norland', 'Sudmark'], undefined, ['Sudmark: consultation', 'Norland: consultation']],
  ['“Leave the pier, or we will rename it,” Norland said.', ['Norland'], 'Norland', ['Norland: warning', 'Norland: threat']],
  ['“No ship will pass this lock,” Norland said.', ['Norland'], 'Norland', ['Norland: red-line']],
  ['“Give up the mine and the valley will empty,” Sudmark said.', ['Sudmark'], 'Sudmark', ['Sudmark: warning']],
  ['“We want the ships back,” Norland said.', ['Norland'], 'Norland', ['Norland: demand']],
  ['Territorial losses remain a red line for Sudmark.', ['Sudmark'], undefined, ['Sudmark: red-line']],
  // Nobody's position: the report's own opinion, and what a condition only imagines.
  ['The world must do more, and the rich should pay.', ['Norland'], undefined, []],
  ['Prices will fall if Norland refuses the offer.', ['Norland'], undefined, []],
];

describe('findActs', () => {
  for (const [text, names, speaker, expected] of table) it(text, () => assert.deepEqual(actsOf(text, names, speaker), expected));
});
