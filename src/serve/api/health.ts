import { z } from '@hono/zod-openapi';
import { endpoint } from '../http/index.ts';

/** Whether it is well: endpoints. */
export const health = [
  endpoint({
    method: 'get',
    path: '/healthz',
    group: 'Upkeep',
    about: 'Whether Stemma answers and its store can be read',
    answer: z.object({ status: z.literal('ok'), version: z.string(), reports: z.int() }).readonly(),
    run: async (_, { store, version }) => ({ status: 'ok' as const, version, reports: await store.reports.count() }),
  }),
];
