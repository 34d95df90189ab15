import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { Id, Span } from './span.ts';

const members = z.array(Span).readonly();

export const Proposal = z
  .object({
    id: Id,
    name: z.string(),
    authors: z
      .array(z.object({ party: Id, members }).readonly())
      .readonly()
      .describe('Who wrote it, as told: several rows where the reports differ'),
    versions: z
      .array(z.object({ id: Id, label: z.string(), date: DateRange.optional(), members, changes: z.string().optional() }).readonly())
      .readonly(),
    provisions: z
      .array(z.object({ id: Id, text: z.string(), in: z.array(Id).readonly().describe('Version ids'), members }).readonly())
      .readonly(),
    reception: z.array(Id).readonly().describe('Position ids'),
  })
  .readonly()
  .describe('A plan, draft or text under discussion, and its versions');
export type Proposal = z.infer<typeof Proposal>;
