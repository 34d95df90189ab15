import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Capture, Problem } from '../model/index.ts';
import { isPublicAddress } from './address.ts';
import { parseContentType } from './fetch/index.ts';
import { type GatherOptions, gather, isProblem } from './index.ts';

let folder: string;
let server: Server;
let base: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-gather-'));
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/page') {
      response.setHeader('content-type', 'text/html; charset=windows-1252');
      response.setHeader('last-modified', 'Wed, 05 Mar 2025 10:00:00 GMT');
      response.end(`<p>asked by ${request.headers['user-agent']}`);
    } else if (path === '/bomb') {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(3_000_000)));
    } else if (path === '/hop') response.writeHead(302, { location: '/page' }).end();
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (path === '/away') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (path === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (path === '/slow') response.writeHead(200).write('a');
    else response.writeHead(path === '/shut' ? 403 : 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function collect(locations: readonly string[], options: GatherOptions = {}): Promise<(Capture | Problem)[]> {
  const items: (Capture | Problem)[] = [];
  for await (const item of gather(locations, options)) items.push(item);
  return items;
}

const messages = (items: readonly (Capture | Problem)[]): string[] =>
  items.map((item) => (isProblem(item) ? item.message : `${item.bytes.length} bytes`));

test('files: what is wrong is said, the rest is taken', async () => {
  const path = (name: string) => join(folder, name);
  await writeFile(path('a.txt'), 'A report.');
  await writeFile(path('copy.txt'), 'A report.');
  await writeFile(path('empty.txt'), '');
  await writeFile(path('big.txt'), 'x'.repeat(2000));
  await symlink(path('a.txt'), path('link.txt'));
  const items = await collect(
    [path('a.txt'), path('copy.txt'), path('a.txt'), path('link.txt'), path('empty.txt'), path('big.txt'), path('none.txt')],
    { maxBytes: 1000 },
  );
  assert.deepEqual(
    messages(items).map((message) => message.split(/[.;(]/)[0]),
    [
      '9 bytes',
      '9 bytes',
      'This was given twice and is counted once',
      'This was given twice and is counted once',
      'The file is empty',
      'The file has 1 MB',
      'There is no such file',
    ],
  );
  assert.deepEqual(
    items.map((item) => isProblem(item) && item.fatal),
    [false, false, false, false, true, true, true],
  );
});

test('a folder gives its report-like files by name, one level deep', async () => {
  const inner = join(folder, 'inner');
  await mkdir(join(inner, 'deeper'), { recursive: true });
  for (const name of ['b.html', 'a.txt', 'logo.png', '.hidden.txt', 'deeper/c.txt']) await writeFile(join(inner, name), 'text');
  const items = await collect([inner]);
  assert.deepEqual(
    items.map((item) => item.location.replace(inner, '')),
    ['', '/a.txt', '/b.html'],
  );
  assert.match(messages(items)[0] as string, /logo\.png/);
});

test('pages', async () => {
  const given = { [`${base}/page`]: { source: 'The Paper' } };
  const givenForAll = { source: 'Another', kind: 'outlet' as const };
  const [page, hop] = await collect([`${base}/page`, `${base}/hop`, `${base}/page#part`], {
    allowPrivateAddresses: true,
    given,
    givenForAll,
  });
  assert.ok(page && hop && !isProblem(page) && !isProblem(hop));
  assert.match(Buffer.from(page.bytes).toString(), /asked by Stemma/);
  assert.deepEqual(
    { ...page, bytes: 0 },
    {
      location: `${base}/page`,
      bytes: 0,
      contentType: 'text/html',
      charset: 'windows-1252',
      modified: '2025-03-05T10:00:00.000Z',
      given: { source: 'The Paper', kind: 'outlet' },
    },
  );
  assert.equal(hop.location, `${base}/hop`);
});

const REFUSED: readonly [path: string, words: RegExp][] = [
  ['/bomb', /larger than 1 MB/],
  ['/loop', /redirects more than 5 times/],
  ['/away', /Only http and https/],
  ['/picture', /image\/png/],
  ['/slow', /longer than 0\.3 seconds/],
  ['/shut', /does not give this page to programs \(403\)/],
  ['/none', /no such page \(404\)/],
];

for (const [path, words] of REFUSED) {
  test(`refuses ${path} in words`, async () => {
    const [item] = await collect([`${base}${path}`], { allowPrivateAddresses: true, maxBytes: 1024 * 1024, maxFetchMs: 300 });
    assert.ok(item && isProblem(item) && item.fatal);
    assert.match(item.message, words);
  });
}

test('nothing outside the public internet is contacted', async () => {
  const port = new URL(base).port;
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0']) {
    const [item] = await collect([`http://${host}:${port}/page`]);
    assert.ok(item && isProblem(item), host);
    assert.match(item.message, /not on the public internet|does not answer/, host);
  }
});

test('addresses', () => {
  for (const address of [
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    '::7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '0.0.0.0',
    '198.18.0.1',
    '192.0.2.1',
    '2001:db8::1',
    '224.0.0.1',
    '',
    'no',
  ])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['93.184.216.34', '2606:2800:220:1::1']) assert.equal(isPublicAddress(address), true, address);
});

test('content type', () => {
  assert.deepEqual(parseContentType('Text/HTML; Charset="utf-8"'), { contentType: 'text/html', charset: 'utf-8' });
  assert.deepEqual(parseContentType(undefined), {});
});
