import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { Id, Span } from './span.ts';

export const EntityType = z.enum(['person', 'organisation', 'place', 'other']);
export type EntityType = z.infer<typeof EntityType>;

export const Entity = z
  .object({
    id: Id,
    type: EntityType,
    name: z.string(),
    roles: z.array(z.string()).readonly().describe('Titles and offices as written'),
    variants: z.array(z.object({ text: z.string(), count: z.int(), misspelling: z.boolean().optional() }).readonly()).readonly(),
    mentions: z.array(Span).readonly(),
    wikidata: z.string().optional(),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;

export const PlaceStatement = z
  .object({
    id: Id,
    place: Id,
    relation: z.string().describe('controls, claims, partly-controls, annexed, fortified, contested …'),
    holder: Id.optional(),
    value: z.string().optional().describe('A share or amount as told'),
    hedge: z.string().optional(),
    members: z.array(Span).readonly(),
    accounts: z.array(Id).readonly(),
  })
  .readonly();
export type PlaceStatement = z.infer<typeof PlaceStatement>;

export const Figure = z
  .object({
    id: Id,
    value: z.number(),
    unit: z.string().optional(),
    of: z.string().describe('What is counted or measured'),
    hedge: z.string().optional(),
    asOf: DateRange.optional(),
    members: z.array(Span).readonly(),
    accounts: z.array(Id).readonly(),
  })
  .readonly();
export type Figure = z.infer<typeof Figure>;
