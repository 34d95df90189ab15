import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Discrepancy, Dossier, Statement } from '../../model/index.ts';
import { makeDigest } from '../digest.ts';
import { makeTeller, tellingInWords } from './telling.ts';

const member = (report: string, start: number, text: string, relation = 'same') => ({
  report,
  start,
  end: start + text.length,
  text,
  relation,
});

function statement(id: string, text: string, more: Partial<Statement>): Statement {
  return {
    id,
    text,
    kind: 'event',
    status: 'corroborated',
    members: [member('r1', 10, text)],
    accounts: ['A'],
    reports: ['r1'],
    ...more,
  } as Statement;
}

function dossierOf(more: Partial<Dossier>): Dossier {
  return { entities: [{ id: 'e1', name: 'Ana Ruiz' }], utterances: [], statements: [], discrepancies: [], ...more } as unknown as Dossier;
}

describe('telling a statement', () => {
  const marked = { versions: [{ report: 'r1', start: 10, end: 40, text: '…', marked: true, verdict: 'base' }] };
  const cases: readonly [string, Statement, string][] = [
    ['in the voice of the reports', statement('s1', 'the dam broke', {}), 'The dam broke'],
    ['as said, inside marks', statement('s2', 'the dam will hold', { attributedTo: 'e1' }), 'Ana Ruiz: “the dam will hold”'],
    [
      'as said, outside marks',
      statement('s3', 'the dam would hold', {
        attributedTo: 'e1',
        members: [member('r2', 0, 'the dam would hold')] as Statement['members'],
      }),
      'Ana Ruiz: the dam would hold',
    ],
    ['of somebody who is no entity here', statement('s4', 'the dam holds', { attributedTo: 'gone' }), 'gone: “the dam holds”'],
  ];
  const tell = makeTeller(dossierOf({ utterances: [marked] as unknown as Dossier['utterances'] }));
  for (const [name, one, expected] of cases) it(name, () => assert.equal(tellingInWords(tell(one)), expected));
});

describe('what is contradicted', () => {
  const sides = [member('r1', 0, 'The lock was shut.'), member('r2', 0, 'The lock was never shut.', 'contradicts')];
  const shut = statement('s1', 'The lock was shut', { status: 'disputed', members: sides as Statement['members'] });
  const open = statement('s2', 'The lock was never shut', {
    status: 'disputed',
    members: [
      { ...sides[1], relation: 'same' },
      { ...sides[0], relation: 'contradicts' },
    ] as Statement['members'],
  });

  it('is told once, of the two sides', () => {
    assert.deepEqual(
      makeDigest(dossierOf({ statements: [shut, open] })).contradicted.map(({ id }) => id),
      ['s1'],
    );
  });

  it('is told by the discrepancy that asks about it, where there is one', () => {
    const asks = {
      id: 'd',
      severity: 'material',
      values: [{ value: 'shut', members: [sides[0]], accounts: ['A'] }],
    } as unknown as Discrepancy;
    assert.equal(makeDigest(dossierOf({ statements: [shut, open], discrepancies: [asks] })).contradicted.length, 0);
  });
});
