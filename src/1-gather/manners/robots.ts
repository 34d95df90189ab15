import robotsParser from 'robots-parser';
import type { GatherEffects } from '../effects.ts';
import { type FetchOptions, get, Refusal, retryTime } from '../fetch/index.ts';
import { MAX_CRAWL_DELAY_MS, MAX_ROBOTS_BYTES, ROBOTS_LIFETIME_MS, ROBOTS_NAME, ROBOTS_RETRY_MS } from '../settings.ts';

/** The package's types describe a default export that its CommonJS does not have. */
const parseRules = robotsParser as unknown as typeof robotsParser.default;

/** What the robots.txt of a host says. */
export interface Robots {
  /** 'unknown': it could not be read, so nothing of the host may be asked for now (RFC 9309, 2.3.1.4). */
  readonly state: 'read' | 'none' | 'unknown';
  allows(url: string): boolean;
  readonly crawlDelayMs: number;
  readonly sitemaps: readonly string[];
  /** Believed until then, milliseconds since 1970. */
  readonly untilMs: number;
  /** Why it is unknown. */
  readonly refusal?: Refusal;
}

const open = (state: 'none', untilMs: number): Robots => ({ state, allows: () => true, crawlDelayMs: 0, sitemaps: [], untilMs });

/** Asks a host for its robots.txt. Never throws: what cannot be asked is `unknown` and says why. */
export async function fetchRobots(origin: string, options: FetchOptions, effects: GatherEffects): Promise<Robots> {
  const location = `${origin}/robots.txt`;
  const now = effects.now();
  try {
    const { status, bytes, header } = await get(
      location,
      { ...options, accept: 'text/plain,*/*;q=0.1', maxBytes: MAX_ROBOTS_BYTES, cut: true },
      effects,
    );
    if (status >= 200 && status < 300) return parse(location, Buffer.from(bytes).toString('utf8'), now + ROBOTS_LIFETIME_MS);
    // "Unavailable": whoever has no robots.txt, or keeps it from us, forbids nothing (RFC 9309, 2.3.1.3).
    if (status >= 300 && status < 500 && status !== 429) return open('none', now + ROBOTS_LIFETIME_MS);
    return unknown(
      new Refusal(
        `The robots.txt of the site answers with status ${status}; until it can be read, nothing of the site is asked for. It is asked again later.`,
        { kind: 'robots-unknown', status, notBeforeMs: retryTime(header('retry-after'), now) ?? now + ROBOTS_RETRY_MS },
      ),
      now,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A loop of redirects, or something that is too strange to read, is as good as none.
    if (error.kind === 'redirects' || error.kind === 'type' || error.kind === 'address') return open('none', now + ROBOTS_LIFETIME_MS);
    return unknown(error, now);
  }
}

function unknown(refusal: Refusal, now: number): Robots {
  const untilMs = refusal.kind === 'robots-unknown' ? (refusal.notBeforeMs ?? now + ROBOTS_RETRY_MS) : now;
  return { state: 'unknown', allows: () => false, crawlDelayMs: 0, sitemaps: [], untilMs, refusal };
}

function parse(location: string, text: string, untilMs: number): Robots {
  // A page in its place (many sites answer everything with a page) forbids nothing.
  if (/^\s*</.test(text)) return open('none', untilMs);
  const rules = parseRules(location, text);
  const delay = Number(rules.getCrawlDelay(ROBOTS_NAME) ?? 0);
  return {
    state: 'read',
    allows: (url) => rules.isAllowed(url, ROBOTS_NAME) ?? true,
    crawlDelayMs: Number.isFinite(delay) ? Math.min(Math.max(delay, 0) * 1000, MAX_CRAWL_DELAY_MS) : 0,
    sitemaps: rules.getSitemaps().filter((one) => URL.canParse(one)),
    untilMs,
  };
}
