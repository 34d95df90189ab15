import type { Change, Dossier, Entity, EntityType, StoryCard } from '../../model/index.ts';
import { DOSSIERS } from './settings.ts';

export interface CardInput {
  readonly dossier: Dossier;
  readonly at: string;
  /** Tags of the sources that brought its reports. */
  readonly tags: readonly string[];
  readonly newestChange?: Change | undefined;
  readonly pinned: boolean;
}

/** What a list shows of a story. */
export function makeCard({ dossier, at, tags, newestChange, pinned }: CardInput): StoryCard {
  const { story, reports, statements, discrepancies, independentAccounts } = dossier;
  const isDisputed = statements.filter(({ status }) => status === 'disputed').length;
  const material = discrepancies.filter(({ severity }) => severity === 'material').length;
  return {
    id: story.id,
    title: story.title,
    reports: reports.length,
    independentAccounts,
    corroborated: statements.filter(({ status }) => status === 'corroborated').length,
    disputed: isDisputed + material,
    ...(story.firstPublished && { firstPublished: story.firstPublished }),
    ...(story.lastPublished && { lastPublished: story.lastPublished }),
    updatedAt: at,
    ...(newestChange && { newestChange }),
    languages: story.languages,
    places: mostTold(dossier.entities, ['place']),
    people: mostTold(dossier.entities, ['person', 'organisation']),
    kinds: [...new Set(reports.map(({ source }) => source.kind ?? 'unknown'))].sort(),
    tags: [...new Set(tags)].sort(),
    arrivals: countArrivals(reports.flatMap(({ published }) => (published ? [Date.parse(published.value)] : []))),
    pinned,
    stale: false,
  };
}

function mostTold(entities: readonly Entity[], types: readonly EntityType[]): string[] {
  return entities
    .filter(({ type }) => types.includes(type))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .slice(0, DOSSIERS.cardNames)
    .map(({ name }) => name);
}

/** Reports in each part of the time between the first and the last; all in the last part where there is no such time. */
function countArrivals(times: readonly number[]): number[] {
  const known = times.filter((ms) => !Number.isNaN(ms));
  const bins = new Array<number>(DOSSIERS.arrivalBins).fill(0);
  const first = Math.min(...known);
  const width = (Math.max(...known) - first) / DOSSIERS.arrivalBins;
  for (const ms of known) {
    const bin = width > 0 ? Math.min(bins.length - 1, Math.floor((ms - first) / width)) : bins.length - 1;
    bins[bin] = (bins[bin] as number) + 1;
  }
  return bins;
}
