import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, LocalEntity } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import type { Marked } from '../context.ts';
import { findEntities } from './index.ts';

function find(text: string, language = 'en'): LocalEntity[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }));
  const marks: Marked[] = [...text.matchAll(/“([^”]+)”/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
    open: { start: match.index, end: match.index + 1 },
  }));
  return findEntities({ text, language, blocks, ...parse(text, blocks), published: undefined, marks });
}

/** "person Ada Obi {Minister} <Kenya>: Ada Obi, pronoun she" */
function show(text: string, language?: string): string[] {
  const entities = find(text, language);
  return entities.map((entity) => {
    const roles = entity.roles.length ? ` {${entity.roles.join('; ')}}` : '';
    const party = entities.find(({ id }) => id === entity.memberOf);
    const mentions = entity.mentions.map(({ start, end, kind }) => `${kind === 'name' ? '' : `${kind} `}${text.slice(start, end)}`);
    return `${entity.type} ${entity.name}${roles}${party ? ` <${party.name}>` : ''}: ${mentions.join(', ')}`;
  });
}

const names = (text: string): string[] => find(text).map((entity) => `${entity.type} ${entity.name}`);

describe('names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It was loud, said Per Holm, a baker.', ['person Per Holm']],
    // Titles are no part of a name.
    ['Foreign Minister Adaeze Nwosu met Gen. Tun Myat.', ['person Adaeze Nwosu', 'person Tun Myat']],
    // Particles and hyphens are.
    [
      'Abdul al-Rashidi and Piet van der Linden met Ana Tan-Moreau.',
      ['person Abdul al-Rashidi', 'person Piet van der Linden', 'person Ana Tan-Moreau'],
    ],
    // Bodies without a name that act bear their common name; a noun that only describes makes none.
    ['The rail workers’ union demanded talks. The union is patient.', ['organisation rail workers’ union']],
    ['She met the airport authority and the opposition.', ['organisation airport authority', 'organisation opposition']],
    ['Farmers blocked roads on Friday. Farmers are poor.', ['organisation farmers']],
    ['He met the opposition leader at a new union.', []],
    ['The Pilots’ Union met the airline. The pilots’ union was angry.', ['organisation Pilots’ Union']],
    // Months, weekdays and the words that open sentences are no names.
    ['However, on Monday in May nothing happened.', []],
    // A head word makes a body, its list and its owner included.
    [
      'She joined the Ministry of Trade, Energy and Culture in Nairobi.',
      ['organisation Ministry of Trade, Energy and Culture', 'place Nairobi'],
    ],
    ['The Sailors’ Federation wrote to the Bank of Ghana.', ['organisation Sailors’ Federation', 'organisation Bank of Ghana']],
    // Places that begin like a people.
    ['They flew to Saudi Arabia and to Latin America.', ['place Saudi Arabia', 'place Latin America']],
    ['The ferry sank off Cape Lorn in the Kelmar Strait.', ['place Cape Lorn', 'place Kelmar Strait']],
    // Clubs behind their town, firms by what is done with them, a nickname between given name and surname.
    ['The Harbour City Otters beat the Riverside Rams.', ['organisation Harbour City Otters', 'organisation Riverside Rams']],
    ['Shares in Corvane rose. Corvane said it would cut its dividend.', ['organisation Corvane']],
    ['The glassmaker Ferrand Duval raised its forecast.', ['organisation Ferrand Duval']],
    ['The head of the council, Alejandro “Alex” Ruiz, left.', ['person Alejandro “Alex” Ruiz']],
    ['Doctors Without Frontiers said the well was closed.', ['organisation Doctors Without Frontiers']],
    ['They wrote to the Millers’ and Packers’ Union.', ['organisation Millers’ and Packers’ Union']],
    // A town is not the body that bears its name; how far off it lies tells a place.
    ['He travelled to Eastbridge on Monday. Eastbridge United lost.', ['place Eastbridge', 'organisation Eastbridge United']],
    ['Six ships went to Tornby, 90 miles up the Arrel River.', ['place Tornby', 'place Arrel River']],
    ['Neighbouring Sambara shut its border.', ['place Sambara']],
    // Letters beyond Latin-1.
    ['Goran Ilić met Łucja Wałęsa.', ['person Goran Ilić', 'person Łucja Wałęsa']],
    // Ships are things.
    ['The trawler Anna Lund and the patrol boat Vestri collided.', ['other Anna Lund', 'other Vestri']],
    // "Article 4" is a label, "the Kingdom" a common noun.
    ['Under Article 4 the Kingdom keeps the road.', []],
    // A name behind a prefix.
    ['The ex-FARC fighters came home.', ['organisation FARC']],
    // Party and state, the state behind a town, cries, and words in capitals for emphasis.
    ['Ada Obi (D-N.Y.) met Ted Vale, R-Ohio, in Danbury, Conn., on Monday.', ['person Ada Obi', 'person Ted Vale', 'place Danbury']],
    ['“Yeah, that report is FALSE,” he said.', []],
    ['A wave of anti-Semitism reached Stoke-on-Trent and Anse-a-Veau.', ['place Stoke-on-Trent', 'place Anse-a-Veau']],
    // Surnames that are offices, and the ranks of officers.
    [
      'Stephen King Jr. met Special Agent Ada Obi and State Trooper Kofi Mensah.',
      ['person Stephen King Jr.', 'person Ada Obi', 'person Kofi Mensah'],
    ],
    ['Sens. Ada Obi and Kofi Mensah left.', ['person Ada Obi', 'person Kofi Mensah']],
    ['NAIROBI, Kenya — Nobody came.', ['place Nairobi', 'place Kenya']],
    // A headline in title case proves nothing.
    ['Escalating Demands And Growing Pressure Worry Leaders\nNothing else was said.', []],
  ];
  for (const [text, expected] of cases) it(text.slice(0, 60), () => assert.deepEqual(names(text), expected));
});

