import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../../3-annotate/index.ts';
import type { AnnotatedReport, Id, Link, Report, Statement, Trace } from '../../model/index.ts';
import { joinEntities } from '../entities/index.ts';
import { alignStatements, cutClaims } from './index.ts';

function report(id: Id, ...paragraphs: readonly string[]): AnnotatedReport {
  return reportOn('2026-05-05', id, ...paragraphs);
}

function reportOn(day: string, id: Id, ...paragraphs: readonly string[]): AnnotatedReport {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    return { kind: 'paragraph' as const, start, end: at };
  });
  const made: Report = {
    id,
    location: id,
    source: { id },
    language: 'en',
    published: { value: day, precision: 'day', basis: 'given' },
    text,
    blocks,
    removed: [],
  };
  return { report: made, annotations: annotate(made) };
}

interface Story {
  readonly reports: readonly AnnotatedReport[];
  readonly accounts: readonly (readonly Id[])[];
  readonly links?: readonly Link[];
  readonly bridges?: readonly Id[];
}

function align({ reports, accounts, links = [], bridges = [] }: Story): Statement[] {
  const trace: Trace = {
    links,
    bridges,
    accounts: accounts.map((ids, i) => ({ id: 'ABC'[i] as string, reports: ids, origin: { kind: 'unknown' } })),
    independentAccounts: { min: accounts.length, max: accounts.length },
  };
  return alignStatements({ reports, trace, entityOf: joinEntities(reports).entityOf });
}

const link = (from: Id, to: Id, kind: Link['kind']): Link => ({ from, to, kind, directed: true, score: 0.9, reasons: [], passages: [] });
const about = (statements: readonly Statement[], word: string): Statement[] =>
  statements.filter((statement) => statement.members.some((member) => member.relation !== 'contradicts' && member.text.includes(word)));

describe('cutClaims', () => {
  const table: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    ['The mill burned down on Monday.', ['The mill burned down on Monday']],
    ['The miners were trapped for two days and freed on Friday.', ['The miners were trapped for two days', 'freed on Friday']],
    [
      'The bridge, which was built in 1931, carries 4,000 cars a day.',
      ['The bridge, which was built in 1931, carries 4,000 cars a day', 'which was built in 1931'],
    ],
    ['The toll rose to 31, up from 12 on Sunday.', ['The toll rose to 31', 'up from 12 on Sunday']],
    ['The river flooded the market, but the old bridge held.', ['The river flooded the market', 'the old bridge held']],
    ['Bread and butter are dearer than fish and meat.', ['Bread and butter are dearer than fish and meat']],
    ['Who pays for the dam?', []],
    [
      'At least 40 were injured when a jet slid off the runway and broke in two.',
      ['At least 40 were injured when a jet slid off the runway and broke in two'],
    ],
    [
      'The rate was 35 percent, while the rate for federal, state and local taxes was 45 percent.',
      ['The rate was 35 percent, while the rate for federal, state and local taxes was 45 percent'],
    ],
  ];
  for (const [sentence, claims] of table) {
    it(sentence, () => {
      const one = report('r', sentence);
      assert.deepEqual(
        cutClaims(one, new Map()).map((claim) => claim.text),
        claims,
      );
    });
  }

  it('tells whose words a claim is', () => {
    const one = report('r', 'The mayor, Ada Nwosu, said the dam was safe. "We tested every gate in March," Nwosu said.');
    const told = cutClaims(one, joinEntities([one]).entityOf).filter((claim) => claim.attribution);
    assert.ok(told.some((claim) => claim.text.includes('the dam was safe') && !claim.attribution?.direct));
    assert.ok(told.some((claim) => claim.text.includes('tested every gate') && claim.attribution?.direct));
  });
});

