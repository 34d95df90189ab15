import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnnotatedReport, EntityType, LocalEntity } from '../../model/index.ts';
import { joinEntities, listMisspellings, listRivalSpellings, listRoles } from './index.ts';

type Given = readonly [type: EntityType, name: string, more?: Partial<LocalEntity>];

/** A report whose text is the names, one a line. */
function report(id: string, ...given: readonly Given[]): AnnotatedReport {
  let text = '';
  const entities = given.map(([type, name, more], index): LocalEntity => {
    const before = more?.roles?.map((role) => `${role} `).join('') ?? '';
    const start = text.length + before.length;
    text += `${before}${name}\n`;
    return { id: `e${index}`, type, name, roles: [], mentions: [{ start, end: start + name.length, kind: 'name' }], ...more };
  });
  return {
    report: { id, location: id, source: { id }, language: 'en', text, blocks: [], removed: [] },
    annotations: {
      report: id,
      language: 'en',
      tokens: [],
      sentences: [],
      entities,
      times: [],
      figures: [],
      quotations: [],
      acts: [],
      credits: [],
      notAttempted: [],
    },
  };
}

const show = (reports: readonly AnnotatedReport[]): string[] =>
  joinEntities(reports).entities.map(
    ({ type, name, variants }) =>
      `${type} ${name}: ${variants.map(({ text, misspelling }) => text + (misspelling ? ' (misspelt)' : '')).join(', ')}`,
  );

