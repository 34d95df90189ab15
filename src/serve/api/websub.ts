import type { OpenAPIHono } from '@hono/zod-openapi';
import { LEASE_SECONDS, verifyContent, verifyIntent } from '../../1-gather/index.ts';
import { answerIntent, type HubAnswer, PUSH_PATH, takePush } from '../../watch/index.ts';
import type { ServeContext } from '../context.ts';

/**
 * Where hubs call (W3C WebSub, 5.3 and 7): they ask whether we meant it (GET), and bring news (POST). Mounted only where Stemma is reachable
 * from the internet. Nobody signs in here: the address cannot be guessed, and what is pushed is signed.
 */
export function mountWebSub(app: OpenAPIHono, { access, store, now, work }: ServeContext): void {
  if (access.publicUrl === undefined) return;
  const answer = ({ status, body, isNews }: HubAnswer): Response => {
    if (isNews) work.nudge();
    return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
  };
  app.get(`${PUSH_PATH}:token`, async (c) => {
    const query = new URL(c.req.url).searchParams;
    const asked = { token: c.req.param('token'), at: now().toISOString() };
    return answer(await answerIntent(store, asked, (expected) => verifyIntent(query, expected), LEASE_SECONDS));
  });
  app.post(`${PUSH_PATH}:token`, async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const asked = { token: c.req.param('token'), at: now().toISOString() };
    return answer(await takePush(store, asked, (secret) => verifyContent(c.req.header('x-hub-signature'), body, secret)));
  });
}
