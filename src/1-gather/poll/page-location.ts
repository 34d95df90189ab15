import { canonicalOf, canonicalUrl } from '../formats/index.ts';

/** Bytes in which the head of a page ends. */
const HEAD_BYTES = 200_000;

/**
 * The address under which a page is known: its own canonical address where that stays on its site, otherwise the address behind the redirects.
 * A canonical address on another site owns up to a copy, and a copy is a report of its own.
 */
export function locatePage(bytes: Uint8Array, finalUrl: string): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  return canonicalOf(head, finalUrl) ?? canonicalUrl(finalUrl);
}
