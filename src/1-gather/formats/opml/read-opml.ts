import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { decodeText, unpack } from '../bytes/index.ts';
import { MAX_DEPTH, MAX_FEED_BYTES } from '../settings.ts';
import { oneLine, tidyXml } from '../xml/index.ts';

/** What Stemma itself writes beside the standard's attributes. */
const OWN = [
  'stemmaForm',
  'stemmaKind',
  'stemmaFamily',
  'stemmaCountry',
  'stemmaTimeZone',
  'stemmaReliability',
  'stemmaTags',
  'stemmaPaused',
] as const;
type OwnAttribute = (typeof OWN)[number];

/** One source of a list. */
export interface OpmlSource {
  /** Where it is polled: the feed, or what else is watched. */
  readonly location: string;
  readonly name?: string;
  /** Address of the site. */
  readonly home?: string;
  readonly language?: string;
  /** Folders, the outermost first, and the categories it names. */
  readonly tags: readonly string[];
  readonly form?: string;
  readonly kind?: string;
  readonly family?: string;
  readonly country?: string;
  readonly timeZone?: string;
  readonly reliability?: string;
  readonly paused?: boolean;
}

export interface OpmlReading {
  readonly title?: string;
  readonly sources: readonly OpmlSource[];
  /** In words. */
  readonly problems: readonly string[];
}

type Outline = Opml.Outline<string, typeof OWN>;

/**
 * Reads a list of feeds (OPML 1.0 and 2.0).
 * @returns each address once; outlines without an address are folders and become tags
 */
export function readOpml(bytes: Uint8Array): OpmlReading {
  const unpacked = unpack(bytes, MAX_FEED_BYTES);
  if (typeof unpacked === 'string') return { sources: [], problems: [unpacked] };
  const { text, problems } = decodeText(unpacked);
  const xml = tidyXml(text);
  if (!/<opml[\s>]/i.test(xml)) return { sources: [], problems: [...problems, 'This is not an OPML list of feeds.'] };
  let document: Opml.Document<string, typeof OWN>;
  try {
    document = parseOpml(xml, { extraOutlineAttributes: OWN }) as Opml.Document<string, typeof OWN>;
  } catch {
    return { sources: [], problems: [...problems, 'The list holds no feeds.'] };
  }
  const sources = new Map<string, OpmlSource>();
  const without = walk(document.body?.outlines, [], sources);
  const title = document.head?.title && oneLine(document.head.title);
  return {
    ...(title && { title }),
    sources: [...sources.values()],
    problems: [
      ...problems,
      ...(without ? [`${without} ${without === 1 ? 'entry names no feed and is' : 'entries name no feed and are'} left out.`] : []),
      ...(sources.size ? [] : ['The list holds no feeds.']),
    ],
  };
}

/** @returns how many outlines are neither feed nor folder */
function walk(outlines: readonly Outline[] | undefined, folders: readonly string[], sources: Map<string, OpmlSource>): number {
  let without = 0;
  for (const outline of outlines ?? []) {
    const location = locationOf(outline);
    const name = oneLine(outline.title ?? outline.text ?? '');
    if (location) join(sources, sourceOf(outline, location, name, folders));
    else if (!outline.outlines?.length) without++;
    if (folders.length < MAX_DEPTH) without += walk(outline.outlines, location || !name ? folders : [...folders, name], sources);
  }
  return without;
}

function locationOf(outline: Outline): string | undefined {
  const isSource = outline.type?.toLowerCase() === 'rss' || outline.stemmaForm;
  const location = (outline.xmlUrl ?? (isSource ? (outline.url ?? outline.htmlUrl) : undefined))?.trim();
  // "feed://host/rss", "feed:https://host/rss": what browsers once made of a feed's address.
  return location?.replace(/^feed:(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://') || undefined;
}

/** A feed in two folders is one source with both tags. */
function join(sources: Map<string, OpmlSource>, source: OpmlSource): void {
  const known = sources.get(source.location);
  sources.set(source.location, known ? { ...source, ...known, tags: [...new Set([...known.tags, ...source.tags])] } : source);
}

function sourceOf(outline: Outline, location: string, name: string, folders: readonly string[]): OpmlSource {
  const categories = (outline.category ?? '').split(/[,/]/).map(oneLine).filter(Boolean);
  const own = (outline.stemmaTags ? parseTags(String(outline.stemmaTags)) : undefined) ?? [...folders, ...categories];
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
  const fields = {
    name: name || undefined,
    home: outline.htmlUrl?.trim(),
    language: text(outline.language),
    form: text(outline.stemmaForm),
    kind: text(outline.stemmaKind),
    family: text(outline.stemmaFamily),
    country: text(outline.stemmaCountry),
    timeZone: text(outline.stemmaTimeZone),
    reliability: text(outline.stemmaReliability),
    paused: outline.stemmaPaused === 'true' ? true : undefined,
  };
  return { location, tags: [...new Set(own)], ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

function parseTags(text: string): readonly string[] | undefined {
  const tags = text
    .split('|')
    .map((tag) => tag.replace(/%7C/g, '|').replace(/%25/g, '%').trim())
    .filter(Boolean);
  return tags.length ? tags : undefined;
}

/**
 * Writes a list of feeds that other readers can import, folders by the first tag, and from which `readOpml` gets back what it was given.
 * @param created ISO 8601
 */
export function writeOpml(sources: readonly OpmlSource[], options: { readonly title: string; readonly created: string }): string {
  const folders = new Map<string, Outline[]>();
  for (const source of sources) {
    const folder = source.tags[0] ?? '';
    folders.set(folder, [...(folders.get(folder) ?? []), outlineOf(source)]);
  }
  const outlines = [...folders].flatMap(([folder, inside]): Outline[] =>
    folder ? [{ text: folder, title: folder, outlines: inside }] : inside,
  );
  const head = { title: options.title, dateCreated: options.created };
  return generateOpml({ head, body: { outlines } }, { extraOutlineAttributes: OWN });
}

function outlineOf(source: OpmlSource): Outline {
  const own: Partial<Record<OwnAttribute, string | undefined>> = {
    stemmaForm: source.form,
    stemmaKind: source.kind,
    stemmaFamily: source.family,
    stemmaCountry: source.country,
    stemmaTimeZone: source.timeZone,
    stemmaReliability: source.reliability,
    stemmaTags: source.tags.map((tag) => tag.replace(/%/g, '%25').replace(/\|/g, '%7C')).join('|') || undefined,
    stemmaPaused: source.paused ? 'true' : undefined,
  };
  const name = source.name ?? source.location;
  const fields = { text: name, title: name, type: 'rss', xmlUrl: source.location, htmlUrl: source.home, language: source.language, ...own };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Outline;
}
