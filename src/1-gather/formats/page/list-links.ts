import { isSameSite } from '../address/index.ts';
import { addressSigns } from './address-signs.ts';
import { type Anchor, collectAnchors } from './collect-anchors.ts';
import { LINK_SCORES, MIN_LINK_SCORE } from './settings.ts';
import { isTitle } from './titles.ts';

/** A report that a page lists. */
export interface ListedLink {
  /** Canonical. */
  readonly url: string;
  readonly title: string;
  /** ISO 8601: of a time element beside it, or in its address. */
  readonly date?: string;
}

/**
 * Links to reports in a page that lists them (a front page, a press room). What a link is, is told by the page's build alone: long words in a repeated place,
 * a heading, a date beside it or in its address, an address like that of a report, and not in a menu or a footer. No word list of a language, no rule for a site.
 * @param url of the page
 * @returns in the order of the page, each once
 */
export function listLinks(html: string, url: string): ListedLink[] {
  const anchors = collectAnchors(html, url).filter((anchor) => isSameSite(anchor.url, url) && !isSelf(anchor.url, url));
  const repeated = findRepeated(anchors);
  return anchors
    .filter((anchor) => score(anchor, repeated) >= MIN_LINK_SCORE)
    .map(({ url: address, words, date }) => {
      const found = date ?? addressSigns(address).date;
      return { url: address, title: words, ...(found && { date: found }) };
    });
}

function isSelf(address: string, url: string): boolean {
  const [there, here] = [new URL(address), new URL(url)];
  return there.pathname.replace(/\/$/, '') === here.pathname.replace(/\/$/, '') && there.search === here.search;
}

/** Places in which long words come again and again. */
function findRepeated(anchors: readonly Anchor[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const [place, siblings] of Map.groupBy(anchors, (anchor) => anchor.place)) {
    const long = siblings.filter((one) => isTitle(one.words)).length;
    if (siblings.length >= 3 && long * 2 > siblings.length) repeated.add(place);
  }
  return repeated;
}

function score(anchor: Anchor, repeated: ReadonlySet<string>): number {
  const signs = addressSigns(anchor.url);
  const votes = [
    isTitle(anchor.words) && LINK_SCORES.title,
    anchor.heading && LINK_SCORES.heading,
    anchor.date && LINK_SCORES.dateBeside,
    signs.date && LINK_SCORES.dateInAddress,
    signs.slug && LINK_SCORES.slug,
    signs.number && LINK_SCORES.number,
    repeated.has(anchor.place) && LINK_SCORES.repeated,
    signs.listing && LINK_SCORES.listing,
    signs.file && LINK_SCORES.file,
    anchor.aside && LINK_SCORES.aside,
    !anchor.words && LINK_SCORES.wordless,
  ];
  return votes.reduce((sum: number, vote) => sum + (vote || 0), 0);
}
