import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { Id, Span } from './span.ts';

export const EventStatus = z.enum(['happened', 'planned', 'claimed', 'conditional']);
export type EventStatus = z.infer<typeof EventStatus>;

export const TimelineEvent = z
  .object({
    id: Id,
    date: DateRange,
    status: EventStatus,
    text: z.string(),
    basis: z.string().describe('How the date was found: the expression, and what it was counted from'),
    members: z.array(Span).readonly(),
    accounts: z.array(Id).readonly(),
  })
  .readonly();
export type TimelineEvent = z.infer<typeof TimelineEvent>;
