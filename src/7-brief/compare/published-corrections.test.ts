import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dossier, Report } from '../../model/index.ts';
import { findChanges } from './index.ts';

const at = '2026-03-10T12:00:00Z';

const report = (id: string, outlet: string, text: string, title = 'Dam at Tallmere', day = '2026-03-09'): Report => ({
  id,
  location: `https://${outlet}.example/${id}`,
  source: { id: outlet, name: `The ${outlet}` },
  title,
  language: 'en',
  published: { value: day, precision: 'day', basis: 'given' },
  text,
  blocks: [],
  removed: [],
});

function dossier(reports: readonly Report[], links: readonly (readonly [from: Report, to: Report])[]): Dossier {
  return {
    schema: 'stemma.dossier/1',
    generatedAt: at,
    asOf: at,
    story: { id: 'st-1', title: 'Dam', titleFrom: 'a', languages: ['en'], grouping: [] },
    reports,
    accounts: [],
    independentAccounts: { min: 1, max: 1 },
    links: links.map(([from, to]) => ({ from: from.id, to: to.id, directed: true, kind: 'rewrite', score: 1, reasons: [], passages: [] })),
    statements: [],
    utterances: [],
    discrepancies: [],
    timeline: [],
    positions: [],
    proposals: [],
    entities: [],
    places: [],
    figures: [],
    problems: [],
  };
}

const wire = report(
  'a',
  'Wire',
  'The dam broke at noon. Seven people died in the flood below the dam. The mayor, Ida Berg, will speak in 7 days.',
);
const copy = report(
  'b',
  'Post',
  'Below the dam, seven people died in the flood. It broke at noon, The Wire said. The mayor, Ida Berg, will speak in 7 days.',
);
const label = 'CORRECTION: Dam at Tallmere';

/** The correction's text and title, the outlet, and how a copy goes on telling the old; undefined: not told. */
const cases: readonly (readonly [name: string, correction: Report, still?: RegExp])[] = [
  ['names both figures', report('c', 'Wire', 'Nine people died in the flood, not seven.', label), /seven people died/],
  [
    'repeats the statement',
    report('c', 'Wire', 'An earlier version of this report said seven people had died in the flood. The number is nine.'),
    /seven people died/,
  ],
  [
    'corrects a name',
    report(
      'c',
      'Wire',
      'An earlier version of this story wrongly named the mayor as Ida Berg. The mayor is Ida Borg and will speak.',
      label,
    ),
    /Ida Berg/,
  ],
  ['of a name, in one sentence', report('c', 'Wire', 'The mayor who will speak is Ida Borg, not Ida Berg.', label), /Ida Berg/],
  ['by another outlet', report('c', 'Other', 'Nine people died in the flood, not seven.', label)],
  ['of something else', report('c', 'Wire', 'The parliament of Ostrin has nine members, not seven.', label)],
  ['of a number that the report does not have', report('c', 'Wire', 'Nine people died in the flood, not eight.', label)],
  ['older than the report', report('c', 'Wire', 'Nine people died in the flood, not seven.', label, '2026-03-01')],
  ['an update and no correction', report('c', 'Wire', 'Nine people died in the flood, the coast guard said. Seven were men.')],
];

describe('a correction that is a report of its own', () => {
  for (const [name, correction, still] of cases)
    it(`${name}: ${still ? 'told' : 'not told'}`, () => {
      const changes = findChanges(dossier([wire, copy], [[wire, copy]]), dossier([wire, copy, correction], [[wire, copy]]), { at });
      const told = changes.filter(({ kind }) => kind === 'correction-not-followed');
      assert.deepEqual(
        told.map(({ subject }) => subject),
        still ? ['b'] : [],
        told.map(({ text }) => text).join(),
      );
      if (still) assert.match(told[0]?.members[0]?.text ?? '', still);
    });

  const [correction] = cases.map(([, one]) => one) as [Report];
  const find = (older: Dossier, newer: Dossier) =>
    findChanges(older, newer, { at }).filter(({ kind }) => kind === 'correction-not-followed');

  it('is told of a copy that comes later, once, and not of one that followed', () => {
    const late = { ...copy, id: 'd', location: 'https://late.example/d', source: { id: 'Late', name: 'The Late' } };
    const followed = { ...late, text: late.text.replace('seven people', 'nine people, corrected from seven,') };
    const links = [
      [wire, copy],
      [wire, late],
    ] as const;
    const older = dossier([wire, copy, correction], [[wire, copy]]);
    assert.deepEqual(
      find(older, dossier([wire, copy, correction, late], links)).map(({ subject }) => subject),
      ['d'],
    );
    assert.deepEqual(find(older, dossier([wire, copy, correction, followed], links)), []);
    assert.deepEqual(find(older, dossier([wire, copy, correction], [[wire, copy]])), []);
  });
});
