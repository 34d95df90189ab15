export interface AddressSigns {
  /** "/2026/06/11/", "20260611": ISO 8601. */
  readonly date?: string;
  /** "talks-on-the-ferry-resume": words joined by hyphens, as only titles are. */
  readonly slug: boolean;
  /** A number of five digits or more, or eight hexadecimal ones. */
  readonly number: boolean;
  /** A section, a tag, an author, a page of a listing. */
  readonly listing: boolean;
  /** A file that is no page. */
  readonly file: boolean;
}

const LISTING =
  /\/(?:tags?|topics?|themen?|category|categories|kategorie|rubrik|rubriques?|author|authors|autor|auteurs?|people|search|suche|archiv|archives?|page|pages|section|sections|login|account|subscribe|abo|newsletter|rss|feeds?|contact|kontakt|about|impressum|privacy|terms|help|jobs|sitemap)(?:\/|$|\.)/i;
const FILE = /\.(?:jpe?g|png|gif|svg|webp|mp[34]|zip|xlsx?|docx?|pptx?|ics|xml|rss|css|js)$/i;

/** What the address of a page tells of whether it is a report. */
export function addressSigns(address: string): AddressSigns {
  const { pathname, search } = new URL(address);
  const path = decode(pathname);
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const date = dateIn(path);
  return {
    ...(date && { date }),
    slug: (last.match(/[\p{L}\p{N}][-_][\p{L}\p{N}]/gu)?.length ?? 0) >= 3,
    number: /\d{5,}|[0-9a-f]{8}|(?:id|artikel|article|news|doc|p)=\d{2,}/i.test(`${last}${search}`) || /\/\d{3,}\/?$/.test(path),
    listing: LISTING.test(path) || path === '/',
    file: FILE.test(path),
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function dateIn(path: string): string | undefined {
  const match =
    /(?:^|[/_-])((?:19|20)\d{2})[/_.-](0?[1-9]|1[0-2])[/_.-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : undefined;
}
