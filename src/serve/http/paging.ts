import { z } from '@hono/zod-openapi';
import { pageSize } from '../settings.ts';

/** The part of a listing that is asked for. */
export const pageQuery = {
  after: z.string().optional().describe('`next` of the part before'),
  limit: z.coerce
    .number({ error: `takes a whole number from 1 to ${pageSize.most}` })
    .int()
    .min(1)
    .max(pageSize.most)
    .optional()
    .describe(`How many, default ${pageSize.default}`),
};

/** A listing in parts. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z
    .object({
      items: z.array(item).readonly(),
      next: z.string().optional().describe('Hand back as `after` to go on; absent at the end'),
    })
    .readonly();
}

/** Switches in a query: ?unread, ?unread=true. */
export const flag = z
  .enum(['', 'true', 'false', '1', '0'])
  .optional()
  .transform((value) => (value === undefined ? undefined : value !== 'false' && value !== '0'));

/** A moment in a query. */
export const moment = z
  .string()
  .refine(
    (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
    'takes a time such as 2026-03-01 or 2026-03-01T14:10Z',
  );
