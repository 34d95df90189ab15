import { findChanges } from '../../7-brief/compare/index.ts';
import type { Change, Correction, Dossier, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ClockEffects, realClock } from '../effects.ts';
import { type ReadingPool, startReading } from '../ingest/index.ts';
import { refreshReports } from '../replay.ts';
import { DOSSIER_VERSION } from '../versions.ts';
import { dossierAsOf } from './as-of.ts';
import { DecisionMemory } from './decisions.ts';
import { findMovements } from './find-movements.ts';
import { loadStory } from './load-story.ts';
import { makeCard } from './make-card.ts';
import { makeStoryDossier } from './make-story-dossier.ts';
import { PauseMemory } from './pauses.ts';
import { DOSSIERS } from './settings.ts';

export interface DossierMemory {
  readonly pauses: PauseMemory;
  readonly decisions: DecisionMemory;
}

/** What making dossiers remembers from one time to the next; it belongs to the one who makes them. */
export function makeDossierMemory(): DossierMemory {
  return { pauses: new PauseMemory(), decisions: new DecisionMemory() };
}

export interface UpdateOptions {
  readonly memory?: DossierMemory;
  /** Threads that annotate reports anew whose annotations are of another version; without, it is done in this one. */
  readonly reading?: ReadingPool;
  /** Also stories that rest because they take long. */
  readonly pauses?: 'keep' | 'ignore';
  /** No further story is begun after so many milliseconds; the rest waits for the next call. */
  readonly budgetMs?: number;
}

export interface Updated {
  readonly stories: readonly Id[];
  /** Whose dossier could not be made, for a fault of ours; a live event tells it, and the dossier before stays. */
  readonly failed: readonly Id[];
  /** New ones only. */
  readonly changes: readonly Change[];
  /** Stories that still wait, as far as was looked. */
  readonly waiting: number;
  /** When the first of the waiting may be made, ISO 8601; absent where none waits. */
  readonly next?: string;
}

/**
 * Makes the dossiers anew of stories whose reports, corrections or stages changed, small ones first, and keeps each with its card and what
 * changed, in one transaction.
 */
export async function updateStories(store: Store, options: UpdateOptions = {}, effects: ClockEffects = realClock): Promise<Updated> {
  const { pauses, decisions } = options.memory ?? makeDossierMemory();
  const reading = options.reading ?? startReading({ threads: 0 });
  const started = Date.parse(effects.now());
  const restsUntil = (id: Id): number => (options.pauses === 'ignore' ? 0 : pauses.restsUntil(id));
  const tried = new Set<Id>();
  const stories: Id[] = [];
  const failed: Id[] = [];
  const changes: Change[] = [];
  for (;;) {
    const stale = await store.stories.stale(DOSSIER_VERSION, DOSSIERS.batch);
    const corrections = await store.corrections.inForce();
    for (const id of await decisions.changed(store, corrections)) pauses.forget(id);
    const due = stale.filter(({ id }) => !tried.has(id) && restsUntil(id) <= started).sort((a, b) => a.reports - b.reports);
    for (const story of due) {
      const before = Date.parse(effects.now());
      if (options.budgetMs !== undefined && before - started >= options.budgetMs) return finish(stale);
      tried.add(story.id);
      try {
        changes.push(...(await updateStory(store, story, { corrections, reading }, effects)));
        stories.push(story.id);
        pauses.note(story.id, Date.parse(effects.now()), Date.parse(effects.now()) - before);
      } catch (error) {
        // One story must not keep all others from being made; it is tried again after a rest.
        failed.push(story.id);
        pauses.note(story.id, Date.parse(effects.now()), DOSSIERS.longestRestMs);
        await tellFailure(store, story.id, error as Error, effects);
      }
    }
    if (due.length === 0 || stale.length < DOSSIERS.batch) return finish(stale);
  }

  function finish(stale: readonly StaleStory[]): Updated {
    const made = new Set(stories);
    const waiting = stale.filter(({ id }) => !made.has(id));
    const next = waiting.length > 0 ? Math.min(...waiting.map(({ id }) => Math.max(started, pauses.restsUntil(id)))) : undefined;
    return { stories, failed, changes, waiting: waiting.length, ...(next !== undefined && { next: new Date(next).toISOString() }) };
  }
}

async function tellFailure(store: Store, story: Id, { message }: Error, effects: ClockEffects): Promise<void> {
  const text = `The dossier of this story could not be made (${message.slice(0, 200)}). What is shown is the one before; it is tried again. Please report it.`;
  await store.events.add({ at: effects.now(), kind: 'story', story, text });
}

type StaleStory = Awaited<ReturnType<Store['stories']['stale']>>[number];

interface UpdateContext {
  readonly corrections: readonly Correction[];
  readonly reading: ReadingPool;
}

async function updateStory(
  store: Store,
  { id, mark, version }: StaleStory,
  { corrections, reading }: UpdateContext,
  effects: ClockEffects,
): Promise<readonly Change[]> {
  const at = effects.now();
  const isOutdated = version !== undefined && version !== DOSSIER_VERSION;
  if (isOutdated) await refreshReports(store, (await store.stories.members(id))?.reports ?? [], reading);
  const loaded = await loadStory(store, id);
  if (!loaded) return [];
  const before = await store.stories.dossier(id);
  // What other stages see otherwise is no news: the dossier of then is made by those of today.
  const older = before && isOutdated ? await dossierAsOf(store, id, before.generatedAt) : before;
  const dossier = makeStoryDossier(loaded, corrections, at);
  const known = (await store.changes.page({ story: id, limit: 200 })).items;
  const changes = findChanges(older, dossier, { at, known, ...(await findMovements(store, dossier, older)) });
  const card = await store.stories.card(id);
  return store.stories.putDossier({
    dossier,
    card: makeCard({
      dossier,
      at,
      tags: await tagsOf(store, dossier),
      newestChange: changes[0] ?? card?.newestChange,
      pinned: card?.pinned ?? false,
    }),
    changes,
    version: DOSSIER_VERSION,
    at,
    mark,
  });
}

async function tagsOf(store: Store, { reports }: Dossier): Promise<readonly string[]> {
  const sources = await Promise.all([...new Set(reports.map(({ source }) => source.id))].map((id) => store.sources.get(id)));
  return sources.flatMap((source) => source?.tags ?? []);
}
