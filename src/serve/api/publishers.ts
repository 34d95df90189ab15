import { z } from '@hono/zod-openapi';
import { SourceKind } from '../../model/index.ts';
import { knownPublishers } from '../desk/index.ts';
import { endpoint } from '../http/index.ts';

const Publisher = z
  .object({
    name: z.string(),
    kind: SourceKind,
    home: z.string(),
    country: z.string().optional(),
    language: z.string(),
    timeZone: z.string(),
    family: z.string().optional(),
    owner: z.string().optional(),
    feeds: z
      .array(
        z
          .object({
            url: z.string(),
            form: z.enum(['feed', 'sitemap']).optional(),
            title: z.string().optional(),
            verified: z.boolean(),
            note: z.string().optional(),
          })
          .readonly(),
      )
      .readonly(),
    checked: z.string().describe('When the entry was last held against its evidence'),
    evidence: z.string(),
  })
  .readonly()
  .openapi('Publisher');

/** Publishers that ship with Stemma: endpoints. */
export const publishers = [
  endpoint({
    method: 'get',
    path: '/api/publishers',
    group: 'Sources',
    about: 'Official bodies, agencies and outlets that Stemma knows, with their feeds; add one by its address',
    query: z.object({
      q: z.string().max(200).optional().describe('Words of its name, address, owner, country or language'),
      kind: SourceKind.optional(),
    }),
    answer: z.object({ items: z.array(Publisher).readonly() }).readonly(),
    run: async ({ query }) => ({ items: await knownPublishers({ words: query.q, kind: query.kind }) }),
  }),
];
