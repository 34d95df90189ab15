import type { GradeView, HealthView, SourceRowView, SourcesView } from '../../../../web/sources/index.ts';
import { type Choice, type FilterView, type TimeView, words } from '../../../../web/ui/index.ts';
import { type Id, Reliability, SourceKind, type WatchedSource } from '../../../model/index.ts';
import { query } from './edition.ts';
import { languageName, regionName, sourceKindNames } from './names.ts';
import { fromNow } from './relative.ts';
import { isTroubled } from './source-states.ts';

const w = words.sources;

/** What the address asks for. */
export interface SourcesAsked {
  readonly state?: string;
  readonly tag?: string;
  readonly q?: string;
}

export function healthView({ health, paused }: WatchedSource, now: Date): HealthView {
  const state = paused ? 'paused' : health.state;
  const said = health.reason ?? (state === 'well' || state === 'new' || state === 'paused' ? undefined : w.stateReasons[state]);
  const reason = state === 'well' || state === 'new' ? undefined : said;
  return {
    mark: state === 'well' ? 'ok' : state === 'failing' || state === 'dead' ? 'dis' : 'one',
    words: w.states[state],
    ...(reason ? { reason } : {}),
    ...(health.advice && reason ? { advice: health.advice } : {}),
    ...(health.lastSucceeded ? { lastSuccess: fromNow(health.lastSucceeded, now) } : {}),
    ...(health.lastNew ? { lastNew: fromNow(health.lastNew, now) } : {}),
    ...(health.nextPoll && !paused && health.state !== 'dead' ? { nextLook: nextLook(health.nextPoll, now) } : {}),
  };
}

/** A time that has passed is due. */
export function nextLook(iso: string, now: Date): TimeView {
  return Date.parse(iso) <= now.getTime() ? { iso, words: w.due } : fromNow(iso, now);
}

export function gradeView({ reliability }: WatchedSource): GradeView | undefined {
  return reliability && { letter: reliability, words: w.grades[reliability] };
}

/** Kind, country, language, how it is watched, and, where its name is only that of the host, the address. */
export function aboutSource({ kind, country, language, form, name, location }: WatchedSource): string {
  const named = !URL.canParse(location) || new URL(location).hostname !== name;
  return [
    kind === 'unknown' ? '' : sourceKindNames[kind],
    country && regionName(country),
    language && languageName(language),
    w.forms[form],
    named ? '' : location.replace(/^https?:\/\//, ''),
  ]
    .filter(Boolean)
    .join(' · ');
}

export const gradeChoices: readonly Choice[] = [
  { value: '', name: w.ungraded },
  ...Reliability.options.map((letter) => ({ value: letter, name: `${letter}: ${w.grades[letter]}` })),
];

export const kindChoices: readonly Choice[] = SourceKind.options.map((kind) => ({ value: kind, name: sourceKindNames[kind] }));

export function sourceRowView(source: WatchedSource, reports: number, now: Date): SourceRowView {
  const grade = gradeView(source);
  return {
    id: source.id,
    href: sourceHref(source.id),
    name: source.name,
    about: aboutSource(source),
    ...(grade ? { grade } : {}),
    tags: source.tags,
    health: healthView(source, now),
    reports: w.reports(reports),
  };
}

export const sourceHref = (id: Id): string => `/sources/${encodeURIComponent(id)}`;

export const sourcesHref = (
  asked: { readonly [Key in keyof SourcesAsked]?: string | undefined },
  more: Record<string, string | undefined> = {},
): string => `/sources${query({ state: asked.state, tag: asked.tag, q: asked.q, ...more })}`;

/** Those that the address asks for, by name. */
export function chooseSources(all: readonly WatchedSource[], { state, tag, q }: SourcesAsked): readonly WatchedSource[] {
  const wanted = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((source) => {
    if (tag !== undefined && !source.tags.includes(tag)) return false;
    if (state === 'trouble' ? !isTroubled(source) : state !== undefined && stateOf(source) !== state) return false;
    const text = [source.name, source.location, ...source.tags].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

const stateOf = (source: WatchedSource): string => (source.paused ? 'paused' : source.health.state);

export function sourceFilters(all: readonly WatchedSource[], asked: SourcesAsked): Pick<SourcesView, 'states' | 'tags'> {
  const tagged = all.filter((source) => asked.tag === undefined || source.tags.includes(asked.tag));
  const states = (['new', 'well', 'stale', 'empty', 'failing', 'dead', 'paused'] as const).flatMap((state): FilterView[] => {
    const count = tagged.filter((source) => stateOf(source) === state).length;
    if (count === 0 && asked.state !== state) return [];
    return [{ name: w.stateNames[state], count, on: asked.state === state, href: sourcesHref({ ...asked, state }) }];
  });
  const trouble = tagged.filter(isTroubled).length;
  const tags = [...new Set(all.flatMap((source) => source.tags))].sort();
  return {
    states: [
      { name: w.all, count: tagged.length, on: asked.state === undefined, href: sourcesHref({ ...asked, state: undefined }) },
      ...(trouble > 0 || asked.state === 'trouble'
        ? [{ name: w.trouble, count: trouble, on: asked.state === 'trouble', href: sourcesHref({ ...asked, state: 'trouble' }) }]
        : []),
      ...states,
    ],
    tags:
      tags.length === 0
        ? []
        : [
            { name: `${w.tags}: ${w.all.toLowerCase()}`, on: asked.tag === undefined, href: sourcesHref({ ...asked, tag: undefined }) },
            ...tags.map((tag) => ({ name: tag, on: asked.tag === tag, href: sourcesHref({ ...asked, tag }) })),
          ],
  };
}

/** What was done, from the address: only what we say ourselves. */
export function doneWords(value: string | undefined): string | undefined {
  const match = /^(\w+)(?:\.(\d{1,6}))?$/.exec(value ?? '');
  const say = match && Object.hasOwn(w.done, match[1] as string) ? w.done[match[1] as keyof typeof w.done] : undefined;
  return say?.(Number(match?.[2] ?? 1));
}
