import { type Fetched, Refusal } from '../fetch/index.ts';
import { type FeedReading, readFeed } from '../formats/index.ts';
import type { Manners } from '../manners/index.ts';
import { type Candidate, makeCandidate, type PreviewItem } from './candidate.ts';
import { FEEDS_OF_A_PAGE, PREVIEW_ITEMS } from './settings.ts';

const ACCEPT = 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5';

/** Reads an answer as a feed. */
export function feedIn(fetched: Fetched): FeedReading {
  const { bytes, url, contentType, charset } = fetched;
  return readFeed(bytes, { url, ...(contentType && { contentType }), ...(charset && { charset }) });
}

export function feedCandidate(location: string, reading: FeedReading, how: string): Candidate {
  const preview = reading.items.slice(0, PREVIEW_ITEMS).map(
    (item): PreviewItem => ({
      title: item.title ?? item.url ?? item.key,
      ...(item.published && { published: item.published }),
      ...(item.url && { url: item.url }),
    }),
  );
  return makeCandidate(location, 'feed', how, { name: reading.title, language: reading.language, home: reading.home, preview });
}

export interface FoundFeeds {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly string[];
}

export interface Address {
  readonly url: string;
  /** How it was come by, a sentence. */
  readonly how: string;
  /** Nobody named it: that it is no feed is no problem. */
  readonly guessed?: boolean;
}

/** Tries addresses until `enough` of them give a feed; those that answer with the same feed are one. */
export async function tryFeeds(addresses: readonly Address[], enough: number, manners: Manners): Promise<FoundFeeds> {
  const found = new Map<string, Candidate>();
  const problems: string[] = [];
  for (const address of addresses) {
    if (found.size >= Math.min(enough, FEEDS_OF_A_PAGE)) break;
    const { finalUrl, candidate, problem, hopeless } = await tryFeed(address, manners);
    if (candidate && finalUrl && !found.has(finalUrl)) found.set(finalUrl, candidate);
    if (problem && !address.guessed) problems.push(problem);
    if (hopeless && address.guessed) break;
  }
  return { candidates: [...found.values()], problems };
}

interface Tried {
  readonly finalUrl?: string;
  readonly candidate?: Candidate;
  readonly problem?: string;
  /** The host does not answer: further guesses are idle. */
  readonly hopeless?: boolean;
}

async function tryFeed({ url, how, guessed }: Address, manners: Manners): Promise<Tried> {
  try {
    const fetched = await manners.get(url, { accept: ACCEPT });
    const reading = fetched.status >= 200 && fetched.status < 300 ? feedIn(fetched) : undefined;
    if (!reading || reading.kind === 'none' || (guessed && !reading.items.length))
      return { problem: `The feed that is named at ${url} is none (status ${fetched.status}).` };
    return { finalUrl: fetched.url, candidate: feedCandidate(fetched.movedTo ?? url, reading, how) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const hopeless = ['name', 'connection', 'certificate', 'slow', 'robots-unknown', 'stopped'].includes(error.kind);
    return { problem: `The feed that is named could not be read: ${url}. ${error.message}`, hopeless };
  }
}