describe('variants inside a report', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Raila Wekesa spoke first. Then Wekesa left.', ['person Raila Wekesa: Raila Wekesa, Wekesa']],
    [
      'The Coastal Protection Agency (CPA) closed the beach. The CPA gave no reason.',
      ['organisation Coastal Protection Agency: Coastal Protection Agency, CPA, CPA'],
    ],
    ['The United States agreed, and the U.S. envoy left.', ['place United States: United States, U.S.']],
    ['The Northern Community met. The Community signed.', ['organisation Northern Community: Northern Community, Community']],
    ['Olena Marchenskyy spoke. Later Olena Marchensky left.', ['person Olena Marchenskyy: Olena Marchenskyy, Olena Marchensky']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(show(text), expected));
});

describe('later mentions', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ingrid Solberg came. She spoke.', ['person Ingrid Solberg: Ingrid Solberg, pronoun She']],
    // Words between marks are the speaker's.
    ['Peter Okafor came. “He and I agree,” he said.', ['person Peter Okafor: Peter Okafor, pronoun he']],
    [
      'The Kelmaran Foreign Minister Dmitri Valev left Kelmara. The Kelmaran minister said nothing.',
      [
        'place Kelmara: demonym Kelmaran, Kelmara, demonym Kelmaran',
        'person Dmitri Valev {Foreign Minister} <Kelmara>: Dmitri Valev, title The Kelmaran minister',
      ],
    ],
    [
      'Ana Moreau, the harbour spokeswoman, spoke. The spokeswoman left.',
      ['person Ana Moreau {harbour spokeswoman}: Ana Moreau, title the harbour spokeswoman, title The spokeswoman'],
    ],
    [
      'The Velmoran Coast Guard searched. Later the coast guard said no, and the coast guard ship left.',
      ['organisation Velmoran Coast Guard: Velmoran Coast Guard, description the coast guard'],
    ],
    ['For Kenya, envoy Ada Obi spoke.', ['person Ada Obi {envoy} <Kenya>: Ada Obi']],
    // Who held an office before speaks for nobody.
    [
      'The mediator, former Kelmaran minister Ada Obi, spoke in Kelmara.',
      ['person Ada Obi {minister}: Ada Obi', 'place Kelmara: demonym Kelmaran, Kelmara'],
    ],
    // Whose spokesman it is does not speak.
    [
      'Edvin Sorrel wrote a letter. A spokesman for Sorrel, Hugo Pell, dismissed it. He was angry.',
      ['person Edvin Sorrel: Edvin Sorrel, Sorrel', 'person Hugo Pell {spokesman for Sorrel}: Hugo Pell, pronoun He'],
    ],
    // The only union of a report is "the union", and the operator behind a hyphen is a firm.
    [
      'The Federated Railworkers began a strike at Valmere Rail, the state-owned operator. The union wants more. The company has offered 5 percent.',
      [
        'other Federated Railworkers: Federated Railworkers, description The union',
        'organisation Valmere Rail: Valmere Rail, description The company',
      ],
    ],
    // The only firm of a report is "the company".
    [
      'The plant belongs to Corvane. The company’s chairman, Ada Obi, spoke.',
      ['organisation Corvane: Corvane, description The company', 'person Ada Obi {chairman} <Corvane>: Ada Obi'],
    ],
    // For whom people speak, told by a clause, by another's office, by the body they lead.
    [
      'Marovia met Zornia. Ada Obi, who sits on the Marovian delegation, spoke.',
      ['place Marovia: Marovia, demonym Marovian', 'person Ada Obi <Marovia>: Ada Obi'],
    ],
    [
      'Zornia’s prime minister, Tom Lusk, left. A spokesman for Lusk, Ada Obi, said no.',
      ['person Ada Obi {spokesman for Lusk} <Zornia>: Ada Obi'],
    ],
    [
      'The Peace Party of Delphine Lusk agreed.',
      ['organisation Peace Party: Peace Party', 'person Delphine Lusk <Peace Party>: Delphine Lusk'],
    ],
    ['Ilko Brand, the slow-speaking chief executive of Corvane Hydro, denied it.', ['organisation Corvane Hydro: Corvane Hydro']],
    // Peoples without their country: before common nouns again and again.
    ['The Ternish trawler sank. The Ternish side protested.', ['place Ternish: demonym Ternish, demonym Ternish']],
    ['Ghana’s Kofi Mensah spoke.', ['person Kofi Mensah <Ghana>: Kofi Mensah']],
    ['Russia waited. Moscow said no. They met in Moscow.', ['place Russia: Russia, metonym Moscow', 'place Moscow: Moscow']],
    [
      'The US said it would act. Washington warned on Tuesday that it was ready. He flew to Washington.',
      ['place US: US, metonym Washington', 'place Washington: Washington'],
    ],
    ['The Coral Union met. Money came from the Union.', ['organisation Coral Union: Coral Union, Union']],
    ['The Coral Alliance met. Money came from the Alliance.', ['organisation Coral Alliance: Coral Alliance, Alliance']],
    // A language is no country.
    ['He spoke in French.', []],
    [
      'Kelmara’s fisheries minister, Ingrid Solberg, left.',
      ['place Kelmara: Kelmara', 'person Ingrid Solberg {fisheries minister} <Kelmara>: Ingrid Solberg'],
    ],
    [
      'Olaf Berg, chair of the Sailors’ League, agreed.',
      ['person Olaf Berg {chair} <Sailors’ League>: Olaf Berg', 'organisation Sailors’ League: Sailors’ League'],
    ],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const shown = show(text);
      for (const line of expected) assert.ok(shown.includes(line), `${line}\n${shown.join('\n')}`);
      if (expected.length === 0) assert.deepEqual(shown, []);
    });
});

