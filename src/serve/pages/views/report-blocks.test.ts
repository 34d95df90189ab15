import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dossier, Report, Span } from '../../../model/index.ts';
import { makeEdition } from './edition.ts';
import { blocksOf } from './report-blocks.ts';

const text = 'The ferry left Tolm at dawn. Nobody was on board.\n\n"We sail on Friday," said the harbour master. The pier is new.';
const report = {
  id: 'b',
  location: 'b.txt',
  source: { id: 's', name: 'Karum Post' },
  language: 'en',
  text,
  blocks: [
    { kind: 'paragraph', start: 0, end: 49 },
    { kind: 'paragraph', start: 51, end: text.length },
  ],
  removed: [],
} as Report;

function span(words: string, id = 'b'): Span {
  const start = text.indexOf(words);
  return { report: id, start, end: start + words.length, text: words };
}

const dossier = {
  reports: [report, { ...report, id: 'a', location: 'a.txt' }],
  accounts: [{ id: 'A', reports: ['a', 'b'], origin: { kind: 'unknown' } }],
  links: [
    {
      from: 'a',
      to: 'b',
      passages: [
        { from: span('The ferry left Tolm at dawn', 'a'), to: span('The ferry left Tolm at dawn'), verbatim: true, similarity: 1 },
        { from: span('We sail on Friday', 'a'), to: span('We sail on Friday'), verbatim: false, similarity: 0.6 },
      ],
    },
  ],
  statements: [{ id: 'st', text: '', status: 'single-report', reports: ['b'], accounts: ['A'], members: [span('The pier is new')] }],
  utterances: [
    {
      id: 'u',
      direct: true,
      versions: [
        { ...span('We sail on Friday'), marked: true, verdict: 'reworded', notes: ['the source has Saturday'], changes: [], speaker: null },
      ],
    },
  ],
  discrepancies: [],
  entities: [],
} as unknown as Dossier;

describe('the text of a report with its margin', () => {
  const edition = makeEdition(dossier, { story: 'x', extent: 'part' });

  it('is the text, whatever is marked in it', () => {
    for (const asked of [undefined, { start: 4, end: 60 }, { start: 0, end: text.length }])
      for (const block of blocksOf(report, edition, asked)) {
        const { start, end } = report.blocks.find((one) => `b${one.start}` === block.id) as { start: number; end: number };
        assert.equal(block.runs.map((run) => run.text).join(''), text.slice(start, end));
      }
  });

  it('marks what stands word for word elsewhere, what only it tells, and what it altered', () => {
    const runs = blocksOf(report, edition, undefined).flatMap((block) => block.runs);
    const of = (key: 'shared' | 'only' | 'altered') => runs.filter((run) => run[key]).map((run) => run.text);
    assert.deepEqual(of('shared'), ['The ferry left Tolm at dawn']);
    assert.deepEqual(of('only'), ['The pier is new']);
    assert.deepEqual(of('altered'), ['We sail on Friday']);
  });

  it('tells in the margin who shares a passage, also in other words, and leads to both', () => {
    const [first, second] = blocksOf(report, edition, undefined);
    assert.deepEqual(
      first?.margin.shared.map((one) => [one.title, one.href]),
      [['Karum Post', '/compare?reports=b%2Ca']],
    );
    assert.equal(first?.margin.onlyHere, false);
    assert.equal(second?.margin.shared.length, 1);
    assert.equal(second?.margin.onlyHere, true);
    assert.deepEqual(second?.margin.verdicts, [{ words: 'reworded', href: '#u' }]);
  });

  it('lights the stretch that is asked for, and gives it one address, also over two blocks', () => {
    const runs = blocksOf(report, edition, { start: 40, end: 59 }).flatMap((block) => block.runs);
    assert.equal(
      runs
        .filter((run) => run.lit)
        .map((run) => run.text)
        .join('|'),
      'on board.|"|We sail',
    );
    assert.equal(runs.filter((run) => run.begins).length, 1);
  });

  it('is plain where the report is in no story', () => {
    assert.deepEqual(
      blocksOf(report, undefined, undefined).map((block) => block.runs.length),
      [1, 1],
    );
  });
});
