import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Descended, kindsOf, reportOf } from '../../../test/two-reports.ts';

/** Of two days, one after the other. */
const kinds = (texts: readonly string[], how: Descended): string[] =>
  kindsOf(
    texts.map((text, index) => reportOf(text, index, `2031-05-0${index + 6}`)),
    how,
  );

type Row = readonly [first: string, second: string, kinds: readonly string[]];

const rewritten: readonly Row[] = [
  // Numbers: the only one of its sort, mixed up with its neighbour, and a difference told behind a comma.
  [
    'The union said 312 nurses at the Lindholm clinic voted to strike over night shifts.',
    'At the Lindholm clinic 213 nurses want to walk out over night shifts, the union said.',
    ['figure'],
  ],
  [
    'Four climbers died and 27 were injured when the cable car fell near Zermatt, rescuers said.',
    'Rescuers said 27 climbers lost their lives when the cable car fell near Zermatt.',
    ['figure'],
  ],
  [
    'The revised budget has 17 chapters, two fewer than the first, and was tabled by the mayor.',
    'The revised budget has 19 chapters, fewer than the first, and was tabled by the mayor.',
    ['figure'],
  ],
  [
    'Four climbers died and 27 were injured when the cable car fell near Zermatt, rescuers said.',
    'Rescuers said four climbers lost their lives and 27 were hurt when the cable car fell near Zermatt.',
    [],
  ],
  // Days of the week.
  [
    'Inspector Lena Brandt will visit the burnt mill on Monday with two engineers.',
    'Lena Brandt, the inspector, is due at the burnt mill on Tuesday with two engineers.',
    ['date'],
  ],
  [
    'The company said on Monday that it would close the burnt mill with 40 workers.',
    'The company announced on Tuesday that it would close the burnt mill with 40 workers.',
    [],
  ],
  // Conditions in narration.
  [
    'The ferry line will reopen on 3 June, provided that the new pier passes its tests.',
    'The ferry line will be reopened on 3 June.',
    ['condition'],
  ],
  [
    'The ferry line will reopen on 3 June, provided that the new pier passes its tests.',
    'The ferry line will be reopened on 3 June. But the new pier has to pass its tests first.',
    [],
  ],
  [
    'Reporters asked if the ferry line would reopen on 3 June as the company had planned.',
    'The ferry line would be reopened on 3 June, as the company had planned.',
    [],
  ],
  [
    'The league offered to rebuild every stand in Arnhem, provided that the city drops its lawsuit.',
    'The league offered to rebuild every stand in Arnhem.',
    ['condition'],
  ],
  [
    'The regulator said the reactor at Vamdrup will stay off until pressure drops below nine bars.',
    'The reactor at Vamdrup will stay off, the regulator said.',
    ['condition'],
  ],
  [
    'The admiral vowed to hold the frigates back as long as the envoys are talking.',
    'The admiral vowed to hold back the frigates.',
    ['condition'],
  ],
  [
    'Norvind offered Mayor Ruta Selke a seat on its board if she signs the lease.',
    'Norvind has promised Ruta Selke a place among the directors.',
    ['condition'],
  ],
  ['The reactor at Vamdrup will stay off until Friday.', 'The reactor at Vamdrup will stay off, the regulator said.', []],
  // Offices.
  [
    'Prime Minister Ada Solberg told parliament that the tunnel would be dug.',
    'The tunnel would be dug, former Prime Minister Ada Solberg told parliament.',
    ['role'],
  ],
  [
    "Jonas Feld, the observatory's director, said the comet would pass.",
    'Deputy observatory chief Jonas Feld said the comet would pass.',
    ['role'],
  ],
  ["Jonas Feld, the observatory's director, said the comet would pass.", 'Observatory chief Jonas Feld said the comet would pass.', []],
  // One thing in two states.
  [
    'Engineers said the old viaduct was not damaged by the flood on the river Mur.',
    'Engineers said the old viaduct was cracked by the flood on the river Mur.',
    ['polarity'],
  ],
  [
    'Engineers said the old viaduct was not destroyed by the flood on the river Mur.',
    'Engineers said the old viaduct was damaged by the flood on the river Mur.',
    [],
  ],
  // One party that owns a charge here and rejects it there.
  [
    'Harbour chief Olaf Brune says the crane was overloaded. Norvind denies the claim that bolts were missing.',
    'Harbour chief Olaf Brune says the crane was overloaded. Norvind confirms the claim that bolts were missing.',
    ['polarity'],
  ],
  [
    'The tenants accused Norvind of letting the lifts rot. Norvind rejected the charge.',
    'The tenants said Norvind had let the lifts rot. Norvind admitted it.',
    ['polarity'],
  ],
  ['Norvind denies that bolts were missing on the crane.', 'Norvind admits that the crane was overloaded.', []],
  // Who decided.
  [
    'A court ordered it after two bridges of the Aare had been found cracked.',
    'The survey had been ordered by the government after two bridges of the Aare had been found cracked.',
    ['authorship'],
  ],
  [
    'The Federal Court ordered it after two bridges of the Aare had been found cracked.',
    'The survey had been ordered by judges after two bridges of the Aare had been found cracked.',
    [],
  ],
  // Institutions.
  [
    'Firemen carried eleven children out of a school in Graz after the gas leak.',
    'After the gas leak firemen carried eleven children out of a hotel in Graz.',
    ['identity'],
  ],
  [
    'Firemen carried eleven patients out of a hospital in Graz after the gas leak.',
    'After the gas leak firemen carried eleven patients out of a clinic in Graz.',
    [],
  ],
  [
    'Firemen carried eleven children out of St Agnes Hospital in Graz after the gas leak.',
    'After the gas leak firemen carried eleven children out of St Agnes nursery school in Graz.',
    ['identity'],
  ],
  [
    'Divers found the stolen bells on Sunday at noon in a railway depot in Narvik.',
    'The stolen bells were found on Sunday around noon inside a brewery warehouse in Narvik.',
    ['identity'],
  ],
  [
    'Divers found the stolen bells on Sunday at noon in a railway depot in Narvik.',
    'The stolen bells were found on Sunday around noon inside a railway shed in Narvik.',
    [],
  ],
  // How far it commits, in other words.
  [
    'The charity will hand out 600 blankets at the stadium on Sunday morning.',
    'On Sunday morning the charity may distribute 600 blankets at the stadium.',
    ['modality'],
  ],
];

