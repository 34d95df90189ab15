import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Report } from '../model/index.ts';
import { read } from './index.ts';

const P1 = 'The harbour council voted on Monday to close the old bridge for two years, the mayor said after the session.';
const P2 = 'Engineers had found cracks in three of the five pillars, and a fourth is still being examined by a team from abroad.';

const readBytes = (text: string | Uint8Array, location = 'a.txt') =>
  read({ location, bytes: typeof text === 'string' ? Buffer.from(text) : text });

async function reportOf(text: string | Uint8Array, location?: string): Promise<Report> {
  const { report, problems } = await readBytes(text, location);
  assert.ok(report, problems.map((problem) => problem.message).join());
  return Report.parse(report);
}

test('plain text: blocks, lead-in, language and what was removed', async () => {
  const input = `Bridge closed\n\n${P1}\n\nThe plan includes:\n- A new bridge\n- Two ferries\n\n${P2}\n\nADVERTISEMENT`;
  const report = await reportOf(input);
  assert.equal(report.text, `${P1}\n\nThe plan includes:\n\nA new bridge\nTwo ferries\n\n${P2}`);
  assert.deepEqual(
    report.blocks.map(({ kind, leadIn }) => [kind, leadIn]),
    [
      ['paragraph', undefined],
      ['paragraph', undefined],
      ['item', 1],
      ['item', 1],
      ['paragraph', undefined],
    ],
  );
  assert.equal(report.language, 'en');
  assert.deepEqual(
    report.removed.map(({ reason }) => reason),
    ['title', 'advertisement'],
  );
  for (const { start, end, text } of report.removed) assert.equal(input.slice(start, end), text);
});

test('what the analyst gives comes first', async () => {
  const { report } = await read({
    location: 'a',
    bytes: Buffer.from(`Title\n\n${P1}`),
    given: { published: '2024-05', source: 'The Paper', kind: 'agency', title: 'Mine' },
  });
  assert.deepEqual(report?.published, { value: '2024-05', precision: 'month', basis: 'given' });
  assert.equal(report?.source.name, 'The Paper');
  assert.equal(report?.title, 'Mine');
});

test('what a feed tells gives way to what the page says of itself', async () => {
  const readWith = async (page: string, published: string) => {
    const given = { published, publishedBasis: 'feed', title: 'Of the feed', titleBasis: 'feed' } as const;
    const { report } = await read({ location: 'https://a.example/x', contentType: 'text/html', bytes: Buffer.from(page), given });
    return [report?.published?.value, report?.published?.basis, report?.title];
  };
  const page = (date: string) =>
    `<html><head><title>Of the page</title>${date && `<meta property="article:published_time" content="${date}">`}</head><body><h1>Of the page</h1><p>${P1}</p><p>${P2}</p></body></html>`;
  assert.deepEqual(await readWith(page('2024-03-16T09:00:00Z'), '2024-03-16T11:00:00Z'), [
    '2024-03-16T09:00:00Z',
    'metadata',
    'Of the page',
  ]);
  assert.deepEqual(await readWith(page('2024-03-16'), '2024-03-16T11:00:00Z'), ['2024-03-16T11:00:00Z', 'feed', 'Of the page']);
  assert.deepEqual(await readWith(page('2024-03-15'), '2024-03-16T11:00:00Z'), ['2024-03-15', 'metadata', 'Of the page']);
  assert.deepEqual(await readWith(page(''), '2024-03-16T11:00:00Z'), ['2024-03-16T11:00:00Z', 'feed', 'Of the page']);
  assert.deepEqual((await readWith(P1, '2024-03-16T11:00:00Z')).slice(0, 2), ['2024-03-16T11:00:00Z', 'feed']);
});

test('ids: same input, same id; the same text in two files has two', async () => {
  assert.equal((await reportOf(P1, 'a')).id, (await reportOf(P1, 'a')).id);
  assert.notEqual((await reportOf(P1, 'a')).id, (await reportOf(P1, 'b')).id);
});

