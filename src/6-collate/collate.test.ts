import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Descended, kindsOf, reportOf, traces } from '../../test/two-reports.ts';
import type { Trace } from '../model/index.ts';
import { collate } from './index.ts';

const DAY = '2031-05-02';
const traceOf = (rewritten: boolean): Trace => traces[rewritten ? 'rewrite' : 'apart'];
const kinds = (first: string, second: string, how: Descended): string[] =>
  kindsOf([reportOf(first, 0, DAY), reportOf(second, 1, DAY)], how);

describe('where two reports differ', () => {
  const rewrites: [first: string, second: string, kinds: string[]][] = [
    [
      'The company said it would close 14 plants in Ohio and cut 3,200 jobs by the end of June.',
      'The company said it would close 14 plants in Ohio and cut 2,300 jobs by the end of June.',
      ['figure'],
    ],
    [
      'The mayor, Paul Tessier, was charged with fraud on Friday after a long inquiry by prosecutors.',
      'The mayor, Paul Tessier, was questioned by prosecutors on Friday after a long inquiry but was not charged with fraud.',
      ['polarity'],
    ],
    [
      '“If the council agrees by Friday, we will sell the stadium to the club,” said owner Anna Holm.',
      '“We will sell the stadium to the club,” said owner Anna Holm.',
      ['condition', 'quotation'],
    ],
    [
      'The board must approve the merger before 1 July, the regulator said.',
      'The board can approve the merger before 1 July, the regulator said.',
      ['modality'],
    ],
    [
      'The ministry closed all schools in the province after the quake.',
      'The ministry closed some schools in the province after the quake.',
      ['scope'],
    ],
    ["Acme's chief executive, Maria Lund, said the deal was done.", 'Acme chairwoman Maria Lund said the deal was done.', ['role']],
    // A later count supersedes an earlier one.
    [
      'At least 12 people were killed in the quake, officials said at 9 a.m. on Monday.',
      'At least 31 people were killed in the quake, officials said at 6 p.m. on Monday.',
      [],
    ],
    [
      'About 5,000 people marched through Lisbon on Saturday, police said.',
      'Some 5,200 people marched through Lisbon on Saturday, police said.',
      [],
    ],
    [
      'The court sentenced Karl Weber to nine years in prison for arson.',
      'Karl Weber was jailed for nine years for arson, the court ruled.',
      [],
    ],
    ['The bank will buy Nordlys for 2 billion euros and keep its 900 staff.', 'The bank will buy Nordlys for 2 billion euros.', []],
  ];
  for (const [first, second, expected] of rewrites)
    it(`rewritten: ${second}`, () => assert.deepEqual(kinds(first, second, 'rewrite'), expected));

  const independent: [first: string, second: string, kinds: string[]][] = [
    [
      'Norway, which drafted the ceasefire accord, sent two envoys to the camp.',
      'The accord was written by Qatar and sent to the camp on Monday.',
      ['authorship'],
    ],
    [
      'The fire started in the kitchen of the Hotel Astoria shortly after midnight, firefighters said.',
      'Firefighters said a basement fire at the Hotel Astoria had spread quickly after midnight.',
      ['identity'],
    ],
    [
      'The referendum, which is binding, will be held in May across the island.',
      'The islanders vote in May in an advisory referendum on the bridge.',
      ['polarity'],
    ],
    // Two offices may both be held where no report was made from the other.
    ['Foreign Minister Ana Ruiz said talks would resume.', 'Ana Ruiz, the chief negotiator, said talks would resume.', []],
  ];
  for (const [first, second, expected] of independent)
    it(`independent: ${second}`, () => assert.deepEqual(kinds(first, second, 'apart'), expected));
});

