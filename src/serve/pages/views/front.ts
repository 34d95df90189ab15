import type { FacetView, FrontView, StoryGroupView, StoryRowView } from '../../../../web/front/index.ts';
import { words } from '../../../../web/ui/index.ts';
import type { AlertRule, Change, StoryCard } from '../../../model/index.ts';
import { kindOf } from './change-kinds.ts';
import { query } from './edition.ts';
import { languageName, sourceKindNames } from './names.ts';
import { instant } from './times.ts';

/** What the address asks for. */
export interface FrontAsked {
  readonly q?: string;
  readonly tag?: string;
  readonly place?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly watch?: string;
  readonly since?: string;
}

/** A story with what changed in it. */
export interface ShownStory {
  readonly card: StoryCard;
  /** Newest first; since the last visit where there was one. */
  readonly changes: readonly Change[];
  /** More changes than are here. */
  readonly more: boolean;
  /** Reports that its dossier does not hold yet. */
  readonly waiting: number;
}

const w = words.front;

/** Values offered of each facet. */
const mostChoices = 8;
/** Places named in a row. */
const mostPlaces = 3;

function storyRowView({ card, changes, more, waiting }: ShownStory, since: string | undefined): StoryRowView {
  const href = `/stories/${encodeURIComponent(card.id)}`;
  const back = `${href}${query({ since })}`;
  const newest = newestOf(card, changes);
  const isNew = since !== undefined && changes.length > 0;
  const about = [card.places.slice(0, mostPlaces).join(', '), languagesOf(card)].filter(Boolean).join(' · ');
  return {
    id: `story-${card.id}`,
    title: card.title,
    href: isNew ? back : href,
    reports: w.reports(card.reports),
    accounts: w.accounts(card.independentAccounts.min, card.independentAccounts.max),
    about,
    arrivals: { counts: card.arrivals, words: w.arrivals(card.reports) },
    pinned: card.pinned,
    ...(card.corroborated > 0 ? { corroborated: w.corroborated(card.corroborated) } : {}),
    ...(card.disputed > 0 ? { disputed: w.disputed(card.disputed) } : {}),
    ...(newest
      ? {
          newest: {
            kind: kindOf(newest),
            text: newest.text,
            when: instant(newest.at),
            href: `${href}/changes${query({ since: isNew ? since : undefined })}`,
          },
        }
      : {}),
    ...(isNew
      ? {
          since: {
            words: more ? w.manyChanges(changes.length) : w.changes(changes.length),
            href: `${href}/changes${query({ since })}`,
          },
        }
      : {}),
    ...(card.stale ? { waiting: w.waiting(waiting) } : {}),
  };
}

/** What matters goes before details; the latest of it. */
function newestOf(card: StoryCard, changes: readonly Change[]): Change | undefined {
  if (card.newestChange?.material) return card.newestChange;
  const [first] = changes.filter((one) => one.material);
  if (!first) return card.newestChange ?? changes[0];
  // Of those that were seen together, the first that was told matters most: it stands last here.
  return changes.findLast((one) => one.material && one.at === first.at);
}

/** Languages, where they tell more than that it is English. */
function languagesOf({ languages }: StoryCard): string {
  const known = languages.filter((one) => one !== 'und');
  return known.length === 1 && known[0] === 'en' ? '' : known.map(languageName).join(', ');
}

export function groupsView(
  parts: { readonly pinned: readonly ShownStory[]; readonly changed: readonly ShownStory[]; readonly rest: readonly ShownStory[] },
  { since, isFirst }: { readonly since: string | undefined; readonly isFirst: boolean },
): readonly StoryGroupView[] {
  const rows = (list: readonly ShownStory[]): readonly StoryRowView[] => list.map((one) => storyRowView(one, since));
  const group = (id: string, name: string, list: readonly ShownStory[]): readonly StoryGroupView[] =>
    list.length > 0 ? [{ id, name, rows: rows(list) }] : [];
  const changed: readonly StoryGroupView[] =
    since === undefined || (parts.changed.length === 0 && !isFirst)
      ? []
      : [
          {
            id: 'changed',
            name: w.changed,
            note: w.changedSince(instant(since).words),
            rows: rows(parts.changed),
            empty: w.nothingChanged,
          },
        ];
  return [...group('pinned', w.pinned, parts.pinned), ...changed, ...group('stories', since === undefined ? w.all : w.before, parts.rest)];
}

