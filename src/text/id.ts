import { createHash } from 'node:crypto';

/**
 * A stable identifier made from what it names: the same parts give the same id on every machine.
 * @param prefix a letter or two that tells the kind ("r", "st")
 * @param parts what the thing is; joined by NUL, so that ("ab", "c") and ("a", "bc") differ
 * @returns prefix, hyphen, 12 hexadecimal digits of the SHA-256
 */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12)}`;
}
