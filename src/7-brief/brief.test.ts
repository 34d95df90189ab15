import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnnotatedReport, BriefInput, LocalEntity, Report, SpeechAct } from '../model/index.ts';
import { parse } from '../text/index.ts';
import { makeHead } from './head/index.ts';
import { makePlaces } from './places/index.ts';
import { makePositions } from './positions/index.ts';
import { makeProposals } from './proposals/index.ts';

interface Given {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly acts?: (text: string) => readonly SpeechAct[];
}

const names = ['Norland', 'Sudmark', 'Ostia', 'Westia'] as const;

function annotated({ id, text, title, acts }: Given): AnnotatedReport {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: line.startsWith('- ') ? ('item' as const) : ('paragraph' as const),
    start: index + (line.startsWith('- ') ? 2 : 0),
    end: index + line.length,
  }));
  const withLeads = blocks.map((block) =>
    block.kind === 'item' ? { ...block, leadIn: blocks.findIndex((other) => other.kind === 'paragraph') } : block,
  );
  const { tokens, sentences } = parse(text, withLeads);
  const entities = names.map(
    (name, i): LocalEntity => ({
      id: `e${i}`,
      type: 'place',
      name,
      roles: [],
      mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ kind: 'name', start: index, end: index + name.length })),
    }),
  );
  const report: Report = {
    id,
    location: id,
    source: { id: `s-${id}` },
    language: 'en',
    text,
    blocks: withLeads,
    removed: [],
    ...(title === undefined ? {} : { title }),
  };
  const rest = { times: [], figures: [], quotations: [], events: [], credits: [], notAttempted: [] };
  return { report, annotations: { report: id, language: 'en', tokens, sentences, entities, acts: acts?.(text) ?? [], ...rest } };
}

function inputOf(...given: readonly Given[]): BriefInput {
  const reports = given.map(annotated);
  return {
    reports,
    group: { id: 'g', reports: reports.map(({ report }) => report.id), joinings: [] },
    trace: {
      links: [],
      bridges: [],
      independentAccounts: { min: 1, max: 1 },
      accounts: given.map(({ id }, i) => ({ id: 'ABC'.charAt(i), reports: [id], origin: { kind: 'unknown' } })),
    },
    collation: {
      entities: [],
      statements: [],
      utterances: [],
      discrepancies: [],
      figures: [],
      entityOf: new Map(reports.flatMap(({ report }) => names.map((name, i) => [`${report.id}#e${i}`, name] as const))),
    },
    asOf: '2030-01-01',
  };
}

const demand = (text: string): readonly SpeechAct[] => [
  { kind: 'demand', plover: 'REQUEST', start: 0, end: text.length - 1, cue: { start: 8, end: 15 }, actor: 'e0' },
];

describe('makePositions', () => {
  const first = { id: 'a', text: 'Norland demands that Sudmark open the canal.', acts: demand };
  const second = { id: 'b', text: 'Norland demanded that the canal be opened by Sudmark.', acts: demand };
  it('joins the same demand of two reports', () => {
    const [position, ...others] = makePositions(inputOf(first, second));
    assert.equal(others.length, 0);
    assert.equal(position?.party, 'Norland');
    assert.deepEqual(position?.accounts, ['A', 'B']);
  });
  it('does not depend on the order of reports', () => {
    const ids = (...given: readonly Given[]) => makePositions(inputOf(...given)).map(({ id }) => id);
    assert.deepEqual(ids(first, second), ids(second, first));
  });
});

describe('makePlaces', () => {
  const table: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Norland controls about 20% of Ostia.', ['Ostia partly-controls Norland 20%']],
    ['Norland annexed Westia.', ['Westia annexed Norland']],
    ['About 60 percent of Westia has been held by Norland.', ['Westia partly-controls Norland 60 percent']],
    ['Norland held talks in Westia.', []],
    ['Norland seized Westia’s ships.', []],
    ['Norland controls Westia airport.', []],
    ['Norland held Westia to a draw.', []],
    [
      'Norland controls about 20% of Sudmark, including:\n- Most of Ostia\n- Parts of Westia',
      ['Ostia partly-controls Norland most', 'Sudmark partly-controls Norland 20%', 'Westia partly-controls Norland parts'],
    ],
    ['Norland will seize Ostia.', []],
    ['Norland has not occupied Ostia.', []],
    ['Sudmark asked whether Norland still controls Ostia.', []],
    ['If Norland captures Ostia, the road will close.', []],
  ];
  for (const [text, expected] of table) {
    it(text, () =>
      assert.deepEqual(
        makePlaces(inputOf({ id: 'a', text }))
          .map(({ place, relation, holder, value }) => [place, relation, holder, value].filter(Boolean).join(' '))
          .sort(),
        expected,
      ),
    );
  }
});