describe('what was said', () => {
  const verdicts = (first: string, second: string, rewritten: boolean): string[] => {
    const { utterances } = collate({ reports: [reportOf(first, 0, DAY), reportOf(second, 1, DAY)], trace: traceOf(rewritten) });
    const marked = utterances.map((one) => one.versions.filter((version) => version.marked)).find((versions) => versions.length === 2);
    return (marked ?? []).map((version) => version.verdict).sort();
  };
  const table: [first: string, second: string, rewritten: boolean, expected: string[]][] = [
    [
      '“We lost the roof and the barn,” said farmer Ida Berg.',
      '“We lost the roof and the barn”, said farmer Ida Berg.',
      true,
      ['base', 'same'],
    ],
    [
      '“We lost the roof and the barn,” said farmer Ida Berg.',
      '“Our roof and barn are gone,” said farmer Ida Berg.',
      true,
      ['base', 'reworded'],
    ],
    [
      'Speaking in Norwegian, farmer Ida Berg said: “We have lost the roof and the barn.”',
      '“The roof and the barn are lost to us,” farmer Ida Berg said.',
      false,
      ['base', 'translation'],
    ],
    [
      '“We will rebuild the barn if the insurer pays,” said farmer Ida Berg.',
      '“We will rebuild the barn,” said farmer Ida Berg.',
      true,
      ['base', 'truncated'],
    ],
    // No sign of another language: no translation is claimed. FIXME: they are two sentences of a speech, and stay one where nothing else of hers is told.
    [
      '“I am not standing for mayor of Kalm to be liked by the harbour board,” said Rosa Tind.',
      '“I am now ready to stand up for the people of Kalm,” said Rosa Tind.',
      false,
      ['base', 'same'],
    ],
    // What the marks leave out stands beside them.
    [
      '“We will not rebuild until the insurer pays for the roof,” said farmer Ida Berg.',
      'Farmer Ida Berg said nobody would rebuild until “the insurer pays for the roof.”',
      false,
      ['base', 'partial'],
    ],
    // Interjections, initials.
    [
      '“Oh, we told the F.B.I. about the barn, and nobody came,” said farmer Ida Berg.',
      '“We told the FBI about the barn, and nobody came,” said farmer Ida Berg.',
      true,
      ['base', 'partial'],
    ],
  ];
  for (const [first, second, rewritten, expected] of table)
    it(second, () => assert.deepEqual(verdicts(first, second, rewritten), expected));

  const apart: [first: string, second: string][] = [
    ['“We did not sell the files,” said Helm director Kai Borg.', '“We did not read the files,” said Helm director Kai Borg.'],
    [
      '“We will not sign the wage deal before Friday,” said union leader Dora Spence.',
      '“We will not sign the pension deal before the vote,” said union leader Dora Spence.',
    ],
    ['“Who will pay for the roads?” asked senator Ulla Fisk.', '“Who will pay for the schools?” asked senator Ulla Fisk.'],
    ['“No comment,” said lawyer Ivo Kern.', '“No comment,” said banker Ada Prell.'],
  ];
  for (const [first, second] of apart)
    it(`independent, two remarks: ${second}`, () => assert.deepEqual(verdicts(first, second, false), []));

  for (const rewritten of [true, false])
    it(`one remark given to two speakers is told, ${rewritten ? 'rewritten' : 'independent'}`, () => {
      const first = '“The brakes were never tested after the crash,” said driver Hans Olde.';
      const second = '“The brakes were never tested after the crash,” said inspector Rita Vall.';
      assert.deepEqual(kinds(first, second, rewritten ? 'rewrite' : 'apart'), ['attribution']);
    });

  const marked: [first: string, second: string, expected: string[]][] = [
    [
      '“We searched the hold, then the cabins, and we found nobody,” said Captain Rut Selm.',
      '“We searched the hold … and we found nobody,” said Captain Rut Selm.',
      ['base', 'partial'],
    ],
    ['“They closed it in May,” said nurse Pia Lorn.', '“They closed it [the ward] in May,” said nurse Pia Lorn.', ['base', 'same']],
    [
      '“The pilots begged us, twice, for a later start,” said controller Max Uhl.',
      '“The pilots asked us … for a later start,” said controller Max Uhl.',
      ['base', 'reworded'],
    ],
  ];
  for (const [first, second, expected] of marked)
    it(`marked cut or insertion: ${second}`, () => {
      assert.deepEqual(verdicts(first, second, true), expected);
      assert.equal(kinds(first, second, 'rewrite').includes('quotation'), expected.includes('reworded'));
    });

  it('does not depend on the order of reports', () => {
    const reports = [reportOf(table[1]![0], 0, DAY), reportOf(table[1]![1], 1, DAY)];
    const one = collate({ reports, trace: traceOf(true) });
    const two = collate({ reports: [...reports].reverse(), trace: traceOf(true) });
    assert.deepEqual(one.utterances, two.utterances);
    assert.deepEqual(one.discrepancies, two.discrepancies);
    assert.deepEqual(one.figures, two.figures);
  });
});

describe('a copy', () => {
  const first = 'The miners left the shaft at noon. “We had air for an hour,” said foreman Piet Lund. About 40 men were hurt.';
  const second = 'At noon the miners came out of the shaft, foreman Piet Lund said. Some 40 men had been hurt in the pit.';
  const original = reportOf(first, 0, DAY);
  const copy = reportOf(first.replaceAll(' ', '\n').replaceAll('“', '"').replaceAll('”', '"'), 2, DAY);
  const unknown = { kind: 'unknown' } as const;
  const traceFor = (reports: readonly string[]): Trace => ({
    links: [],
    accounts: [
      { id: 'A', reports, origin: unknown },
      { id: 'B', reports: ['r1'], origin: unknown },
    ],
    bridges: [],
    independentAccounts: { min: 2, max: 2 },
  });
  const other = reportOf(second, 1, DAY);
  const before = collate({ reports: [original, other], trace: traceFor(['r0']) });
  const after = collate({ reports: [copy, other, original], trace: traceFor(['r0', 'r2']) });

  it('changes no statement and no utterance but their members', () => {
    const plain = (status: string): string => (status === 'one-account' ? 'single-report' : status);
    const told = ({ statements, utterances }: typeof before): unknown => [
      statements.map(({ text, status, accounts }) => [text.replace(/[.“”"]/g, ''), plain(status), accounts]).sort(),
      utterances.map(({ speaker, whyBest }) => [speaker.name, whyBest]).sort(),
    ];
    assert.deepEqual(told(after), told(before));
  });

  it('is listed wherever its text is', () => {
    for (const statement of after.statements) assert.equal(statement.reports.includes('r0'), statement.reports.includes('r2'));
    for (const { text, report, start, end } of after.utterances.flatMap((one) => one.versions))
      assert.equal({ r0: original, r1: other, r2: copy }[report]?.report.text.slice(start, end), text);
    assert.ok(after.utterances.some((one) => one.versions.some((version) => version.report === 'r2')));
  });
});
