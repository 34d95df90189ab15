import assert from 'node:assert/strict';
import { it } from 'node:test';
import { annotate } from '../3-annotate/index.ts';
import { packAnnotations, unpackAnnotations } from './pack-annotations.ts';

const text = `The ferry board of Lower Marn said on Tuesday that “the crossing can’t reopen” before 4 March.
Its chair, Ilsa Voorn, told reporters: "We've asked twice, and we are asking again." About 120 boats wait.`;
const report = {
  id: 'r',
  location: 'r.txt',
  source: { id: 's' },
  language: 'en',
  text,
  blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
  removed: [],
};

it('gives annotations back as they were', () => {
  const annotations = JSON.parse(JSON.stringify(annotate(report))) as ReturnType<typeof annotate>;
  assert.ok(annotations.tokens.length > 30);
  assert.deepEqual(unpackAnnotations(packAnnotations(annotations, text), text), annotations);
});

it('keeps tokens that do not follow from the text', () => {
  const plain = annotate(report);
  const tokens = [{ start: 4, end: 9, text: 'FERRY', norm: 'ship', lemma: 'boat', pos: 'NOUN' as const }];
  assert.deepEqual(unpackAnnotations(packAnnotations({ ...plain, tokens }, text), text).tokens, tokens);
});