describe('other languages', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['de', 'Heute traf Olaf Berger in Hamburg ein. Berger schwieg.', ['person Olaf Berger: Olaf Berger, Berger', 'place Hamburg: Hamburg']],
    ['de', 'Der Stadtrat von Hamburg hörte gestern Bürgermeister Olaf Berger an.', ['person Olaf Berger: Olaf Berger']],
    ['es', 'El ministro José Albán viajó a Madrid.', ['person José Albán: José Albán', 'place Madrid: Madrid']],
    ['ru', 'Президент прибыл в Бишкек.', []],
  ];
  for (const [language, text, expected] of cases) it(language, () => assert.deepEqual(show(text, language), expected));
});

describe('headings in Title Case', () => {
  const text = 'Harrow Responds\nAda Harrow left Lund.\nKey Takeaways\nPlan Debates\nNobody stayed.';
  const kinds = ['heading', 'paragraph', 'heading', 'heading', 'paragraph'] as const;
  it('add no name', () => {
    const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
      kind: kinds[index] ?? 'paragraph',
      start: line.index,
      end: line.index + line[0].length,
    }));
    const entities = findEntities({ text, language: 'en', blocks, ...parse(text, blocks), published: undefined, marks: [] });
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Ada Harrow', 'Lund'],
    );
  });
});

describe('promises', () => {
  const text = 'Minister Ada Obi of Ghana met Kofi Mensah. She told him that Ghana’s army would stay in Accra, Obi said.';
  it('keeps mentions in order, inside the text, and ids in the order of first mention', () => {
    const entities = find(text);
    for (const { mentions } of entities)
      for (const [index, { start, end }] of mentions.entries()) {
        assert.ok(start >= 0 && end <= text.length && start < end);
        assert.ok(index === 0 || start >= (mentions[index - 1]?.start ?? 0));
      }
    assert.deepEqual(
      entities.map(({ id }) => id),
      entities.map((_, index) => `e${index}`),
    );
  });
  it('gives the same answer twice', () => assert.deepEqual(find(text), find(text)));
});
