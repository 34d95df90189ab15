import type { GatherEffects } from '../effects.ts';
import { type Manners, type MannersOptions, startManners } from '../manners/index.ts';
import { USER_AGENT } from '../settings.ts';
import { MAX_INTERVAL_MS, MIN_INTERVAL_MS, PAGES_A_POLL } from './settings.ts';

export interface PollOptions extends MannersOptions {
  /** Shared by all polls of the process, so that a host is not asked by two at once. Without it each poll has its own. */
  readonly manners?: Manners;
  /** How those whose sites are read can reach whoever runs this: an address of mail or web. Sent with every request. */
  readonly contact?: string;
  /** Captures that one poll gives at most. */
  readonly maxCaptures?: number;
  readonly minIntervalMs?: number;
  readonly maxIntervalMs?: number;
}

/** Options with nothing left open. */
export interface PollSetting {
  readonly manners: Manners;
  /** The manners of the process, as they were passed: what lives longer than a poll hangs on them. */
  readonly owner: Manners | undefined;
  readonly maxCaptures: number;
  readonly minIntervalMs: number;
  readonly maxIntervalMs: number;
  readonly maxBytes: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly now: () => number;
}

/** Who asks, in the words that are sent: "Stemma/0.1 (news monitor; contact: desk@example.org)". */
export function userAgent(contact: string | undefined): string {
  const name = USER_AGENT.split(' ')[0];
  const plain = contact?.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
  return plain ? `${name} (news monitor; contact: ${plain})` : `${name} (news monitor; self-hosted)`;
}

/** Manners for a whole process, with the user agent that names the contact. */
export function startPolling(options: PollOptions, effects: GatherEffects): Manners {
  return startManners({ ...options, userAgent: options.userAgent ?? userAgent(options.contact) }, effects);
}

export function settleOptions(options: PollOptions, effects: GatherEffects): PollSetting {
  return {
    manners: stoppable(options.manners ?? startPolling(options, effects), options.signal),
    owner: options.manners,
    maxCaptures: Math.max(1, options.maxCaptures ?? PAGES_A_POLL),
    minIntervalMs: options.minIntervalMs ?? MIN_INTERVAL_MS,
    maxIntervalMs: Math.max(options.minIntervalMs ?? 0, options.maxIntervalMs ?? MAX_INTERVAL_MS),
    maxBytes: options.maxBytes,
    signal: options.signal,
    now: () => effects.now(),
  };
}

/** The manners of a process outlive a poll; a poll that is stopped takes its requests with it. */
function stoppable(manners: Manners, signal: AbortSignal | undefined): Manners {
  if (!signal) return manners;
  return { robots: manners.robots, get: (location, request) => manners.get(location, { ...request, signal }) };
}
