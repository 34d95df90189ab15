import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { LiveEvent } from '../../model/index.ts';
import type { ServeContext } from '../context.ts';
import { ProblemError } from '../http/index.ts';
import { live } from '../settings.ts';
import { makeEventQueue } from './event-queue.ts';
import { followEvents } from './follow-events.ts';

/**
 * /api/events: what happens, as it happens (server-sent events). Without Last-Event-ID it begins with what happens next; with it,
 * behind that one. Too many listeners, or one that does not read, are sent away and come back by themselves.
 */
export function mountEvents(app: OpenAPIHono, context: ServeContext): void {
  const follow = followEvents(context.store.events, context.tell);
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/events',
    tags: ['Events'],
    summary: 'What happens, as it happens: server-sent events whose data are LiveEvent records; Last-Event-ID resumes',
    responses: { 200: { description: 'text/event-stream, with a comment as heartbeat', content: { 'text/event-stream': {} } } },
  });
  app.get('/api/events', async (c) => {
    // Nobody would read, nor ever hang up.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' });
    const asked = c.req.header('last-event-id') ?? c.req.query('after');
    if (asked !== undefined && !/^\d{1,15}$/.test(asked))
      throw new ProblemError('invalid', 'Last-Event-ID is the id of an event: a number.');
    if (follow.listeners() >= live.listeners)
      throw new ProblemError('unavailable', 'Too many are listening already. Try again later.', { headers: { 'retry-after': '30' } });
    const from = asked === undefined ? await context.store.events.last() : Number(asked);
    c.header('cache-control', 'no-store');
    c.header('x-accel-buffering', 'no');
    return streamSSE(c, async (stream) => {
      const queue = makeEventQueue<LiveEvent>(live.backlog);
      const stop = follow.listen(from, queue.push);
      stream.onAbort(queue.end);
      await stream.writeSSE({ event: 'open', data: '', retry: live.retryMs });
      for (let next = await queue.next(live.heartbeatMs); next !== 'ended'; next = await queue.next(live.heartbeatMs)) {
        if (next === 'quiet') await stream.write(': still here\n\n');
        else await stream.writeSSE({ id: String(next.item.id), event: next.item.kind, data: JSON.stringify(next.item) });
      }
      stop();
    });
  });
}
