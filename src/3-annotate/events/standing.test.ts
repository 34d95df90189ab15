import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventMention } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import { findEvents } from './index.ts';

/** What the report vouches for, by the lemma of the event's verb. */
const table: readonly (readonly [text: string, lemma: string, standing: EventMention['standing']])[] = [
  ['The ministry denied that the minister had resigned on Monday.', 'resign', 'denied'],
  ['The ministry denied that the minister had resigned, but confirmed that his deputy had left.', 'leave', undefined],
  ['The company rejected claims that it dumped waste in May and that it lied to inspectors.', 'lie', 'denied'],
  ['The union rejected the offer and walked out on Friday.', 'walk', undefined],
  ['Police could not confirm that the gunman fled on Sunday.', 'flee', 'denied'],
  ['No one has said that the crew sailed on Friday.', 'sail', 'denied'],
  ['Reporters asked whether the mayor had met the builder.', 'meet', 'denied'],
  ['There is no evidence that the ship turned off its radio.', 'turn', 'denied'],
  ['Tests ruled out that the water was poisoned.', 'poison', 'denied'],
  ['The minister failed to sign the decree on Monday.', 'sign', 'denied'],
  ['The report that the dam broke on Friday was false.', 'break', 'denied'],
  ['The army allegedly shelled the village on Tuesday.', 'shell', 'claimed'],
  ['Norland accused Sudmark of shelling a hospital on Thursday.', 'shell', 'claimed'],
  ['Aid workers fear that 40 people drowned on Monday night.', 'drown', 'claimed'],
  ['Prosecutors suspect that he bought the poison on 2 March.', 'buy', 'claimed'],
  ['The bishop is said to have left on Friday.', 'leave', 'claimed'],
  ['The bank said it had warned clients on Monday.', 'warn', undefined],
  ['The fire that killed four broke out on Sunday.', 'kill', undefined],
];

describe('what a report vouches for', () => {
  for (const [text, lemma, standing] of table)
    it(`${text} → ${lemma}: ${standing ?? 'told'}`, () => {
      const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
      const published = { value: '2026-11-25', precision: 'day' as const, basis: 'given' as const };
      const events = findEvents({ text, language: 'en', blocks, ...parse(text, blocks), published, times: [] });
      const event = events.find((one) => one.lemma === lemma);
      assert.ok(event, `no event ${lemma}: ${events.map((one) => one.lemma).join(', ')}`);
      assert.equal(event.standing, standing);
      if (standing === 'denied') assert.ok(event.clause.start < event.start, 'the clause holds what denies it');
    });
});
