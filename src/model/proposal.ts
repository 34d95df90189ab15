import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { members } from './members.ts';
import { Id } from './span.ts';

export const Proposal = z
  .object({
    id: Id,
    name: z.string().describe('What the reports call it'),
    authors: z
      .array(z.object({ party: Id.describe('Entity that wrote it'), members }).readonly())
      .readonly()
      .describe('Who wrote it, as told: several rows where the reports differ'),
    versions: z
      .array(
        z
          .object({
            id: Id,
            label: z.string().describe('How the reports tell it from other versions: first draft, new version'),
            date: DateRange.optional(),
            members,
            changes: z.string().optional().describe('What changed against the version before'),
          })
          .readonly(),
      )
      .readonly()
      .describe('Its drafts, in order'),
    provisions: z
      .array(
        z
          .object({
            id: Id,
            text: z.string().describe('The provision, in the words of a report'),
            in: z.array(Id).readonly().describe('Version ids'),
            members,
          })
          .readonly(),
      )
      .readonly()
      .describe('What it lays down'),
    reception: z.array(Id).readonly().describe('Position ids'),
  })
  .readonly()
  .describe('A plan, draft or text under discussion, and its versions');
export type Proposal = z.infer<typeof Proposal>;
