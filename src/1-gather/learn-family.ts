import type { GatherEffects } from './effects.ts';
import { askFamily, type Family } from './family/index.ts';
import { nodeEffects } from './node-effects.ts';
import { type PollOptions, startPolling } from './poll/index.ts';

/**
 * Who owns a publisher, by what its site states: the catalogue, else trust.txt, else ads.txt.
 * @param domain "courier.example", or an address of its site
 * @returns the domain of the owner and where it is stated; undefined where nothing is stated or the site cannot be asked
 */
export async function learnFamily(
  domain: string,
  options: PollOptions = {},
  effects: GatherEffects = nodeEffects,
): Promise<Family | undefined> {
  const address = /^https?:\/\//i.test(domain) ? domain : `https://${domain}/`;
  return askFamily(address, options.manners ?? startPolling(options, effects));
}
