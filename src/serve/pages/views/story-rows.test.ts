import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefBody } from '../../../../web/story/brief.ts';
import { quotation } from '../../../../web/story/index.ts';
import type { Discrepancy, Dossier, Statement, Utterance } from '../../../model/index.ts';
import { discrepancyView } from './discrepancies.ts';
import { makeEdition } from './edition.ts';
import { quotationView } from './quotations.ts';
import { statementView } from './statements.ts';

const text = 'The dam will hold, said Ana Ruiz. Twelve people are missing.';
const reportOf = (id: string, name: string) => ({ id, location: `${id}.txt`, source: { id: name, name }, language: 'en', text });
const member = (report: string, words: string, relation = 'same') => {
  const start = Math.max(0, text.indexOf(words));
  return { report, start, end: start + words.length, text: words, relation };
};

/** Two accounts; r3 draws on both. */
function edition(more: Partial<Dossier>) {
  const dossier = {
    reports: [reportOf('r1', 'Herald'), reportOf('r2', 'Post'), reportOf('r3', 'Digest')],
    accounts: [
      { id: 'A', reports: ['r1', 'r3'], origin: { kind: 'report', report: 'r1' } },
      { id: 'B', reports: ['r2', 'r3'], origin: { kind: 'report', report: 'r2' } },
    ],
    entities: [{ id: 'ana', name: 'Ana Ruiz' }],
    utterances: [],
    statements: [],
    discrepancies: [],
    links: [],
    ...more,
  } as unknown as Dossier;
  return makeEdition(dossier, { story: 's', extent: 'part' });
}

const statement = (more: Partial<Statement>): Statement =>
  ({
    id: 'st',
    text: 'The dam will hold',
    kind: 'speech',
    status: 'corroborated',
    accounts: ['A', 'B'],
    reports: ['r1', 'r2'],
    members: [member('r1', 'The dam will hold'), member('r2', 'The dam will hold')],
    ...more,
  }) as Statement;

describe('a statement on the page', () => {
  it('has the speaker before it, and is established as said', async () => {
    const said = edition({
      utterances: [
        { versions: [{ ...member('r1', 'The dam will hold'), marked: true, verdict: 'base' }] },
      ] as unknown as Dossier['utterances'],
    });
    const view = statementView(said, statement({ attributedTo: 'ana' }));
    assert.deepEqual([view.speaker, view.quoted, view.text], ['Ana Ruiz', true, 'The dam will hold']);
    assert.match(view.about, /^established as said · /);
    const html = String(
      await briefBody({
        established: [view],
        disputed: [],
        contradicted: [],
        single: [],
        open: { established: 5, disputed: 3, single: 2 },
      }),
    );
    assert.match(html, /<bdi class="by">Ana Ruiz:<\/bdi> “The dam will hold”/);
  });

  it('stands alone where the reports tell it themselves', () => {
    const view = statementView(edition({}), statement({}));
    assert.equal(view.speaker, undefined);
    assert.match(view.about, /^established · 2 of 3 reports/);
  });

  it('lights no account for what only a report that draws on both tells', () => {
    const view = statementView(
      edition({}),
      statement({
        status: 'single-report',
        reports: ['r3'],
        members: [member('r3', 'Twelve people are missing'), member('r1', 'The dam will hold', 'contradicts')] as Statement['members'],
      }),
    );
    assert.deepEqual(
      view.sigla.map(({ label }) => label),
      ['AB1'],
    );
  });
});

const discrepancy = (kind: string, values: readonly string[], note = ''): Discrepancy =>
  ({
    id: 'd',
    kind,
    subject: 'How many?',
    severity: 'material',
    scope: 'between-accounts',
    note,
    values: values.map((value) => ({ value, members: [member('r1', 'Twelve')], accounts: ['A'] })),
  }) as unknown as Discrepancy;

describe('a discrepancy on the page', () => {
  it('counts the answers beyond the first, unless there is one more', () => {
    const many = discrepancyView(edition({}), discrepancy('figure', ['1', '2', '3', '4', '5', '6', '7']));
    assert.deepEqual([many.values.length, many.more?.count, many.answers], [4, 3, 7]);
    assert.match(many.more?.href ?? '', /\/stories\/s\/discrepancies\?only=d/);
    const five = discrepancyView(edition({}), discrepancy('figure', ['1', '2', '3', '4', '5']));
    assert.deepEqual([five.values.length, five.more], [5, undefined]);
    assert.equal(discrepancyView(edition({}), discrepancy('figure', ['1', '2', '3', '4', '5', '6', '7']), { open: true }).more, undefined);
  });

  it('leaves out of the note of a quotation what its answers say', () => {
    const note = 'the marks close without “today”; Herald, from which this was made, has “We sail today,”';
    assert.equal(
      discrepancyView(edition({}), discrepancy('quotation', ['We sail today', 'We sail'], note)).note,
      'the marks close without “today”',
    );
    assert.equal(discrepancyView(edition({}), discrepancy('figure', ['We sail today'], note)).note, note);
  });
});

describe('a quotation on the page', () => {
  it('tells the likeliest wording once, with those who have it and why', async () => {
    const utterance = {
      id: 'u',
      speaker: { name: 'Ana Ruiz' },
      direct: true,
      best: 0,
      whyBest: 'two accounts have it',
      versions: [
        { ...member('r1', 'The dam will hold'), marked: true, verdict: 'base', notes: [] },
        {
          ...member('r2', 'It stands'),
          marked: true,
          verdict: 'reworded',
          notes: ['Herald, from which this was made, has “The dam will hold,”'],
        },
      ],
    } as unknown as Utterance;
    const view = quotationView(edition({}), utterance);
    assert.deepEqual(view.versions[1]?.notes, ['Herald, from which this was made, has the wording above']);
    const html = String(await quotation(view));
    assert.equal(html.split('The dam will hold').length, 2);
    assert.match(html, /two accounts have it/);
  });
});
