import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Dossier, SearchHit } from '../../model/index.ts';
import type { Store } from '../index.ts';
import { dossierOf, drain, grouping, keptReport, type OpenStore, on, storyCard, time } from './fixtures.ts';

const reports = [
  keptReport('ferry', {
    title: 'Ferry strike in Marn',
    text: 'Crews of the ferry stay ashore. “We will not sail,” said Ilsa Voorn.',
    outlet: 'Marn Courier',
    people: ['Ilsa Voorn'],
    day: 1,
  }),
  keptReport('dam', {
    title: 'Dam of Vólta holds',
    text: 'The dam was measured. The ferry is not hurt. Peace talks go on, says Zdeněk Hořák.',
    outlet: 'Volta Wire',
    people: ['Zdeněk Hořák'],
    day: 3,
  }),
  keptReport('vote', {
    title: 'Vote',
    text: 'The council voted on peace. Now talks about the harbour follow; 1,200 boats wait.',
    outlet: 'Marn Courier',
    day: 5,
  }),
  keptReport('east', { title: '停火谈判', text: '双方在上周举行了停火谈判。', outlet: 'East Daily', day: 6 }),
];

const span = { report: 'ferry', start: 34, end: 50, text: 'We will not sail' };
const parts: Partial<Dossier> = {
  utterances: [
    {
      id: 'u1',
      speaker: { name: 'Ilsa Voorn', asWritten: ['the union chair'] },
      direct: true,
      best: 0,
      whyBest: 'It is the only one.',
      versions: [{ ...span, marked: true, speaker: null, verdict: 'base', notes: [], changes: [] }],
    },
  ],
  entities: [
    { id: 'p1', type: 'person', name: 'Ilsa Voorn', roles: ['union chair'], variants: [{ text: 'I. Voorn', count: 1 }], mentions: [span] },
    { id: 'p2', type: 'place', name: 'Marn', roles: [], variants: [], mentions: [] },
  ],
  statements: [
    {
      id: 't1',
      text: 'Crews stay ashore',
      kind: 'event',
      status: 'single-report',
      members: [{ ...span, relation: 'same' }],
      accounts: [],
      reports: ['ferry'],
    },
  ],
};

async function fill(store: Store): Promise<void> {
  await store.reports.keep(reports);
  await store.stories.regroup(grouping(time(2), { s1: ['ferry'], s2: ['dam', 'vote', 'east'] }));
  const dossier = dossierOf('s1', reports.slice(0, 1), parts);
  await store.stories.putDossier({ dossier, card: storyCard('s1'), changes: [], version: '1', at: time(2) });
  await store.notes.put({ id: 'n1', story: 's1', text: 'Ask the union about the ashore crews.', at: time(4) });
}

/** What is typed, and what is found, in any order. */
const table: readonly (readonly [string, string])[] = [
  ['ferry', 'ferry dam'],
  ['FERRY strike', 'ferry'],
  ['volta', 'dam'],
  ['"peace talks"', 'dam'],
  ['"peace talks', 'dam'],
  ['“peace talks”', 'dam'],
  ['peace talks', 'dam vote'],
  ['peace NOT dam', 'vote'],
  ['dam OR strike', 'dam ferry'],
  ['ferry dam OR strike', 'dam ferry'],
  ['har*', 'vote'],
  ['harb', ''],
  ['title:ferry', 'ferry'],
  ['title:"dam of volta"', 'dam'],
  ['TITLE:vote', 'vote'],
  ['source:courier', 'ferry vote'],
  ['source:volta', 'dam'],
  ['person:horak', 'dam'],
  ['person:voorn', 'ferry u1 p1'],
  ['quote:sail', 'u1'],
  ['ashore', 'ferry t1 n1'],
  ['union', 'p1 n1 u1'],
  ['peace after:2031-03-05', 'vote'],
  ['peace before:2031-03-05', 'dam'],
  ['after:2031-03-05', 'vote east'],
  ['停火', 'east'],
  ['谈判 停火', 'east'],
  ['火停', ''],
  ['1,200', 'vote'],
  ['', ''],
  ['   ', ''],
  ['***', ''],
  ['"', ''],
  ['""', ''],
  ['OR', ''],
  ['NOT', ''],
  ['OR ferry', 'ferry dam'],
  ['ferry OR', 'ferry dam'],
  ['ferry NOT', 'ferry dam'],
  ['ferry AND strike', ''],
  ['NOT ferry', 'dam ferry'],
  ['ferry) OR (strike', 'ferry dam'],
  ['-ferry', 'ferry dam'],
  ['title:', ''],
  ['colour:ferry', ''],
  ['after:yesterday', ''],
  ['ferry; DROP TABLE report', ''],
  ['ferry\u0000strike', 'ferry'],
  ['NEAR(ferry strike)', ''],
  ['^ferry', 'ferry dam'],
  ['{title body}:ferry', ''],
];

