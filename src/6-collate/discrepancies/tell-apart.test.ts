import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { between, type Descended, kindsOf, reportOf } from '../../../test/two-reports.ts';

/** Of two days, one after the other. */
const kinds = (texts: readonly string[], how: Descended): string[] =>
  kindsOf(
    texts.map((text, index) => reportOf(text, index, `2031-05-0${index + 6}`)),
    how,
  );

type Row = readonly [first: string, second: string, kinds: readonly string[]];

const rewritten: readonly Row[] = [
  [
    'The jury found the nurse guilty of manslaughter on Friday after two days.',
    'After two days the nurse was acquitted of manslaughter by the jury on Friday.',
    ['polarity'],
  ],
  ['The jury found the nurse guilty of manslaughter and not guilty of theft.', 'The nurse was convicted of manslaughter by the jury.', []],
  ['The witness recognised the accused in court.', 'The witness failed to recognise the accused in court.', ['polarity']],
  [
    'The pilot had a valid licence, the inspectors wrote.',
    'The inspectors wrote that the pilot was flying without a valid licence.',
    ['polarity'],
  ],
  ['Unemployment rose in May, and exports fell.', 'Exports fell in May while unemployment rose.', []],
  [
    'The cargo ship was carrying wheat to Lagos when it sank.',
    'When it sank the cargo ship was on its way to Lagos with a load of rice.',
    ['identity'],
  ],
  [
    'The cargo ship was carrying wheat to Lagos when it sank.',
    'When it sank the cargo ship was on its way to Lagos with a load of grain.',
    [],
  ],
  [
    'The train from Bern to Milan left the rails shortly after midnight near Brig.',
    'Shortly after midnight the train from Basel to Milan left the rails near Brig.',
    ['identity'],
  ],
  ['The wreck was found off Bergen at a depth of 300 metres.', 'The wreck was found off the coast of Norway at a depth of 300 metres.', []],
  [
    'The government closed the mine after the collapse in which nine men were trapped.',
    'After the collapse that trapped nine men the owner closed the mine.',
    ['authorship'],
  ],
  ['The police closed the road to Brig at noon.', 'At noon officers closed the road to Brig.', []],
  [
    'Judge Tobias Amsel read the verdict. Amsel said the evidence was clear.',
    'The verdict was read by Judge Thomas Amsel, who said that the evidence was clear.',
    ['name'],
  ],
  [
    'Lead author Mina Sorokin, a cardiologist at the Halden clinic, said the drug was safe.',
    'The drug was safe, said Mina Sorokin, a neurologist at the Halden clinic.',
    ['role'],
  ],
  ['According to the police, the ferry was overloaded.', 'The ferry was overloaded, according to its operator.', ['attribution']],
  [
    'Rescuers pulled 61 goats from the water after the ferry Marisol capsized off Ventry.',
    'The Marisol turned over off Ventry; 16 of those on board were pulled out of the water by rescuers.',
    ['figure'],
  ],
  ['The cabinet approved a budget of 74.3 billion crowns.', 'A budget worth 74 billion crowns passed the cabinet.', []],
  ['Two of the five hostages were freed.', 'Three of the five hostages are still being held.', []],
  [
    'The reservoir was last full in 2019, the water board said.',
    'Not since 2016 has the reservoir been full, according to the water board.',
    ['date'],
  ],
  ['The match kicks off at 7 p.m. on Friday in Ostrava.', 'Kick-off in Ostrava on Friday is at 9 p.m.', ['date']],
  ['The match kicks off at 7 p.m. on Friday in Ostrava.', 'Kick-off in Ostrava is at 19:00 on Friday.', []],
  [
    'Police suspect that the fire at the mill was set on purpose.',
    'The fire at the mill was set on purpose, police have established.',
    ['modality'],
  ],
  [
    'The regulator is considering a fine of 20 million euros for Alvanta.',
    'The regulator has fined Alvanta 20 million euros.',
    ['modality'],
  ],
  ['Workers are advised to stay at home on Monday.', 'Workers have been ordered to stay at home on Monday.', ['modality']],
  ['The ministry plans to close the Lubo consulate.', 'The Lubo consulate is to be closed, the ministry says.', []],
  ['The rescue flight takes off at dawn, weather permitting.', 'The rescue flight takes off at dawn.', ['condition']],
  [
    'Brightwater will buy Selkirk for 3.1 billion dollars, subject to approval by the regulator.',
    'Brightwater will buy Selkirk for 3.1 billion dollars.',
    ['condition'],
  ],
  ['The wage deal applies to full-time staff only.', 'The wage deal applies to the whole staff.', ['scope']],
  ['Nurses in two hospitals have walked out.', 'Nurses in all hospitals have walked out.', ['scope']],
  ['Nurses in two of the five hospitals have walked out.', 'Nurses at two hospitals are on strike.', []],
  ['The ban on watering gardens holds throughout the country.', 'The ban on watering gardens is nationwide.', []],
];

