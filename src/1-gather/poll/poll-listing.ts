import type { RememberedItem, SourceMemory, WatchedSource } from '../../model/index.ts';
import { fetchItems } from './fetch-items.ts';
import { learnOf } from './learn-of.ts';
import type { Listing } from './listing.ts';
import type { Look, Note, Trouble } from './look.ts';
import type { PollSetting } from './options.ts';
import { readListing } from './read-listing.ts';
import { type Recalled, recall } from './recall.ts';
import { CLOSED_LEAST, CLOSED_OF_NEWEST, FIRST_LOOK_ITEMS } from './settings.ts';

/** Looks at a feed, a site or a sitemap: the listing first, then the pages that are new, changed, or due for another look. */
export async function lookAtListing(source: WatchedSource, memory: SourceMemory | undefined, setting: PollSetting): Promise<Look> {
  const known = memory?.items ?? [];
  const at = new Date(setting.now()).toISOString();
  const listing = await readListing(source, memory, setting);
  if (listing.failure) {
    const { failure, notes, notBeforeMs } = listing;
    return { captures: [], deleted: [], notes, items: known, failure, more: false, ...(notBeforeMs !== undefined && { notBeforeMs }) };
  }
  const learned = await learnOf(listing, source, known.length === 0, setting);
  const recalled = listing.items && recall(listing.items, known, at, known.length === 0);
  const fetched = await fetchItems(
    recalled?.items ?? known,
    recalled?.listed ?? new Map(),
    { ...source, ...learned },
    { ...setting, thorough: memory?.thorough === true },
  );
  return {
    captures: fetched.captures,
    deleted: [...(recalled?.deleted ?? []), ...fetched.deleted],
    notes: [...listing.notes, ...movedNote(listing), ...countNotes(recalled), ...fetched.notes],
    items: fetched.items,
    more: fetched.more,
    ...(listing.memory && { memory: listing.memory }),
    ...optionalClosed(fetched.items),
    ...(listing.items?.length === 0 && { empty: emptiness(listing, source) }),
    ...(fetched.notBeforeMs !== undefined && { notBeforeMs: fetched.notBeforeMs }),
    ...(listing.freshUntilMs !== undefined && { freshUntilMs: listing.freshUntilMs }),
    ...(listing.moved && { moved: listing.moved }),
    ...(learned && { learned }),
  };
}

function movedNote(listing: Listing): Note[] {
  return listing.moved
    ? [{ level: 'info', message: 'The source has moved for good and is asked at its new address.', location: listing.moved }]
    : [];
}

function countNotes(recalled: Recalled | undefined): Note[] {
  if (!recalled) return [];
  const { fresh, changed, passed } = recalled;
  const told = [fresh && `${fresh} new`, changed && `${changed} changed`].filter(Boolean).join(', ');
  return [
    ...(told ? [{ level: 'info', message: `Announced: ${told}.` } as const] : []),
    ...(passed
      ? [{ level: 'info', message: `${passed} older reports are not fetched: a first look takes the newest ${FIRST_LOOK_ITEMS}.` } as const]
      : []),
  ];
}

function emptiness(listing: Listing, source: WatchedSource): { readonly reason: string; readonly advice: string } {
  return {
    reason: listing.emptyWhy ?? 'There is nothing in it.',
    advice:
      source.form === 'feed'
        ? 'Look on the site for another feed; this one is asked again.'
        : 'Look for a feed or a sitemap of the site; this address is asked again.',
  };
}

/** A feed that answers while its pages are kept from programs is no source, and must not look like one. */
function optionalClosed(items: readonly RememberedItem[]): { readonly closed?: Trouble } {
  const newest = items.filter((item) => !item.pending).slice(0, CLOSED_OF_NEWEST);
  const refused = newest.flatMap((item) => (item.location ? [] : (item.refused ?? [])));
  if (refused.length < CLOSED_LEAST || refused.length * 2 <= newest.length) return {};
  return {
    closed: {
      reason: `It announces reports, but ${refused.length} of its newest ${newest.length} pages were not given: ${refused[0]}`,
      advice: 'Ask the publisher for leave, naming your contact address, or watch a feed of it that carries its reports in full.',
    },
  };
}
