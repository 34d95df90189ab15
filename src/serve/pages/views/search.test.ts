import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchHit, StoredReport } from '../../../model/index.ts';
import { hitView, placeOf, withoutRepeats } from './search.ts';

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

describe('results', () => {
  const said: SearchHit = { ...hitOf('“The pier is safe,”', 'pier', 'quotation'), id: 'u', story: 's', title: 'Ana Ruiz' };
  const stated: SearchHit = { ...hitOf('The pier is safe', 'pier', 'statement'), id: 'st', story: 's' };

  it('tell a remark once, as a quotation', () => {
    assert.deepEqual(
      withoutRepeats([stated, said]).map(({ id }) => id),
      ['u'],
    );
    assert.equal(withoutRepeats([stated]).length, 1);
    assert.equal(withoutRepeats([{ ...stated, story: 'other' }, said]).length, 2);
  });

  it('show no statement of somebody without the speaker', () => {
    assert.equal(hitView(stated, { stored: undefined, storyTitle: 'The pier', speaker: 'Ana Ruiz' }).speaker, 'Ana Ruiz');
    assert.equal(hitView(stated, { stored: undefined, storyTitle: 'The pier' }).speaker, undefined);
  });

  it('tell of a report without a date when it was seen', () => {
    const stored = { report: { id: 'r', text, language: 'en', source: {} } } as unknown as StoredReport;
    const hit = { ...hitOf('A boat sank.', 'boat'), at: '2026-03-01T08:00:00Z' };
    assert.equal(hitView(hit, { stored, storyTitle: undefined }).when?.words, 'seen 1 Mar 2026');
    const dated = {
      report: { ...stored.report, published: { value: '2026-03-01', precision: 'day', basis: 'text' } },
    } as unknown as StoredReport;
    assert.equal(hitView(hit, { stored: dated, storyTitle: undefined }).when?.words, '1 Mar 2026');
  });
});
