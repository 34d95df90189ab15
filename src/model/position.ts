import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { accountIds, members } from './members.ts';
import { Id } from './span.ts';

export const PositionKind = z.enum([
  'demand',
  'offer',
  'threat',
  'red-line',
  'rejection',
  'acceptance',
  'concession',
  'warning',
  'accusation',
  'consultation',
  'action',
]);
export type PositionKind = z.infer<typeof PositionKind>;

export const Position = z
  .object({
    id: Id,
    party: Id.describe('Entity whose position it is'),
    voice: Id.optional().describe('Entity that spoke for the party'),
    kind: PositionKind.describe('What the party does'),
    plover: z.string().describe('PLOVER event type, e.g. DEMAND, THREATEN, REJECT'),
    goldstein: z.number().optional().describe('Goldstein value, -10 (conflict) to 10 (cooperation)'),
    target: Id.optional().describe('Entity towards which it is meant'),
    issue: z.string().optional().describe('What it is about'),
    condition: z.string().optional().describe('What it depends on, as told'),
    text: z.string().describe('The position, in the words of a report'),
    members,
    accounts: accountIds,
    date: DateRange.optional(),
  })
  .readonly();
export type Position = z.infer<typeof Position>;
