import type { RememberedItem, WatchedSource } from '../../model/index.ts';
import { type Fetched, Refusal, retryTime, statusRefusal, toIso } from '../fetch/index.ts';
import { digest } from './digest.ts';
import { captureFromFeed, givenOf } from './feed-capture.ts';
import { isCutOff } from './is-cut-off.ts';
import { type ItemContext, type ItemOutcome, rested } from './item-outcome.ts';
import type { PollSetting } from './options.ts';
import { hashPage } from './page-hash.ts';
import { locatePage } from './page-location.ts';
import type { ListedItem } from './recall.ts';
import { refusedItem } from './refused-item.ts';
import { takeFromFeed } from './take-from-feed.ts';

/** Fetches the page of an item, new, changed or due for another look. Never throws for what the world does. */
export async function fetchItem(
  item: RememberedItem,
  listed: ListedItem | undefined,
  source: WatchedSource,
  setting: PollSetting,
): Promise<ItemOutcome> {
  const context = { listed, source, setting, at: new Date(setting.now()).toISOString() };
  if (!item.url) return withoutPage(item, context);
  try {
    const conditional = item.pageHash ? { etag: item.etag, lastModified: item.lastModified } : {};
    const fetched = await setting.manners.get(item.url, conditional);
    if (fetched.status === 304) return { item: { ...rested(item), lastChecked: context.at } };
    if (fetched.status < 200 || fetched.status > 299)
      throw statusRefusal(fetched.status, retryTime(fetched.header('retry-after'), setting.now()));
    if (leadsHome(item.url, fetched.url))
      throw new Refusal('The page leads to the front page of its site now.', { kind: 'status', status: 404 });
    if (!fetched.bytes.length) throw new Refusal('The server answered with an empty page.', { kind: 'broken' });
    return takePage(item, fetched, context);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...refusedItem(item, error, context), refusal: error };
  }
}

/** Many sites answer for what they took away with their front page. */
function leadsHome(asked: string, final: string): boolean {
  return new URL(final).pathname.length <= 1 && new URL(asked).pathname.length > 1 && !new URL(final).search;
}

function takePage(item: RememberedItem, fetched: Fetched, context: ItemContext): ItemOutcome {
  const { bytes, contentType, charset } = fetched;
  const { listed, source, setting, at } = context;
  if (listed?.content && isCutOff(bytes, charset, listed.content))
    return takeFromFeed(item, listed, 'The page shows only a part of the report.', context);
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
  return {
    item: known,
    capture: {
      location,
      bytes,
      ...optional('contentType', contentType),
      ...optional('charset', charset),
      ...optional('modified', toIso(fetched.header('last-modified'))),
      // Looked at again without a new listing: of what it said the date and the publisher are remembered.
      given: givenOf(source, listed ?? item, setting.now()),
    },
  };
}

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value ? { [key]: value } : {}) as { readonly [P in K]?: V };

function withoutPage(item: RememberedItem, { listed, source, setting, at }: ItemContext): ItemOutcome {
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