const independent: readonly Row[] = [
  [
    'Councillors in Harn voted 23 to 18 against the wind farm.',
    'The wind farm was turned down by the Harn council by 25 votes to 16.',
    ['figure'],
  ],
  ['Councillors in Harn voted 23 to 18 against the wind farm.', 'Harn councillors voted 30 to 11 for the new swimming pool.', []],
  [
    'Surveyors put the damage from the Tolva dyke breach at 90 million crowns.',
    'The breach of the dyke on the Tolva caused damage of 140 million crowns, according to an estimate.',
    ['figure'],
  ],
  [
    'Hackers stole the records of 2.4 million customers from the insurer Alvanta in January.',
    'Alvanta, the insurer, lost the data of 4.2 million customers to hackers in January.',
    ['figure'],
  ],
  ['Brandt Foods offered 14 euros a share for Hollis.', 'Hollis shares rose to 16 euros after the offer from Brandt Foods.', []],
  [
    'Brandt Foods offered 14 euros a share for Hollis in March.',
    'In May Brandt Foods raised its offer for Hollis to 16 euros a share.',
    [],
  ],
  ['The temperature reached 41 degrees in Lund on Tuesday.', 'The temperature will reach 38 degrees in Lund on Thursday.', []],
  ['Construction of the Lindt tunnel began in 2026.', 'Work on the Lindt tunnel started in 2024, said the engineer in charge.', ['date']],
  ['The board of Hollis met on Monday.', 'The board of Hollis will meet again on Wednesday.', []],
  [
    'Shareholders of Hollis voted down the merger with Brandt Foods at a meeting in Aarhus.',
    'At their meeting in Aarhus Hollis shareholders approved the merger with Brandt Foods.',
    ['polarity'],
  ],
  ['Shareholders of Brandt Foods approved the merger.', 'Shareholders of Hollis voted down the merger.', []],
  ['The two sides failed to reach an agreement on Monday.', 'The two sides reached an agreement on Wednesday.', []],
  [
    'The league suspended goalkeeper Pavo Lenz after the brawl in Tarn.',
    'After the brawl in Tarn the goalkeeper Pavo Lenz was suspended by his club.',
    ['authorship'],
  ],
  [
    'Former health minister Olga Brandt will chair the inquiry.',
    'The inquiry will be chaired by Olga Brandt, the health minister.',
    ['role'],
  ],
  ['The committee recommended that Kestrel Air be fined.', 'The committee fined Kestrel Air.', ['modality']],
  ['Brandt Foods said in March that it might sell Hollis.', 'Brandt Foods sold Hollis in October.', []],
  ['Lessmark has banned cars from the old town.', 'Lessmark has banned cars from the whole city.', ['scope']],
  [
    'The water in Harn is safe to drink again except in the harbour district, the council said.',
    'The water in Harn is safe to drink again, the council said.',
    ['scope'],
  ],
  ['All flights to Asia are suspended.', 'Some flights to America are delayed.', []],
  ['The jury found the nurse guilty of manslaughter.', 'The doctor was acquitted of manslaughter by the jury.', []],
];

describe('one place of a report and of its rewrite', () => {
  for (const [first, second, expected] of rewritten)
    it(`${first} ${second}`, () => assert.deepEqual(kinds([between(first), between(second)], 'rewrite'), expected));
});

describe('two newsrooms on one event', () => {
  for (const [first, second, expected] of independent)
    it(`${first} ${second}`, () => assert.deepEqual(kinds([first, second], 'apart'), expected));
});
