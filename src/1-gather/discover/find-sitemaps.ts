import type { WatchedSource } from '../../model/index.ts';
import { Refusal } from '../fetch/index.ts';
import type { Manners } from '../manners/index.ts';
import { sitemapListing } from '../poll/index.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import { PREVIEW_ITEMS, SITEMAPS_OF_A_SITE, WELL_KNOWN_SITEMAPS } from './settings.ts';

/** Sitemaps of a site that name fresh reports: those of robots.txt, then the well-known places; the one with the most titles first. */
export async function findSitemaps(origin: string, manners: Manners, now: () => number): Promise<readonly Candidate[]> {
  const { sitemaps } = await manners.robots(origin);
  const news = (url: string): number => (/news/i.test(url) ? 0 : 1);
  const named = [...sitemaps]
    .sort((a, b) => news(a) - news(b))
    .map((url) => ({ url, how: 'The robots.txt of the site names this sitemap.' }));
  const guessed = WELL_KNOWN_SITEMAPS.map((path) => ({ url: `${origin}/${path}`, how: 'It is where sitemaps are by habit.' }));
  const found: Candidate[] = [];
  for (const { url, how } of [...named.slice(0, SITEMAPS_OF_A_SITE), ...(named.length ? [] : guessed)]) {
    const candidate = await trySitemap(url, how, manners, now);
    if (candidate) found.push(candidate);
    if (found.length) break;
  }
  return found;
}

async function trySitemap(url: string, how: string, manners: Manners, now: () => number): Promise<Candidate | undefined> {
  try {
    const fetched = await manners.get(url, { accept: 'application/xml,text/xml,*/*;q=0.5' });
    if (fetched.status < 200 || fetched.status > 299) return undefined;
    return await sitemapCandidate(url, fetched, how, manners, now);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** A candidate of a sitemap, if it names anything that is fresh. */
export async function sitemapCandidate(
  url: string,
  fetched: Parameters<typeof sitemapListing>[0],
  how: string,
  manners: Manners,
  now: () => number,
): Promise<Candidate | undefined> {
  const nameless: Pick<WatchedSource, 'name'> = { name: '' };
  const { items = [] } = await sitemapListing(fetched, nameless, undefined, { manners, now });
  if (!items.length) return undefined;
  const preview = items.slice(0, PREVIEW_ITEMS).map((item) => ({
    title: item.title ?? item.url,
    ...(item.published && { published: item.published }),
    url: item.url,
  }));
  const named = items.find((item) => item.publisher?.name)?.publisher?.name;
  const language = items.find((item) => item.language)?.language;
  return makeCandidate(url, 'sitemap', how, { name: named, language, preview });
}
