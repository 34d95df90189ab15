import { z } from '@hono/zod-openapi';
import { Correction, type Id } from '../../model/index.ts';
import { correct, undoCorrection, type Wish } from '../desk/index.ts';
import { given } from '../given.ts';
import { endpoint, ProblemError, pageOf, pageQuery } from '../http/index.ts';
import { userOf } from '../security/index.ts';
import { named } from './named.ts';

const group = 'Corrections';

const CorrectionWish = z
  .object({
    kind: Correction.unwrap().shape.kind,
    stories: Correction.unwrap().shape.stories,
    reports: z.array(z.string().min(1)).readonly().default([]).describe('split: these leave; move: these go into stories[0]'),
    subject: Correction.unwrap().shape.subject,
    value: Correction.unwrap().shape.value,
    note: Correction.unwrap().shape.note,
    by: Correction.unwrap().shape.by.describe('Who decided it; absent: who signed in'),
  })
  .readonly();

/** What the analyst decides against the program, and its undoing: endpoints. */
export const corrections = [
  endpoint({
    method: 'get',
    path: '/api/corrections',
    group,
    about: 'Corrections, those undone too',
    query: z.object({ ...pageQuery, story: z.string().optional() }),
    answer: pageOf(named.Correction),
    run: async ({ query }, { store }) => store.corrections.page(given(query)),
  }),
  endpoint({
    method: 'post',
    path: '/api/corrections',
    group,
    about: 'Correct the grouping, a speaker, a discrepancy or a title; it holds from then on',
    body: CorrectionWish,
    answer: named.Correction,
    status: 202,
    run: async ({ body, http }, context) => correct(context.store, given({ ...body, by: body.by ?? userOf(http) }) as Wish, context),
  }),
  endpoint({
    method: 'delete',
    path: '/api/corrections/{id}',
    group,
    about: 'Take a correction back',
    query: z.object({ by: Correction.unwrap().shape.by.describe('Who takes it back; absent: who signed in') }),
    run: async ({ path, query, http }, context) => {
      const by = query.by ?? userOf(http);
      if (!(await undoCorrection(context.store, { id: path.id as Id, by }, context)))
        throw new ProblemError('not-found', `There is no correction ${path.id} in force.`);
      return http.body(null, 204);
    },
  }),
];
