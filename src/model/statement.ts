import { z } from 'zod';
import { accountIds } from './members.ts';
import { Id, spanFields } from './span.ts';

export const StatementKind = z.enum(['event', 'state', 'speech', 'figure', 'plan', 'analysis']);
export type StatementKind = z.infer<typeof StatementKind>;
export const StatementStatus = z.enum(['corroborated', 'one-account', 'single-report', 'disputed']);
export type StatementStatus = z.infer<typeof StatementStatus>;
export const Relation = z.enum(['same', 'stronger', 'weaker', 'variant', 'contradicts']);
export type Relation = z.infer<typeof Relation>;

export const StatementMember = z
  .object({ ...spanFields, relation: Relation.describe('same, or says more, less, something a little different, or the contrary') })
  .readonly();
export type StatementMember = z.infer<typeof StatementMember>;

export const Statement = z
  .object({
    id: Id,
    text: z.string().describe('The statement, in the words of the report that tells it best'),
    kind: StatementKind.describe('What sort of thing is said'),
    attributedTo: Id.optional().describe('Entity: the statement is that this one said so; absent: told in the report’s own voice'),
    status: StatementStatus.describe(
      'corroborated: told by two or more independent accounts; one-account: by several reports of one account',
    ),
    members: z.array(StatementMember).readonly().describe('Where it is said, and how each telling stands to the statement'),
    accounts: accountIds,
    reports: z.array(Id).readonly().describe('Reports that tell it'),
  })
  .readonly()
  .describe('One thing that is said, wherever it is said');
export type Statement = z.infer<typeof Statement>;
