import { z } from 'zod';
import { accountIds, members } from './members.ts';
import { Id } from './span.ts';

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
    kind: DiscrepancyKind.describe('What the answers differ in'),
    subject: z.string().describe('The question, in words'),
    severity: z.enum(['material', 'minor']).describe('material: a reader would be misled'),
    scope: z.enum(['between-accounts', 'within-account', 'within-report']).describe('Where the answers stand'),
    values: z
      .array(z.object({ value: z.string().describe('The answer, as told'), members, accounts: accountIds }).readonly())
      .readonly()
      .describe('The answers, each with its places'),
    note: z.string().describe('Why it is one, in words'),
  })
  .readonly()
  .describe('One question to which the reports give different answers');
export type Discrepancy = z.infer<typeof Discrepancy>;
