import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likeness, plainWords } from './plain-words.ts';

describe('plain words', () => {
  const same: [string, string][] = [
    ["We won't pay,", 'We will not pay.'],
    ['“It’s over”', 'It is over'],
    ['Twelve boats sank.', '12 boats sank'],
    ['We organise relief.', 'We organize relief'],
    ['The centre cancelled the defence programme.', 'The center canceled the defense program'],
    ['Analyse the dialogue', 'Analyze the dialog'],
    ['They closed it [the ward] in May', 'They closed it in May'],
    ['Them [sic] papers was burned', 'Them papers was burned'],
    ['[T]he vote stands', 'The vote stands'],
    ['They’ re late', "they're late"],
    ['1,200 homes', '1200 homes'],
  ];
  for (const [a, b] of same) it(`“${a}” is “${b}”`, () => assert.deepEqual(plainWords(a), plainWords(b)));

  it('tells other words', () => assert.ok(likeness(plainWords('We lost the roof.'), plainWords('Our roof was torn off.')) < 0.5));
});