describe('makeProposals', () => {
  it('tells versions, provisions and authors apart', () => {
    const text =
      'The revised treaty, written by Norland, was tabled.\nThe earlier version of the treaty included:\n- A ban on nets\n- A smaller fleet';
    const given = annotated({ id: 'a', text });
    const items = given.report.blocks.map((block) => (block.kind === 'item' ? { ...block, leadIn: 1 } : block));
    const input = inputOf({ id: 'a', text });
    const [proposal] = makeProposals({ ...input, reports: [{ ...given, report: { ...given.report, blocks: items } }] }, []);
    assert.equal(proposal?.name, 'treaty');
    assert.deepEqual(
      proposal?.authors.map(({ party }) => party),
      ['Norland'],
    );
    assert.equal(proposal?.versions.length, 2);
    assert.deepEqual(
      proposal?.provisions.map((provision) => provision.text),
      ['A ban on nets', 'A smaller fleet'],
    );
    assert.ok(proposal?.provisions.every((provision) => provision.in.length === 1 && provision.in[0]?.endsWith('earlier')));
  });
  it('puts a provision into the version that it is told of, not into the one that it is held against', () => {
    const text = [
      'Norland circulated a second version of the fisheries treaty on Monday.',
      'It has 9 articles, four fewer than the first draft.',
      'Both sides would keep their boats ten miles off the cape.',
      'Gone is the quota board of Sudmark.',
      'In its place comes a joint patrol.',
    ].join(' ');
    const [proposal] = makeProposals(inputOf({ id: 'a', text }), []);
    const told = proposal?.provisions.map((provision) => [
      provision.text.slice(0, 12),
      provision.in.map((version) => version.split('-').at(-1)),
    ]);
    assert.deepEqual(Object.fromEntries(told ?? []), {
      'It has 9 art': ['later'],
      'Both sides w': ['later'],
      'Gone is the ': ['earlier'],
      'In its place': ['later'],
    });
  });
  it('finds none where nothing is negotiated', () =>
    assert.deepEqual(makeProposals(inputOf({ id: 'a', text: 'A ship burned off Ostia. The owner had no plan.' }), []), []));
});

describe('makeHead', () => {
  it('takes the title that the other reports tell best', () => {
    const input = inputOf(
      { id: 'a', title: 'Canal talks between Norland and Sudmark fail', text: 'Talks on the canal failed.' },
      { id: 'b', title: 'What a day', text: 'Norland and Sudmark ended their talks; the canal stays shut and talks fail.' },
    );
    assert.equal(makeHead(input).title, 'Canal talks between Norland and Sudmark fail');
  });

  it('does not take a title that names the form of a text', () => {
    const input = inputOf(
      { id: 'a', title: 'Statement by the minister on the canal talks', text: 'Talks on the canal failed, the minister said.' },
      { id: 'b', title: 'Norland leaves the canal talks', text: 'Norland left. The minister made a statement on the talks.' },
    );
    assert.equal(makeHead(input).title, 'Norland leaves the canal talks');
  });

  it('of two titles told as well takes the one that says more, without the label of the wire', () => {
    const input = inputOf(
      {
        id: 'a',
        title: 'Canal talks fail',
        text: 'Norland and Sudmark met in Ostia. Their canal talks fail, as the dredging dispute goes on.',
      },
      {
        id: 'b',
        title: 'UPDATE 2 - Canal talks of Norland and Sudmark fail over dredging dispute',
        text: 'The canal talks fail. The dredging dispute between Norland and Sudmark goes on.',
      },
    );
    assert.equal(makeHead(input).title, 'Canal talks of Norland and Sudmark fail over dredging dispute');
  });

  it('leaves a title that is nothing but a label', () => {
    assert.equal(makeHead(inputOf({ id: 'a', title: 'Update -', text: 'The lock is shut.' })).title, 'Update -');
  });
});
