import type { Correction, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Work } from '../context.ts';
import { Unusable } from './unusable.ts';

/** What the analyst asks for; the rest of a Correction is ours to fill in. */
export type Wish = Omit<Correction, 'id' | 'at' | 'undoneAt' | 'undoneBy'>;

interface Needs {
  /** Fewest and most stories. */
  readonly stories: readonly [number, number];
  readonly reports: boolean;
  readonly subject: boolean;
  readonly value: boolean;
  readonly told: string;
}

const needs: Readonly<Record<Correction['kind'], Needs>> = {
  merge: { stories: [2, 50], reports: false, subject: false, value: false, told: 'Stories were merged by hand.' },
  split: { stories: [1, 1], reports: true, subject: false, value: false, told: 'Reports were split off by hand.' },
  move: { stories: [1, 1], reports: true, subject: false, value: false, told: 'Reports were moved by hand.' },
  pin: { stories: [1, 1], reports: false, subject: false, value: false, told: 'The story was pinned.' },
  unpin: { stories: [1, 1], reports: false, subject: false, value: false, told: 'The story was unpinned.' },
  speaker: { stories: [1, 1], reports: false, subject: true, value: true, told: 'A speaker was corrected by hand.' },
  'not-a-discrepancy': { stories: [1, 1], reports: false, subject: true, value: false, told: 'A discrepancy was set aside by hand.' },
  rename: { stories: [1, 1], reports: false, subject: false, value: true, told: 'The story was renamed by hand.' },
};

interface Effects {
  readonly work: Pick<Work, 'nudge'>;
  readonly now: () => Date;
  readonly newId: () => Id;
}

/**
 * Keeps a correction; what watches the store carries it out and holds to it from then on.
 * @throws Unusable where it names what is not there, or too little or too much
 */
export async function correct(store: Store, wish: Wish, { work, now, newId }: Effects): Promise<Correction> {
  const correction: Correction = { ...(await checkWish(store, wish)), id: newId(), at: now().toISOString() };
  await store.corrections.add(correction);
  const [story] = correction.stories;
  if (story && (wish.kind === 'pin' || wish.kind === 'unpin')) await store.stories.pin(story, wish.kind === 'pin');
  await store.events.add({ at: correction.at, kind: 'correction', text: needs[wish.kind].told, ...(story ? { story } : {}) });
  work.nudge();
  return correction;
}

/** Takes a correction back. @param by who does @returns false where there is none of this id in force */
export async function undoCorrection(
  store: Store,
  { id, by }: { readonly id: Id; readonly by?: string | undefined },
  { work, now }: Omit<Effects, 'newId'>,
): Promise<boolean> {
  const at = now().toISOString();
  const correction = await store.corrections.get(id);
  if (!correction || correction.undoneAt || !(await store.corrections.undo(id, at, by))) return false;
  const [story] = correction.stories;
  if (story && (correction.kind === 'pin' || correction.kind === 'unpin')) await store.stories.pin(story, correction.kind === 'unpin');
  await store.events.add({ at, kind: 'correction', text: 'A correction was taken back.', ...(story ? { story } : {}) });
  work.nudge();
  return true;
}

async function checkWish(store: Store, wish: Wish): Promise<Wish> {
  const needed = needs[wish.kind];
  const stories = [...new Set(await Promise.all(wish.stories.map((id) => livingStory(store, id))))];
  const [least, most] = needed.stories;
  if (stories.length < least || stories.length > most)
    throw new Unusable(`${wish.kind} takes ${least === most ? 'one story' : `${least} to ${most} stories`}; ${stories.length} given.`);
  if (needed.subject && !wish.subject)
    throw new Unusable(`${wish.kind} needs the subject that it is about: the id of an utterance or discrepancy.`);
  if (needed.value && !wish.value?.trim())
    throw new Unusable(`${wish.kind} needs a value: ${wish.kind === 'rename' ? 'the new title' : 'the right speaker'}.`);
  if (!needed.reports) return { ...wish, stories, reports: [] };
  await checkReports(store, wish, stories[0] as Id);
  return { ...wish, stories };
}

async function checkReports(store: Store, { kind, reports }: Wish, story: Id): Promise<void> {
  if (reports.length === 0) throw new Unusable(`${kind} needs the reports that it is about.`);
  for (const id of reports) if (!(await store.reports.get(id))) throw new Unusable(`There is no report ${id}.`);
  if (kind !== 'split') return;
  const members = new Set((await store.stories.members(story))?.reports);
  const stranger = reports.find((id) => !members.has(id));
  if (stranger) throw new Unusable(`Report ${stranger} is not in story ${story}.`);
  if (new Set(reports).size >= members.size) throw new Unusable('At least one report has to stay in the story.');
}

async function livingStory(store: Store, id: Id): Promise<Id> {
  const living = await store.stories.resolve(id);
  if (living === undefined) throw new Unusable(`There is no story ${id}.`);
  return living;
}