/** What the stories have in common, to narrow the list by. @param extent 'part': there are more stories than these, so nothing is counted */
export function facetsView(
  cards: readonly StoryCard[],
  asked: FrontAsked,
  { rules, extent }: { readonly rules: readonly AlertRule[]; readonly extent: 'part' | 'whole' },
): readonly FacetView[] {
  const facet = (
    key: 'tag' | 'place' | 'language' | 'kind',
    values: (card: StoryCard) => readonly string[],
    name: (value: string) => string,
  ): FacetView[] => {
    const counts = new Map<string, number>();
    for (const value of cards.flatMap((card) => [...new Set(values(card))])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const now = asked[key];
    const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostChoices);
    const choices = now !== undefined && !top.some(([value]) => same(value, now)) ? [...top, [now, counts.get(now) ?? 0] as const] : top;
    if ((choices.length < 2 || cards.length < 2) && now === undefined) return [];
    return [
      {
        name: w.facets[key],
        choices: choices.map(([value, count]) => {
          const on = now !== undefined && same(value, now);
          return {
            name: name(value),
            ...(extent === 'whole' ? { count } : {}),
            on,
            href: frontHref({ ...asked, [key]: on ? undefined : value }),
          };
        }),
      },
    ];
  };
  const plain = (value: string): string => value;
  return [
    ...facet('tag', (card) => card.tags, plain),
    ...watchFacet(asked, rules),
    ...facet('place', (card) => card.places.slice(0, mostPlaces), plain),
    ...facet('language', (card) => card.languages, languageName),
    ...facet(
      'kind',
      (card) => card.kinds.filter((kind) => kind !== 'unknown'),
      (value) => sourceKindNames[value as keyof typeof sourceKindNames] ?? value,
    ),
  ];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Rules that look for words are watch lists. */
function watchFacet(asked: FrontAsked, rules: readonly AlertRule[]): readonly FacetView[] {
  const lists = rules.filter((rule) => (rule.words?.length ?? 0) > 0);
  if (lists.length === 0) return [];
  return [
    {
      name: w.facets.watch,
      choices: lists.map((rule) => {
        const on = rule.id === asked.watch;
        return { name: rule.name, on, href: frontHref({ ...asked, watch: on ? undefined : rule.id }) };
      }),
    },
  ];
}

export function activeView(asked: FrontAsked, watchName: string | undefined): FrontView['active'] {
  const shown: Readonly<Record<string, string | undefined>> = {
    ...asked,
    ...(asked.language ? { language: languageName(asked.language) } : {}),
    ...(asked.kind ? { kind: sourceKindNames[asked.kind as keyof typeof sourceKindNames] ?? asked.kind } : {}),
    ...(asked.watch ? { watch: watchName ?? asked.watch } : {}),
  };
  return (['q', 'tag', 'watch', 'place', 'language', 'kind'] as const).flatMap((key) => {
    const value = shown[key];
    return value === undefined ? [] : [{ label: w.facetLabels[key], value, href: frontHref({ ...asked, [key]: undefined }) }];
  });
}

/** The choices of a time to count changes from. */
export function sinceView(asked: FrontAsked, visit: string | undefined, now: Date): FrontView['since'] {
  const ago = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 16).concat('Z');
  const spans = [
    [w.sinceDay, ago(1)],
    [w.sinceWeek, ago(7)],
  ] as const;
  const near = (a: string | undefined, b: string): boolean => a !== undefined && Math.abs(Date.parse(a) - Date.parse(b)) < 3600_000;
  return [
    ...(visit ? [{ name: w.sinceVisit, href: frontHref({ ...asked, since: undefined }), on: asked.since === undefined }] : []),
    ...spans.map(([name, since]) => ({ name, href: frontHref({ ...asked, since }), on: near(asked.since, since) })),
  ];
}

export function frontHref(
  asked: { readonly [Key in keyof FrontAsked]?: string | undefined },
  more: Record<string, string | undefined> = {},
): string {
  const { q, tag, watch, place, language, kind, since } = asked;
  return `/${query({ q, tag, watch, place, language, kind, since, ...more })}`;
}
