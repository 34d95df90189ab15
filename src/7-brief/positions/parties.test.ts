import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../../3-annotate/index.ts';
import type { Report } from '../../model/index.ts';
import { readActs } from './read-acts.ts';

const intro =
  'Harlow Glass, the bottle maker run by chief executive Petra Lindqvist, has received a bid from Vantor Group, led by chairman Osman Reyk. The Glassworkers’ Union, whose general secretary is Dilys Penrose, has met the company. The Competition Authority and Trade Minister Colm Adair are watching. Investor Redstone Fund holds 9 percent of Harlow Glass. Zorland and Marovia share a border.';

/** "Harlow Glass: rejection" for every act in the sentence, once, as positions read it. */
function positionsIn(sentence: string): readonly string[] {
  const text = `${intro}\n\n${sentence}`;
  const at = intro.length + 2;
  const report: Report = {
    id: 'r0',
    location: 'r0.txt',
    source: { id: 's0' },
    language: 'en',
    text,
    blocks: [
      { kind: 'paragraph', start: 0, end: intro.length },
      { kind: 'paragraph', start: at, end: text.length },
    ],
    removed: [],
  };
  const annotations = annotate(report);
  // An organ of a state is told as the state.
  const nameOf = (id: string | undefined): string => {
    const entity = annotations.entities.find((one) => one.id === id);
    return (entity?.type === 'organisation' && entity.memberOf !== undefined ? nameOf(entity.memberOf) : entity?.name) ?? '';
  };
  return readActs({ text, annotations })
    .filter(({ start }) => start >= at)
    .map(({ actor, kind }) => `${nameOf(actor)}: ${kind}`);
}

const told: readonly (readonly [sentence: string, position: string])[] = [
  // The subject of the verb acts, not the body that stands near it.
  ['Zorland agreed to a truce, the Competition Authority said, but rejected joint patrols.', 'Zorland: rejection'],
  ['Zorland’s embassy denied any role.', 'Zorland: rejection'],
  ['The hackers, who call themselves Grey Lantern, demanded 12 million crowns.', 'Grey Lantern: demand'],
  ['Members of the Glassworkers’ Union rejected the offer.', 'Glassworkers’ Union: rejection'],
  ['Zorland and Marovia backed the ban.', 'Marovia: acceptance'],
  ['Zorland and Marovia backed the ban.', 'Zorland: acceptance'],
  // Labour, takeovers, courts.
  ['Vantor Group has sweetened its bid to 41 crowns a share.', 'Vantor Group: offer'],
  ['Vantor Group has walked away from the talks.', 'Vantor Group: rejection'],
  ['Vantor Group guaranteed all 1,900 jobs for five years.', 'Vantor Group: offer'],
  ['The Glassworkers’ Union has called a 24-hour stoppage for 3 June.', 'Glassworkers’ Union: action'],
  ['The Glassworkers’ Union has dropped its demand for a shorter week.', 'Glassworkers’ Union: concession'],
  ['The Glassworkers’ Union suspended the strike after the company agreed to talks.', 'Glassworkers’ Union: concession'],
  ['“Hands off our pensions,” Penrose told a rally.', 'Dilys Penrose: demand'],
  ['Harlow Glass has gone to court to stop the bid.', 'Harlow Glass: action'],
  ['Harlow Glass locked out 300 workers on Tuesday.', 'Harlow Glass: action'],
  ['Harlow Glass withdrew its offer of a bonus.', 'Harlow Glass: rejection'],
  ['Harlow Glass gave way on overtime pay.', 'Harlow Glass: concession'],
  ['Lindqvist is open to a higher bid.', 'Petra Lindqvist: offer'],
  ['Lindqvist filed a motion to stop the vote.', 'Petra Lindqvist: demand'],
  ['“There will be no deal while one furnace stands cold,” Penrose said.', 'Dilys Penrose: red-line'],
  // The passive, and those to whom a condition is put.
  ['Vantor Group was heavily criticised by Redstone Fund.', 'Redstone Fund: accusation'],
  ['Adair said a sale could go ahead only if Vantor Group withdraws its suit.', 'Colm Adair: demand'],
  // Wishes, judgements that only a party gives, and what is held over the other side.
  ['What the Glassworkers’ Union wants is a guarantee for every furnace.', 'Glassworkers’ Union: demand'],
  ['Harlow Glass reopened the canteen, as the Glassworkers’ Union had demanded.', 'Harlow Glass: concession'],
  ['Harlow Glass responded by dropping a plan for night shifts.', 'Harlow Glass: concession'],
  ['“The letter is a forgery, and a poor one,” Lindqvist said.', 'Petra Lindqvist: rejection'],
  ['“Not a pane of this works is for sale,” Lindqvist said.', 'Petra Lindqvist: red-line'],
  ['“If there is nothing in writing by noon, the second strike goes ahead,” Penrose said.', 'Dilys Penrose: threat'],
  ['Lindqvist said a merger was welcome. A sale of the works, on the other hand, was out of the question.', 'Petra Lindqvist: rejection'],
  ['The Glassworkers’ Union refuses to discuss night shifts.', 'Glassworkers’ Union: red-line'],
  ['Adair said he would oppose the sale unless all jobs were safe.', 'Colm Adair: threat'],
  // Parliament and states.
  ['Adair urged the board to act and said he would veto the sale.', 'Colm Adair: threat'],
  ['The Competition Authority would not pass any bid that cuts jobs, it said.', 'Competition Authority: rejection'],
  ['Marovia shut its border on Tuesday.', 'Marovia: action'],
  ['Marovia freed nine prisoners.', 'Marovia: concession'],
  ['Marovia’s Foreign Ministry promised a response.', 'Marovia: threat'],
];