describe('alignStatements', () => {
  const copied = 'The mill in Harrow burned down on Monday, killing 12 workers.';

  it('joins one fact in other words and calls it corroborated across accounts', () => {
    const reports = [
      report('a1', 'A fire destroyed the flour mill at Tolby on Monday night.', 'Police closed the road.'),
      report('b1', 'The flour mill at Tolby was destroyed by fire on Monday night.', 'Bakers fear for their bread.'),
    ];
    const [statement, ...more] = about(align({ reports, accounts: [['a1'], ['b1']] }), 'mill');
    assert.equal(more.length, 0);
    assert.equal(statement?.status, 'corroborated');
    assert.deepEqual(statement?.accounts, ['A', 'B']);
  });

  it('never calls corroborated what lies in one account', () => {
    const reports = [report('a1', copied), report('a2', copied), report('b1', 'The harvest was poor this year.')];
    const statements = align({ reports, accounts: [['a1', 'a2'], ['b1']], links: [link('a1', 'a2', 'copy')] });
    assert.deepEqual(
      about(statements, 'burned').map((one) => one.status),
      ['one-account'],
    );
    assert.deepEqual(
      about(statements, 'harvest').map((one) => one.status),
      ['single-report'],
    );
  });

  it('counts a bridge for nobody, and an undecided link for doubt', () => {
    const reports = [report('a1', copied), report('b1', copied)];
    const bridge = align({ reports, accounts: [['a1', 'b1'], ['b1']], bridges: ['b1'] });
    assert.deepEqual(
      about(bridge, 'burned').map((one) => one.status),
      ['one-account'],
    );
    const doubtful = align({ reports, accounts: [['a1'], ['b1']], links: [link('a1', 'b1', 'undecided')] });
    assert.deepEqual(
      about(doubtful, 'burned').map((one) => one.status),
      ['one-account'],
    );
  });

  it('disputes another number for the same thing', () => {
    const reports = [
      report('a1', 'The fire at the Tolby mill killed 12 workers.'),
      report('b1', 'The fire at the Tolby mill killed 19 workers.'),
    ];
    const statements = align({ reports, accounts: [['a1'], ['b1']] });
    assert.deepEqual(
      about(statements, '12').map((one) => one.status),
      ['disputed'],
    );
    assert.ok(statements[0]?.members.some((member) => member.relation === 'contradicts'));
  });

  it('takes a higher count of a later day for the newer one', () => {
    const reports = [
      report('a1', 'The fire at the Tolby mill killed 12 workers.'),
      reportOn('2026-05-06', 'b1', 'The fire at the Tolby mill killed 19 workers.'),
    ];
    const statements = align({ reports, accounts: [['a1'], ['b1']] });
    assert.deepEqual(
      statements.map((one) => one.status),
      ['single-report', 'single-report'],
    );
  });

  const apart: readonly (readonly [what: string, a: string, b: string])[] = [
    ['another deed', 'Police arrested 12 protesters in Tolby.', 'Police released 12 protesters in Tolby.'],
    ['another object', 'The minister opened a school in Tolby on Monday.', 'The minister opened a hospital in Harrow on Tuesday.'],
    ['another version', 'The first draft of the treaty has 21 articles.', 'The second draft of the treaty has 18 articles.'],
    ['another one of a row', 'The first draft gives the north the whole lake.', 'The second draft gives the north the whole lake.'],
    ['another day', 'The ferry sailed for Tolby on 3 May.', 'The ferry sailed for Tolby on 5 May.'],
  ];
  for (const [what, a, b] of apart) {
    it(`keeps apart: ${what}`, () => {
      const statements = align({ reports: [report('a1', a), report('b1', b)], accounts: [['a1'], ['b1']] });
      const told = statements.map((one) => one.members.filter((member) => member.relation !== 'contradicts'));
      assert.ok(
        told.every((members) => new Set(members.map((member) => member.report)).size === 1),
        JSON.stringify(told),
      );
    });
  }

  it('sets attributedTo on what is told as somebody’s words, and keeps two speakers apart', () => {
    const reports = [
      report('a1', 'Mayor Ada Nwosu visited the dam. "The dam will hold through the winter," Nwosu said.'),
      report('b1', 'Governor Ivar Strand visited the dam. "The dam will hold through the winter," Strand said.'),
    ];
    const statements = about(align({ reports, accounts: [['a1'], ['b1']] }), 'will hold');
    assert.equal(statements.length, 2);
    assert.ok(statements.every((one) => one.attributedTo !== undefined && one.status === 'single-report'));
  });

  it('is independent of the order of reports, and a second copy changes no status', () => {
    const reports = [
      report('a1', copied, 'The owner wept.'),
      report('b1', 'In Harrow, a mill burned down on Monday and 12 workers were killed.'),
    ];
    const accounts = [['a1'], ['b1']];
    assert.deepEqual(align({ reports: [...reports].reverse(), accounts }), align({ reports, accounts }));
    const more = align({
      reports: [...reports, report('a2', copied)],
      accounts: [['a1', 'a2'], ['b1']],
      links: [link('a1', 'a2', 'copy')],
    });
    const status = (statements: readonly Statement[]): string[] =>
      statements.filter((one) => one.reports.length > 1).map((one) => one.status);
    assert.deepEqual(
      about(more, 'burned').map((one) => one.status),
      about(align({ reports, accounts }), 'burned').map((one) => one.status),
    );
    assert.ok(status(more).length > 0);
  });

  it('keeps every member on the text', () => {
    const one = report('a1', copied, 'The owner, who had been warned twice, wept and left.');
    for (const { members } of align({ reports: [one], accounts: [['a1']] }))
      for (const member of members) assert.equal(one.report.text.slice(member.start, member.end), member.text);
  });
});

