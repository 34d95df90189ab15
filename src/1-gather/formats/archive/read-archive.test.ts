import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Capture, Problem } from '../../../model/index.ts';
import { readArchive } from './index.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-archive-'));
});
after(() => rm(folder, { recursive: true }));

interface RecordSpec {
  readonly url?: string;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: string;
  readonly body?: Uint8Array | string;
  readonly length?: number;
}

/** One record of a WARC file (ISO 28500). */
function record({
  url = 'https://post.example/1',
  type = 'response',
  status = '200 OK',
  headers = 'Content-Type: text/html; charset=utf-8',
  body = '',
  length,
}: RecordSpec): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-06-11T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length ?? http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}

const INFO = record({ type: 'warcinfo', url: '' });
const PAGE = '<html><title>A report</title><p>Words.</p></html>';
const RECORDS: readonly Buffer[] = [
  INFO,
  record({ body: PAGE }),
  record({ body: PAGE }),
  record({ url: 'https://post.example/2', headers: 'Content-Type: text/html\r\nContent-Encoding: gzip', body: gzipSync(PAGE) }),
  record({
    url: 'https://post.example/3',
    headers: 'Content-Type: text/html\r\nTransfer-Encoding: chunked',
    body: `5\r\n<html\r\n1\r\n>\r\n0\r\n\r\n`,
  }),
  record({ url: 'https://post.example/4', status: '404 Not Found', body: 'no' }),
  record({ url: 'https://post.example/5', headers: 'Content-Type: image/png', body: 'x' }),
  record({ url: 'https://post.example/1', type: 'revisit' }),
  record({ url: 'https://post.example/6', type: 'request' }),
  record({ url: 'https://post.example/1', body: `${PAGE}changed` }),
];

async function collect(from: string | AsyncIterable<Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  for await (const one of readArchive(from))
    found.push('message' in one ? `! ${one.message}` : `${one.location} ${Buffer.from(one.bytes).toString()}`);
  return found;
}

const EXPECTED = [
  `https://post.example/1 ${PAGE}`,
  `https://post.example/2 ${PAGE}`,
  'https://post.example/3 <html>',
  `https://post.example/1 ${PAGE}changed`,
];

test('WARC: pages that were answered, each content once', async () => {
  const path = join(folder, 'plain.warc');
  await writeFile(path, Buffer.concat(RECORDS));
  assert.deepEqual(await collect(path), EXPECTED);
  const captures: (Capture | Problem)[] = [];
  for await (const one of readArchive(path)) captures.push(one);
  assert.deepEqual(
    { ...captures[0], bytes: 0 },
    { location: 'https://post.example/1', bytes: 0, contentType: 'text/html', charset: 'utf-8', modified: '2026-06-11T10:00:00.000Z' },
  );
});

test('WARC compressed record by record, from a stream in small pieces', async () => {
  const bytes = Buffer.concat(RECORDS.map((one) => gzipSync(one)));
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }
  assert.deepEqual(await collect(pieces()), EXPECTED);
});

test('WACZ', async () => {
  const path = join(folder, 'site.wacz');
  await writeFile(
    path,
    zip({
      'datapackage.json': Buffer.from('{}'),
      'archive/data.warc.gz': Buffer.concat(RECORDS.map((one) => gzipSync(one))),
      'indexes/index.cdx': Buffer.from(''),
    }),
  );
  assert.deepEqual(await collect(path), EXPECTED);
  await writeFile(path, zip({ 'readme.txt': Buffer.from('x') }));
  assert.match((await collect(path)).join(), /holds no WARC/);
});

test('what is damaged is told, what is whole is read', async () => {
  const path = join(folder, 'damaged.warc.gz');
  const whole = RECORDS.map((one) => gzipSync(one));
  await writeFile(path, Buffer.concat(whole).subarray(0, whole[0]!.length + whole[1]!.length + 60));
  const cut = await collect(path);
  assert.equal(cut[0], EXPECTED[0]);
  assert.match(cut.slice(1).join(), /^! The archive is damaged or cut off after 2 records/);

  await writeFile(path, Buffer.concat([record({ body: PAGE }), record({ url: 'https://post.example/8', body: PAGE, length: 5000 })]));
  const short = await collect(path);
  assert.equal(short[0], EXPECTED[0]);
  assert.match(short.slice(1).join(), /^! The record is cut off/);

  const broken = join(folder, 'broken.warc');
  await writeFile(
    broken,
    Buffer.concat([
      record({ body: PAGE, url: 'https://post.example/9', headers: 'Content-Type: text/html\r\nContent-Encoding: gzip' }),
      record({ body: PAGE }),
    ]),
  );
  const mixed = await collect(broken);
  assert.ok(mixed.includes(EXPECTED[0]!), mixed.join('\n'));

  await writeFile(broken, 'This is no archive.\n'.repeat(50));
  assert.match((await collect(broken)).join(), /^! /);
  await writeFile(broken, '');
  assert.match((await collect(broken)).join(), /^! This is not a WARC archive/);
  await writeFile(broken, Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100)]));
  assert.match((await collect(broken)).join(), /^! The archive cannot be read/);
  assert.match((await collect(join(folder, 'none.warc'))).join(), /no such archive/);
  assert.match((await collect(folder)).join(), /^! /);
});

test('a damaged record in the middle is told and left out', async () => {
  const path = join(folder, 'middle.warc.gz');
  const whole = [1, 2, 3, 4].map((n) => gzipSync(record({ url: `https://post.example/${n}`, body: `${PAGE}${n}`.repeat(50) })));
  whole[1]!.fill(0x55, 40, 60);
  await writeFile(path, Buffer.concat(whole));
  const found = await collect(path);
  assert.deepEqual(
    found.filter((one) => !one.startsWith('!')).map((one) => one.split(' ')[0]),
    ['https://post.example/1', 'https://post.example/3', 'https://post.example/4'],
  );
  assert.match(found.filter((one) => one.startsWith('!')).join(), /damaged/);
  await writeFile(path, Buffer.concat([Buffer.from('lost beginning'), ...whole.slice(2)]));
  assert.equal((await collect(path)).filter((one) => !one.startsWith('!')).length, 2);
});

/** A ZIP file (APPNOTE 4.3), deflated. */
function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const data = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]));
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
