import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from './refusal.ts';

const CODES: readonly [code: string, kind: string][] = [
  ['ENOTFOUND', 'name'],
  ['EAI_AGAIN', 'name'],
  ['ECONNREFUSED', 'connection'],
  ['ENETUNREACH', 'connection'],
  ['UND_ERR_CONNECT_TIMEOUT', 'slow'],
  ['UND_ERR_HEADERS_OVERFLOW', 'size'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'certificate'],
  ['HPE_INVALID_CONSTANT', 'broken'],
  ['Z_DATA_ERROR', 'broken'],
  ['ECONNRESET', 'broken'],
  ['UND_ERR_SOCKET', 'broken'],
];
for (const [code, kind] of CODES) {
  test(code, () => {
    const cause = Object.assign(new Error('no'), { code });
    const refusal = inWords(new TypeError('fetch failed', { cause }), { stopped: false, timedOut: false, limitMs: 1 });
    assert.equal(refusal.kind, kind);
    assert.match(refusal.message, /^[A-Z].*[.!]$/);
  });
}
