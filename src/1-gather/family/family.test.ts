import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSite } from '../../../test/site/index.ts';
import type { GatherEffects } from '../effects.ts';
import { startManners } from '../manners/index.ts';
import { nodeEffects } from '../node-effects.ts';
import { askFamily, domainOf, readAdsTxt, readTrustTxt } from './index.ts';

test('ads.txt: the owner, not the seller of advertisements', () => {
  const text =
    '# made by hand\nadsystem.invalid, 12, DIRECT\nMANAGERDOMAIN=seller.invalid\nOwnerDomain = https://www.Owner.invalid/ # us\n';
  assert.deepEqual(readAdsTxt(text), { owner: 'owner.invalid', owned: [] });
  assert.deepEqual(readAdsTxt('<html>OWNERDOMAIN=no.invalid'), { owned: [] });
  assert.deepEqual(readAdsTxt('#OWNERDOMAIN=no.invalid\nOWNERDOMAIN=localhost'), { owned: [] });
});

test('trust.txt: who controls, not who is a fellow member', () => {
  const text =
    'belongto=https://association.invalid/\ncontrolledby=https://www.owner.invalid/\ncontrol=https://other.invalid\nsocial=https://x.invalid/a';
  assert.deepEqual(readTrustTxt(text), { owner: 'owner.invalid', owned: ['other.invalid'] });
  assert.deepEqual(readTrustTxt('member=https://a.invalid\n'), { owned: [] });
});

test('domains', () => {
  assert.equal(domainOf('HTTPS://www.a-b.invalid:8080/x?y'), 'a-b.invalid');
  for (const bad of ['', 'localhost', '10.0.0.1', 'a b', 'http://[::1]/']) assert.equal(domainOf(bad), undefined, bad);
});

test('the family is the owner that the site names; nothing is asked of bare addresses', async () => {
  const site = await startSite({ '/ads.txt': 'OWNERDOMAIN=owner.invalid\n' });
  try {
    // The site answers for a name: the request goes to loopback whatever the host.
    const effects: GatherEffects = {
      ...nodeEffects,
      request: (url, request) => nodeEffects.request(new URL(url.pathname, site.url), request),
    };
    const manners = startManners({ allowPrivateAddresses: true, gapMs: 0 }, effects);
    assert.deepEqual(await askFamily('https://courier.invalid/feed', manners), {
      family: 'owner.invalid',
      why: 'Its ads.txt names owner.invalid as the owner.',
    });
    site.set('/trust.txt', 'controlledby=https://holding.invalid/');
    assert.equal((await askFamily('https://courier.invalid/feed', manners))?.family, 'holding.invalid');
    site.clearLog();
    assert.equal(await askFamily('http://127.0.0.1:1/feed', manners), undefined);
    assert.equal(site.log.length, 0);
  } finally {
    await site.close();
  }
});
