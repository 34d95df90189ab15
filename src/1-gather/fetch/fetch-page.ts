import type { Capture } from '../../model/index.ts';
import type { GatherEffects } from '../effects.ts';
import { type FetchOptions, get } from './get.ts';
import { retryTime, toIso } from './headers.ts';
import { Refusal, SAVE_IT, statusRefusal } from './refusal.ts';

/**
 * Fetches one page.
 * @param location an http or https URL
 * @returns the decoded body and what the server says of it
 * @throws Refusal, with what to do about it, on every failure that the world can cause
 */
export async function fetchPage(location: string, options: FetchOptions, effects: GatherEffects): Promise<Capture> {
  const { status, bytes, contentType, charset, header } = await get(location, options, effects);
  if (status < 200 || status > 299) throw statusRefusal(status, retryTime(header('retry-after'), effects.now()));
  if (!bytes.length) throw new Refusal(`The server answered with an empty page. ${SAVE_IT}`, { kind: 'broken' });
  const modified = toIso(header('last-modified'));
  return {
    location,
    bytes,
    ...(contentType && { contentType }),
    ...(charset && { charset }),
    ...(modified && { modified }),
  };
}