export function testSearch(open: OpenStore): void {
  describe('search', () => {
    it(
      'understands what is typed, and never fails',
      on(open, async (store) => {
        await fill(store);
        for (const [query, wanted] of table) {
          const found = await store.search.search(query);
          assert.deepEqual(found.items.map((hit) => hit.id).sort(), wanted.split(' ').filter(Boolean).sort(), JSON.stringify(query));
        }
        const pieces = fc.constantFrom(
          'ferry',
          'OR',
          'NOT',
          'AND',
          'NEAR',
          '"',
          '“',
          '*',
          ':',
          '(',
          ')',
          '-',
          '^',
          '+',
          '{',
          '}',
          'title:',
          'after:2031-',
          ' ',
          '\0',
          '\ud800',
        );
        const typed = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 });
        await fc.assert(
          fc.asyncProperty(typed, async (parts) => void (await store.search.search(parts.join('')))),
          { numRuns: 200 },
        );
        await store.search.search('x '.repeat(5000));
        await store.search.search('"'.repeat(501));
      }),
    );

    it(
      'shows where the words stand',
      on(open, async (store) => {
        await fill(store);
        const marked = (hit: SearchHit | undefined): string[] =>
          (hit?.marks ?? []).map((mark) => hit?.excerpt.slice(mark.start, mark.end) ?? '');
        const [dam] = (await store.search.search('horak "not hurt" meas*')).items;
        assert.equal(dam?.title, 'Dam of Vólta holds');
        assert.deepEqual(marked(dam), ['measured', 'not hurt', 'Hořák']);
        assert.deepEqual([dam?.kind, dam?.story, dam?.report, dam?.at], ['report', 's2', 'dam', time(3)]);
        const [quotation] = (await store.search.search('sail', { kinds: ['quotation'] })).items;
        assert.deepEqual([quotation?.id, quotation?.title, quotation?.report, marked(quotation)], ['u1', 'Ilsa Voorn', 'ferry', ['sail']]);
        await store.reports.keep([
          keptReport('long', { text: `${'Water came. '.repeat(200)}The lighthouse fell. ${'Rain went. '.repeat(200)}` }),
        ]);
        const [long] = (await store.search.search('lighthouse')).items;
        assert.ok((long?.excerpt.length ?? 999) < 300);
        assert.deepEqual(marked(long), ['lighthouse']);
      }),
    );

    it(
      'puts a title before a text',
      on(open, async (store) => {
        await fill(store);
        assert.deepEqual(
          (await store.search.search('ferry', { kinds: ['report'] })).items.map((hit) => hit.id),
          ['ferry', 'dam'],
        );
      }),
    );

    it(
      'looks in one story, in some kinds, page by page',
      on(open, async (store) => {
        await fill(store);
        const ids = async (request: Parameters<Store['search']['search']>[1]): Promise<string> =>
          (await store.search.search('ashore OR peace', request)).items
            .map((hit) => hit.id)
            .sort()
            .join(' ');
        assert.equal(await ids({ story: 's1' }), 'ferry n1 t1');
        assert.equal(await ids({ story: 's2' }), 'dam vote');
        assert.equal(await ids({ story: 'none' }), '');
        assert.equal(await ids({ kinds: ['note', 'statement'] }), 'n1 t1');
        const all = await drain((after) => store.search.search('ashore OR peace', { limit: 1, ...(after !== undefined && { after }) }));
        assert.equal(new Set(all.map((hit) => hit.id)).size, 5);
        await assert.rejects(store.search.search('ferry', { after: '!' }), { code: 'cursor' });
      }),
    );

    it(
      'forgets what is no more and finds what is new',
      on(open, async (store) => {
        await fill(store);
        const ids = async (query: string): Promise<string> =>
          (await store.search.search(query)).items
            .map((hit) => hit.id)
            .sort()
            .join(' ');
        await store.reports.keep([keptReport('vote', { title: 'Vote', text: 'A recount begins.', seenAt: time(8) })]);
        assert.equal(await ids('harbour'), '');
        assert.equal(await ids('recount'), 'vote');
        await store.notes.remove('n1');
        const dossier = dossierOf('s1', reports.slice(0, 1), { ...parts, statements: [] });
        await store.stories.putDossier({ dossier, card: storyCard('s1'), changes: [], version: '1', at: time(9) });
        assert.equal(await ids('ashore'), 'ferry');
        await store.stories.regroup(grouping(time(9), { s1: [], s2: ['ferry', 'dam', 'vote', 'east'] }));
        assert.equal(await ids('voorn'), 'ferry');
      }),
    );
  });
}
