import { canonicalUrl } from '../address/index.ts';
import { readDate } from '../dates/index.ts';
import { oneLine, walkMarkup } from '../xml/index.ts';
import { isAside, labelOf } from './boxes.ts';
import { isTitle } from './titles.ts';

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
  /** ISO 8601, from a time element in the smallest box with this link as its only headline. */
  readonly date?: string;
}

interface Box {
  readonly label: string;
  readonly aside: boolean;
  readonly heading: boolean;
  readonly urls: Set<string>;
  time?: string;
}

type Draft = { -readonly [K in keyof Anchor]: Anchor[K] };

/** Unclosed elements beyond this are no page that people read. */
const MAX_OPEN = 2000;
const MAX_ANCHORS = 5000;
/** Links of one box that are looked at for a headline: a picture, a section, an author and the headline itself. */
const MAX_LINKS_OF_BOX = 6;
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Links of a page, in the order in which they stand.
 * @param url of the page
 */
export function collectAnchors(html: string, url: string): Anchor[] {
  const collector = new AnchorCollector(url);
  walkMarkup(html, (stop) => ({
    onopentag: (name, attributes) => {
      if (!collector.open(name, attributes)) stop();
    },
    ontext: (text) => collector.text(text),
    onclosetag: (name) => collector.close(name),
  }));
  return [...collector.drafts.values()];
}

class AnchorCollector {
  readonly drafts = new Map<string, Draft>();
  private readonly boxes: Box[] = [];
  private readonly page: string;
  private base: string;
  private anchor: Draft | undefined;
  private silent = 0;

  constructor(page: string) {
    this.page = page;
    this.base = page;
  }

  /** @returns false where reading on makes no sense */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.boxes.length > MAX_OPEN || this.drafts.size > MAX_ANCHORS) return false;
    if (name === 'base' && attributes.href && this.base === this.page) this.base = URL.parse(attributes.href, this.page)?.href ?? this.page;
    if (SILENT.has(name)) this.silent++;
    const above = this.boxes.at(-1);
    const heading = /^h[1-6]$/.test(name);
    if (heading && this.anchor) this.anchor.heading = true;
    const aside = Boolean(above?.aside) || isAside(name, attributes, this.boxes.map((box) => box.label).join(' '));
    const box: Box = { label: labelOf(name, attributes), aside, heading: Boolean(above?.heading) || heading, urls: new Set() };
    if (name === 'time') box.time = attributes.datetime ?? '';
    this.boxes.push(box);
    if (name === 'a' && attributes.href !== undefined) this.begin(attributes.href, box);
    return true;
  }

  private begin(href: string, box: Box): void {
    this.finish();
    const target = URL.parse(href.trim(), this.base);
    if (!target || !/^https?:$/.test(target.protocol)) return;
    const url = canonicalUrl(target.href);
    for (const one of this.boxes) if (one.urls.size < MAX_LINKS_OF_BOX) one.urls.add(url);
    this.anchor = { url, words: '', heading: box.heading, place: this.boxes.map((one) => one.label).join('>'), aside: box.aside };
  }

  text(text: string): void {
    if (this.silent) return;
    if (this.anchor && this.anchor.words.length < 400) this.anchor.words += text;
    const top = this.boxes.at(-1);
    if (top?.time === '') top.time = text;
  }

  close(name: string): void {
    if (SILENT.has(name) && this.silent) this.silent--;
    if (name === 'a') this.finish();
    const box = this.boxes.pop();
    if (box?.time !== undefined) this.giveDate(box.time, box);
  }

  /** A time belongs to the headline with which it stands in the smallest box. */
  private giveDate(time: string, box: Box): void {
    const titles = [...box.urls].map((url) => this.drafts.get(url)).filter((draft) => draft && isTitle(draft.words));
    const above = this.boxes.at(-1);
    if (!titles.length && above) above.time ??= time;
    const [only] = titles;
    const date = titles.length === 1 && only && !only.date ? readDate(time) : undefined;
    if (only && date) only.date = date;
  }

  private finish(): void {
    const anchor = this.anchor;
    this.anchor = undefined;
    if (!anchor) return;
    anchor.words = oneLine(anchor.words);
    const known = this.drafts.get(anchor.url);
    if (!known) {
      this.drafts.set(anchor.url, anchor);
      return;
    }
    // The place is that of the best words: a picture and "read more" stand elsewhere.
    const better = anchor.heading === known.heading ? anchor.words.length > known.words.length : anchor.heading && anchor.words !== '';
    if (better) Object.assign(known, { words: anchor.words, place: anchor.place, heading: anchor.heading });
    known.aside &&= anchor.aside;
  }
}
