import { Parser } from 'htmlparser2';
import { canonicalUrl } from '../address/index.ts';
import { readDate } from '../dates/index.ts';
import { oneLine } from '../xml/index.ts';

/** One page that is linked to, with all its anchors taken together. */
export interface Anchor {
  /** Canonical. */
  readonly url: string;
  /** The longest of its anchors' words, those in a heading before others. */
  readonly words: string;
  readonly heading: boolean;
  /** Elements from the body down to it, classes without figures: siblings of a list have the same. */
  readonly place: string;
  /** Inside nav, header, footer, aside, form or a menu by its role or class. */
  readonly aside: boolean;
  /** ISO 8601, from a time element that stands in the smallest box with this link alone. */
  readonly date?: string;
}

interface Open {
  readonly label: string;
  readonly aside: boolean;
  readonly heading: boolean;
  urls: Set<string>;
  time?: string;
}

interface Draft {
  words: string;
  heading: boolean;
  place: string;
  aside: boolean;
  date?: string;
}

/** Unclosed elements beyond this are no page that people read. */
const MAX_OPEN = 2000;
const MAX_ANCHORS = 5000;
const ASIDE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|breadcrumbs?|sidebar|social|share|sharing|cookie|consent|pagination|pager|tags?|tagcloud|taglist|related-topics|subnav|topbar|toolbar|login|newsletter|promo|advert|ads?|banner|language|skip)(?:$|[\s_-])/i;

/**
 * Links of a page, in the order in which they stand.
 * @param url of the page
 */
export function collectAnchors(html: string, url: string): Anchor[] {
  const drafts = new Map<string, Draft>();
  const open: Open[] = [];
  let base = url;
  let anchor: { url: string; words: string; heading: boolean; place: string; aside: boolean } | undefined;
  let silent = 0;
  const finishAnchor = (): void => {
    if (anchor) take(drafts, anchor);
    anchor = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > MAX_OPEN || drafts.size > MAX_ANCHORS) return parser.pause();
      if (name === 'base' && attributes.href && base === url) base = URL.parse(attributes.href, url)?.href ?? url;
      if (name === 'script' || name === 'style' || name === 'noscript' || name === 'template') silent++;
      const above = open.at(-1);
      const heading = /^h[1-6]$/.test(name);
      const entry: Open = {
        label: labelOf(name, attributes),
        aside: Boolean(above?.aside) || isAside(name, attributes, open),
        heading: Boolean(above?.heading) || heading,
        urls: new Set(),
      };
      open.push(entry);
      if (heading && anchor) anchor.heading = true;
      if (name === 'time') entry.time = attributes.datetime ?? '';
      if (name === 'a' && attributes.href !== undefined) {
        finishAnchor();
        const target = URL.parse(attributes.href.trim(), base);
        if (target && /^https?:$/.test(target.protocol)) {
          const address = canonicalUrl(target.href);
          for (const one of open) if (one.urls.size < 2) one.urls.add(address);
          anchor = { url: address, words: '', heading: entry.heading, place: open.map((one) => one.label).join('>'), aside: entry.aside };
        }
      }
    },
    ontext(text) {
      if (silent) return;
      if (anchor && anchor.words.length < 400) anchor.words += text;
      const top = open.at(-1);
      if (top?.label.startsWith('time') && !top.time) top.time = text;
    },
    onclosetag(name) {
      if (silent && (name === 'script' || name === 'style' || name === 'noscript' || name === 'template')) silent--;
      if (name === 'a') finishAnchor();
      const entry = open.pop();
      if (entry) giveDate(entry, open.at(-1), drafts);
    },
  });
  parser.write(html);
  parser.end();
  return [...drafts].map(([address, draft]) => ({ url: address, ...draft }));
}

/** A time belongs to the link with which it stands alone in the smallest box. */
function giveDate(entry: Open, above: Open | undefined, drafts: ReadonlyMap<string, Draft>): void {
  if (entry.time === undefined) return;
  const [only] = entry.urls;
  const draft = entry.urls.size === 1 && only ? drafts.get(only) : undefined;
  const date = draft && !draft.date ? readDate(entry.time) : undefined;
  if (draft && date) draft.date = date;
  if (entry.urls.size === 0 && above) above.time ??= entry.time;
}

function take(drafts: Map<string, Draft>, anchor: { url: string; words: string; heading: boolean; place: string; aside: boolean }): void {
  const words = oneLine(anchor.words);
  const known = drafts.get(anchor.url);
  if (!known) {
    drafts.set(anchor.url, { words, heading: anchor.heading, place: anchor.place, aside: anchor.aside });
    return;
  }
  // The place is that of the best words: a picture and "read more" stand elsewhere.
  const better = anchor.heading === known.heading ? words.length > known.words.length : anchor.heading && words.length > 0;
  if (better) Object.assign(known, { words, place: anchor.place, heading: anchor.heading || known.heading });
  known.aside &&= anchor.aside;
}

function labelOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const classes = (attributes.class ?? '')
    .split(/\s+/)
    .filter((word) => word && !/\d|^(?:first|last|odd|even|active|current|is-|has-)/.test(word))
    .slice(0, 3);
  return [name, ...classes.sort()].join('.');
}

function isAside(name: string, attributes: Readonly<Record<string, string>>, open: readonly Open[]): boolean {
  if (ASIDE_TAGS.has(name)) return true;
  if (/^(?:navigation|menu|menubar|search|banner|contentinfo|complementary|dialog)$/i.test(attributes.role ?? '')) return true;
  // The header of an article holds its title; that of the page holds menus.
  if (name === 'header') return !open.some((one) => /^(?:article|main|li|section)\b/.test(one.label));
  return (
    name !== 'body' && name !== 'html' && name !== 'main' && ASIDE_NAMES.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
  );
}
