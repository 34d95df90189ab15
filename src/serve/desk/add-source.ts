import { createHash } from 'node:crypto';
import type { Candidate } from '../../1-gather/index.ts';
import type { Id, SourceForm, SourcePatch, WatchedSource } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Work } from '../context.ts';
import { given } from '../given.ts';
import { type Reach, refusePaths } from './refuse-paths.ts';
import { Unusable } from './unusable.ts';

export interface SourceWish {
  readonly location: string;
  /** Absent: it is found out. */
  readonly form?: SourceForm | undefined;
  /** What the analyst says of it; it goes before what is found out. */
  readonly said?: SourcePatch | undefined;
}

export interface Added {
  readonly added: readonly WatchedSource[];
  /** Were there already; nothing of them is changed. */
  readonly known: readonly WatchedSource[];
  /** What else was found at the address, or, where nothing was added, what there is to choose from. */
  readonly candidates: readonly Candidate[];
  /** What the analyst should know of what was found, a sentence each. */
  readonly notes: readonly string[];
}

interface Effects {
  readonly work: Pick<Work, 'discover' | 'nudge'>;
  /** Who reaches us; absent at the terminal, where paths are allowed. */
  readonly access?: Reach;
  readonly now: () => Date;
}

/**
 * Adds a source, found out by looking at the address where its form is not given. It is polled at once.
 * @param options.choose 'ask' leaves a choice between several to the analyst; 'best' takes the likeliest; 'all' takes all: a list of feeds
 * @throws Unusable where nothing that can be watched is there; NotAllowed where it is a path and we are asked over a network
 */
export async function addSource(
  store: Store,
  wish: SourceWish,
  options: { readonly choose: 'ask' | 'best' | 'all' },
  { work, now, access }: Effects,
): Promise<Added> {
  if (access) refusePaths(wish, access);
  const { found, notes } = wish.form
    ? { found: [{ location: wish.location, form: wish.form }], notes: [] }
    : await look(wish.location, work);
  const chosen = options.choose === 'all' ? found : found.slice(0, 1);
  const rest = found.filter((one): one is Candidate => 'how' in one && !chosen.includes(one));
  if (options.choose === 'ask' && rest.length > 0 && found[0]?.location !== wish.location)
    return { added: [], known: [], candidates: found as readonly Candidate[], notes };
  const added: WatchedSource[] = [];
  const known: WatchedSource[] = [];
  for (const one of chosen) {
    const source = makeSource({ ...wish, found: one }, now());
    if ((await store.sources.add(source)) === 'added') added.push(source);
    else known.push((await store.sources.get(source.id)) ?? source);
  }
  await tell(store, added);
  work.nudge();
  return { added, known, candidates: rest, notes };
}

/** Tells whoever looks on that sources are watched from now on. */
export async function tell(store: Store, added: readonly WatchedSource[]): Promise<void> {
  const [first, ...others] = added;
  if (!first) return;
  await store.events.add({
    at: first.addedAt,
    kind: 'source',
    ...(others.length === 0 ? { source: first.id } : {}),
    text: `${others.length === 0 ? first.name : `${added.length} sources`} ${others.length === 0 ? 'is' : 'are'} watched from now on.`,
  });
}

async function look(
  location: string,
  work: Pick<Work, 'discover'>,
): Promise<{ readonly found: readonly Candidate[]; readonly notes: readonly string[] }> {
  const { candidates, problems } = await work.discover(location);
  if (candidates.length === 0) throw new Unusable(problems.join(' ') || `Nothing that can be watched was found at ${location}.`);
  return { found: candidates, notes: [...problems, ...noteOn(candidates[0])] };
}

/** Somebody who gave the address of a site expects more than what one page says. */
function noteOn(best: Candidate | undefined): readonly string[] {
  if (best?.form === 'page') return [`${best.location} names no feed and lists no reports: this one page is watched, for its changes.`];
  if (best?.form === 'site' && best.preview.length > 0)
    return [`${best.location} names no feed: the reports that it links to are watched, such as “${best.preview[0]?.title}”.`];
  return [];
}

/** A source as it is before its first poll. */
export function makeSource(
  wish: SourceWish & { readonly found: Pick<Candidate, 'location' | 'form'> & Partial<Candidate> },
  now: Date,
): WatchedSource {
  const { location, form, name, kind, country, language, timeZone, family, tags } = wish.found;
  const found = given({ name, kind, country, language, timeZone, family, tags });
  return {
    id: sourceId(location),
    given: wish.location,
    name: nameOf(location),
    kind: 'unknown',
    tags: [],
    paused: false,
    ...found,
    ...(given(wish.said ?? {}) as Partial<WatchedSource>),
    location,
    form,
    addedAt: now.toISOString(),
    health: { state: 'new', failures: 0, nextPoll: now.toISOString() },
  };
}

/** The id of a source, of its address: adding it twice is adding it once. */
export function sourceId(location: string): Id {
  return `src-${createHash('sha256').update(location).digest('hex').slice(0, 12)}`;
}

function nameOf(location: string): string {
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  return url.protocol === 'file:' ? location : url.hostname.replace(/^www\./, '');
}
