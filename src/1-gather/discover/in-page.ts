import { Parser } from 'htmlparser2';
import { describePublisher } from '../catalogue.ts';
import type { Fetched } from '../fetch/index.ts';
import { decodeText } from '../formats/bytes/index.ts';
import { findFeedLinks, listLinks } from '../formats/index.ts';
import type { Manners } from '../manners/index.ts';
import { type Candidate, type Discovery, makeCandidate } from './candidate.ts';
import { findSitemaps } from './find-sitemaps.ts';
import { ENOUGH_FEEDS, FEEDS_OF_A_PAGE, LINKS_OF_A_SITE, PREVIEW_ITEMS, WELL_KNOWN_FEEDS } from './settings.ts';
import { tryFeeds } from './try-feed.ts';

/** What can be watched of a site, given one of its pages: the feeds that it names, else those of the catalogue and of well-known places, else its sitemap; its links; the page itself. */
export async function lookInPage(location: string, fetched: Fetched, manners: Manners, now: () => number): Promise<Discovery> {
  const { text } = decodeText(fetched.bytes, fetched.charset);
  const { siteName, title, language } = readHead(text);
  const named = findFeedLinks(text, fetched.url).map(({ url }) => ({ url, how: 'The page names this feed.' }));
  const declared = await tryFeeds(named, FEEDS_OF_A_PAGE, manners);
  const feeds = declared.candidates.length ? declared : await guessFeeds(fetched.url, manners);
  const sitemaps = feeds.candidates.length ? [] : await findSitemaps(fetched.url, manners, now);
  const links = listLinks(text, fetched.url);
  const preview = links
    .slice(0, PREVIEW_ITEMS)
    .map(({ url, title: words, date }) => ({ title: words, url, ...(date && { published: date }) }));
  const known = { name: siteName ?? title, language };
  const site = links.length >= LINKS_OF_A_SITE;
  return {
    candidates: [
      ...feeds.candidates.map((one) => calledAs(one, siteName)),
      ...sitemaps,
      ...(site ? [makeCandidate(location, 'site', 'The page lists reports; its links are watched.', { ...known, preview })] : []),
      makeCandidate(location, 'page', 'The page itself is watched for changes.', known),
    ],
    problems: declared.problems,
  };
}

/** A site knows its own name better than its feeds do, whose titles speak of sections; the catalogue knows it best. */
function calledAs(candidate: Candidate, siteName: string | undefined): Candidate {
  const name = describePublisher(candidate.location)?.name ?? siteName;
  const title = candidate.title ?? candidate.name;
  if (!name || name === candidate.name) return candidate;
  return { ...candidate, name, ...(title !== name && { title }) };
}

/** Feeds of the catalogue, and those at well-known places below the page and below the root. */
export async function guessFeeds(
  address: string,
  manners: Manners,
): Promise<{ readonly candidates: readonly Candidate[]; readonly problems: readonly string[] }> {
  const publisher = describePublisher(address);
  const known = (publisher?.feeds ?? []).filter((feed) => feed.form !== 'sitemap');
  const listed = known.map(({ url }) => ({ url, how: 'The catalogue names this feed.', guessed: true }));
  const found = await tryFeeds(listed, FEEDS_OF_A_PAGE, manners);
  if (found.candidates.length) return found;
  const { origin, pathname } = new URL(address);
  const below = `${origin}${pathname.replace(/\/?[^/]*\.[a-z]+$|\/$/i, '')}`;
  const bases = [...new Set([below, origin])];
  const places = bases.flatMap((base) => WELL_KNOWN_FEEDS.slice(0, base === origin ? undefined : 3).map((path) => `${base}/${path}`));
  return tryFeeds(
    places.map((url) => ({ url, how: 'It is where feeds are by habit.', guessed: true })),
    ENOUGH_FEEDS,
    manners,
  );
}

interface Head {
  readonly siteName?: string;
  readonly title?: string;
  readonly language?: string;
}

function readHead(html: string): Head {
  const head: { siteName?: string; title?: string; language?: string } = {};
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html' && attributes.lang) head.language ??= attributes.lang;
      if (name === 'meta' && attributes.property === 'og:site_name' && attributes.content?.trim())
        head.siteName ??= attributes.content.trim();
      inTitle = name === 'title';
      if (name === 'body') parser.pause();
    },
    ontext(text) {
      if (inTitle) head.title = ((head.title ?? '') + text).slice(0, 300);
    },
    onclosetag() {
      inTitle = false;
    },
  });
  parser.write(html.slice(0, 200_000));
  return { ...head, ...(head.title && { title: head.title.replace(/\s+/g, ' ').trim() }) };
}
