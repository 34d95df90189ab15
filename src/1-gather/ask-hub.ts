import type { GatherEffects } from './effects.ts';
import { type FetchOptions, get, Refusal } from './fetch/index.ts';
import { nodeEffects } from './node-effects.ts';
import type { HubRequest } from './websub/index.ts';

/**
 * Sends a request of `subscriptionRequest` to its hub. A hub that accepts asks back at the callback afterwards: see `verifyIntent`.
 * @returns whether the hub took it (202, or another success), and otherwise why not, in words. Never throws for what the world does
 */
export async function askHub(
  request: HubRequest,
  options: FetchOptions = {},
  effects: GatherEffects = nodeEffects,
): Promise<{ readonly accepted: boolean; readonly problem?: string }> {
  try {
    const { status } = await get(request.url, { ...options, post: request.body, accept: '*/*' }, effects);
    if (status >= 200 && status < 300) return { accepted: true };
    return { accepted: false, problem: `The hub answered with status ${status}. The source is polled as before.` };
  } catch (error) {
    if (error instanceof Refusal) return { accepted: false, problem: `${error.message} The source is polled as before.` };
    throw error;
  }
}
