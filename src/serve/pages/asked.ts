import type { Context } from 'hono';
import type { Asked } from './views/paging.ts';

/** What the address of a section asks for; what cannot be understood is as if it were not there. */
export function askedOf(c: Context): Asked {
  const page = Number(c.req.query('page') ?? '1');
  const filter = c.req.query('filter');
  const only = c.req.query('only');
  const since = momentOf(c, 'since');
  return {
    page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
    ...(filter ? { filter } : {}),
    ...(only ? { only } : {}),
    ...(since ? { since } : {}),
  };
}

/** A moment in the address: 2026-03-01, 2026-03-01T14:10Z. */
export function momentOf(c: Context, name: 'asOf' | 'since'): string | undefined {
  const value = c.req.query(name);
  return value && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
