/**
 * From a location to its bytes. In: file paths, folders and URLs. Out: captures, and problems in words.
 * Promise: nothing outside the public internet is contacted unless allowed; no more than the set bytes and time are spent.
 */

export { isPublicAddress } from './address.ts';
export { askHub } from './ask-hub.ts';
export { type CatalogueEntry, catalogue, describePublisher } from './catalogue.ts';
export { type Candidate, type Discovery, discoverSource, type PreviewItem } from './discover/index.ts';
export type { GatherEffects } from './effects.ts';
export type { Family } from './family/index.ts';
export { canonicalUrl, type OpmlReading, type OpmlSource, readOpml, writeOpml } from './formats/index.ts';
export { type GatherOptions, gather, isProblem } from './gather.ts';
export { learnFamily } from './learn-family.ts';
export type { Manners } from './manners/index.ts';
export { nodeEffects } from './node-effects.ts';
export { type PollOptions, pollSource, startPolling, userAgent } from './poll/index.ts';
export {
  type HubRequest,
  type Intent,
  LEASE_SECONDS,
  type Subscription,
  subscriptionRequest,
  verifyContent,
  verifyIntent,
} from './websub/index.ts';
