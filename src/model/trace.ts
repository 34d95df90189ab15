import { z } from 'zod';
import { Id, Span } from './span.ts';

export const Account = z
  .object({
    id: Id.describe('Siglum: A, B, C …'),
    reports: z.array(Id).readonly().describe('Its reports; a bridge stands in each account that it draws on'),
    origin: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('report').describe('One of its reports'), report: Id.describe('The report') }).readonly(),
        z.object({ kind: z.literal('unseen').describe('A text that is not here'), label: z.string().describe('Greek letter') }).readonly(),
        z.object({ kind: z.literal('unknown').describe('Not established') }).readonly(),
      ])
      .describe('Where the account comes from: one of its reports, a text that is not in the collection (α, β …), or not known'),
  })
  .readonly()
  .describe('Reports that go back to one telling');
export type Account = z.infer<typeof Account>;

export const LinkKind = z.enum(['copy', 'rewrite', 'excerpt', 'common-source', 'cites', 'same-publisher', 'undecided']);
export type LinkKind = z.infer<typeof LinkKind>;

/** Kinds of link that make two reports one account. */
export const dependentKinds: ReadonlySet<LinkKind> = new Set(['copy', 'rewrite', 'excerpt', 'common-source', 'same-publisher']);

export const Reason = z
  .object({
    kind: z.string().describe('What sort of evidence'),
    score: z.number().describe('Strength of this evidence alone, 0 to 1'),
    note: z.string().describe('In words, for the reader'),
  })
  .readonly();
export type Reason = z.infer<typeof Reason>;

export const Passage = z
  .object({ from: Span, to: Span, similarity: z.number().describe('0 to 1'), verbatim: z.boolean().describe('Word for word') })
  .readonly();
export type Passage = z.infer<typeof Passage>;

export const Link = z
  .object({
    from: Id.describe('The source, where directed'),
    to: Id,
    directed: z.boolean().describe('false: the order is not established'),
    kind: LinkKind.describe('How the two depend on each other'),
    score: z.number().describe('Strength of all evidence, 0 to 1'),
    reasons: z.array(Reason).readonly().describe('The evidence, piece by piece'),
    passages: z.array(Passage).readonly().describe('The shared passages, the evidence'),
  })
  .readonly()
  .describe('One dependence between two reports');
export type Link = z.infer<typeof Link>;

export const IndependentAccounts = z
  .object({
    min: z.int().min(0).describe('Sure'),
    max: z.int().min(0).describe('Possible: where a link is undecided, max is larger than min'),
  })
  .readonly();
export type IndependentAccounts = z.infer<typeof IndependentAccounts>;