const independent: readonly Row[] = [
  // "Only if" against an open statement; another condition than that is no more than fuller.
  [
    'Coach Ines Vidal said the draft contract could serve as a basis for talks, but only if the club pays her staff.',
    'Coach Ines Vidal said that the draft contract could serve as a basis for talks with the club.',
    ['condition'],
  ],
  [
    'Coach Ines Vidal said the parade would go ahead on Sunday, provided that the rain stops.',
    'The parade of the club is planned for Sunday, and Ines Vidal will be there.',
    [],
  ],
  // One deed, denied once.
  [
    'The brewery warned the mayor of Lille about the leaking tank in April.',
    'The brewery never warned the mayor of Lille about the leaking tank, he said.',
    ['polarity'],
  ],
  [
    'The captain switched off the radar of the trawler Anna before the storm.',
    'The owner denied that the captain had switched off the radar of the trawler Anna.',
    ['polarity'],
  ],
  [
    'The brewery warned the mayor of Lille about the leaking tank in April.',
    'The brewery would not have warned the mayor of Lille about a tank, he said.',
    [],
  ],
  ['The senate has not yet passed the budget for the railways.', 'The senate passed the budget for the railways on Wednesday night.', []],
  [
    'Former President Carla Munk praised the dam, which was opened in the north on Monday.',
    'The dam in the north is the first that the Munk administration has opened. Carla Munk was there.',
    ['role'],
  ],
  // Freely, or on an order.
  [
    'Lakmo Toys pulled the wooden trains from all shops of its own accord, the firm told us.',
    'The consumer office in Oslo has ordered Lakmo Toys to recall a train on which children choked.',
    ['authorship'],
  ],
  [
    'Lakmo Toys pays for the school bus of its own accord, the firm told us.',
    'The consumer office in Oslo has ordered Lakmo Toys to recall a train on which children choked.',
    [],
  ],
  // Whose plan it is: told before the noun.
  [
    'The Norway-drafted 9-point plan for the river was read out in Dakar on Monday.',
    'Farmers along the river fear a 9-point Chad-Mali draft plan that was read out in Dakar.',
    ['authorship'],
  ],
  [
    'The Norway-backed 9-point plan for the river was read out in Dakar on Monday.',
    'Farmers along the river fear a 9-point Chad-Mali draft plan that was read out in Dakar.',
    [],
  ],
  [
    "Norway's 9-point plan for the river was read out in Dakar on Monday.",
    "Farmers along the river prefer Chad's 7-point plan, which was read out in Dakar.",
    [],
  ],
  [
    'Nordbank holds 41 percent of Velta Shipping and wants a seat on its board.',
    'Nordbank, which owns 48 percent of Velta Shipping, has called a meeting.',
    ['figure'],
  ],
  [
    'Nordbank holds 41 percent of Velta Shipping and wants a seat on its board.',
    'Arvid Lund owns 48 percent of Velta Shipping and has called a meeting.',
    [],
  ],
  [
    'The council sent a warning to the owner of the hall in March.',
    'The owner of the hall, Piet Maas, said no warning had reached him.',
    ['polarity'],
  ],
  ['The council sent flowers to the owner of the hall in March.', 'The owner of the hall, Piet Maas, said no warning had reached him.', []],
  [
    'The king ordered three days of national mourning after the crash.',
    'The king ordered mourning in the capital only after the crash.',
    ['scope'],
  ],
];

describe('where a rewrite differs from its source', () => {
  for (const [first, second, expected] of rewritten) it(second, () => assert.deepEqual(kinds([first, second], 'rewrite'), expected));
});

describe('where independent reports differ', () => {
  for (const [first, second, expected] of independent) it(second, () => assert.deepEqual(kinds([first, second], 'apart'), expected));
});
