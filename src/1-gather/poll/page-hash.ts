import { digest } from './digest.ts';

/**
 * A digest of what a page shows: scripts, styles, comments and attributes change at every answer (nonces, advertisements, counters) and say
 * nothing to a reader. Of other documents: of the bytes.
 */
export function hashPage(bytes: Uint8Array, contentType: string | undefined): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 300).toString('latin1');
  if (!/html/.test(contentType ?? '') && !/^\s*<(?:!doctype|html|head|body)/i.test(head)) return digest(buffer.toString('latin1'));
  const shown = buffer
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->|<(script|style|noscript|svg|iframe|template)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return digest(titleOf(buffer), shown);
}

function titleOf(buffer: Buffer): string {
  return /<title[^>]*>([^<]{0,500})/i.exec(buffer.subarray(0, 100_000).toString('latin1'))?.[1] ?? '';
}
