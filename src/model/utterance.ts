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
    governor: Span.optional().describe(
      'Marked words that are taken back or left open: by what ("denied", "never said"); to be shown with them',
    ),
    speaker: Span.nullable().describe('Where this report names the speaker'),
    verdict: Verdict.describe('How this wording stands to the best one'),
    notes: z.array(z.string()).readonly().describe('Evidence for the verdict, in words'),
    changes: z
      .array(
        z
          .object({ from: z.string().describe('Words of the best version'), to: z.string().describe('What stands here instead') })
          .readonly(),
      )
      .readonly()
      .describe('Words of the best version, and what stands here instead'),
  })
  .readonly();
export type Version = z.infer<typeof Version>;

export const Utterance = z
  .object({
    id: Id,
    speaker: z
      .object({
        entity: Id.optional().describe('The speaker, where it is an entity'),
        name: z.string().describe('Name of the speaker'),
        asWritten: z.array(z.string()).readonly().describe('How the reports name the speaker here'),
      })
      .readonly()
      .describe('Who said it'),
    addressee: z.string().optional().describe('To whom'),
    place: z.string().optional().describe('Where'),
    date: DateRange.optional().describe('When'),
    direct: z.boolean().describe('At least one version stands in quotation marks'),
    best: z.int().min(0).describe('Index into versions: the likeliest wording'),
    whyBest: z.string().describe('Why this wording is the likeliest'),
    versions: z.array(Version).readonly().describe('How the reports render it'),
  })
  .readonly()
  .describe('Something somebody said; the versions are how the reports render it');
export type Utterance = z.infer<typeof Utterance>;
