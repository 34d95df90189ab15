import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decode, refuseForeign, sniffFormat } from './index.ts';

const RUSSIAN = 'Представитель порта сообщил в четверг, что переговоры продолжатся на следующей неделе, и стороны встретятся снова.';
const FRENCH = 'Le ministre a déclaré jeudi que les négociations reprendraient à la fin du mois, après l’été.';
const JAPANESE = '交渉は木曜日に終わり、両国は来週ふたたび会うことで合意したと政府は発表した。';

const CASES: readonly [name: string, bytes: Uint8Array, declared: string | undefined, text: string][] = [
  ['UTF-8', Buffer.from(RUSSIAN), undefined, RUSSIAN],
  ['UTF-8 though declared otherwise', Buffer.from(FRENCH), 'iso-8859-1', FRENCH],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${FRENCH}`), undefined, FRENCH],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${RUSSIAN}`, 'utf16le'), undefined, RUSSIAN],
  ['UTF-16 without one', Buffer.from('Plain words, no mark.', 'utf16le'), undefined, 'Plain words, no mark.'],
  ['declared windows-1251', iconv.encode(RUSSIAN, 'windows-1251'), 'windows-1251', RUSSIAN],
  ['guessed windows-1251', iconv.encode(RUSSIAN, 'windows-1251'), undefined, RUSSIAN],
  [
    'windows-1252 declared in the page',
    iconv.encode(`<meta charset="windows-1252">${FRENCH}`, 'windows-1252'),
    undefined,
    `<meta charset="windows-1252">${FRENCH}`,
  ],
  ['guessed Shift_JIS', iconv.encode(JAPANESE, 'shift_jis'), undefined, JAPANESE],
  ['UTF-8 encoded twice', Buffer.from(iconv.decode(Buffer.from(FRENCH), 'windows-1252')), undefined, FRENCH],
  ['line ends', Buffer.from('a\r\nb\rc'), undefined, 'a\nb\nc'],
];

for (const [name, bytes, declared, text] of CASES) {
  test(`decodes ${name}`, async () => assert.equal((await decode(bytes, declared))?.text, text));
}

test('broken characters are told', async () => {
  const bytes = Buffer.from(RUSSIAN);
  bytes[10] = 0xff;
  const decoded = await decode(bytes);
  assert.match(decoded?.problems.join(' ') ?? '', /broken/);
});

test('binary data is no text', async () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
  assert.equal(await decode(bytes), undefined);
  assert.match(refuseForeign(Buffer.from('PK\x03\x04rest')) ?? '', /Office/);
  assert.equal(refuseForeign(Buffer.from('Packed ferries left the port.')), undefined);
});

const FORMATS: readonly [head: string, type: string | undefined, format: string][] = [
  ['<!DOCTYPE html><html>', 'text/plain', 'html'],
  ['  <p>One <a href="x">two</a>', undefined, 'html'],
  ['From: The Letter <a@b.example>\nSubject: News\nDate: Thu, 11 Jun 2026 10:00:00 +0000\n\nText', undefined, 'email'],
  ['From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nMIME-Version: 1.0\n', undefined, 'mhtml'],
  ['# Title\n\nText with [a link](https://a.example) and\n\n## More', undefined, 'markdown'],
  ['One paragraph.', 'text/markdown', 'markdown'],
  ['A report.\n\nFrom: the capital came no word.', undefined, 'plain'],
  ['a < b and b > c', undefined, 'plain'],
];

for (const [head, type, format] of FORMATS) {
  test(`"${head.slice(0, 30)}" is ${format}`, () => assert.equal(sniffFormat(head, type), format));
}
