import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { Id, Span, spanFields } from './span.ts';

export const Verdict = z.enum(['base', 'same', 'translation', 'truncated', 'reworded', 'partial', 'indirect']);
export type Verdict = z.infer<typeof Verdict>;

export const Version = z
  .object({
    ...spanFields,
    marked: z.boolean().describe('Inside quotation marks'),
    cue: Span.optional().describe('The words that introduce it: "said", "according to"'),
    speaker: Span.nullable().describe('Where this report names the speaker'),
    verdict: Verdict.describe('How this wording stands to the best one'),
    notes: z.array(z.string()).readonly(),
    changes: z
      .array(z.object({ from: z.string(), to: z.string() }).readonly())
      .readonly()
      .describe('Words of the best version, and what stands here instead'),
  })
  .readonly();
export type Version = z.infer<typeof Version>;

export const Utterance = z
  .object({
    id: Id,
    speaker: z.object({ entity: Id.optional(), name: z.string(), asWritten: z.array(z.string()).readonly() }).readonly(),
    addressee: z.string().optional(),
    place: z.string().optional(),
    date: DateRange.optional(),
    direct: z.boolean(),
    best: z.int().min(0).describe('Index into versions: the likeliest wording'),
    whyBest: z.string(),
    versions: z.array(Version).readonly(),
  })
  .readonly()
  .describe('Something somebody said; the versions are how the reports render it');
export type Utterance = z.infer<typeof Utterance>;
