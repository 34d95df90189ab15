import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from './index.ts';

describe('sentences', () => {
  const cases: readonly (readonly [text: string, sentences: number])[] = [
    ['The court sat at 10 a.m. Nobody spoke for an hour.', 2],
    ['The mast swayed at 3.40pm. Older huts around the yard fell.', 2],
    ['The gate opens at 10 a.m. Thursday in the old town.', 1],
    ['It left at 6 p.m. Eastern time and came back on Friday.', 1],
    ['By 9 p.m. Police had gone home.', 1],
    ['Two were away: Sens. Ada Obi and Kofi Mensah.', 1],
    ['The Rev. Ada Obi prayed. Maj. Gen. Kofi Mensah did not.', 2],
    ['A member, Kofi Mensah (D-N.Y.), left; Ada Obi, R-R.I., stayed.', 1],
    ['He drew a .45-caliber pistol and fired.', 1],
    ['The firm moved to Lund, D.C. The mayor was glad.', 2],
    ['The U.S. Army moved and the C.I.A. Director was told.', 1],
  ];
  for (const [text, sentences] of cases)
    it(text, () => assert.equal(parse(text, [{ kind: 'paragraph', start: 0, end: text.length }]).sentences.length, sentences));
});

describe('letters beyond Latin-1', () => {
  const text = 'Goran Ilić and Łucja Wałęsa met Özgür Erdoğan in Iași.';
  const { tokens } = parse(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  it('tear no word', () =>
    assert.equal(tokens.map((token) => token.text).join('|'), 'Goran|Ilić|and|Łucja|Wałęsa|met|Özgür|Erdoğan|in|Iași|.'));
  it('keep their place', () => assert.ok(tokens.every(({ start, end, text: own }) => text.slice(start, end) === own)));
});

describe('parse', () => {
  const cases: readonly [text: string, lemmas: string][] = [
    ['The bank cannot.', 'the bank cannot .'],
    ['He would if he could, but he cannot, and he knows.', 'he would if he could , but he cannot , and he know .'],
    ['The pump cannot start.', 'the pump can not start .'],
  ];
  for (const [text, lemmas] of cases)
    it(text, () => {
      const { tokens } = parse(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
      assert.equal(tokens.map(({ lemma }) => lemma).join(' '), lemmas);
    });
});
