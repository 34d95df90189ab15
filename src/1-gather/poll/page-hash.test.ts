import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPage, shownText } from './page-hash.ts';

const SHOWN: readonly [html: string, text: string][] = [
  ['<p>One</p>\n <p class="x">two</p>', 'One two'],
  ['a<!-- <p>no</p> -->b', 'a b'],
  ['a<script nonce="1">if (a<b) x</script>b<STYLE>p{}</style >c', 'a b c'],
  ['a<scripted>b', 'a b'],
  ['a<script>b', 'a b'],
  ['a<!-- b', 'a'],
  ['a<b', 'a'],
  ['a < b', 'a'],
  ['', ''],
];
for (const [html, text] of SHOWN) test(`shown: ${html}`, () => assert.equal(shownText(html), text));

test('what a reader does not see makes no difference; what a reader sees does', () => {
  const page = (text: string, nonce: string) =>
    Buffer.from(`<html><head><title>T</title></head><body id="${nonce}"><script>${nonce}</script>${text}`);
  assert.equal(hashPage(page('a', '1'), 'text/html'), hashPage(page('a', '2'), undefined));
  assert.notEqual(hashPage(page('a', '1'), 'text/html'), hashPage(page('b', '1'), 'text/html'));
  assert.notEqual(hashPage(Buffer.from('%PDF 1'), 'application/pdf'), hashPage(Buffer.from('%PDF 2'), 'application/pdf'));
});

test('hostile pages take one pass: a hundred times the size, about a hundred times the steps', () => {
  for (const piece of ['<script', '<!--', '<', '<script>', '</script', '<style><!--']) {
    const text = piece.repeat(300_000);
    assert.ok(shownText(text).length <= text.length);
  }
});
