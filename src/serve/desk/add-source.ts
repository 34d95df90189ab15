import type { Id, SourceForm, SourcePatch, WatchedSource } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { stableId } from '../../text/index.ts';
import type { Candidate, Work } from '../context.ts';
import { given } from '../given.ts';
import { Unusable } from './unusable.ts';

export interface SourceWish {
  readonly location: string;
  /** Absent: it is found out. */
  readonly form?: SourceForm | undefined;
  /** What the analyst says of it. */
  readonly said?: SourcePatch | undefined;
}

export interface Added {
  /** Absent where a choice is left to the analyst. */
  readonly source?: WatchedSource;
  /** It was there already. */
  readonly known: boolean;
  /** What else was found at the address, or what there is to choose from. */
  readonly candidates: readonly Candidate[];
}

interface Effects {
  readonly work: Pick<Work, 'discover'>;
  readonly now: () => Date;
}

/**
 * Adds a source, found out by looking at the address where its form is not given. It is polled at once.
 * @param options.choose 'ask' leaves a choice between several to the analyst; 'best' takes the likeliest
 * @throws Unusable where nothing that can be watched is there
 */
export async function addSource(
  store: Store,
  wish: SourceWish,
  options: { readonly choose: 'ask' | 'best' },
  { work, now }: Effects,
): Promise<Added> {
  if (wish.form) return keep(store, wish, { location: wish.location, form: wish.form }, [], now());
  const { candidates, problem } = await work.discover(wish.location);
  const [best, ...others] = candidates;
  if (!best) throw new Unusable(problem ?? `Nothing that can be watched was found at ${wish.location}.`);
  if (options.choose === 'ask' && others.length > 0 && best.location !== wish.location) return { known: false, candidates };
  return keep(store, wish, best, others, now());
}

async function keep(
  store: Store,
  wish: SourceWish,
  found: Pick<Candidate, 'location' | 'form'> & Partial<Candidate>,
  candidates: readonly Candidate[],
  now: Date,
): Promise<Added> {
  const source = makeSource({ ...wish, found }, now);
  const known = (await store.sources.add(source)) === 'known';
  const kept = known ? await store.sources.get(source.id) : source;
  if (!known)
    await store.events.add({ at: source.addedAt, kind: 'source', source: source.id, text: `${source.name} is watched from now on.` });
  return { source: kept ?? source, known, candidates };
}

/** A source as it is before its first poll. */
export function makeSource(
  wish: SourceWish & { readonly found: Pick<Candidate, 'location' | 'form'> & Partial<Candidate> },
  now: Date,
): WatchedSource {
  const { location, form, title, language } = wish.found;
  return {
    id: sourceId(location),
    given: wish.location,
    kind: 'unknown',
    tags: [],
    paused: false,
    ...(language ? { language } : {}),
    ...(given(wish.said ?? {}) as Partial<WatchedSource>),
    location,
    form,
    name: wish.said?.name ?? title ?? nameOf(location),
    addedAt: now.toISOString(),
    health: { state: 'new', failures: 0, nextPoll: now.toISOString() },
  };
}

/** Of its address: adding it twice is adding it once. */
export function sourceId(location: string): Id {
  return stableId('src', location);
}

function nameOf(location: string): string {
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  return url.protocol === 'file:' ? location : url.hostname.replace(/^www\./, '');
}
