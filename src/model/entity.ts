import { z } from 'zod';
import { DateRange } from './date-range.ts';
import { accountIds, members } from './members.ts';
import { Id, Span } from './span.ts';

export const EntityType = z.enum(['person', 'organisation', 'place', 'other']);
export type EntityType = z.infer<typeof EntityType>;

export const Entity = z
  .object({
    id: Id,
    type: EntityType.describe('What kind of thing it is'),
    name: z.string().describe('The fullest form, without titles'),
    roles: z.array(z.string()).readonly().describe('Titles and offices as written'),
    variants: z
      .array(
        z
          .object({
            text: z.string().describe('The form as written'),
            count: z.int().describe('How often it is written so'),
            misspelling: z.boolean().optional().describe('true: a slip, not a house style or transliteration'),
          })
          .readonly(),
      )
      .readonly()
      .describe('The forms in which the reports write it'),
    mentions: z.array(Span).readonly().describe('Where the reports speak of it, by name or otherwise'),
    wikidata: z.string().optional().describe('Wikidata item, where known'),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;

export const PlaceStatement = z
  .object({
    id: Id,
    place: Id.describe('Entity: the place'),
    relation: z.string().describe('controls, claims, partly-controls, annexed, fortified, contested …'),
    holder: Id.optional().describe('Entity that holds, claims or contests it'),
    value: z.string().optional().describe('A share or amount as told'),
    hedge: z.string().optional().describe('Softening word as written: about, nearly'),
    members,
    accounts: accountIds,
  })
  .readonly();
export type PlaceStatement = z.infer<typeof PlaceStatement>;

export const Figure = z
  .object({
    id: Id,
    value: z.number().describe('The number, in the unit'),
    unit: z.string().optional().describe('Unit of measure, currency or percent; absent for a plain count'),
    of: z.string().describe('What is counted or measured'),
    hedge: z.string().optional().describe('Softening word as written: about, nearly'),
    asOf: DateRange.optional(),
    members,
    accounts: accountIds,
  })
  .readonly();
export type Figure = z.infer<typeof Figure>;
