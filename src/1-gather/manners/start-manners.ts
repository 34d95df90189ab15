import PQueue from 'p-queue';
import type { GatherEffects } from '../effects.ts';
import { type Fetched, type FetchOptions, type GetOptions, get, parseUrl, Refusal } from '../fetch/index.ts';
import { nodeEffects } from '../node-effects.ts';
import { HOST_GAP_MS, MAX_HOSTS, REQUESTS_AT_ONCE } from '../settings.ts';
import { fetchRobots, type Robots } from './robots.ts';

export interface MannersOptions extends FetchOptions {
  /** Least time between two requests to one host; its Crawl-delay may make it longer. */
  readonly gapMs?: number;
  /** Requests at the same time, over all hosts. */
  readonly requestsAtOnce?: number;
  /** Requests at the same time to one host. One, unless it is one's own. */
  readonly requestsAtOnceToAHost?: number;
  /** Hosts whose owner has given leave, so that robots.txt is not asked: one's own, or by agreement. */
  readonly robotsExempt?: readonly string[];
}

/** What differs from page to page. */
type PoliteRequest = Omit<GetOptions, Exclude<keyof FetchOptions, 'signal'>>;

/** How the program behaves towards other people's servers: shared by all polls of a process. */
export interface Manners {
  /**
   * Fetches when the host's turn has come: one request to a host at a time, with a gap; robots.txt obeyed, on redirects too.
   * @throws Refusal
   */
  get(location: string, request?: PoliteRequest): Promise<Fetched>;
  /** What robots.txt says; from memory where it has been asked. */
  robots(location: string): Promise<Robots>;
}

interface Host {
  robots?: Promise<Robots>;
  queue?: PQueue;
}

/** Begins to keep manners: queues, and what robots.txt said, live as long as the value that is returned. */
export function startManners(options: MannersOptions = {}, effects: GatherEffects = nodeEffects): Manners {
  const hosts = new Map<string, Host>();
  const everywhere = new PQueue({ concurrency: options.requestsAtOnce ?? REQUESTS_AT_ONCE });
  const hostOf = (origin: string): Host => {
    const host = hosts.get(origin) ?? {};
    // The host asked for longest ago is forgotten first; one at work keeps its queue by itself.
    hosts.delete(origin);
    hosts.set(origin, host);
    for (const old of hosts.keys()) if (hosts.size > MAX_HOSTS) hosts.delete(old);
    return host;
  };
  const robots = async (location: string): Promise<Robots> => {
    const { origin } = parseUrl(location);
    const host = hostOf(origin);
    // Asked once, however many wait for it. Not by way of the queues: a redirect asks for it while it holds a place in them.
    const ask = (): Promise<Robots> => fetchRobots(origin, options, effects);
    host.robots = host.robots ? host.robots.then((known) => (known.untilMs > effects.now() ? known : ask())) : ask();
    return host.robots;
  };
  const admit = async (url: URL): Promise<number> => {
    if (options.robotsExempt?.includes(url.hostname)) return 0;
    const rules = await robots(url.href);
    if (rules.state === 'unknown' && rules.refusal) throw rules.refusal;
    if (rules.allows(url.href)) return rules.crawlDelayMs;
    throw new Refusal(
      'The robots.txt of the site forbids programs to fetch this page. Ask its publisher for leave, or save the page as a file.',
      {
        kind: 'robots',
      },
    );
  };
  const queueOf = (origin: string, delayMs: number): PQueue => {
    const host = hostOf(origin);
    const interval = Math.max(options.gapMs ?? HOST_GAP_MS, delayMs);
    host.queue ??= new PQueue({ concurrency: options.requestsAtOnceToAHost ?? 1, ...(interval > 0 && { interval, intervalCap: 1 }) });
    return host.queue;
  };
  return {
    robots,
    async get(location, request = {}) {
      const url = parseUrl(location);
      const delayMs = await admit(url);
      const onOtherHost = async (next: URL): Promise<void> => void (await admit(next));
      return queueOf(url.origin, delayMs).add(() => everywhere.add(() => get(location, { ...options, ...request, onOtherHost }, effects)));
    },
  };
}
