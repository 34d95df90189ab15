import { z } from 'zod';
import { Id, Span } from './span.ts';

export const DiscrepancyKind = z.enum([
  'figure',
  'date',
  'name',
  'role',
  'authorship',
  'attribution',
  'identity',
  'polarity',
  'modality',
  'condition',
  'quotation',
  'scope',
]);
export type DiscrepancyKind = z.infer<typeof DiscrepancyKind>;

export const Discrepancy = z
  .object({
    id: Id,
    kind: DiscrepancyKind,
    subject: z.string(),
    severity: z.enum(['material', 'minor']),
    scope: z.enum(['between-accounts', 'within-account', 'within-report']),
    values: z
      .array(z.object({ value: z.string(), members: z.array(Span).readonly(), accounts: z.array(Id).readonly() }).readonly())
      .readonly(),
    note: z.string(),
  })
  .readonly()
  .describe('One question to which the reports give different answers');
export type Discrepancy = z.infer<typeof Discrepancy>;
