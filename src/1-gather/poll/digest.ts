import { createHash } from 'node:crypto';

/** A short digest of some texts: 96 bits, for telling whether something changed. */
export function digest(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 16);
}
