import type { WatchedSource } from '../../model/index.ts';
import { describePublisher } from '../catalogue.ts';
import { Refusal } from '../fetch/index.ts';
import type { Manners } from '../manners/index.ts';
import { sitemapListing } from '../poll/index.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import { PREVIEW_ITEMS, SITEMAPS_OF_A_SITE, WELL_KNOWN_SITEMAPS } from './settings.ts';

/** A sitemap of the site that names fresh reports: of the catalogue, of robots.txt, of the well-known places; the first that does. */
export async function findSitemaps(address: string, manners: Manners, now: () => number): Promise<readonly Candidate[]> {
  const { origin } = new URL(address);
  const { sitemaps } = await manners.robots(origin);
  const news = (url: string): number => (/news/i.test(url) ? 0 : 1);
  const known = (describePublisher(address)?.feeds ?? []).filter((one) => one.form === 'sitemap');
  const named = [...sitemaps].sort((a, b) => news(a) - news(b)).slice(0, SITEMAPS_OF_A_SITE);
  const places = [
    ...known.map(({ url }) => ({ url, how: 'The catalogue names this sitemap.' })),
    ...named.map((url) => ({ url, how: 'The robots.txt of the site names this sitemap.' })),
    ...(named.length ? [] : WELL_KNOWN_SITEMAPS.map((path) => ({ url: `${origin}/${path}`, how: 'It is where sitemaps are by habit.' }))),
  ];
  for (const { url, how } of places) {
    const candidate = await trySitemap(url, how, manners, now);
    if (candidate) return [candidate];
  }
  return [];
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
