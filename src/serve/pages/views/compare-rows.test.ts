import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dossier, Range, Report } from '../../../model/index.ts';
import { alignColumns, type Column } from './compare-rows.ts';

/** A report whose sentences end in a full stop. */
function columnOf(id: string, text: string): Column {
  const units: Range[] = [];
  for (const match of text.matchAll(/[^.]+\./g))
    units.push({ start: match.index + (match[0].length - match[0].trimStart().length), end: match.index + match[0].length });
  return { report: { id, text } as Report, units };
}

const span = (column: Column, words: string) => {
  const start = column.report.text.indexOf(words);
  return { report: column.report.id, start, end: start + words.length, text: words };
};

const a = columnOf('a', 'The ferry left Tolm at dawn. Nobody was on board. The harbour is closed until Friday.');
const b = columnOf('b', 'At dawn the ferry left Tolm. Fog lay over the bay. Nobody was on board.');
const dossier = {
  links: [
    {
      from: 'a',
      to: 'b',
      passages: [
        { from: span(a, 'The ferry left Tolm at dawn.'), to: span(b, 'At dawn the ferry left Tolm.'), similarity: 0.8, verbatim: false },
      ],
    },
  ],
  utterances: [],
  statements: [],
} as unknown as Dossier;

const texts = (rows: ReturnType<typeof alignColumns>) =>
  rows.map((row) => row.cells.map((cell) => cell.map((unit) => unit.runs.map((run) => run.text).join('')).join(' ')));

describe('sentences side by side', () => {
  const rows = alignColumns(dossier, [a, b], ({ report, start, end }) => `/reports/${report}?at=${start}-${end}`);

  it('puts shared passages beside each other, and what one has alone at its place', () => {
    assert.deepEqual(texts(rows), [
      ['The ferry left Tolm at dawn.', 'At dawn the ferry left Tolm.'],
      ['', 'Fog lay over the bay.'],
      ['Nobody was on board.', 'Nobody was on board.'],
      ['The harbour is closed until Friday.', ''],
    ]);
    assert.deepEqual(
      rows.map((row) => row.kind),
      ['shared', 'only', 'shared', 'only'],
    );
  });

  it('lights the words that stand in both, and no others', () => {
    const lit = rows[0]?.cells.map((cell) => cell.flatMap((unit) => unit.runs.filter((run) => run.lit).map((run) => run.text)));
    assert.deepEqual(lit, [['The ferry left Tolm'], ['the ferry left Tolm']]);
  });

  it('loses no sign of any report', () => {
    for (const [index, column] of [a, b].entries()) {
      const shown = rows.flatMap((row) => row.cells[index] ?? []).map((unit) => unit.runs.map((run) => run.text).join(''));
      assert.deepEqual([...shown].sort(), column.units.map((unit) => column.report.text.slice(unit.start, unit.end)).sort());
    }
  });

  it('takes a report without any link', () => {
    const alone = alignColumns(
      { links: [], utterances: [], statements: [] } as unknown as Dossier,
      [a, columnOf('c', 'Something else.')],
      () => '#',
    );
    assert.equal(alone.length, 4);
  });
});
