import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Dossier } from '../../model/index.ts';
import { exportTable, exportWord, tables } from '../export/index.ts';
import { type Fixture, openFixture } from '../testing.ts';

let fixture: Fixture;
before(async () => {
  fixture = await openFixture();
});
after(() => fixture.close());

const exported = (file: string): Promise<Response> => fixture.get(`/api/stories/${fixture.story}/${file}`);

describe('exports', () => {
  it('give the dossier as a file in each format, which no browser runs', async () => {
    for (const [ending, type, holds] of [
      ['json', 'application/json', '"schema": "stemma.dossier/1"'],
      ['md', 'text/markdown', '# '],
      ['html', 'text/html', '<!doctype html>'],
      ['doc', 'application/msword', 'mso-footnote'],
    ] as const) {
      const response = await exported(`export.${ending}`);
      assert.equal(response.status, 200, ending);
      assert.ok(response.headers.get('content-type')?.startsWith(type));
      assert.match(
        response.headers.get('content-disposition') ?? '',
        new RegExp(`^attachment; filename="[a-z0-9-]+-2026-03-\\d\\d\\.${ending}"$`),
      );
      assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/);
      assert.ok((await response.text()).includes(holds), ending);
    }
    Dossier.parse(await (await exported('export.json')).json());
    assert.equal((await exported('export.pdf')).status, 404);
    assert.equal((await fixture.get('/api/stories/st-none/export.md')).status, 404);
  });

  it('give it as it stood', async () => {
    const dossier = Dossier.parse(await (await exported('export.json?asOf=2026-03-02T10:00:00Z')).json());
    assert.equal(dossier.reports.length, 1);
    assert.equal((await exported('export.md?asOf=soon')).status, 400);
  });

  it('give every table as CSV with the sentences that each line rests on', async () => {
    const dossier = Dossier.parse(await (await exported('export.json')).json());
    for (const [name, { columns }] of Object.entries(tables)) {
      const rows = readCsv(await textOf(await exported(`export/${name}.csv`)));
      assert.deepEqual(rows[0], columns, name);
      assert.ok(
        rows.every((row) => row.length === columns.length),
        name,
      );
    }
    const statements = readCsv(await textOf(await exported('export/statements.csv'))).slice(1);
    assert.equal(statements.length, dossier.statements.length);
    assert.ok(statements.every((row) => /: “.+”/s.test(row.at(-1) ?? '')));
    assert.equal((await exported('export/secrets.csv')).status, 404);
  });

  it('let no word of a report become a formula of a spreadsheet or an element of a document', async () => {
    const dossier = Dossier.parse(await (await exported('export.json')).json());
    const [first, ...others] = dossier.statements;
    assert.ok(first);
    const hostile = { ...dossier, statements: [{ ...first, text: '=HYPERLINK("http://attacker.example","open")' }, ...others] };
    const cell = readCsv(exportTable(hostile, 'statements'))[1]?.[1] ?? '';
    assert.equal(cell, '\'=HYPERLINK("http://attacker.example","open")');
    const page = exportWord(
      '# A <script>alert(1)</script>\n\n[link](javascript:alert(1)) <img src=x onerror=alert(1)>[^1]\n\n[^1]: Note <b>x</b>\n',
      '<script>',
    );
    assert.ok(!/<script|<img|javascript:/.test(page));
    assert.match(page, /Note/);
  });
});

/** With its byte order mark, which text() takes away. */
async function textOf(response: Response): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** RFC 4180, strictly: quoted cells may hold commas, quotes and line ends. */
function readCsv(text: string): readonly (readonly string[])[] {
  assert.ok(text.startsWith('\uFEFF') && text.endsWith('\r\n'));
  const rows: string[][] = [[]];
  for (const match of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const cell = match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"');
    rows.at(-1)?.push(cell);
    if (match[3] === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}
