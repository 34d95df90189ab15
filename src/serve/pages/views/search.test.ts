import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchHit } from '../../../model/index.ts';
import { placeOf } from './search.ts';

const text = 'The pier was closed in January.\nA boat sank. The ferry will sail on April 6, said the minister. Nobody doubts it.';

const hitOf = (excerpt: string, word: string, kind: SearchHit['kind'] = 'report'): SearchHit => {
  const start = excerpt.indexOf(word);
  return { kind, id: 'x', report: 'r', title: 't', excerpt, marks: [{ start, end: start + word.length }] };
};

describe('a result opens at its sentence', () => {
  const cases: readonly (readonly [name: string, hit: SearchHit, opened: string | undefined])[] = [
    ['a whole text', hitOf(text.replace('\n', ' '), 'minister'), 'The ferry will sail on April 6, said the minister.'],
    ['a cut excerpt', hitOf('… sank. The ferry will sail on …', 'ferry'), 'The ferry will sail on April 6, said the minister.'],
    ['over a line', hitOf('… January. A boat sank. …', 'January'), 'The pier was closed in January.'],
    ['a quotation', hitOf('will sail on April 6', 'April', 'quotation'), 'will sail on April 6'],
    ['a text that has changed', hitOf('The ferry will never sail', 'never'), undefined],
    ['nothing marked', { ...hitOf('A boat sank.', 'boat'), marks: [] }, undefined],
  ];
  for (const [name, hit, opened] of cases)
    it(name, () => {
      const place = placeOf(hit, text);
      assert.equal(place && text.slice(place.start, place.end), opened);
    });
});
