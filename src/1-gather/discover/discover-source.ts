import { fileURLToPath } from 'node:url';
import type { GatherEffects } from '../effects.ts';
import { askFamily } from '../family/index.ts';
import { Refusal, retryTime, statusRefusal } from '../fetch/index.ts';
import type { Manners } from '../manners/index.ts';
import { nodeEffects } from '../node-effects.ts';
import { type PollOptions, startPolling } from '../poll/index.ts';
import { firstSentence } from '../sentence.ts';
import { inspectPath } from '../take-file.ts';
import { fromOpml, lookAtPath } from './at-path.ts';
import { type Discovery, makeCandidate } from './candidate.ts';
import { findSitemaps, sitemapCandidate } from './find-sitemaps.ts';
import { guessFeeds, lookInPage } from './in-page.ts';
import { DISCOVERY_GAP_MS, DISCOVERY_MS } from './settings.ts';
import { feedCandidate, feedIn } from './try-feed.ts';

/**
 * Decides what a location is and how it can be watched: feed, site, page, sitemap, OPML list, folder, archive.
 * @param location URL, host name without a scheme ("example.org/news"), path, or file: URL
 * @returns candidates, the best first, with their newest items; in an OPML list every one is meant, otherwise they are alternatives.
 *   Never throws for what the world does
 */
export async function discoverSource(
  location: string,
  options: PollOptions = {},
  effects: GatherEffects = nodeEffects,
): Promise<Discovery> {
  const given = location.trim();
  if (!given) return { candidates: [], problems: ['No location was given. Give a web address, a folder, an archive or an OPML file.'] };
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme && !['http', 'https', 'file'].includes(scheme) && !isHostName(given))
    return {
      candidates: [],
      problems: [`Nothing is watched by ${scheme}:. Give a web address (https://…), a folder, an archive or an OPML file.`],
    };
  if (scheme?.startsWith('http') && !URL.canParse(given))
    return { candidates: [], problems: [`“${given}” is no web address. Check its spelling: https://example.org/news`] };
  const timeout = AbortSignal.timeout(DISCOVERY_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const manners = startPolling({ gapMs: DISCOVERY_GAP_MS, ...options, signal }, effects);
  const now = (): number => effects.now();
  try {
    if (/^https?:\/\//i.test(given)) return await withFamily(await lookAtAddress(given, manners, now), manners);
    const path = /^file:/i.test(given) ? fileURLToPath(given) : given;
    const facts = await inspectPath(path, effects).catch((error: unknown) => {
      if (error instanceof Refusal && isHostName(given)) return undefined;
      throw error;
    });
    if (facts) return await lookAtPath(path, facts, effects);
    return await withFamily(await lookAtHost(given, manners, now), manners);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'private')
      return {
        candidates: [],
        problems: [
          `${firstSentence(error.message)} If it is a server of your own, put its host on the allow list: --allow HOST here and for stemma serve, or STEMMA_ALLOW.`,
        ],
      };
    if (error instanceof Refusal && error.message.startsWith('There is no such file') && !/[\\/]/.test(given))
      return {
        candidates: [],
        problems: [`There is no file or folder “${given}”. A web address is given with its host: https://example.org`],
      };
    if (error instanceof Refusal || error instanceof TypeError) return { candidates: [], problems: [error.message] };
    throw error;
  }
}

function isHostName(text: string): boolean {
  return /^(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?|[\p{L}\p{N}-]+:\d+)(?:[/?].*)?$/u.test(text);
}

/** A host without a scheme is asked by https, and by http where https does not answer. */
async function lookAtHost(host: string, manners: Manners, now: () => number): Promise<Discovery> {
  const safe = await lookAtAddress(`https://${host}`, manners, now).catch((error: unknown) => {
    if (error instanceof Refusal && ['connection', 'certificate', 'broken'].includes(error.kind)) return undefined;
    throw error;
  });
  return safe ?? lookAtAddress(`http://${host}`, manners, now);
}

async function lookAtAddress(location: string, manners: Manners, now: () => number): Promise<Discovery> {
  if (/\.(?:warc|warc\.gz|wacz)$/i.test(new URL(location).pathname))
    return { candidates: [], problems: ['Archives are read from the disk, not over the network. Download it and give its path.'] };
  const fetched = await manners.get(location);
  if (fetched.status < 200 || fetched.status > 299) {
    // The page is closed to programs, or gone; its feeds may be open.
    const refusal = statusRefusal(fetched.status, retryTime(fetched.header('retry-after'), now()));
    const feeds = await guessFeeds(location, manners);
    const candidates = feeds.candidates.length ? feeds.candidates : await findSitemaps(location, manners, now);
    return { candidates, problems: [refusal.message] };
  }
  const settled = fetched.movedTo ?? location;
  const reading = feedIn(fetched);
  if (reading.kind !== 'none') return { candidates: [feedCandidate(settled, reading, 'It is a feed.')], problems: reading.problems };
  if (reading.looksLike === 'opml') return fromOpml(fetched.bytes);
  if (reading.looksLike === 'sitemap') {
    const found = await sitemapCandidate(settled, fetched, 'It is a sitemap.', manners, now);
    if (found) return { candidates: [found], problems: [] };
    return {
      candidates: [makeCandidate(settled, 'sitemap', 'It is a sitemap.')],
      problems: ['The sitemap names nothing that changed in the last days.'],
    };
  }
  if (reading.looksLike === 'html') return lookInPage(settled, fetched, manners, now);
  if (reading.looksLike === 'empty') return { candidates: [], problems: ['The server answered with an empty page. Check the address.'] };
  return {
    candidates: [makeCandidate(settled, 'page', 'It is a document, which is watched for changes.')],
    problems: [],
  };
}

/** Who owns the publisher of the best candidate; the others of the same host share it. */
async function withFamily(found: Discovery, manners: Manners): Promise<Discovery> {
  const best = found.candidates[0];
  // A list names many publishers; each is asked at its first poll.
  if (!best || best.family || best.how === 'The list names it.') return found;
  const learned = await askFamily(best.location, manners);
  if (!learned) return found;
  const host = new URL(best.location).host;
  return {
    ...found,
    candidates: found.candidates.map((one) =>
      one.family || new URL(one.location).host !== host ? one : { ...one, family: learned.family },
    ),
  };
}
