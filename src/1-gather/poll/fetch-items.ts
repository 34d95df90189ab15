import type { Capture, RememberedItem, WatchedSource } from '../../model/index.ts';
import { doubtDeletions } from './doubt-deletions.ts';
import { fetchItem } from './fetch-item.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Note } from './look.ts';
import type { PollSetting } from './options.ts';
import type { ListedItem } from './recall.ts';
import {
  MAX_POLL_MS,
  MAX_RETRY_AFTER_MS,
  PAGE_RETRY_MS,
  PAGES_AT_ONCE,
  RECHECK_AGES_MS,
  THOROUGH_AGE_MS,
  THOROUGH_GAP_MS,
} from './settings.ts';

export interface FetchedItems {
  readonly items: readonly RememberedItem[];
  readonly captures: readonly Capture[];
  readonly deleted: readonly string[];
  readonly notes: readonly Note[];
  readonly more: boolean;
  readonly notBeforeMs?: number;
}

/** Fetches what is pending, in order, and then looks again at reports whose time has come; up to the number of captures that a poll may give. */
export async function fetchItems(
  items: readonly RememberedItem[],
  listed: ReadonlyMap<string, ListedItem>,
  source: WatchedSource,
  setting: PollSetting & { readonly thorough?: boolean },
): Promise<FetchedItems> {
  const now = setting.now();
  const waiting = items.filter((item) => isReady(item, now));
  const due = items.filter((item) => !item.pending && (isDue(item, now) || (setting.thorough && isRecent(item, now))));
  const chosen = [...waiting, ...due].slice(0, setting.maxCaptures);
  const outcomes = new Map<string, ItemOutcome>();
  const closed = new Set<string>();
  let busyUntilMs: number | undefined;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < chosen.length) {
      const item = chosen[next++] as RememberedItem;
      if (setting.signal?.aborted || setting.now() - now > MAX_POLL_MS) return;
      if (closed.has(hostOf(item))) continue;
      const outcome = await fetchItem(item, listed.get(item.key), source, setting);
      outcomes.set(item.key, outcome);
      if (outcome.hostDown || outcome.hostBusyUntilMs !== undefined) closed.add(hostOf(item));
      if (outcome.hostBusyUntilMs !== undefined)
        busyUntilMs = Math.max(busyUntilMs ?? 0, Math.min(outcome.hostBusyUntilMs, now + MAX_RETRY_AFTER_MS));
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  for (const outcome of doubtDeletions([...outcomes.values()])) outcomes.set(outcome.item.key, outcome);
  const inOrder = chosen.flatMap((item) => outcomes.get(item.key) ?? []);
  const after = items.map((item) => outcomes.get(item.key)?.item ?? item);
  return {
    items: after,
    captures: inOrder.flatMap((outcome) => outcome.capture ?? []),
    deleted: inOrder.flatMap((outcome) => outcome.deleted ?? []),
    notes: inOrder.flatMap((outcome) => outcome.note ?? []),
    // Items that failed wait for the next poll in turn; more at once only where some were not tried.
    more: after.some((item) => isReady(item, now) && !outcomes.has(item.key) && !closed.has(hostOf(item))),
    ...(busyUntilMs !== undefined && { notBeforeMs: busyUntilMs }),
  };
}

const hostOf = (item: RememberedItem): string => (URL.canParse(item.url) ? new URL(item.url).host : '');

/** Whether an item waits to be fetched; after failed tries it waits longer and longer. */
function isReady(item: RememberedItem, nowMs: number): boolean {
  if (!item.pending) return false;
  if (!item.failures || !item.lastChecked) return true;
  return nowMs >= Date.parse(item.lastChecked) + PAGE_RETRY_MS * 2 ** (item.failures - 1);
}

/** Looked at again when the analyst asks: of the last day, and not looked at just now. */
function isRecent(item: RememberedItem, nowMs: number): boolean {
  if (!item.location || !item.lastChecked || item.deleted || item.refused || !item.url) return false;
  return nowMs - Date.parse(item.firstSeen) < THOROUGH_AGE_MS && nowMs - Date.parse(item.lastChecked) >= THOROUGH_GAP_MS;
}

/** A report is looked at again at the ages of RECHECK_AGES_MS; one whose page was missing once, at the next poll; one that only the feed gives, never. */
function isDue(item: RememberedItem, nowMs: number): boolean {
  if (!item.location || !item.lastChecked || item.deleted || item.refused || !item.url) return false;
  if (item.failures === 1 || item.missing === 1) return true;
  const first = Date.parse(item.firstSeen);
  const checkedAge = Date.parse(item.lastChecked) - first;
  const next = RECHECK_AGES_MS.find((age) => age > checkedAge);
  return next !== undefined && nowMs - first >= next;
}
