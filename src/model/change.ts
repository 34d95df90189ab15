import { z } from 'zod';
import { Id, Span } from './span.ts';

export const ChangeKind = z.enum([
  'story',
  'report',
  'revision',
  'deletion',
  'account',
  'corroborated',
  'disputed',
  'statement',
  'figure',
  'discrepancy',
  'quotation',
  'quotation-altered',
  'position',
  'tone',
  'timeline',
  'date-fixed',
  'date-missed',
  'official',
  'correction-not-followed',
  'growth',
  'grouping',
  'source',
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** One fact that is different from before, in a sentence, with the sentences that it rests on. */
export const Change = z
  .object({
    id: Id.describe('Made of what changed into what: the same change has the same id, so that nothing is told twice'),
    kind: ChangeKind,
    at: z.string().describe('When Stemma saw it, ISO 8601'),
    story: Id.optional(),
    source: Id.optional(),
    text: z.string().min(1).describe('What changed, a sentence for the reader'),
    why: z.string().min(1).describe('Why this is told, a sentence'),
    subject: Id.optional().describe('The statement, utterance, position, figure, account … in the dossier'),
    before: z.string().optional(),
    after: z.string().optional(),
    material: z.boolean().describe('false: a detail'),
    members: z.array(Span).readonly().describe('The sentences that it rests on; offsets in the newer texts'),
  })
  .readonly();
export type Change = z.infer<typeof Change>;
