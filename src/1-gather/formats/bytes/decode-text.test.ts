import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { decodeText, unpack } from './index.ts';

const TEXT = '<rss><channel><title>Сообщение порта о переговорах в четверг</title></channel></rss>';
const WESTERN = '<rss><channel><title>Le ministre a déclaré « l’été »</title></channel></rss>';
const declared = (charset: string, text: string): string => `<?xml version="1.0" encoding="${charset}"?>${text}`;

const CASES: readonly [name: string, bytes: Uint8Array, server: string | undefined, text: string][] = [
  ['UTF-8', Buffer.from(TEXT), undefined, TEXT],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), undefined, TEXT],
  [
    'UTF-8 declared as ISO 8859-1 in the document',
    Buffer.from(declared('iso-8859-1', WESTERN)),
    undefined,
    declared('iso-8859-1', WESTERN),
  ],
  ['UTF-8 declared as windows-1251 by the server', Buffer.from(TEXT), 'windows-1251', TEXT],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), undefined, TEXT],
  ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), undefined, TEXT],
  ['UTF-16, the large end first', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), undefined, TEXT],
  ['UTF-32', iconv.encode(TEXT, 'utf-32le', { addBOM: true }), undefined, TEXT],
  [
    'one byte a letter though it says UTF-16',
    iconv.encode(declared('utf-16', TEXT), 'windows-1251'),
    'windows-1251',
    declared('utf-16', TEXT),
  ],
  [
    'windows-1251 declared in the document',
    iconv.encode(declared('windows-1251', TEXT), 'windows-1251'),
    'iso-8859-1',
    declared('windows-1251', TEXT),
  ],
  ['windows-1251 declared by the server', iconv.encode(TEXT, 'windows-1251'), 'windows-1251', TEXT],
  [
    'windows-1251 that says UTF-8',
    iconv.encode(declared('utf-8', TEXT.repeat(20)), 'windows-1251'),
    undefined,
    declared('utf-8', TEXT.repeat(20)),
  ],
  [
    'windows-1252 that says ISO 8859-1',
    iconv.encode(declared('ISO-8859-1', WESTERN), 'windows-1252'),
    undefined,
    declared('ISO-8859-1', WESTERN),
  ],
  ['an unknown character set', iconv.encode(declared('x-mac-none', WESTERN), 'windows-1252'), undefined, declared('x-mac-none', WESTERN)],
  ['control characters', Buffer.from('<t>a\x00b\x0bc\x1b</t>'), undefined, '<t>abc</t>'],
  ['signs of windows-1252 inside UTF-8', Buffer.from('<t>don\u0092t</t>'), undefined, '<t>don’t</t>'],
];

for (const [name, bytes, server, text] of CASES) test(name, () => assert.equal(decodeText(bytes, server).text, text));

test('a letter cut in two does not cost the others', () => {
  const cut = Buffer.concat([Buffer.from(TEXT).subarray(0, 33), Buffer.from(TEXT).subarray(34)]);
  const { text, problems } = decodeText(cut);
  assert.match(text, /порта о переговорах/);
  assert.match(problems.join(), /broken/);
});

test('gzip is unpacked in bounds', () => {
  assert.deepEqual(unpack(gzipSync('abc'), 100), Buffer.from('abc'));
  assert.match(String(unpack(gzipSync(Buffer.alloc(3_000_000)), 1_000_000)), /more than 1 MB/);
  assert.match(String(unpack(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), 100)), /damaged/);
  assert.match(String(unpack(Buffer.alloc(200), 100)), /not read/);
});
