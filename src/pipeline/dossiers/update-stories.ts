import { findChanges } from '../../7-brief/compare/index.ts';
import type { Change, Correction, Dossier, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ClockEffects, realClock } from '../effects.ts';
import { DOSSIER_VERSION } from '../versions.ts';
import { loadStory } from './load-story.ts';
import { makeCard } from './make-card.ts';
import { makeStoryDossier } from './make-story-dossier.ts';
import { PauseMemory } from './pauses.ts';
import { readRulings } from './rulings.ts';
import { DOSSIERS } from './settings.ts';

export interface DossierMemory {
  readonly pauses: PauseMemory;
}

/** What making dossiers remembers from one time to the next; it belongs to the one who makes them. */
export function makeDossierMemory(): DossierMemory {
  return { pauses: new PauseMemory() };
}

export interface UpdateOptions {
  readonly memory?: DossierMemory;
  /** Also stories that rest because they take long. */
  readonly pauses?: 'keep' | 'ignore';
  /** No further story is begun after so many milliseconds; the rest waits for the next call. */
  readonly budgetMs?: number;
}

export interface Updated {
  readonly stories: readonly Id[];
  /** New ones only. */
  readonly changes: readonly Change[];
  /** Stories that still wait. */
  readonly waiting: number;
  /** When the first of the waiting may be made, ISO 8601; absent where none waits. */
  readonly next?: string;
}

/**
 * Makes the dossiers anew of stories whose reports, corrections or stages changed, small ones first, and keeps each with its card and what
 * changed, in one transaction.
 */
export async function updateStories(store: Store, options: UpdateOptions = {}, effects: ClockEffects = realClock): Promise<Updated> {
  const memory = options.memory ?? makeDossierMemory();
  const rulings = await readRulings(store);
  const stale = await store.stories.stale(DOSSIER_VERSION, DOSSIERS.batch);
  const started = Date.parse(effects.now());
  const wanted = [
    ...stale,
    ...rulings.stories.filter((id) => stale.every((one) => one.id !== id)).map((id) => ({ id, reports: 0, version: DOSSIER_VERSION })),
  ];
  const rests = (id: Id): number => (options.pauses === 'ignore' ? 0 : memory.pauses.restsUntil(id));
  const due = wanted.filter(({ id }) => rests(id) <= started).sort((a, b) => a.reports - b.reports);
  const stories: Id[] = [];
  const changes: Change[] = [];
  for (const { id, version } of due) {
    const before = Date.parse(effects.now());
    if (options.budgetMs !== undefined && before - started >= options.budgetMs) break;
    changes.push(
      ...(await updateStory(
        store,
        id,
        { corrections: rulings.inForce, isOutdated: version !== undefined && version !== DOSSIER_VERSION },
        effects,
      )),
    );
    const after = Date.parse(effects.now());
    memory.pauses.note(id, after, after - before);
    stories.push(id);
  }
  if (rulings.stories.every((id) => stories.includes(id))) await rulings.done();
  const waiting = wanted.filter(({ id }) => !stories.includes(id));
  const next = waiting.length > 0 ? Math.min(...waiting.map(({ id }) => Math.max(started, rests(id)))) : undefined;
  return { stories, changes, waiting: waiting.length, ...(next !== undefined && { next: new Date(next).toISOString() }) };
}

interface UpdateContext {
  readonly corrections: readonly Correction[];
  /** The dossier that is there was made by other stages: what is different is no news. */
  readonly isOutdated: boolean;
}

async function updateStory(
  store: Store,
  id: Id,
  { corrections, isOutdated }: UpdateContext,
  effects: ClockEffects,
): Promise<readonly Change[]> {
  // Before anything is read: what comes while the dossier is made leaves it stale.
  const at = effects.now();
  const loaded = await loadStory(store, id);
  if (!loaded) return [];
  const older = await store.stories.dossier(id);
  const dossier = makeStoryDossier(loaded, corrections, at);
  const changes = isOutdated && older ? [] : findChanges(older, dossier, { at, moved: await findMoved(store, id, older) });
  const card = await store.stories.card(id);
  return store.stories.putDossier({
    dossier,
    card: makeCard({
      dossier,
      at,
      tags: await tagsOf(store, dossier),
      newestChange: changes[0] ?? card?.newestChange,
      pinned: card?.pinned ?? isPinned(corrections, id),
    }),
    changes,
    version: DOSSIER_VERSION,
    at,
  });
}

function isPinned(corrections: readonly Correction[], story: Id): boolean {
  return corrections.findLast(({ kind, stories }) => (kind === 'pin' || kind === 'unpin') && stories.includes(story))?.kind === 'pin';
}

/** Reports that came from another story, or went into one, since the older dossier. */
async function findMoved(store: Store, id: Id, older: Dossier | undefined): Promise<readonly Id[]> {
  if (!older) return [];
  const { items } = await store.stories.history(id, { limit: 200 });
  return items.filter(({ at, other }) => other !== undefined && at >= older.generatedAt).flatMap(({ reports }) => reports);
}

async function tagsOf(store: Store, { reports }: Dossier): Promise<readonly string[]> {
  const sources = await Promise.all([...new Set(reports.map(({ source }) => source.id))].map((id) => store.sources.get(id)));
  return sources.flatMap((source) => source?.tags ?? []);
}
