import type { RememberedItem } from '../../model/index.ts';
import { FIRST_LOOK_ITEMS, MAX_REMEMBERED, REMEMBERED_MS } from './settings.ts';

/** What a listing says of one report. */
export interface ListedItem {
  readonly key: string;
  /** Canonical; empty where it names no page. */
  readonly url: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** HTML of the whole report, where the feed carries it. */
  readonly content?: string;
  /** What relative addresses in it are meant from, where the feed says so; else its page, else the feed. */
  readonly base?: string;
  readonly language?: string;
  /** Whom an aggregator has it from. */
  readonly publisher?: { readonly name?: string; readonly url?: string };
  readonly deleted?: boolean;
  /** Of all that the listing says of it. */
  readonly hash: string;
}

export interface Recalled {
  /** Listed ones first, in the order of the listing. */
  readonly items: readonly RememberedItem[];
  readonly listed: ReadonlyMap<string, ListedItem>;
  readonly fresh: number;
  readonly changed: number;
  /** Old items of a first look that are not fetched. */
  readonly passed: number;
  /** Items that the publisher declares deleted and whose page had been taken. */
  readonly deleted: readonly string[];
}

/** What becomes of one item of the listing. */
interface Verdict {
  readonly item: RememberedItem;
  readonly news?: 'fresh' | 'changed' | 'passed';
  readonly deleted?: string;
}

/**
 * Compares a listing with what is remembered: new items and changed ones are marked as pending.
 * A key or an address that is known is no news: some feeds make new keys at every answer.
 */
export function recall(listing: readonly ListedItem[], known: readonly RememberedItem[], at: string, firstLook: boolean): Recalled {
  const byKey = new Map(known.map((item) => [item.key, item]));
  const byUrl = new Map(known.filter((item) => item.url).map((item) => [item.url, item]));
  const items = new Map<string, RememberedItem>();
  const listed = new Map<string, ListedItem>();
  const deleted: string[] = [];
  const count = { fresh: 0, changed: 0, passed: 0 };
  const urls = new Set<string>();
  for (const one of newestFirst(listing).slice(0, MAX_REMEMBERED)) {
    const before = byKey.get(one.key) ?? byUrl.get(one.url);
    const key = before?.key ?? one.key;
    if (items.has(key) || urls.has(one.url)) continue;
    if (one.url) urls.add(one.url);
    const verdict = judge(one, before, at, firstLook && count.fresh >= FIRST_LOOK_ITEMS);
    if (verdict.news) count[verdict.news]++;
    if (verdict.deleted) deleted.push(verdict.deleted);
    listed.set(key, one);
    items.set(key, verdict.item);
  }
  const cutoff = Date.parse(at) - REMEMBERED_MS;
  const rest = known.filter((item) => !items.has(item.key) && (item.pending || Date.parse(item.lastChecked ?? item.firstSeen) > cutoff));
  return { items: [...items.values(), ...rest].slice(0, MAX_REMEMBERED), listed, deleted, ...count };
}

function judge(one: ListedItem, before: RememberedItem | undefined, at: string, passed: boolean): Verdict {
  if (one.deleted) {
    const item = { ...(before ?? remember(one, at)), deleted: true, pending: false };
    return { item, ...(before?.location && !before.deleted && { deleted: before.location }) };
  }
  if (!before) return { item: { ...remember(one, at), ...(!passed && { pending: true }) }, news: passed ? 'passed' : 'fresh' };
  if (before.hash === one.hash) return { item: before };
  const { failures, missing, refused, ...rest } = before;
  return { item: { ...rest, ...remember(one, before.firstSeen), key: before.key, pending: true }, news: 'changed' };
}

function remember(one: ListedItem, firstSeen: string): RememberedItem {
  const { key, url, hash, published, publisher } = one;
  return { key, url, hash, firstSeen, ...(published && { published }), ...(publisher && { publisher }) };
}

/** By date where all have one; otherwise as listed, for the newest stand first by habit. */
function newestFirst(listing: readonly ListedItem[]): readonly ListedItem[] {
  if (!listing.every((one) => one.published)) return listing;
  return [...listing].sort((a, b) => Date.parse(b.published as string) - Date.parse(a.published as string));
}
