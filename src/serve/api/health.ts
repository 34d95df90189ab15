import { z } from '@hono/zod-openapi';
import { endpoint, ProblemError } from '../http/index.ts';
import { watching } from '../settings.ts';

const Watching = z
  .object({ lookedAt: z.string().optional().describe('When it last ended a look at what is due, ISO 8601; absent before the first') })
  .readonly();

/** Whether it is well: endpoints. */
export const health = [
  endpoint({
    method: 'get',
    path: '/healthz',
    group: 'Upkeep',
    about: 'Whether Stemma answers, its store can be read and the watching goes on; 503 where the watching has stopped',
    answer: z
      .object({
        status: z.literal('ok'),
        version: z.string(),
        reports: z.int(),
        watching: Watching.optional().describe('Absent where nothing is watched'),
      })
      .readonly(),
    run: async (_, { store, version, pulse, now }) => {
      const found = pulse?.();
      const since = found?.lookedAt;
      const last = since === undefined ? 'It has not looked yet.' : `It last looked at ${since}.`;
      if (found && !found.alive)
        throw new ProblemError(
          'unavailable',
          `The thread that watches has ended and is started again by itself. ${last} The log says why.`,
        );
      if (since !== undefined && now().getTime() - Date.parse(since) > watching.silentMs)
        throw new ProblemError('unavailable', `The thread that watches does not go on. ${last} Stop Stemma and start it again.`);
      const { lookedAt } = found ?? {};
      return {
        status: 'ok' as const,
        version,
        reports: await store.reports.count(),
        ...(found && { watching: lookedAt === undefined ? {} : { lookedAt } }),
      };
    },
  }),
];