const untold: readonly (readonly [sentence: string, position: string])[] = [
  // Nobody's position.
  ['Penrose said the offer of 500 crowns was not enough.', 'Dilys Penrose: offer'],
  ['Nobody knows whether Vantor Group would accept less.', 'Vantor Group: acceptance'],
  ['Reyk declined to comment.', 'Osman Reyk: rejection'],
  ['Reyk refused to say whether he would sell.', 'Osman Reyk: rejection'],
  ['“I told my sister to eat it,” Penrose said.', 'Dilys Penrose: demand'],
  ['“No child should have to wait,” Adair said.', 'Colm Adair: demand'],
  ['“Nobody had been told,” insisted Reyk.', 'Osman Reyk: demand'],
  ['Reyk offered to resign if Harlow Glass asked him to.', 'Harlow Glass: demand'],
  ['Redstone Fund bought its stake two years ago.', 'Redstone Fund: action'],
  ['Lindqvist wanted to be a doctor as a child.', 'Petra Lindqvist: demand'],
  ['The demand for bottles has fallen, Harlow Glass said.', 'Harlow Glass: demand'],
  ['“The machines would crush what we are looking for,” Penrose said.', 'Dilys Penrose: threat'],
  ['Lindqvist was questioned by the Competition Authority.', 'Competition Authority: accusation'],
  ['Adair recognised the importance of the works.', 'Colm Adair: acceptance'],
  ['Output, Reyk assured us, has doubled since May.', 'Osman Reyk: offer'],
  // Somebody else's.
  ['Vantor Group was heavily criticised by Redstone Fund.', 'Vantor Group: accusation'],
  ['Adair said a sale could go ahead only if Vantor Group withdraws its suit.', 'Vantor Group: demand'],
  ['Marovia releases a calendar every spring.', 'Marovia: concession'],
  ['Talks on the Zorland conflict seek a lasting peace.', 'Zorland: demand'],
  ['The Lindqvist family refused to sell.', 'Petra Lindqvist: rejection'],
  ['Zorland agreed to a truce, the Competition Authority said, but rejected joint patrols.', 'Competition Authority: rejection'],
  ['Reyk, who met the envoy in Zorland, wants a quick deal.', 'Zorland: demand'],
];

describe('who takes which position', () => {
  for (const [sentence, position] of told)
    it(`${sentence} → ${position}`, () => assert.ok(positionsIn(sentence).includes(position), positionsIn(sentence).join(', ')));
});

describe('what is no position of theirs', () => {
  for (const [sentence, position] of untold)
    it(`${sentence} ↛ ${position}`, () => assert.ok(!positionsIn(sentence).includes(position), positionsIn(sentence).join(', ')));
});