describe('what stands for a statement', () => {
  const table: [sentence: string, expected: string][] = [
    ['The bridge, which was built in 1931, carries 4,000 cars a day.', 'The bridge carries 4,000 cars a day'],
    ['The miners were trapped for two days and freed on Friday.', 'The miners freed on Friday'],
    ['The two ministers agreed to reopen the northern lock in May.', 'The two ministers agreed to reopen the northern lock in May'],
  ];
  for (const [sentence, expected] of table)
    it(expected, () => {
      const texts = align({ reports: [report('a', sentence)], accounts: [['a']] }).map((one) => one.text);
      assert.ok(texts.includes(expected), texts.join(' | '));
    });

  it('is attributed only where most tellings attribute it', () => {
    const plain = 'The dam at Orvale was tested in March and found to be safe.';
    const reports = [
      report('a', `The engineer Ada Nwosu said the dam at Orvale was tested in March.`),
      report('b', plain),
      report('c', plain),
    ];
    const [one] = about(align({ reports, accounts: [['a', 'b', 'c']] }), 'tested in March').sort(
      (x, y) => y.members.length - x.members.length,
    );
    assert.equal(one?.attributedTo, undefined);
  });
});

describe('a part and its whole', () => {
  const table: [first: string, second: string, joined: boolean][] = [
    ['Fewer than half of the 900 workers who left the quarry have come back.', 'About 900 workers have left the quarry.', false],
    ['Half of the 900 workers have left the quarry.', 'Half of the 900 workers left the quarry.', true],
  ];
  for (const [first, second, joined] of table)
    it(`${first} / ${second}`, () => {
      const statements = align({ reports: [report('a', first), report('b', second)], accounts: [['a'], ['b']] });
      const most = Math.max(
        ...statements
          .map((one) => one.members.filter((member) => member.relation !== 'contradicts').map((m) => m.report))
          .map((ids) => new Set(ids).size),
      );
      assert.equal(most > 1, joined);
    });
});

describe('what independent accounts bear out', () => {
  const table: readonly (readonly [first: string, second: string, established: readonly string[]])[] = [
    [
      'The jet, with 142 passengers and six crew on board, had been due to land at noon.',
      'On board were 142 passengers and six crew members.',
      ['On board were 142 passengers and six crew members'],
    ],
    [
      'The Tarn bans the import of timber from 1 October 2026 and the export of machine tools with immediate effect.',
      'The export of machine tools has been banned since 2024.',
      [],
    ],
    [
      'The board will publish a first report within 30 days.',
      'It will publish a first report within 30 days, the board said.',
      ['first report'],
    ],
  ];
  for (const [first, second, established] of table)
    it(`${first} / ${second}`, () => {
      const found = align({ reports: [report('a', first), report('b', second)], accounts: [['a'], ['b']] });
      const corroborated = found.filter(({ status }) => status === 'corroborated').map(({ text }) => text);
      assert.equal(corroborated.length, established.length, corroborated.join(' | '));
      for (const [k, words] of established.entries()) assert.ok(corroborated[k]?.includes(words), corroborated[k]);
    });
});