describe('joinEntities', () => {
  const cases: readonly (readonly [string, readonly Given[][], readonly string[]])[] = [
    ['full name and surname', [[['person', 'Ada Nwosu']], [['person', 'Nwosu']]], ['person Ada Nwosu: Ada Nwosu, Nwosu']],
    [
      'a people whose report does not name the place',
      [[['place', 'Velmora']], [['place', 'Velmora']], [['organisation', 'Velmoran']]],
      ['place Velmora: Velmora, Velmoran'],
    ],
    [
      'a part of a town bears no surname',
      [[['place', 'Upper Brannet']], [['person', 'Brannet']], [['place', 'Brannet']], [['place', 'Brannet']]],
      ['place Brannet: Brannet', 'place Upper Brannet: Upper Brannet'],
    ],
    [
      'romanisations are no misspellings',
      [[['person', 'Olena Marchensky']], [['person', 'Olena Marchenskyy']], [['person', 'Olena Marchensky']]],
      ['person Olena Marchensky: Olena Marchensky, Olena Marchenskyy'],
    ],
    [
      'one report against many',
      [[['person', 'Ivar Stromvald']], [['person', 'Ivar Stromvlad']], [['person', 'Ivar Stromvald']]],
      ['person Ivar Stromvald: Ivar Stromvald, Ivar Stromvlad (misspelt)'],
    ],
    [
      'one against one: nobody can tell',
      [[['person', 'Ivar Stromvald']], [['person', 'Ivar Stromvlad']]],
      ['person Ivar Stromvald: Ivar Stromvald, Ivar Stromvlad'],
    ],
    [
      'a slip that was copied',
      [
        [['person', 'Ivar Stromvald', { roles: ['mayor'] }]],
        [['person', 'Ivar Stromvlad', { roles: ['mayor'] }]],
        [['person', 'Ivar Stromvald']],
        [['person', 'Ivar Stromvlad']],
        [['person', 'Ivar Stromvald']],
      ],
      ['person Ivar Stromvald: Ivar Stromvald, Ivar Stromvlad (misspelt)'],
    ],
    [
      'namesakes stay apart, and a surname alone goes to neither',
      [
        [
          ['person', 'Ivar Stromvald'],
          ['person', 'Berit Stromvald'],
        ],
        [['person', 'Stromvald']],
      ],
      ['person Berit Stromvald: Berit Stromvald', 'person Ivar Stromvald: Ivar Stromvald', 'person Stromvald: Stromvald'],
    ],
    [
      'an office decides between namesakes',
      [
        [
          ['person', 'Ivar Stromvald', { roles: ['mayor'] }],
          ['person', 'Berit Stromvald'],
        ],
        [['person', 'Stromvald', { roles: ['mayor'] }]],
      ],
      ['person Berit Stromvald: Berit Stromvald', 'person Ivar Stromvald: Ivar Stromvald, Stromvald'],
    ],
    [
      'two given names on record are two people',
      [[['person', 'Maria Stromvald']], [['person', 'Mario Stromvald']]],
      ['person Maria Stromvald: Maria Stromvald', 'person Mario Stromvald: Mario Stromvald'],
    ],
    [
      'a man and a woman are two',
      [[['person', 'Kim Stromvald', { gender: 'm' }]], [['person', 'Kym Stromvald', { gender: 'f' }]]],
      ['person Kim Stromvald: Kim Stromvald', 'person Kym Stromvald: Kym Stromvald'],
    ],
    [
      'a double-barrelled name',
      [[['person', 'Berit Hale-Myer']], [['person', 'Berit Hale-Mayler']], [['person', 'Berit Hale-Myer']]],
      ['person Berit Hale-Myer: Berit Hale-Myer, Berit Hale-Mayler (misspelt)'],
    ],
    [
      'another romanisation',
      [[['person', 'Ivar Ostrukh']], [['person', 'Ivar Ostruch']], [['person', 'Ivar Ostrukh']]],
      ['person Ivar Ostrukh: Ivar Ostrukh, Ivar Ostruch'],
    ],
    ['a town on record and a slip', [[['place', 'Nairobi']], [['place', 'Nairobu']]], ['place Nairobi: Nairobi, Nairobu (misspelt)']],
    ['two towns on record', [[['place', 'Mumbai']], [['place', 'Dubai']]], ['place Dubai: Dubai', 'place Mumbai: Mumbai']],
    [
      'names of one country',
      [[['place', 'United States']], [['place', 'U.S.']], [['place', 'US']]],
      ['place United States: U.S., US, United States'],
    ],
    [
      'initials',
      [[['organisation', 'Coastal Protection Agency']], [['organisation', 'CPA']]],
      ['organisation Coastal Protection Agency: CPA, Coastal Protection Agency'],
    ],
    [
      'the shape of the apostrophe',
      [[['organisation', 'Sailors’ League']], [['organisation', "Sailors' League"]]],
      ["organisation Sailors' League: Sailors' League, Sailors’ League"],
    ],
    [
      'a nickname, and nobody else of that surname',
      [[['person', 'Robert J. Tolland']], [['person', 'Bob Tolland']]],
      ['person Robert J. Tolland: Bob Tolland, Robert J. Tolland'],
    ],
    [
      'a nickname that office speaks against',
      [[['person', 'William Drury', { roles: ['Rep.'] }]], [['person', 'Bill Drury', { roles: ['Judge'] }]]],
      ['person Bill Drury: Bill Drury', 'person William Drury: William Drury'],
    ],
    [
      'a nickname beside another of the surname',
      [
        [
          ['person', 'Christine Vale'],
          ['person', 'Ingrid Vale'],
        ],
        [['person', 'Chris Vale']],
      ],
      ['person Chris Vale: Chris Vale', 'person Christine Vale: Christine Vale', 'person Ingrid Vale: Ingrid Vale'],
    ],
    [
      'a nickname beside another of the surname, with the office',
      [
        [
          ['person', 'Christine Vale', { roles: ['mayor'] }],
          ['person', 'Ingrid Vale'],
        ],
        [['person', 'Chris Vale', { roles: ['mayor'] }]],
      ],
      ['person Christine Vale: Chris Vale, Christine Vale', 'person Ingrid Vale: Ingrid Vale'],
    ],
    [
      'a short form of a man’s and a woman’s name',
      [[['person', 'Christine Vale']], [['person', 'Christopher Vale']], [['person', 'Chris Vale']]],
      ['person Chris Vale: Chris Vale', 'person Christine Vale: Christine Vale', 'person Christopher Vale: Christopher Vale'],
    ],
    [
      'both in one report are two',
      [
        [
          ['person', 'William Drury'],
          ['person', 'Bill Drury'],
        ],
        [['person', 'William Drury']],
      ],
      ['person Bill Drury: Bill Drury', 'person William Drury: William Drury'],
    ],
    [
      'a middle initial is left out',
      [[['person', 'Donald P. Harke']], [['person', 'Donald Harke']]],
      ['person Donald P. Harke: Donald Harke, Donald P. Harke'],
    ],
    [
      'other middle initials are two, and the name without goes to neither',
      [[['person', 'Donald P. Harke']], [['person', 'Donald K. Harke']], [['person', 'Donald Harke']]],
      ['person Donald Harke: Donald Harke', 'person Donald K. Harke: Donald K. Harke', 'person Donald P. Harke: Donald P. Harke'],
    ],
    [
      'an initial that fits two',
      [[['person', 'Jonas Harke']], [['person', 'Judith Harke']], [['person', 'J. Harke']]],
      ['person J. Harke: J. Harke', 'person Jonas Harke: Jonas Harke', 'person Judith Harke: Judith Harke'],
    ],
    [
      'father and son',
      [[['person', 'Owen Harke Jr.']], [['person', 'Owen Harke Sr.']]],
      ['person Owen Harke Jr.: Owen Harke Jr.', 'person Owen Harke Sr.: Owen Harke Sr.'],
    ],
    [
      'another surname before Jr.',
      [[['person', 'Owen Harke Jr.']], [['person', 'Owen Lund Jr.']]],
      ['person Owen Harke Jr.: Owen Harke Jr.', 'person Owen Lund Jr.: Owen Lund Jr.'],
    ],
    [
      'given names written together',
      [[['person', 'Abdul Rahman Qasim']], [['person', 'Abdulrahman Qassim']]],
      ['person Abdul Rahman Qasim: Abdul Rahman Qasim, Abdulrahman Qassim'],
    ],
    [
      'all initials',
      [[['person', 'James David Orrin']], [['person', 'J.D. Orrin']]],
      ['person James David Orrin: J.D. Orrin, James David Orrin'],
    ],
    ['dots in initials', [[['organisation', 'F.B.I.']], [['organisation', 'FBI']]], ['organisation F.B.I.: F.B.I., FBI']],
    [
      'the sign and the word',
      [[['organisation', 'Belmont & Crane']], [['organisation', 'Belmont and Crane']]],
      ['organisation Belmont & Crane: Belmont & Crane, Belmont and Crane'],
    ],
    [
      'a body without the word that says where it belongs',
      [[['organisation', 'National Seismic Institute']], [['organisation', 'Seismic Institute']]],
      ['organisation National Seismic Institute: National Seismic Institute, Seismic Institute'],
    ],
    [
      'another word in front makes another party',
      [[['organisation', 'Socialist Workers Party']], [['organisation', 'Workers Party']]],
      ['organisation Socialist Workers Party: Socialist Workers Party', 'organisation Workers Party: Workers Party'],
    ],
    [
      'a party without the word',
      [[['organisation', 'Green Party']], [['organisation', 'Greens']]],
      ['organisation Green Party: Green Party, Greens'],
    ],
    [
      'a town is not the club that bears its name',
      [[['organisation', 'Eastbridge United']], [['place', 'Eastbridge']]],
      ['place Eastbridge: Eastbridge', 'organisation Eastbridge United: Eastbridge United'],
    ],
    [
      'the same word as surname and as town',
      [[['person', 'Ada Lindholm']], [['person', 'Lindholm']], [['place', 'Lindholm']]],
      ['person Ada Lindholm: Ada Lindholm, Lindholm', 'place Lindholm: Lindholm'],
    ],
  ];
  for (const [title, given, expected] of cases)
    it(title, () => {
      const reports = given.map((entities, index) => report(`r${index}`, ...entities));
      assert.deepEqual(show(reports), expected);
      assert.deepEqual(show([...reports].reverse()), expected);
    });

  it('gives every local entity to one entity, with ids that do not depend on order', () => {
    const reports = [report('r0', ['person', 'Ada Nwosu'], ['place', 'Ghana']), report('r1', ['person', 'Nwosu'])];
    const { entities, entityOf } = joinEntities(reports);
    assert.deepEqual([...entityOf.keys()].sort(), ['r0#e0', 'r0#e1', 'r1#e0']);
    assert.equal(entityOf.get('r0#e0'), entityOf.get('r1#e0'));
    assert.deepEqual(joinEntities([...reports].reverse()).entities, entities);
    assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
  });
});

