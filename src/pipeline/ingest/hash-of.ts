import { createHash } from 'node:crypto';
import type { Report } from '../../model/index.ts';

/** Of title and text: the same means that a reader would see no change. */
export function hashOf({ title, text }: Report): string {
  return createHash('sha256')
    .update(`${title ?? ''}\0${text}`)
    .digest('hex')
    .slice(0, 32);
}
