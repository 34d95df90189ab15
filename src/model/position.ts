import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { Id, Span } from './span.ts';

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
    kind: PositionKind,
    plover: z.string().describe('PLOVER event type, e.g. DEMAND, THREATEN, REJECT'),
    goldstein: z.number().optional().describe('Goldstein value, -10 (conflict) to 10 (cooperation)'),
    target: Id.optional(),
    issue: z.string().optional(),
    condition: z.string().optional(),
    text: z.string(),
    members: z.array(Span).readonly(),
    accounts: z.array(Id).readonly(),
    date: DateRange.optional(),
  })
  .readonly();
export type Position = z.infer<typeof Position>;
