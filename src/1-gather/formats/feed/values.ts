import { createHash } from 'node:crypto';
import { readDate } from '../dates/index.ts';
import { MAX_TITLE_LENGTH } from '../settings.ts';
import { escapeText, hasMarkup, oneLine, plainText } from '../xml/index.ts';
import type { FeedItem } from './types.ts';

/** A record without its absent fields. */
export type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export function compact<T extends object>(record: T): Compact<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== '')) as Compact<T>;
}

/** Absolute http address, or undefined. Addresses with blanks and bare words are mended as browsers do. */
export function absolute(address: string | undefined, base: string): string | undefined {
  const plain = address?.trim();
  if (!plain) return undefined;
  const url = URL.parse(/^www\.[\w-]+\.\w/i.test(plain) ? `http://${plain}` : plain, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A title of RSS: HTML by habit, escaped once too often by many. */
export function htmlTitle(raw: string | undefined): string | undefined {
  if (!raw) return undefined;
  const once = plainText(raw);
  // "&amp;amp;quot;": what is still an entity after one reading was escaped twice; markup that was escaped twice is meant to be seen.
  const title = /&(?:amp|quot|apos|lt|gt|nbsp|#\d+|#x[\da-f]+);/i.test(once) ? plainText(once) : once;
  return clip(title);
}

export function clip(title: string): string | undefined {
  return title.length > MAX_TITLE_LENGTH ? `${title.slice(0, MAX_TITLE_LENGTH)}…` : title || undefined;
}

export interface TypedText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

const isHtml = (type: string | undefined): boolean => /html|xml/i.test(type ?? '');

/** A text of Atom as HTML. Text that says nothing of its type and is markup all the same is taken as markup. */
export function typedHtml(text: TypedText | undefined): string | undefined {
  if (!text?.value) return undefined;
  return isHtml(text.type) || (!text.type && hasMarkup(text.value)) ? text.value : escapeText(text.value);
}

export function typedTitle(text: TypedText | undefined): string | undefined {
  if (!text?.value) return undefined;
  if (isHtml(text.type)) return htmlTitle(text.value);
  return !text.type || /&(?:amp|quot|#\d+);/.test(text.value) ? htmlTitle(text.value) : clip(oneLine(text.value));
}

interface Person {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Names joined by ", "; an address of mail where there is no name. */
export function namesOf(people: readonly (Person | string)[] | undefined): string | undefined {
  const names = (people ?? []).map((person) => nameIn(typeof person === 'string' ? person : (person.name ?? person.email ?? '')));
  return [...new Set(names.filter(Boolean))].join(', ') || undefined;
}

/** "a@b.example (A. Name)", "A. Name <a@b.example>" → "A. Name". */
function nameIn(raw: string): string {
  const text = /<[^<>\s]+@[^<>\s]+>/.test(raw) ? oneLine(raw) : plainText(raw);
  const match = /^\S+@\S+\s*\(([^()]+)\)$/.exec(text) ?? /^([^<>()]+?)\s*[<(]\S+@\S+[>)]$/.exec(text);
  return match?.[1]?.trim() ?? text;
}

/** The first that may be a BCP 47 tag; "en_US" is written "en-US". */
export function languageOf(...raw: readonly (string | undefined)[]): string | undefined {
  return raw.map((one) => one?.trim().replace(/_/g, '-')).find((one) => one && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(one));
}

export function firstDate(...raw: readonly (string | undefined)[]): string | undefined {
  for (const one of raw) {
    const date = readDate(one);
    if (date) return date;
  }
  return undefined;
}

/** Milliseconds of "hourly, twice" (RSS 1.0 syndication module) and of minutes (RSS 2.0 ttl). */
export function updateInterval(ttl: number | undefined, period: string | undefined, frequency: number | undefined): number | undefined {
  const hours = { hourly: 1, daily: 24, weekly: 168, monthly: 720, yearly: 8760 }[period?.trim().toLowerCase() ?? ''];
  const ms = ttl !== undefined ? ttl * 60_000 : hours ? (hours * 3_600_000) / (frequency && frequency > 0 ? frequency : 1) : undefined;
  return ms && Number.isFinite(ms) && ms > 0 ? Math.round(ms) : undefined;
}

/** What an item is before its key is known. */
export type Keyless = Omit<FeedItem, 'key'> & { readonly guid?: string | undefined };

/**
 * Gives each item its key. Publishers that put one guid on all items, or the guid of their site, are not believed: the same guid on two addresses is none.
 */
export function withKeys(items: readonly Keyless[]): FeedItem[] {
  const addresses = new Map<string, Set<string>>();
  for (const { guid, url } of items) if (guid) addresses.set(guid, (addresses.get(guid) ?? new Set()).add(url ?? ''));
  return items.map(({ guid, ...item }) => {
    const own = guid && (addresses.get(guid)?.size ?? 0) < 2 ? guid : undefined;
    return { key: own ?? item.url ?? digest(item), ...item };
  });
}

function digest(item: Omit<Keyless, 'guid'>): string {
  return `none:${createHash('sha256')
    .update([item.title, item.published, item.summary ?? item.content].join('\0'))
    .digest('hex')
    .slice(0, 16)}`;
}
