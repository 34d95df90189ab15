import { decodeText, unpack } from '../bytes/index.ts';
import { readDate } from '../dates/index.ts';
import { MAX_SITEMAP_ADDRESSES, MAX_SITEMAP_BYTES } from '../settings.ts';
import { oneLine, plainText, walkMarkup } from '../xml/index.ts';

export interface SitemapEntry {
  readonly url: string;
  /** ISO 8601. */
  readonly modified?: string;
  /** From the news extension; ISO 8601. */
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly language?: string;
}

export interface SitemapReading {
  /** text: a plain list of addresses, one a line (sitemaps.org allows it). */
  readonly kind: 'urlset' | 'index' | 'text' | 'none';
  readonly entries: readonly SitemapEntry[];
  /** Further sitemaps that an index names, those changed last first. */
  readonly sitemaps: readonly { readonly url: string; readonly modified?: string }[];
  /** In words. */
  readonly problems: readonly string[];
}

/**
 * Reads a sitemap (sitemaps.org 0.9) with Google's news extension, or an index of sitemaps; gzip is unpacked.
 * @param url its address: relative addresses, which the protocol forbids and sites write, are meant from here
 */
export function readSitemap(bytes: Uint8Array, options: { readonly url: string; readonly charset?: string }): SitemapReading {
  const none = { kind: 'none', entries: [], sitemaps: [] } as const;
  const unpacked = unpack(bytes, MAX_SITEMAP_BYTES);
  if (typeof unpacked === 'string') return { ...none, problems: [unpacked] };
  const { text, problems } = decodeText(unpacked, options.charset);
  if (!text.trim()) return { ...none, problems: ['This is empty.'] };
  if (/^\s*https?:\/\/\S+\s*(?:\n|$)/.test(text)) return { ...plainList(text), problems };
  const found = parse(text, options.url);
  if (found.kind === 'none') return { ...none, problems: [...problems, 'This is not a sitemap.'] };
  const cut = found.entries.length >= MAX_SITEMAP_ADDRESSES ? [`Only its first ${MAX_SITEMAP_ADDRESSES} addresses are taken.`] : [];
  const empty = found.entries.length + found.sitemaps.length ? [] : ['It holds no addresses.'];
  return { ...found, problems: [...problems, ...cut, ...empty] };
}

function plainList(text: string): Omit<SitemapReading, 'problems'> {
  const urls = text.split(/\s+/).filter((line) => /^https?:\/\//.test(line) && URL.canParse(line));
  return { kind: 'text', entries: urls.slice(0, MAX_SITEMAP_ADDRESSES).map((url) => ({ url })), sitemaps: [] };
}

type Fields = Record<string, string>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Blocks of Google's extensions that have a title and an address of their own. */
const OTHER_BLOCKS: ReadonlySet<string> = new Set(['image', 'video']);

function parse(text: string, base: string): Omit<SitemapReading, 'problems'> {
  const collector = new SitemapCollector(base);
  walkMarkup(
    text,
    (stop) => ({
      onopentagname(raw) {
        collector.open(localName(raw));
        if (collector.isFull) stop();
      },
      ontext: (part) => collector.text(part),
      onclosetag: (raw) => collector.close(localName(raw)),
    }),
    { xml: 'decoded' },
  );
  collector.sitemaps.sort((a, b) => (b.modified ?? '').localeCompare(a.modified ?? ''));
  return { kind: collector.kind, entries: collector.entries, sitemaps: collector.sitemaps };
}

class SitemapCollector {
  kind: SitemapReading['kind'] = 'none';
  readonly entries: SitemapEntry[] = [];
  readonly sitemaps: Mutable<SitemapReading['sitemaps'][number]>[] = [];
  private readonly base: string;
  private fields: Fields | undefined;
  private current = '';
  private block = '';

  constructor(base: string) {
    this.base = base;
  }

  get isFull(): boolean {
    return this.entries.length >= MAX_SITEMAP_ADDRESSES || this.sitemaps.length >= MAX_SITEMAP_ADDRESSES;
  }

  open(name: string): void {
    if (name === 'urlset') this.kind = 'urlset';
    if (name === 'sitemapindex') this.kind = 'index';
    if (name === 'url' || name === 'sitemap') this.fields = {};
    if (OTHER_BLOCKS.has(name)) this.block = name;
    this.current = this.block ? '' : name;
  }

  text(part: string): void {
    if (this.fields && this.current) this.fields[this.current] = (this.fields[this.current] ?? '') + part;
  }

  close(name: string): void {
    this.current = '';
    if (name === this.block) this.block = '';
    if (name !== 'url' && name !== 'sitemap') return;
    const entry = this.fields && entryOf(this.fields, this.base);
    this.fields = undefined;
    if (entry && name === 'url') this.entries.push(entry);
    else if (entry) this.sitemaps.push({ url: entry.url, ...(entry.modified && { modified: entry.modified }) });
  }
}

function localName(raw: string): string {
  return raw.slice(raw.indexOf(':') + 1).toLowerCase();
}

function entryOf(fields: Fields, base: string): SitemapEntry | undefined {
  const url = URL.parse((fields.loc ?? '').trim(), base);
  if (!fields.loc?.trim() || !url || !/^https?:$/.test(url.protocol)) return undefined;
  const modified = readDate(fields.lastmod);
  const published = readDate(fields.publication_date);
  const title = plainText(fields.title ?? '');
  const publisher = oneLine(fields.name ?? '');
  const language = oneLine(fields.language ?? '');
  return {
    url: url.href,
    ...(modified && { modified }),
    ...(published && { published }),
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(language && { language }),
  };
}
