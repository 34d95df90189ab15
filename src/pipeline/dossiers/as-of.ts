import { annotate } from '../../3-annotate/index.ts';
import { findChanges } from '../../7-brief/compare/index.ts';
import type { Change, Correction, Dossier, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ClockEffects, realClock } from '../effects.ts';
import { findMovements } from './find-movements.ts';
import { inTime, loadStory } from './load-story.ts';
import { makeStoryDossier } from './make-story-dossier.ts';

/**
 * The dossier as it stood: the reports that the story had then, with their texts of then and the corrections of then; made by the stages of today.
 * @param time ISO 8601
 * @returns undefined where the story was not there at that time
 */
export async function dossierAsOf(store: Store, story: Id, time: string): Promise<Dossier | undefined> {
  const members = await store.stories.membersAsOf(story, time);
  const then = await store.reports.asOf(members, time);
  if (then.length === 0) return undefined;
  const reports = then.map(({ report, annotations }) => ({ report, annotations: annotations ?? annotate(report) })).sort(inTime);
  const there = new Set(reports.map(({ report }) => report.id));
  const joinings = (await store.stories.members(story))?.joinings.filter((one) => there.has(one.report) && there.has(one.with)) ?? [];
  return makeStoryDossier({ id: story, reports, joinings }, await correctionsOf(store, story, time), time);
}

/**
 * What is different now from how a story stood at a time, in words; the most important first. What changed and changed back is not told.
 * @param time ISO 8601
 * @returns undefined where there is no such story
 */
export async function changesSince(
  store: Store,
  story: Id,
  time: string,
  effects: ClockEffects = realClock,
): Promise<readonly Change[] | undefined> {
  const alive = await store.stories.resolve(story);
  const loaded = alive === undefined ? undefined : await loadStory(store, alive);
  if (!loaded) return undefined;
  const at = effects.now();
  const newer = makeStoryDossier(loaded, await store.corrections.inForce(), at);
  const older = (await dossierAsOf(store, loaded.id, time)) ?? (await dossierAsOf(store, story, time));
  return findChanges(older, newer, { at, ...(await findMovements(store, newer, older)) });
}

/** Those in force at a time, oldest first. */
async function correctionsOf(store: Store, story: Id, time: string): Promise<readonly Correction[]> {
  const moment = Date.parse(time);
  const all: Correction[] = [];
  let after: string | undefined;
  do {
    const page = await store.corrections.page({ story, limit: 200, ...(after && { after }) });
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all
    .filter(({ at, undoneAt }) => Date.parse(at) <= moment && (!undoneAt || Date.parse(undoneAt) > moment))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
