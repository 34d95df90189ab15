import { canonicalUrl, isSameSite } from '../address/index.ts';
import { walkMarkup } from '../xml/index.ts';

/**
 * The address under which a page wants to be known: link rel=canonical, else og:url.
 * @param url from which it was fetched
 * @returns undefined where it names none, or one that cannot be meant: of another site, of the front page for a page below it
 */
export function canonicalOf(html: string, url: string): string | undefined {
  let canonical: string | undefined;
  let shared: string | undefined;
  let base = url;
  walkMarkup(html, (stop) => ({
    onopentag(name, attributes) {
      if (name === 'base' && attributes.href) base = URL.parse(attributes.href, url)?.href ?? url;
      if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) canonical ??= attributes.href;
      if (name === 'meta' && (attributes.property ?? attributes.name)?.toLowerCase() === 'og:url') shared ??= attributes.content;
      // Beyond the head there are canonical addresses of other pages (teasers, comments).
      if (name === 'body') stop();
    },
  }));
  return [canonical, shared].map((address) => sane(address, base, url)).find((address) => address !== undefined);
}

function sane(address: string | undefined, base: string, url: string): string | undefined {
  const named = address?.trim() ? URL.parse(address.trim(), base) : undefined;
  const here = URL.parse(url);
  if (!named || !here || !/^https?:$/.test(named.protocol) || !isSameSite(named.href, url)) return undefined;
  if (isFront(named) && !isFront(here)) return undefined;
  return canonicalUrl(named.href);
}

function isFront(url: URL): boolean {
  return /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(url.pathname) && !url.search;
}
