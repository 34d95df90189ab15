import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWatch } from '../../../test/site/index.ts';
import { PrivateAddressError } from '../address.ts';
import { nodeEffects } from '../node-effects.ts';
import { pollSource } from './index.ts';

/** What the network throws, and what the analyst reads. */

const NET: readonly [code: string, reason: RegExp, advice: RegExp][] = [
  ['ENOTFOUND', /^The host courier\.invalid is not known to the name service\.$/, /spelling/],
  ['ECONNREFUSED', /^courier\.invalid does not answer\.$/, /tried again later/],
  ['CERT_HAS_EXPIRED', /^The certificate of courier\.invalid is not valid \(CERT_HAS_EXPIRED\)\.$/, /renew/],
  ['UND_ERR_CONNECT_TIMEOUT', /^The server does not answer in time\.$/, /tried again later/],
  ['ECONNRESET', /^The connection broke off \(ECONNRESET\)\.$/, /tried again later/],
  ['private', /not on the public internet/, /allow list/],
];
const STATUS: readonly [status: number, reason: RegExp, advice: RegExp][] = [
  [401, /wants a log-in/, /open feed/],
  [403, /does not give this address to programs/, /leave/],
  [404, /knows no such address/, /new address/],
  [451, /does not give/, /leave/],
  [500, /has a fault \(500\)/, /tried again/],
  [418, /answered with status 418/, /browser/],
];

const { source } = makeWatch('https://courier.invalid/feed', { form: 'feed', now: '2031-05-01T12:00:00Z' });

for (const [code, reason, advice] of NET) {
  test(`network: ${code}`, async () => {
    const cause = code === 'private' ? new PrivateAddressError('10.1.2.3') : Object.assign(new Error('no'), { code });
    const request = async (): Promise<never> => {
      throw new TypeError('fetch failed', { cause });
    };
    const { health, outcome, log } = await pollSource(source, undefined, { gapMs: 0 }, { ...nodeEffects, request });
    assert.deepEqual([outcome, health.state, health.failures], ['failed', 'failing', 1]);
    assert.match(health.reason ?? '', reason);
    assert.match(health.advice ?? '', advice);
    assert.deepEqual(
      log.map((line) => [line.level, line.message]),
      [['error', `${health.reason} ${health.advice}`]],
    );
  });
}

for (const [status, reason, advice] of STATUS) {
  test(`status: ${status}`, async () => {
    const answer = { header: () => undefined, body: (async function* () {})(), cancel: async () => undefined };
    const request = async (url: URL) => ({ ...answer, status: url.pathname === '/robots.txt' ? 404 : status });
    const { health } = await pollSource(source, undefined, { gapMs: 0 }, { ...nodeEffects, request });
    assert.match(health.reason ?? '', reason);
    assert.match(health.advice ?? '', advice);
  });
}
