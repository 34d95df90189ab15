import type { OpmlSource } from '../../1-gather/formats/index.ts';
import { Reliability, SourceForm, SourceKind, type SourcePatch, type WatchedSource } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { makeSource, tell } from './add-source.ts';
import { allPages } from './all-pages.ts';
import { isPath, type Reach } from './refuse-paths.ts';

interface Imported {
  readonly added: number;
  /** Were there already; nothing of them is changed. */
  readonly known: number;
  /** In words: what could not be used. */
  readonly problems: readonly string[];
}

interface Effects {
  readonly now: () => Date;
  /** Who reaches us; absent at the terminal, where paths are allowed. */
  readonly access?: Reach;
}

/** Entries without a usable address that are named one by one. */
const mostTold = 5;

/** Adds the sources of a list of feeds; folders become tags. Doing it twice is as doing it once. */
export async function importOpml(store: Store, bytes: Uint8Array, { now, access }: Effects): Promise<Imported> {
  const { readOpml } = await loadFormats();
  const { sources: listed, problems } = readOpml(bytes);
  const isRefused = (one: OpmlSource): boolean =>
    access !== undefined && !access.loopbackOnly && (isPath(one.location) || one.form === 'folder' || one.form === 'archive');
  const isUnusable = (one: OpmlSource): boolean =>
    one.form !== 'folder' && one.form !== 'archive' && !(/^https?:\/\//i.test(one.location) && URL.canParse(one.location));
  const unusable = listed.filter(isUnusable);
  const usable = listed.filter((one) => !isUnusable(one));
  const sources = usable.filter((one) => !isRefused(one));
  const refused = usable.length - sources.length;
  const added: WatchedSource[] = [];
  for (const one of sources) {
    const form = SourceForm.safeParse(one.form).data ?? 'feed';
    const source = makeSource({ location: one.location, said: saidOf(one), found: { location: one.location, form } }, now());
    if ((await store.sources.add(source)) === 'added') added.push(source);
  }
  await tell(store, added);
  const told = [
    ...problems,
    ...unusable.slice(0, mostTold).map((one) => `“${one.name ?? one.location}” is left out: ${one.location} is no web address.`),
    ...(unusable.length > mostTold ? [`${unusable.length - mostTold} more are left out for the same reason.`] : []),
    ...(refused > 0 ? [`${refused} of the list are folders or archives of the machine: these are added at its terminal.`] : []),
  ];
  return { added: added.length, known: sources.length - added.length, problems: told };
}

/** All sources as a list of feeds that other programs read; what they do not know stands in attributes of ours. */
export async function exportOpml(store: Store, { now }: { readonly now: () => Date }): Promise<string> {
  const sources = await allPages((request) => store.sources.page(request));
  const { writeOpml } = await loadFormats();
  return writeOpml(sources.map(toListed), { title: 'Sources of Stemma', created: now().toISOString() });
}

/** Loaded when they are needed: most commands at the terminal read no list, and their start counts. */
const loadFormats = () => import('../../1-gather/formats/index.ts');

function saidOf(one: OpmlSource): SourcePatch {
  const [kind, reliability] = [SourceKind.safeParse(one.kind).data, Reliability.safeParse(one.reliability).data];
  return {
    ...(one.name ? { name: one.name } : {}),
    ...(one.language ? { language: one.language } : {}),
    ...(one.family ? { family: one.family } : {}),
    ...(one.country ? { country: one.country } : {}),
    ...(one.timeZone ? { timeZone: one.timeZone } : {}),
    ...(one.paused ? { paused: true } : {}),
    ...(kind ? { kind } : {}),
    ...(reliability ? { reliability } : {}),
    tags: one.tags,
  };
}

function toListed({
  location,
  name,
  form,
  kind,
  family,
  country,
  language,
  timeZone,
  reliability,
  tags,
  paused,
}: WatchedSource): OpmlSource {
  return {
    location,
    name,
    form,
    kind,
    tags,
    ...(family ? { family } : {}),
    ...(country ? { country } : {}),
    ...(language ? { language } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(reliability ? { reliability } : {}),
    ...(paused ? { paused } : {}),
  };
}
