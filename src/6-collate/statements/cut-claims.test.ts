import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../../3-annotate/index.ts';
import type { AnnotatedReport, Report } from '../../model/index.ts';
import { joinEntities } from '../entities/index.ts';
import { alignStatements, cutClaims } from './index.ts';

function read(text: string): AnnotatedReport {
  const report: Report = {
    id: 'r',
    location: 'r',
    source: { id: 'r' },
    language: 'en',
    published: { value: '2026-05-05', precision: 'day', basis: 'given' },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    removed: [],
  };
  return { report, annotations: annotate(report) };
}

describe('where a sentence is not cut', () => {
  const table: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    ['The dam could have flooded the town and killed 12 people.', ['The dam could have flooded the town and killed 12 people']],
    ['The treaty was not signed and sealed.', ['The treaty was not signed and sealed']],
    ['The firm would close the mill and cut 300 jobs.', ['The firm would close the mill and cut 300 jobs']],
    ['The thief allegedly took the van and sold it.', ['The thief allegedly took the van and sold it']],
    ['The mill closes if the tax passes, and 300 jobs go.', ['The mill closes if the tax passes, and 300 jobs go']],
    ['It is not true that the well was poisoned and that 12 died.', ['It is not true that the well was poisoned and that 12 died']],
    ['The union did not sign the deal and left the room.', ['The union did not sign the deal', 'left the room']],
    ['The ferry sank at noon, after its hull split on a rock.', ['The ferry sank at noon', 'its hull split on a rock']],
    ['Trains stop at the border, when the siren sounds twice.', ['Trains stop at the border, when the siren sounds twice']],
  ];
  for (const [sentence, claims] of table)
    it(sentence, () =>
      assert.deepEqual(
        cutClaims(read(sentence), new Map()).map((claim) => claim.text),
        claims,
      ),
    );
});

describe('how a claim is worded', () => {
  const table: readonly (readonly [sentence: string, texts: readonly string[]])[] = [
    ['Engineers warned that the dam could burst within hours.', ['Engineers warned that the dam could burst within hours']],
    ['The roof of the hall fell in at noon, police said.', ['The roof of the hall fell in at noon, police said']],
    ['“The smoke was black and thick,” a resident said.', ['“The smoke was black and thick,” a resident said']],
    [
      'The firm denied wrongdoing and said that it had acted at once.',
      ['The firm denied wrongdoing', 'The firm said that it had acted at once'],
    ],
    ['Two miners were killed and five were hurt.', ['Two miners were killed', 'Five were hurt']],
    [
      'Nine buses were late, while the other sixteen of the depot’s old yellow fleet were in the workshop.',
      ['Nine buses were late', 'The other sixteen of the depot’s old yellow fleet were in the workshop'],
    ],
    [
      'The bridge, which was built in 1931, carries 4,000 cars a day.',
      ['The bridge carries 4,000 cars a day', 'The bridge, which was built in 1931'],
    ],
  ];
  for (const [sentence, texts] of table)
    it(sentence, () => {
      const reports = [read(sentence)];
      const trace = {
        links: [],
        bridges: [],
        accounts: [{ id: 'A', reports: ['r'], origin: { kind: 'unknown' as const } }],
        independentAccounts: { min: 1, max: 1 },
      };
      const found = alignStatements({ reports, trace, entityOf: joinEntities(reports).entityOf }).map(({ text }) => text);
      assert.deepEqual(found, texts);
    });
});