test('Markdown', async () => {
  const report = await reportOf(
    `---\ntitle: "Bridge closed"\ndate: 2024-03-16\nauthor: Rosa Vance\n---\n\n# Bridge closed\n\n${P1}\n\n## The plan\n\n* A **new** bridge\n* Two [ferries](https://a.example)\n\n> ${P2}\n`,
    'a.md',
  );
  assert.equal(report.title, 'Bridge closed');
  assert.equal(report.byline, 'Rosa Vance');
  assert.equal(report.published?.value, '2024-03-16');
  assert.equal(report.text, `${P1}\n\nThe plan\n\nA new bridge\nTwo ferries\n\n${P2}`);
  assert.deepEqual(
    report.blocks.map(({ kind }) => kind),
    ['paragraph', 'heading', 'item', 'item', 'quote'],
  );
});

test('a saved page (MHTML)', async () => {
  const html = `<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1><p>${P1}</p><p>${P2.replace(/=/g, '=3D')}</p></body></html>`;
  const mhtml = [
    'From: <Saved by Browser>',
    'Snapshot-Content-Location: https://haven.example/2024/03/16/bridge',
    'Subject: Bridge closed',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----x"',
    '',
    '------x',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://haven.example/2024/03/16/bridge',
    '',
    html,
    '------x--',
    '',
  ].join('\r\n');
  const report = await reportOf(mhtml, 'a.mhtml');
  assert.equal(report.text, `${P1}\n\n${P2}`);
  assert.equal(report.title, 'Bridge closed');
  assert.equal(report.published?.value, '2024-03-16');
});

test('a newsletter (e-mail)', async () => {
  const mail = [
    'From: "The Haven Letter" <letter@haven.example>',
    'To: you@b.example',
    'Subject: Fwd: =?UTF-8?Q?Br=C3=BCcke_closed?=',
    'Date: Sat, 16 Mar 2024 20:30:00 +0200',
    'Content-Type: text/plain; charset=utf-8',
    '',
    P1,
    '',
    P2,
    '',
    'Sign up for our weekly letter.',
  ].join('\r\n');
  const report = await reportOf(mail, 'a.eml');
  assert.equal(report.title, 'Brücke closed');
  assert.equal(report.source.name, 'The Haven Letter');
  assert.equal(report.published?.value.slice(0, 10), '2024-03-16');
  assert.equal(report.text, `${P1}\n\n${P2}`);
});

/** A PDF of one page, written by hand: lines from top to bottom, "" leaves a gap. */
function pdf(lines: readonly string[]): Uint8Array {
  const stream = `BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(out, 'latin1');
}

test('PDF: lines are joined to paragraphs', async () => {
  const wrap = (text: string) =>
    text
      .replace(/(.{1,60})(?: |$)/g, '$1\n')
      .trim()
      .split('\n');
  const report = await reportOf(pdf(['Bridge closed', '', ...wrap(P1), '', ...wrap(P2)]), 'a.pdf');
  assert.equal(report.title, 'Bridge closed');
  assert.equal(report.text, `${P1}\n\n${P2}`);
});

test('a PDF without text is told to be one', async () => {
  const { report, problems } = await readBytes(pdf([]), 'a.pdf');
  assert.equal(report, undefined);
  assert.match(problems.map((problem) => problem.message).join(), /OCR/);
});

const REFUSED: readonly [name: string, bytes: string | Uint8Array, words: RegExp][] = [
  ['an Office file', 'PK\x03\x04…', /Office/],
  ['binary data', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256), /no text/],
  ['white space', ' \n\n ', /No article/],
  ['a broken PDF', '%PDF-1.4 nothing', /could not be read/],
];

for (const [name, bytes, words] of REFUSED) {
  test(`${name} is refused in words`, async () => {
    const { report, problems } = await readBytes(bytes);
    assert.equal(report, undefined);
    assert.ok(
      problems.some((problem) => problem.fatal && words.test(problem.message)),
      JSON.stringify(problems),
    );
  });
}

test('law: whatever comes in, blocks are in order, cover the text but for white space, and nothing is thrown', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      P1,
      P2,
      'A heading',
      '- item',
      '• item',
      'By Rosa Vance',
      'ADVERTISEMENT',
      '',
      '<p>',
      '</div>',
      '<h1>',
      '# T',
      'Subject: x',
      '1. one',
      'Related: that',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (lines) => {
      const { report } = await readBytes(lines.join('\n'));
      if (!report) return;
      let at = 0;
      for (const block of report.blocks) {
        assert.ok(block.start >= at && block.end > block.start);
        assert.match(report.text.slice(at, block.start), /^\s*$/);
        at = block.end;
      }
      assert.equal(at, report.text.length);
    }),
    { numRuns: 150 },
  );
});
