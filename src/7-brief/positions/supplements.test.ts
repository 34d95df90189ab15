import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../../3-annotate/index.ts';
import type { Report } from '../../model/index.ts';
import { supplementActs } from './supplements.ts';

function actsOf(sentence: string): string[] {
  const text = `The Workers Union and the Trade Ministry have met. ${sentence}`;
  const report: Report = {
    id: 'r0',
    location: 'r0.txt',
    source: { id: 's0' },
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    removed: [],
  };
  const annotations = annotate(report);
  const nameOf = (id: string | undefined): string => annotations.entities.find((one) => one.id === id)?.name ?? '';
  return supplementActs({ text, annotations }).map(({ actor, kind }) => `${nameOf(actor)}: ${kind}`);
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ['The Workers Union put off its strike by a week.', ['Workers Union: concession']],
  ['The Workers Union put off its summer party by a week.', []],
  ['The Trade Ministry could block the sale, it said.', ['Trade Ministry: threat']],
  ['The Trade Ministry could see the harbour from its windows.', []],
  ['The Workers Union said the pay offer was far too low.', ['Workers Union: rejection']],
  ['The Trade Ministry cleared the sale.', ['Trade Ministry: acceptance']],
  ['The Trade Ministry is against the sale.', ['Trade Ministry: rejection']],
  ['Members of the Workers Union laid down their tools on Monday.', ['Workers Union: action']],
  ['The Trade Ministry made its approval conditional on a guarantee of jobs.', ['Trade Ministry: demand']],
];

describe('positions told by deeds and judgements', () => {
  for (const [sentence, expected] of table) it(sentence, () => assert.deepEqual(actsOf(sentence), expected));
});
