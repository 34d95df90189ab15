import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './start-site.ts';

const MEGABYTE = 1024 * 1024;

/** Sends again and again until the other side has had enough. */
function repeat(response: ServerResponse, chunk: string | Uint8Array, everyMs: number): void {
  const timer = setInterval(() => {
    if (response.destroyed) clearInterval(timer);
    else response.write(chunk);
  }, everyMs);
  response.on('close', () => clearInterval(timer));
}

/** Answers that do harm, or would. */
export const hostile = {
  /** A byte every now and then, for ever. */
  slow: (everyMs = 50): Answer => ({
    play: (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      repeat(response, 'a', everyMs);
    },
  }),
  /** Much and without end. */
  endless: (type = 'text/html'): Answer => ({
    play: (response) => {
      response.writeHead(200, { 'content-type': type });
      repeat(response, '<p>'.padEnd(64 * 1024, 'x'), 1);
    },
  }),
  /** Takes the request and never answers. */
  silent: (): Answer => ({ play: () => undefined }),
  /** Closes the connection without a word. */
  reset: (): Answer => ({ play: (response) => void response.socket?.destroy() }),
  /** Stops in the middle of what it promised. */
  cut: (body: string): Answer => ({
    play: (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(body.length + 1000) });
      response.write(body, () => response.socket?.destroy());
    },
  }),
  gzipBomb: (megabytes = 64): Answer => ({
    type: 'text/html',
    etag: false,
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(megabytes * MEGABYTE, 97)),
  }),
  /** Says gzip and is none. */
  falseGzip: (): Answer => ({ type: 'text/html', etag: false, headers: { 'content-encoding': 'gzip' }, body: '<p>plain</p>' }),
  redirect: (to: string, status = 302): Answer => ({ status, headers: { location: to }, etag: false }),
  hugeHeader: (bytes = 200_000): Answer => ({
    play: (response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\nx-much: ${'x'.repeat(bytes)}\r\ncontent-type: text/html\r\n\r\n<p>x`);
    },
  }),
  /** Not HTTP at all. */
  noHttp: (): Answer => ({ play: (response) => void response.socket?.end('220 mail.invented ESMTP\r\n') }),
  /** Bytes of one character set, named as another. */
  wrongCharset: (body: Uint8Array, named: string): Answer => ({ type: `text/html; charset=${named}`, body }),
  /** Feed or page under a type that is none of both. */
  wrongType: (body: string, type = 'application/octet-stream'): Answer => ({ type, body }),
  deepHtml: (depth = 100_000): Answer => ({ type: 'text/html', body: `<html><body>${'<div>'.repeat(depth)}x` }),
  /** XML whose entities grow. */
  entityBomb: (): Answer => ({
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
      .split('')
      .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`)
      .join('')}]><rss version="2.0"><channel><title>&i;</title><item><title>&i;</title><link>{site}/x</link></item></channel></rss>`,
  }),
  cookies: (body: string): Answer => ({ headers: { 'set-cookie': 'who=you; Path=/' }, body }),
} as const;
