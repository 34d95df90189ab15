import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Discrepancy, Dossier, Span, Statement } from '../../src/model/index.ts';
import { makeDossiers } from '../../src/pipeline/index.ts';

/** Statements and discrepancies give one verdict: what the one tells as contrary, the other tells apart. */

const root = join(import.meta.dirname, '../..');
const folders = ['sample/reports', ...['quake', 'recall', 'recount'].map((name) => `eval/stories/${name}/reports`)];

const meet = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;

function tellsApart({ values }: Discrepancy, a: Span, b: Span): boolean {
  return values.some(
    (one) =>
      one.members.some((member) => meet(member, a)) &&
      values.some((other) => other !== one && other.members.some((member) => meet(member, b))),
  );
}

const tellingOf = ({ members }: Statement) => members.filter(({ relation }) => relation !== 'contradicts');

async function dossierOf(folder: string): Promise<Dossier> {
  const files = readdirSync(join(root, folder)).map((name) => join(root, folder, name));
  return (await makeDossiers(files, { story: 'one' })).dossiers[0] as Dossier;
}

describe('laws of contraries over the invented stories', () => {
  for (const folder of folders) {
    it(`${folder}: a contrary is a question that is shown`, async () => {
      const { statements, discrepancies } = await dossierOf(folder);
      for (const statement of statements)
        for (const member of statement.members)
          if (member.relation === 'contradicts')
            assert.ok(
              discrepancies.some((one) => tellingOf(statement).some((told) => tellsApart(one, told, member))),
              `“${statement.text}” against “${member.text}”`,
            );
    });

    it(`${folder}: who contradicts does not tell`, async () => {
      const { statements } = await dossierOf(folder);
      for (const statement of statements)
        assert.deepEqual(statement.reports, [...new Set(tellingOf(statement).map(({ report }) => report))].sort(), statement.text);
    });

    it(`${folder}: a report counts under the number that it carries`, async () => {
      const { statements, discrepancies } = await dossierOf(folder);
      for (const { kind, values } of discrepancies) {
        if (kind !== 'figure') continue;
        const places = values.map(({ value, members }) =>
          members.flatMap(({ report, start, text }) => {
            const at = text.toLowerCase().indexOf(value.toLowerCase());
            return at < 0 ? [] : [{ report, start: start + at, end: start + at + value.length, text: value }];
          }),
        );
        for (const statement of statements) {
          const carried = places.filter((list) =>
            list.some(({ report, start, end }) =>
              tellingOf(statement).some((member) => member.report === report && member.start <= start && end <= member.end),
            ),
          );
          assert.ok(carried.length < 2, `“${statement.text}” tells ${values.map(({ value }) => value).join(' and ')}`);
        }
      }
    });
  }
});
