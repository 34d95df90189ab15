import { z } from 'zod';
import { Change } from './change.ts';
import { Published, Report, SourceKind } from './report.ts';
import { Id } from './span.ts';
import { IndependentAccounts, Reason } from './trace.ts';

/** A story in a list. */
export const StoryCard = z
  .object({
    id: Id,
    title: z.string(),
    reports: z.int().min(0),
    independentAccounts: IndependentAccounts,
    corroborated: z.int().min(0).describe('Statements told by two or more independent accounts'),
    disputed: z.int().min(0).describe('Disputed statements and material discrepancies'),
    firstPublished: z.string().optional(),
    lastPublished: z.string().optional(),
    updatedAt: z.string().describe('When its dossier last changed, ISO 8601'),
    newestChange: Change.optional(),
    languages: z.array(z.string()).readonly(),
    places: z.array(z.string()).readonly().describe('Names of its places, most told first'),
    people: z.array(z.string()).readonly().describe('Names of its people and bodies, most told first'),
    kinds: z.array(SourceKind).readonly().describe('Kinds of its sources'),
    tags: z.array(z.string()).readonly().describe('Tags of its sources'),
    arrivals: z.array(z.int().min(0)).readonly().describe('Reports in each of the last 24 parts of its time, oldest first'),
    pinned: z.boolean(),
    stale: z.boolean().describe('Reports have come that the dossier does not yet hold'),
  })
  .readonly();
export type StoryCard = z.infer<typeof StoryCard>;

/** Why a story is as it is: every growth, split and merge. */
export const StoryEvent = z
  .object({
    at: z.string(),
    story: Id,
    kind: z.enum(['began', 'grew', 'lost', 'merged', 'split', 'ended', 'corrected']),
    reports: z.array(Id).readonly().describe('The reports that came or went'),
    other: Id.optional().describe('The story merged in, split off, or gone into'),
    why: z.string(),
    reasons: z.array(Reason).readonly(),
  })
  .readonly();
export type StoryEvent = z.infer<typeof StoryEvent>;

/** What the analyst decides against the program; it holds from then on, and can be undone. */
export const Correction = z
  .object({
    id: Id,
    at: z.string(),
    undoneAt: z.string().optional(),
    undoneBy: z.string().max(100).optional().describe('Who took it back, by the name that was given'),
    kind: z.enum(['merge', 'split', 'move', 'pin', 'unpin', 'speaker', 'not-a-discrepancy', 'rename']),
    stories: z.array(Id).readonly().describe('merge: into the first; split, move, pin: the story'),
    reports: z.array(Id).readonly().describe('split: these leave; move: these go into stories[0]'),
    subject: Id.optional().describe('The utterance or discrepancy'),
    value: z.string().optional().describe('The right speaker; the new title'),
    note: z.string().optional(),
    by: z.string().max(100).optional().describe('Who decided it, by the name that was given'),
  })
  .readonly();
export type Correction = z.infer<typeof Correction>;

/** What the analyst writes beside a story or a passage. */
export const Note = z
  .object({
    id: Id,
    story: Id.optional(),
    report: Id.optional(),
    start: z.int().min(0).optional(),
    end: z.int().min(0).optional(),
    quote: z.string().optional().describe('The passage as it stood'),
    text: z.string().min(1),
    at: z.string(),
    by: z.string().max(100).optional().describe('Who wrote it, by the name that was given'),
    editedAt: z.string().optional(),
    editedBy: z.string().max(100).optional(),
  })
  .readonly();
export type Note = z.infer<typeof Note>;

/** A report as the store holds it. */
export const StoredReport = z
  .object({
    report: Report,
    source: Id.optional().describe('The watched source that brought it first'),
    story: Id.optional(),
    firstSeen: z.string(),
    lastSeen: z.string(),
    deletedAt: z.string().optional().describe('When its publisher took it away'),
    /** Oldest first; the last is what `report` holds. */
    revisions: z
      .array(
        z
          .object({
            at: z.string(),
            title: z.string().optional(),
            text: z.string(),
            published: Published.optional(),
            silent: z.boolean().describe('The page does not say that it was changed'),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type StoredReport = z.infer<typeof StoredReport>;

export const SearchHit = z
  .object({
    kind: z.enum(['report', 'quotation', 'person', 'statement', 'note']),
    id: Id.describe('Of the report, utterance, entity, statement or note'),
    story: Id.optional(),
    report: Id.optional(),
    title: z.string(),
    excerpt: z.string(),
    /** What matched, offsets in excerpt. */
    marks: z.array(z.object({ start: z.int(), end: z.int() }).readonly()).readonly(),
    at: z.string().optional(),
  })
  .readonly();
export type SearchHit = z.infer<typeof SearchHit>;

/** What is told over /api/events. */
export const LiveEvent = z
  .object({
    id: z.int().describe('Grows by one; Last-Event-ID resumes behind it'),
    at: z.string(),
    kind: z.enum(['story', 'report', 'source', 'alert', 'change', 'correction']),
    story: Id.optional(),
    report: Id.optional(),
    source: Id.optional(),
    alert: Id.optional(),
    text: z.string().describe('A sentence for the reader'),
  })
  .readonly();
export type LiveEvent = z.infer<typeof LiveEvent>;
