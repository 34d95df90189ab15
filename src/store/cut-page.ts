import type { Page, PageRequest } from './ports.ts';
import { PAGE_DEFAULT, PAGE_MOST } from './settings.ts';
import { StoreError } from './store-error.ts';

export type CursorPart = string | number;

export function pageLimit(request: PageRequest | undefined): number {
  const limit = Math.floor(request?.limit ?? PAGE_DEFAULT);
  return Math.min(Math.max(Number.isNaN(limit) ? PAGE_DEFAULT : limit, 1), PAGE_MOST);
}

/**
 * Where the last page ended.
 * @throws StoreError where `after` was not handed out by this kind of listing
 */
export function readCursor<Cursor extends readonly CursorPart[]>(request: PageRequest | undefined, shape: Cursor): Cursor | undefined {
  if (request?.after === undefined) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(request.after, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  if (Array.isArray(parts) && parts.length === shape.length && parts.every((part, i) => typeof part === typeof shape[i]))
    return parts as unknown as Cursor;
  throw new StoreError('cursor', 'This is not the end of an earlier page. Take "next" of the page before as it is, or start without it.');
}

/** @param rows at most one more than the limit, which shows whether there is a next page */
export function cutPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  show: (row: Row) => T,
  cursorOf: (row: Row) => readonly CursorPart[],
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(show);
  if (rows.length <= limit || last === undefined) return { items };
  return { items, next: Buffer.from(JSON.stringify(cursorOf(last)), 'utf8').toString('base64url') };
}
