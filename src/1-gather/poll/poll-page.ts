import type { RememberedItem, SourceMemory, WatchedSource } from '../../model/index.ts';
import { canonicalUrl } from '../formats/index.ts';
import { fetchItem } from './fetch-item.ts';
import type { Look } from './look.ts';
import type { PollSetting } from './options.ts';
import { MAX_RETRY_AFTER_MS } from './settings.ts';
import { explain } from './trouble.ts';

/** Looks at one page that is watched for changes. */
export async function lookAtPage(source: WatchedSource, memory: SourceMemory | undefined, setting: PollSetting): Promise<Look> {
  const url = source.location;
  const before = memory?.items.find((item) => item.url === url);
  const item: RememberedItem = before ?? { key: canonicalUrl(url), url, firstSeen: new Date(setting.now()).toISOString() };
  const outcome = await fetchItem(item, undefined, source, setting);
  const { refusal } = outcome;
  return {
    captures: outcome.capture ? [outcome.capture] : [],
    deleted: outcome.deleted ? [outcome.deleted] : [],
    notes: outcome.note && !refusal ? [outcome.note] : [],
    items: [outcome.item],
    more: false,
    ...(refusal && { failure: explain(refusal, source) }),
    ...(refusal?.notBeforeMs !== undefined && { notBeforeMs: Math.min(refusal.notBeforeMs, setting.now() + MAX_RETRY_AFTER_MS) }),
  };
}
