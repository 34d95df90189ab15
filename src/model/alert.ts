import { z } from 'zod';
import { Change, ChangeKind } from './change.ts';
import { SourceKind } from './report.ts';
import { Id } from './span.ts';

const clock = z.string().regex(/^\d\d:\d\d$/);

export const AlertTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page') }).readonly(),
  z.object({ kind: z.literal('feed') }).readonly(),
  z.object({ kind: z.literal('terminal') }).readonly(),
  z.object({ kind: z.literal('webhook'), url: z.string(), secret: z.string().optional() }).readonly(),
  z.object({ kind: z.literal('email'), to: z.string() }).readonly(),
]);
export type AlertTarget = z.infer<typeof AlertTarget>;

/** Which changes are told, and to whom. What is left out does not restrict. */
export const AlertRule = z
  .object({
    id: Id,
    name: z.string().min(1),
    on: z.array(ChangeKind).readonly().describe('Empty: every kind'),
    stories: z.array(Id).readonly().optional(),
    sources: z.array(Id).readonly().optional(),
    sourceKinds: z.array(SourceKind).readonly().optional(),
    words: z
      .array(z.string())
      .readonly()
      .optional()
      .describe('Names, phrases, places: at least one stands in the change or in its sentences; whole words, any case'),
    materialOnly: z.boolean(),
    to: z.array(AlertTarget).readonly(),
    digest: z
      .object({ every: z.enum(['hour', 'day', 'week']), at: clock, timeZone: z.string() })
      .readonly()
      .optional(),
    quiet: z.object({ from: clock, to: clock, timeZone: z.string() }).readonly().optional().describe('Held back until it ends'),
    paused: z.boolean(),
    createdAt: z.string(),
  })
  .readonly();
export type AlertRule = z.infer<typeof AlertRule>;

export const Delivery = z
  .object({
    target: AlertTarget,
    state: z.enum(['waiting', 'sending', 'done', 'failed']).describe('sending: noted before it goes out; found again, it was interrupted'),
    attempts: z.int().min(0),
    message: Id.optional().describe('The message that it goes out in, the same at every try'),
    interrupted: z.int().min(1).optional().describe('How often Stemma was stopped between sending and the note of it'),
    notBefore: z.string().describe('ISO 8601: quiet hours, digest, back-off'),
    lastError: z.string().optional(),
    at: z.string().optional().describe('When it was delivered'),
  })
  .readonly();
export type Delivery = z.infer<typeof Delivery>;

/** A change that a rule told of. */
export const Alert = z
  .object({
    id: Id.describe('Of rule and change: one change is told once by a rule'),
    rule: Id,
    ruleName: z.string(),
    at: z.string(),
    change: Change,
    storyTitle: z.string().optional(),
    readAt: z.string().optional(),
    deliveries: z.array(Delivery).readonly(),
  })
  .readonly();
export type Alert = z.infer<typeof Alert>;
