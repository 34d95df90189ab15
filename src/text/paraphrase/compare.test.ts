import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareWordings, type Judgement, judgeParaphrase, judgeWordings, type Wording } from './index.ts';
import { wordingOf } from './words.ts';

describe('compareWordings', () => {
  const pairs: readonly (readonly [a: string, b: string, least: number, most: number])[] = [
    ['The council closed the bridge on Monday.', 'The council closed the bridge on Monday.', 0.9, 1],
    ['Rescuers pulled 12 survivors from the rubble.', 'Twelve people were rescued from under the debris.', 0.55, 1],
    ['The court jailed him for 12 years.', 'He was sentenced to 12 years by the court.', 0.55, 1],
    ['The president met the king in Oslo.', 'Grain prices rose again in March.', 0, 0.2],
  ];
  for (const [a, b, least, most] of pairs) {
    it(`${a} ~ ${b}`, () => {
      const { score } = compareWordings(a, b);
      assert.ok(score >= least && score <= most, String(score));
    });
  }

  it('is symmetric and never leaves 0 to 1', () => {
    const words = fc.array(fc.constantFrom('ship', 'the', 'sank', '14', 'not', 'Oslo', 'boats', 'rose', 'fell', 'and', ','), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')];
        const there = compareWordings(a, b).score;
        assert.ok(there >= 0 && there <= 1);
        assert.ok(Math.abs(there - compareWordings(b, a).score) < 0.05);
      }),
      { numRuns: 60 },
    );
  });

  it('knows a country by its people, and does not mix neighbours up', () => {
    const score = (a: string, b: string): number => compareWordings(a, b).score;
    assert.ok(
      score('Troops of Ukraine held the town.', 'Ukrainian troops held the town.') >
        score('Troops of Iraq held the town.', 'Troops of Iran held the town.'),
    );
  });

  it('says what agrees and what does not', () => {
    const { features } = compareWordings('The mayor of Oslo opened two bridges.', 'The mayor of Bergen opened three bridges.');
    assert.ok(features.overlap < 1 && features.names < 1 && features.numbers < 1);
    assert.equal(features.length, 1);
  });

  it('weighs afresh what it remembers: words may weigh otherwise, or be denied, in another story', () => {
    const [a, b] = ['The mayor of Oslo opened two bridges.', 'The mayor of Oslo closed the harbour.'].map((text) => wordingOf(text));
    const reweighed = { ...a, words: a?.words.map((word, at) => ({ ...word, weight: at + 1, negated: at > 3 })) ?? [] } as Wording;
    const first = compareWordings(a as Wording, b as Wording);
    const second = compareWordings(reweighed, b as Wording);
    assert.equal(second.alignment.pairs, first.alignment.pairs);
    assert.notEqual(second.score, first.score);
    assert.notEqual(second.features.polarity, first.features.polarity);
    assert.deepEqual(compareWordings(a as Wording, b as Wording), first);
  });
});

describe('judgeWordings', () => {
  const table: readonly (readonly [text: string, hypothesis: string, verdict: Judgement['verdict'], conflict: string | undefined])[] = [
    ['A brown dog is running on the beach.', 'A dog is running on the beach.', 'entails', undefined],
    ['A dog is running on the beach.', 'An animal is running on the beach.', 'entails', undefined],
    ['The captain was not arrested.', 'The captain was arrested.', 'contradicts', 'polarity'],
    ['Nobody signed the treaty.', 'The ministers signed the treaty.', 'contradicts', 'polarity'],
    ['Shares of the bank rose on Friday.', 'Shares of the bank fell on Friday.', 'contradicts', 'antonym'],
    ['The fire killed 12 people in the mill.', 'The fire killed 15 people in the mill.', 'contradicts', 'number'],
    ['The army attacked the rebels.', 'The rebels attacked the army.', 'contradicts', 'roles'],
    ['The tale of the two-headed calf is a hoax.', 'A two-headed calf was born.', 'contradicts', 'untrue'],
    ['Police arrested 12 protesters in Paris.', 'Police released 12 protesters in Paris.', 'neutral', 'predicate'],
    ['There is no man playing a wooden flute.', 'A man is playing a flute.', 'neutral', undefined],
    ['The first draft had ten articles.', 'The second draft had ten articles.', 'neutral', 'other'],
    ['The ministry will grant licences if the talks fail.', 'The ministry will grant licences.', 'entails', 'condition'],
    ['The bridge may be closed on Monday.', 'The bridge is closed on Monday.', 'entails', 'modality'],
  ];
  for (const [text, hypothesis, verdict, conflict] of table) {
    it(`${text} ~ ${hypothesis}`, () => {
      const judgement = judgeWordings(text, hypothesis);
      assert.equal(judgement.verdict, verdict, JSON.stringify(judgement));
      if (conflict)
        assert.ok(
          judgement.conflicts.some((one) => one.kind === conflict),
          JSON.stringify(judgement.conflicts),
        );
    });
  }

  it('takes a rounded number for the number', () => {
    assert.deepEqual(
      judgeWordings('About 300 boats lie in the harbour.', 'There are 312 boats in the harbour.').conflicts.filter(
        (one) => one.kind === 'number',
      ),
      [],
    );
  });

  it('hears that a headline only reports', () => {
    assert.equal(judgeWordings('Company reportedly buys its rival', 'The company bought its rival').hedged, true);
    assert.equal(judgeWordings('Company buys its rival', 'The company bought its rival').hedged, false);
  });
});

describe('judgeParaphrase', () => {
  it('tells a rewording from a sentence that adds what matters', () => {
    assert.equal(
      judgeParaphrase('Stocks rallied on Tuesday after the bank cut its rate.', 'After the bank cut its rate, stocks rallied on Tuesday.')
        .same,
      true,
    );
    assert.equal(
      judgeParaphrase('Stocks rallied on Tuesday.', 'The minister arrived in Oslo, where he will meet the king and open a museum.').same,
      false,
    );
  });
});
