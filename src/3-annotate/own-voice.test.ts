import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../model/index.ts';
import { annotate } from './annotate.ts';

/** Who says "we" in a text under a title, from a source. */
function ownVoice(title: string, text: string, source?: string): string | undefined {
  let at = 0;
  const blocks = text.split('\n\n').map((one) => {
    const start = at;
    at += one.length + 2;
    return { kind: 'paragraph' as const, start, end: start + one.length };
  });
  const report: Report = {
    id: 'r',
    location: 'r.txt',
    source: { id: 's', ...(source ? { name: source } : {}) },
    language: 'en',
    title,
    text,
    blocks,
    removed: [],
  };
  const annotations = annotate(report);
  return annotations.entities.find(({ id }) => id === annotations.ownVoice)?.name;
}

describe('own voice', () => {
  const cases: readonly (readonly [title: string, text: string, voice: string | undefined, source?: string])[] = [
    [
      'Statement from Corbin Steel on the walkout',
      'Corbin Steel regrets the walkout. We call on the union to return to the table.\n\nOur offer stands until Friday.',
      'Corbin Steel',
    ],
    [
      'LIVE: The talks at Orrin',
      'We are closing this page for the night.\n\nThat is not what we hear from the guild.\n\nZornia has accepted the plan, its Ministry of Trade says in a communiqué.',
      undefined,
      'Orrin Today',
    ],
    [
      'A word on tariffs',
      'The Harbour Pilots’ Guild met on Monday. We reject the new tariff.\n\nOur members will be balloted. Press contact: 4410.',
      'Harbour Pilots’ Guild',
      'Harbour Pilots’ Guild',
    ],
    [
      'Communiqué of the Ministry of Defence of the Republic of Zornia',
      'A foreign boat entered the Zornian zone, and Zornian sailors stopped it. We regret the loss of life.\n\nWe call upon the other side to withdraw.',
      'Zornian',
    ],
    // A newspaper's "we" and "our" are nobody's press release.
    ['The bridge is open', 'We crossed the bridge at noon.\n\nOur reporter, Ada Lund, met the mayor. Corbin Steel built it.', undefined],
    // Inside marks only: the speaker's.
    [
      'Statement by the owners',
      'Corbin Steel has closed the mill. “We had no choice,” Ada Lund said. “Our debts are too high.”',
      undefined,
    ],
  ];
  for (const [title, text, voice, source] of cases) it(title, () => assert.equal(ownVoice(title, text, source), voice));
});
