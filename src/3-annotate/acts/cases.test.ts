import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { PositionKind } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import { findEntities } from '../names/index.ts';
import { findMarks, findQuotations } from '../quotations/index.ts';
import { findActs } from './index.ts';

/** Kinds that a reader would not tell apart: asking, threatening, giving, refusing, doing. */
const group: Readonly<Record<PositionKind, string>> = {
  demand: 'ask',
  threat: 'threat',
  warning: 'threat',
  offer: 'give',
  acceptance: 'give',
  concession: 'give',
  consultation: 'give',
  'red-line': 'refuse',
  rejection: 'refuse',
  accusation: 'refuse',
  action: 'do',
};

interface Row {
  readonly sentence: string;
  /** "Party|Spokesman:kind,kind", "nobody", or "FIXME …" for what is not found yet or found wrongly. */
  readonly expected: string;
}

/** Reads a case: a report, sentence by sentence, each with a line that says whose position it tells. */
function readCase(file: string): readonly Row[] {
  const lines = readFileSync(join(import.meta.dirname, 'cases', file), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line, i) => (i % 2 === 0 ? [{ sentence: line, expected: (lines[i + 1] ?? '').trim() }] : []));
}

/** The positions of each sentence of a report, as "Party: kind". */
function positionsOf(rows: readonly Row[]): readonly (readonly { party: string; kind: PositionKind }[])[] {
  const text = rows.map(({ sentence }) => sentence).join('\n\n');
  let at = 0;
  const blocks = rows.map(({ sentence }) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { kind: 'paragraph' as const, start, end: at };
  });
  const base = { text, language: 'en', blocks, ...parse(text, blocks), published: undefined };
  const marks = findMarks(base);
  const entities = findEntities({ ...base, marks });
  const quotations = findQuotations({ ...base, marks, entities });
  const acts = findActs({ ...base, marks, entities, times: [], quotations });
  const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id);
  return blocks.map(({ start, end }) =>
    acts
      .filter((act) => act.start >= start && act.end <= end)
      .map(({ actor, kind }) => {
        const entity = nameOf(actor);
        return { party: `${entity?.name} of ${nameOf(entity?.memberOf)?.name ?? 'nobody'}`, kind };
      }),
  );
}

function isFound(expected: string, positions: readonly { party: string; kind: PositionKind }[]): boolean {
  if (expected === 'nobody') return positions.length === 0;
  const [who = '', kinds = ''] = expected.split(':');
  return positions.some(
    ({ party, kind }) =>
      who.split('|').some((name) => party.toLowerCase().includes(name.toLowerCase())) &&
      kinds.split(',').some((wanted) => group[wanted as PositionKind] === group[kind]),
  );
}

for (const file of readdirSync(join(import.meta.dirname, 'cases'))) {
  describe(`positions in ${file}`, () => {
    const rows = readCase(file);
    const found = positionsOf(rows);
    rows.forEach(({ sentence, expected }, i) => {
      const known = expected.startsWith('FIXME ');
      it(`${sentence} → ${expected}`, () => {
        const positions = found[i] ?? [];
        const right = isFound(expected.replace('FIXME ', ''), positions);
        assert.equal(
          right,
          !known,
          known ? 'found now: take the FIXME away' : positions.map(({ party, kind }) => `${party}: ${kind}`).join('; '),
        );
      });
    });
  });
}
