import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { accountIds, members } from './members.ts';
import { Id } from './span.ts';

export const EventStatus = z.enum(['happened', 'planned', 'claimed', 'conditional']);
export type EventStatus = z.infer<typeof EventStatus>;

export const TimelineEvent = z
  .object({
    id: Id,
    date: DateRange,
    status: EventStatus.describe('Whether it happened, is planned, is only claimed, or depends on something'),
    text: z.string().describe('The event, in the words of a report'),
    basis: z.string().describe('How the date was found: the expression, and what it was counted from'),
    members,
    accounts: accountIds,
  })
  .readonly();
export type TimelineEvent = z.infer<typeof TimelineEvent>;
