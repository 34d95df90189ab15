import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedShare, shownWords, wordChanges } from './wording.ts';

const mark = (from: string, to: string): string =>
  wordChanges(from, to)
    .map(({ text, change }) => (change === 'same' ? text : change === 'lost' ? `-${text}-` : `+${text}+`))
    .join(' ');

const cases: readonly [string, string, string][] = [
  ['We will rebuild the school by May.', 'We will rebuild the school by May', 'We will rebuild the school by May'],
  ['We will rebuild the school by May', 'We will rebuild the school by June', 'We will rebuild the school by -May- +June+'],
  ['It’s over', "it's over", "it's over"],
  ['No bus will run until the brakes are tested', 'No bus will run', 'No bus will run -until the brakes are tested-'],
];

describe('wordChanges', () => {
  for (const [from, to, expected] of cases) it(expected, () => assert.equal(mark(from, to), expected));
  it('measures what two wordings share', () => {
    assert.equal(sharedShare(wordChanges('one two three four', 'one two three four')), 1);
    assert.ok(sharedShare(wordChanges('one two three four', 'five six seven')) < 0.1);
  });
  it('shows a wording without the comma that led on', () => assert.equal(shownWords('There was no alarm,'), 'There was no alarm'));
});
