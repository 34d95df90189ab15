import type { RememberedItem, WatchedSource } from '../../model/index.ts';
import type { Refusal } from '../fetch/index.ts';
import type { ItemContext, ItemOutcome } from './item-outcome.ts';
import { rested } from './item-outcome.ts';
import type { Note } from './look.ts';
import { DELETED_AFTER, MISSING_GAP_MS, PAGE_TRIES } from './settings.ts';
import { takeFromFeed } from './take-from-feed.ts';

/** What becomes of an item whose page did not come. */
export function refusedItem(item: RememberedItem, refusal: Refusal, context: ItemContext): ItemOutcome {
  const { setting, source } = context;
  if (refusal.kind === 'stopped' || isSaidAlready(item, refusal, setting.now())) return { item };
  if (refusal.status === 429 || refusal.status === 503 || refusal.kind === 'robots-unknown')
    return { item, note: noteOf(refusal, item), hostBusyUntilMs: refusal.notBeforeMs ?? setting.now() };
  const failures = (item.failures ?? 0) + 1;
  const { missing: before = 0, ...rest } = item;
  const missing = isMissing(refusal) ? before + 1 : 0;
  const tried = { ...rest, failures, lastChecked: context.at, ...(missing && { missing }) };
  if (missing && item.location) return missingItem(tried, missing, item.location, refusal, source);
  const last = missing ? missing >= DELETED_AFTER : isFinal(refusal) || failures >= PAGE_TRIES;
  if (last && context.listed?.content && item.pending) return takeFromFeed(item, context.listed, refusal.message, context);
  return {
    item: last ? { ...rested(tried), failures, ...(!item.location && { refused: refusal.message }) } : tried,
    note: noteOf(refusal, item, last && item.pending ? ' It is not asked for again unless the listing changes.' : ''),
    ...(isDown(refusal) && { hostDown: true }),
  };
}

/** "No such page" a second time within minutes. */
function isSaidAlready({ missing = 0, lastChecked = '' }: RememberedItem, refusal: Refusal, nowMs: number): boolean {
  return isMissing(refusal) && missing > 0 && nowMs - Date.parse(lastChecked) < MISSING_GAP_MS;
}

function isMissing(refusal: Refusal): boolean {
  return refusal.status === 404 || refusal.status === 410;
}

/** One "no such page" is too often a fault of the server; of a page that is watched for itself, 410 is a plain word. */
function missingItem(tried: RememberedItem, times: number, location: string, refusal: Refusal, source: WatchedSource): ItemOutcome {
  const sure = times >= DELETED_AFTER || (refusal.status === 410 && source.form === 'page');
  if (!sure) return { item: tried };
  return {
    item: { ...rested(tried), deleted: true },
    deleted: location,
    note: { level: 'warning', message: 'Its publisher took this report away; what it said stays here.', location },
  };
}

/** Refusals that another try will not change. */
function isFinal(refusal: Refusal): boolean {
  const { kind, status } = refusal;
  if (kind === 'status') return status !== undefined && status < 500 && status !== 408 && status !== 425;
  return ['robots', 'type', 'size', 'address', 'private', 'redirects'].includes(kind);
}

function isDown(refusal: Refusal): boolean {
  return refusal.kind === 'name' || refusal.kind === 'connection' || refusal.kind === 'certificate';
}

function noteOf(refusal: Refusal, item: RememberedItem, more = ''): Note {
  return { level: 'warning', message: `${refusal.message}${more}`, location: item.url };
}
