import { z } from 'zod';

export const DatePrecision = z.enum(['time', 'day', 'part-of-week', 'week', 'month', 'season', 'year', 'decade', 'unknown']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** When something is, was or will be: both ends inclusive, ISO 8601, days (`2025-11-27`) or instants with an offset where the text gives a time. */
export const DateRange = z
  .object({
    from: z.string().describe('First day or instant, ISO 8601'),
    to: z.string().describe('Last day or instant, ISO 8601, inclusive'),
    precision: DatePrecision.describe('How finely the text dates it'),
  })
  .readonly()
  .describe('A period with the precision that the text gives it');
export type DateRange = z.infer<typeof DateRange>;
