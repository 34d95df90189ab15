import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowedAddress } from '../address.ts';
import { freshFor, retryTime, toIso } from './headers.ts';

const NOW = Date.parse('2031-05-01T12:00:00Z');

const RETRY: readonly [header: string | undefined, at: string | undefined][] = [
  ['120', '2031-05-01T12:02:00.000Z'],
  [' 0.5 ', '2031-05-01T12:00:00.500Z'],
  ['Thu, 01 May 2031 13:00:00 GMT', '2031-05-01T13:00:00.000Z'],
  ['Thu, 01 May 2031 11:00:00 GMT', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
];
for (const [header, at] of RETRY)
  test(`Retry-After: ${header}`, () => {
    const time = retryTime(header, NOW);
    assert.equal(time && new Date(time).toISOString(), at);
  });

const FRESH: readonly [headers: Record<string, string>, ms: number][] = [
  [{}, 0],
  [{ 'cache-control': 'max-age=600' }, 600_000],
  [{ 'cache-control': 'max-age=600', age: '100' }, 500_000],
  [{ 'cache-control': 'no-store, max-age=600' }, 0],
  [{ 'cache-control': 'no-cache' }, 0],
  [{ 'cache-control': 'private, max-age=60' }, 60_000],
  [{ expires: new Date(Date.now() + 90_000).toUTCString(), date: new Date().toUTCString() }, 90_000],
  [{ expires: '0' }, 0],
];
for (const [headers, ms] of FRESH)
  test(`fresh: ${JSON.stringify(headers)}`, () => {
    assert.ok(Math.abs(freshFor((name) => headers[name]) - ms) < 2000, String(freshFor((name) => headers[name])));
  });

test('dates of HTTP', () => {
  assert.equal(toIso('Wed, 05 Mar 2025 10:00:00 GMT'), '2025-03-05T10:00:00.000Z');
  assert.equal(toIso('yesterday'), undefined);
});

const ALLOWED: readonly [host: string, address: string, list: readonly string[], allowed: boolean][] = [
  ['wiki.example.org', '10.1.2.3', ['wiki.example.org'], true],
  ['WIKI.example.org', '10.1.2.3', [' wiki.Example.org '], true],
  ['a.example.org', '10.1.2.3', ['.example.org'], true],
  ['badexample.org', '10.1.2.3', ['.example.org', 'example.org'], false],
  ['a.org', '10.1.2.3', ['10.0.0.0/8'], true],
  ['a.org', '11.1.2.3', ['10.0.0.0/8'], false],
  ['a.org', '::ffff:10.1.2.3', ['10.1.2.3'], true],
  ['a.org', 'fd00::1', ['fd00::/8'], true],
  ['a.org', 'fd00::1', ['10.0.0.0/8'], false],
  ['a.org', '10.1.2.3', ['', '*', 'all', '10.0.0.0/99'], false],
];
for (const [host, address, list, allowed] of ALLOWED)
  test(`allow list: ${host} at ${address}, ${list.join(' ')}`, () => assert.equal(isAllowedAddress(host, address, list), allowed));
