import { z } from '@hono/zod-openapi';
import { StoreError } from '../../store/index.ts';
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
    about:
      'Whether Stemma answers, its store can be read and written and the watching goes on; otherwise 503, with what is wrong and what to do',
    answer: z
      .object({
        status: z.literal('ok'),
        version: z.string(),
        reports: z.int(),
        watching: Watching.optional().describe('Absent where nothing is watched'),
      })
      .readonly(),
    run: async (_, { store, version, pulse, now, work }) => {
      const found = pulse?.();
      const since = found?.lookedAt;
      const last = since === undefined ? 'It has not looked yet.' : `It last looked at ${since}.`;
      if (found && !found.alive)
        throw new ProblemError(
          'unavailable',
          `The thread that watches has ended and is started again by itself. ${last} The log says why.`,
        );
      // A thread that was started again has its time to come round.
      const heard = [since, found?.startedAt]
        .filter((time) => time !== undefined)
        .sort()
        .at(-1);
      if (found && heard !== undefined && now().getTime() - Date.parse(heard) > watching.silentMs)
        throw new ProblemError('unavailable', `The thread that watches does not go on. ${last} Stop Stemma and start it again.`);
      if (found?.trouble !== undefined)
        throw new ProblemError('unavailable', `Nothing can be kept, so nothing is gathered: ${found.trouble} ${last}`);
      await work.probe();
      const { lookedAt } = found ?? {};
      return {
        status: 'ok' as const,
        version,
        reports: await store.reports.count().catch((error: unknown) => {
          // What the database itself throws in the middle of its work is no mistake of ours.
          if (error instanceof StoreError) throw error;
          throw new ProblemError('unavailable', `The store cannot be read: ${String(error)}. Run "stemma doctor".`, { cause: error });
        }),
        ...(found && { watching: lookedAt === undefined ? {} : { lookedAt } }),
      };
    },
  }),
];