describe('lists', () => {
  const reports = [
    report('r0', ['person', 'Ivar Stromvald', { roles: ['mayor'] }]),
    report('r1', ['person', 'Ivar Stromvald', { roles: ['chairman'] }]),
    report('r2', ['person', 'Ivar Stromvlad']),
  ];
  const joined = joinEntities(reports);
  it('tells misspellings with the spans of both writings', () => {
    const [row] = listMisspellings(reports, joined);
    assert.equal(row?.right, 'stromvald');
    assert.equal(row?.wrong, 'stromvlad');
    assert.deepEqual(
      row?.rightSpans.map(({ report: id }) => id),
      ['r0', 'r1'],
    );
    assert.deepEqual(
      row?.wrongSpans.map(({ text }) => text),
      ['Ivar Stromvlad'],
    );
  });
  it('tells spellings of which nobody knows the right one apart from misspellings', () => {
    const two = [reports[0], reports[2]].filter((one) => one !== undefined);
    const both = joinEntities(two);
    assert.deepEqual(listMisspellings(two, both), []);
    assert.equal(listRivalSpellings(two, both).length, 1);
  });
  it('tells offices with their spans', () => {
    assert.deepEqual(
      listRoles(reports, joined).map(({ report: id, role, span }) => [id, role, span.text, span.start]),
      [
        ['r0', 'mayor', 'mayor', 0],
        ['r1', 'chairman', 'chairman', 0],
      ],
    );
  });
});
