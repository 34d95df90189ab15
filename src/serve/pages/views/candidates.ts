import type { CandidateView, CatalogueView, PublisherView } from '../../../../web/sources/index.ts';
import { type Choice, words } from '../../../../web/ui/index.ts';
import type { Candidate, CatalogueEntry } from '../../../1-gather/index.ts';
import type { Id } from '../../../model/index.ts';
import { given } from '../../given.ts';
import { query } from './edition.ts';
import { languageName, regionName, sourceKindNames } from './names.ts';
import { fromNow } from './relative.ts';
import { kindChoices, sourceHref } from './sources.ts';
import { instant } from './times.ts';

const w = words.sources;

export function candidateView(
  one: Candidate,
  { index, now, ticked, known }: { readonly index: number; readonly now: Date; readonly ticked: boolean; readonly known: Id | undefined },
): CandidateView {
  return {
    index,
    name: one.name,
    ...(one.title ? { title: one.title } : {}),
    location: one.location,
    about: [
      w.forms[one.form],
      sourceKindNames[one.kind],
      one.country && regionName(one.country),
      one.language && languageName(one.language),
    ]
      .filter(Boolean)
      .join(' · '),
    how: one.how,
    ticked: ticked && known === undefined,
    ...(known ? { known: sourceHref(known) } : {}),
    preview: one.preview.map((item) => ({
      title: item.title,
      ...(item.published ? { when: fromNow(item.published, now) } : {}),
      ...(item.url && /^https?:\/\//i.test(item.url) ? { href: item.url } : {}),
    })),
    along: given({
      location: one.location,
      form: one.form,
      kind: one.kind,
      country: one.country,
      language: one.language,
      timeZone: one.timeZone,
      family: one.family,
      tags: one.tags.join(', ') || undefined,
    }) as Record<string, string>,
  };
}

/** @param known of each feed, the source that it is watched as */
export function publisherView(entry: CatalogueEntry, known: readonly (Id | undefined)[]): PublisherView {
  return {
    name: entry.name,
    home: entry.home,
    about: [sourceKindNames[entry.kind], entry.country ? regionName(entry.country) : w.international, languageName(entry.language)].join(
      ' · ',
    ),
    ...(entry.owner && entry.owner !== entry.name ? { owner: w.ownedBy(entry.owner) } : {}),
    checked: w.checked(instant(entry.checked).words),
    feeds: entry.feeds.map((feed, index) => {
      const id = known[index];
      return {
        url: feed.url,
        name: feed.title ?? (feed.form === 'sitemap' ? w.forms.sitemap : w.feedOf),
        ...(feed.verified && !feed.note ? {} : { note: feed.note ?? w.notTried }),
        ...(id ? { known: sourceHref(id) } : {}),
      };
    }),
    look: `/sources/new${query({ url: entry.home })}`,
  };
}

/** Those of a kind and a country. */
export function choosePublishers(
  all: readonly CatalogueEntry[],
  { kind, country }: Pick<CatalogueView['find'], 'kind' | 'country'>,
): readonly CatalogueEntry[] {
  return all.filter((entry) => (!kind || entry.kind === kind) && (!country || (entry.country ?? international) === country));
}

/** Stands in the address for bodies of several states. */
const international = 'several';

export function catalogueChoices(all: readonly CatalogueEntry[]): Pick<CatalogueView, 'kinds' | 'countries'> {
  const countries = [...new Set(all.map((entry) => entry.country ?? international))].map(
    (code): Choice => ({ value: code, name: code === international ? w.international : regionName(code) }),
  );
  const any: Choice = { value: '', name: w.any };
  return {
    kinds: [any, ...kindChoices.filter(({ value }) => all.some((entry) => entry.kind === value))],
    countries: [any, ...countries.sort((a, b) => a.name.localeCompare(b.name, 'en'))],
  };
}
