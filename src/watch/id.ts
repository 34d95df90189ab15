import { createHash } from 'node:crypto';

/** A short id made of its parts: the same parts, the same id. */
export function idOf(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)}`;
}
