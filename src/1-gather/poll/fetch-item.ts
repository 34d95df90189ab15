import type { Capture, RememberedItem, WatchedSource } from '../../model/index.ts';
import { type Fetched, Refusal, retryTime, statusRefusal, toIso } from '../fetch/index.ts';
import { digest } from './digest.ts';
import { captureFromFeed, givenOf } from './feed-capture.ts';
import type { Note } from './look.ts';
import type { PollSetting } from './options.ts';
import { hashPage } from './page-hash.ts';
import { locatePage } from './page-location.ts';
import type { ListedItem } from './recall.ts';
import { DELETED_AFTER, PAGE_TRIES } from './settings.ts';

/** What became of one item. */
export interface ItemOutcome {
  readonly item: RememberedItem;
  readonly capture?: Capture;
  /** Location of a report that was taken away. */
  readonly deleted?: string;
  readonly note?: Note;
  /** The host is not to be asked for more now. */
  readonly hostBusyUntilMs?: number;
  readonly hostDown?: true;
  /** Why the page did not come. */
  readonly refusal?: Refusal;
}

/** Fetches the page of an item, new, changed or due for another look. Never throws for what the world does. */
export async function fetchItem(
  item: RememberedItem,
  listed: ListedItem | undefined,
  source: WatchedSource,
  setting: PollSetting,
): Promise<ItemOutcome> {
  const at = new Date(setting.now()).toISOString();
  if (!item.url) return withoutPage(item, listed, source, setting, at);
  try {
    const conditional = item.pageHash ? { etag: item.etag, lastModified: item.lastModified } : {};
    const fetched = await setting.manners.get(item.url, conditional);
    if (fetched.status === 304) return { item: { ...rested(item), lastChecked: at } };
    if (fetched.status < 200 || fetched.status > 299)
      throw statusRefusal(fetched.status, retryTime(fetched.header('retry-after'), setting.now()));
    if (leadsHome(item.url, fetched.url))
      throw new Refusal('The page leads to the front page of its site now.', { kind: 'status', status: 404 });
    return takePage(item, listed, fetched, source, setting, at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...refused(item, listed, error, source, setting, at), refusal: error };
  }
}

/** The item with nothing left to do. */
function rested(item: RememberedItem): RememberedItem {
  const { pending, failures, ...rest } = item;
  return rest;
}

function takePage(
  item: RememberedItem,
  listed: ListedItem | undefined,
  fetched: Fetched,
  source: WatchedSource,
  setting: PollSetting,
  at: string,
): ItemOutcome {
  const { bytes, contentType, charset } = fetched;
  if (!bytes.length) throw new Refusal('The server answered with an empty page.', { kind: 'broken' });
  const pageHash = hashPage(bytes, contentType);
  const location = item.location ?? locatePage(bytes, fetched.url);
  const { deleted, etag, lastModified, ...rest } = rested(item);
  const known: RememberedItem = {
    ...rest,
    location,
    pageHash,
    lastChecked: at,
    ...optional('etag', fetched.header('etag')),
    ...optional('lastModified', fetched.header('last-modified')),
  };
  if (pageHash === item.pageHash && !deleted) return { item: known };
  const modified = toIso(fetched.header('last-modified'));
  return {
    item: known,
    capture: {
      location,
      bytes,
      ...optional('contentType', contentType),
      ...optional('charset', charset),
      ...(modified && { modified }),
      // Looked at again without a new listing: of what it said the date is remembered.
      given: givenOf(source, listed ?? item, setting.now()),
    },
  };
}

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value ? { [key]: value } : {}) as { readonly [P in K]?: V };

/** Many sites answer for what they took away with their front page. */
function leadsHome(asked: string, final: string): boolean {
  return new URL(final).pathname.length <= 1 && new URL(asked).pathname.length > 1 && !new URL(final).search;
}

function withoutPage(
  item: RememberedItem,
  listed: ListedItem | undefined,
  source: WatchedSource,
  setting: PollSetting,
  at: string,
): ItemOutcome {
  const done = { ...rested(item), lastChecked: at };
  if (!listed?.content) {
    const message = `An item names no page and carries no report${listed?.title ? ` ("${listed.title}")` : ''}; it is passed over.`;
    return { item: done, note: { level: 'info', message } };
  }
  const location = item.location ?? `${source.location.replace(/#.*$/, '')}#${digest(item.key)}`;
  return {
    item: { ...done, location, pageHash: digest(listed.content) },
    capture: captureFromFeed(listed, location, source, setting.now()),
  };
}

function refused(
  item: RememberedItem,
  listed: ListedItem | undefined,
  refusal: Refusal,
  source: WatchedSource,
  setting: PollSetting,
  at: string,
): ItemOutcome {
  const failures = (item.failures ?? 0) + 1;
  const tried = { ...item, failures, lastChecked: at };
  const missing = refusal.status === 404 || refusal.status === 410;
  if (refusal.kind === 'stopped') return { item };
  if (refusal.status === 429 || refusal.status === 503 || refusal.kind === 'robots-unknown')
    return { item, note: noteOf(refusal, item), hostBusyUntilMs: refusal.notBeforeMs ?? setting.now() };
  if (missing && item.location)
    return failures >= DELETED_AFTER
      ? {
          item: { ...rested(tried), deleted: true },
          deleted: item.location,
          note: { level: 'warning', message: 'Its publisher took this report away; what it said stays here.', location: item.location },
        }
      : { item: tried };
  const forGood = missing ? failures >= DELETED_AFTER : isFinal(refusal) || failures >= PAGE_TRIES;
  if (forGood && listed?.content && item.pending) return fromFeed(item, listed, refusal, source, setting, at);
  const down = refusal.kind === 'name' || refusal.kind === 'connection' || refusal.kind === 'certificate';
  return {
    item: forGood ? { ...rested(tried), failures } : tried,
    note: noteOf(refusal, item, forGood && item.pending ? ' It is not asked for again unless the listing changes.' : ''),
    ...(down && { hostDown: true }),
  };
}

/** Refusals that another try will not change. */
function isFinal(refusal: Refusal): boolean {
  if (refusal.kind === 'status')
    return refusal.status !== undefined && refusal.status < 500 && refusal.status !== 408 && refusal.status !== 425;
  return ['robots', 'type', 'size', 'address', 'private', 'redirects'].includes(refusal.kind);
}

function fromFeed(
  item: RememberedItem,
  listed: ListedItem,
  refusal: Refusal,
  source: WatchedSource,
  setting: PollSetting,
  at: string,
): ItemOutcome {
  const location = item.location ?? item.url;
  return {
    item: { ...rested(item), location, pageHash: digest(listed.content), lastChecked: at },
    capture: captureFromFeed(listed, location, source, setting.now()),
    note: { level: 'info', message: `The page was not to be had (${refusal.message}) The text that the feed carries is used.`, location },
  };
}

function noteOf(refusal: Refusal, item: RememberedItem, more = ''): Note {
  return { level: 'warning', message: `${refusal.message}${more}`, location: item.url };
}
