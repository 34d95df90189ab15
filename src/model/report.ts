import { z } from 'zod';
import { Id } from './span.ts';

export const SourceKind = z.enum(['official', 'agency', 'outlet', 'analyst', 'unknown']);
export type SourceKind = z.infer<typeof SourceKind>;

const Source = z
  .object({
    id: Id,
    name: z.string().optional().describe('The outlet or office as it names itself'),
    nameFrom: z.literal('file').optional().describe('The name is read off the name of the file, since the report does not tell it'),
    family: Id.optional().describe('Publisher family: sources of one family are not independent of each other'),
    kind: SourceKind.optional().describe('What sort of publisher it is'),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional().describe('Admiralty grade of the source, set by the analyst'),
  })
  .readonly();

export const Published = z
  .object({
    value: z.string().describe('ISO 8601, as precise as known, with an offset where the source gives one'),
    precision: z.enum(['second', 'minute', 'day', 'month', 'year']).describe('How finely it is known'),
    basis: z.enum(['metadata', 'text', 'feed', 'file', 'given']).describe('Where the date was found'),
  })
  .readonly();
export type Published = z.infer<typeof Published>;

/** The structure of a report's text. Blocks do not overlap, are in order, and leave out only white space. */
export const Block = z
  .object({
    kind: z
      .enum(['heading', 'paragraph', 'item', 'quote', 'caption', 'dateline'])
      .describe('item: an entry of a list; dateline: a by-line, place or date line that belongs to the report but tells nothing'),
    start: z.int().min(0).describe('Offset in text'),
    end: z.int().min(1).describe('Offset behind it in text'),
    leadIn: z.int().min(0).optional().describe('For an item: index of the block that governs the list ("The earlier version included:")'),
  })
  .readonly();
export type Block = z.infer<typeof Block>;

export const Removed = z
  .object({
    start: z.int().min(0).describe('Offset in the decoded input text'),
    end: z.int().min(0).describe('Offset behind it in the decoded input text'),
    text: z.string().describe('What was taken out'),
    reason: z
      .string()
      .describe(
        'Why it is not part of the article: title, byline, navigation, related, advertisement, promotion, newsletter, section-label, share, consent, comment …',
      ),
  })
  .readonly();
export type Removed = z.infer<typeof Removed>;

/** One report as a reader would see it: clean text, and what is known of where and when it appeared. */
export const Report = z
  .object({
    id: Id,
    location: z.string().describe('File path as given, or URL'),
    source: Source.describe('The outlet or office that published it'),
    title: z.string().optional().describe('Its headline; not part of text'),
    byline: z.string().optional().describe('Who wrote it, as printed'),
    language: z.string().describe('BCP 47 tag; "und" where it could not be told'),
    published: Published.optional().describe('When it was published, as far as known'),
    text: z.string().describe('What a reader would call the article, boilerplate gone'),
    blocks: z.array(Block).readonly().describe('Structure of text: headings, paragraphs, list items'),
    removed: z.array(Removed).readonly().describe('What was taken out of the input, and why'),
    revisions: z
      .array(
        z
          .object({ at: z.string().describe('When the change was seen, ISO 8601'), diff: z.string().describe('Difference by words') })
          .readonly(),
      )
      .readonly()
      .optional()
      .describe('Earlier texts of the report'),
  })
  .readonly();
export type Report = z.infer<typeof Report>;
