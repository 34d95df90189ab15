import { z } from '@hono/zod-openapi';
import { SearchHit } from '../../model/index.ts';
import { given } from '../given.ts';
import { endpoint, pageOf, pageQuery } from '../http/index.ts';
import { named } from './named.ts';

const kind = SearchHit.unwrap().shape.kind;

const SEND_WORDS = 'send the words that are looked for, such as ?q=bridge or ?q=person:Varga';

/** Search over everything: endpoints. */
export const search = [
  endpoint({
    method: 'get',
    path: '/api/search',
    group: 'Search',
    about: 'Reports, quotations, people, statements and notes with these words',
    query: z.object({
      ...pageQuery,
      q: z
        .string({ error: () => SEND_WORDS })
        .trim()
        .min(1, { error: () => SEND_WORDS })
        .max(1000)
        .describe(
          'Words are joined by AND; "…" is a phrase; OR and NOT; word* a beginning; title: source: person: quote: look in one field; after:2026-01-31 and before: restrict the day',
        ),
      kinds: z
        .string()
        .optional()
        .refine(
          (words) => !words || words.split(',').every((word) => kind.safeParse(word.trim()).success),
          `takes: ${kind.options.join(', ')}`,
        )
        .transform((words) => words?.split(',').map((word) => kind.parse(word.trim())))
        .describe(`Only these, joined by commas: ${kind.options.join(', ')}`),
      story: z.string().optional().describe('Only in this story'),
    }),
    answer: pageOf(named.SearchHit),
    run: async ({ query: { q, ...request } }, { store }) => store.search.search(q, given(request)),
  }),
];
