import type { WatchedSource } from '../../model/index.ts';
import { describePublisher } from '../catalogue.ts';
import { askFamily } from '../family/index.ts';
import { isSameSite } from '../formats/index.ts';
import { hostOf, shortName } from '../short-name.ts';
import type { Listing } from './listing.ts';
import type { Look } from './look.ts';
import type { PollSetting } from './options.ts';

/** What a source says of itself, and the catalogue of it, where the analyst has said nothing. Who owns it is asked once. */
export async function learnOf(listing: Listing, source: WatchedSource, firstLook: boolean, setting: PollSetting): Promise<Look['learned']> {
  const home = homeOf(listing, source);
  const publisher = describePublisher(source.location) ?? describePublisher(home);
  const title = listing.learned?.name && shortName(listing.learned.name, home);
  const asks = firstLook && !source.family && !publisher?.family && listing.items?.length;
  const owner = asks ? await askFamily(home, setting.manners) : undefined;
  const learned = {
    ...unless(!isNameless(source), 'name', publisher?.name ?? title),
    ...unless(source.language, 'language', listing.learned?.language ?? publisher?.language),
    ...unless(source.family, 'family', publisher?.family ?? owner?.family),
    ...unless(source.kind !== 'unknown', 'kind', publisher?.kind),
    ...unless(source.country, 'country', publisher?.country),
    ...unless(source.timeZone, 'timeZone', publisher?.timeZone),
  };
  return Object.keys(learned).length ? learned : undefined;
}

function unless<K extends string, V>(said: unknown, key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (said || !value ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** Called by its address, because nobody gave it a name. */
function isNameless(source: WatchedSource): boolean {
  const name = source.name.trim();
  return !name || name === source.given || name === source.location || name.replace(/^www\./, '') === hostOf(source.location);
}

/** A feed may be served from another host than its site; it may also claim a site that is not its own, so its reports must stand there. */
function homeOf(listing: Listing, source: WatchedSource): string {
  const home = listing.learned?.home;
  const report = listing.items?.find((item) => item.url)?.url;
  return home && report && isSameSite(home, report) ? home : source.location;
}
