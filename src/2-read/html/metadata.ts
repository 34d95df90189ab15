import type { Published } from '../../model/index.ts';
import type { PageBlock } from './blocks.ts';
import { readDate } from './date.ts';
import { isArticle, type JsonObject, readJsonLd } from './json-ld.ts';
import { readNames } from './names.ts';
import { readTitle } from './title.ts';
import { descendants, type Element, textOf } from './tree.ts';

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  readonly site?: string;
  readonly published?: Published;
  readonly language?: string;
  /** The article's text as the page gives it to search engines. */
  readonly articleBody?: string;
  /** The page itself says that it must be paid for. */
  readonly locked: boolean;
}

/** The places of a page where metadata stands, gathered once. */
export interface Clues {
  readonly root: Element;
  readonly location: string;
  readonly language: string;
  readonly objects: readonly JsonObject[];
  readonly articles: readonly JsonObject[];
  /** Contents of meta tags by lower-cased name or property, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly elements: readonly Element[];
  readonly blocks: readonly PageBlock[];
}

export function readMetadata(root: Element, location: string, blocks: readonly PageBlock[]): Metadata {
  const clues = gatherClues(root, location, blocks);
  const site = readSite(clues);
  const title = readTitle(clues, site);
  const published = readDate(clues, title);
  const byline = readNames(clues, title, site);
  const articleBody = longest(clues.articles.map((article) => article.articleBody));
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(site && { site }),
    ...(published && { published }),
    ...(clues.language !== 'und' && { language: clues.language }),
    ...(articleBody && { articleBody }),
    locked: clues.articles.some((article) => String(article.isAccessibleForFree).toLowerCase() === 'false'),
  };
}

function gatherClues(root: Element, location: string, blocks: readonly PageBlock[]): Clues {
  const elements = [...descendants(root)];
  const meta = new Map<string, string[]>();
  let language: string | undefined;
  for (const { tag, attributes } of elements) {
    if (tag === 'html') language ??= attributes.lang;
    if (tag !== 'meta' || !attributes.content) continue;
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'])?.toLowerCase();
    if (key) meta.set(key, [...(meta.get(key) ?? []), attributes.content.trim()]);
  }
  const objects = readJsonLd(root);
  language ||= meta.get('content-language')?.[0] ?? meta.get('og:locale')?.[0] ?? meta.get('language')?.[0];
  return {
    root,
    location,
    language: language?.trim().replace('_', '-') || 'und',
    objects,
    articles: objects.filter(isArticle),
    meta,
    elements,
    blocks,
  };
}

export function firstMeta(clues: Clues, ...names: readonly string[]): string | undefined {
  for (const name of names) for (const content of clues.meta.get(name) ?? []) if (content) return content;
  return undefined;
}

function readSite(clues: Clues): string | undefined {
  const publisher = clues.articles.map((article) => article.publisher).find((value) => value && typeof value === 'object') as
    | JsonObject
    | undefined;
  const named = firstMeta(clues, 'og:site_name', 'application-name', 'dc.publisher', 'publisher', 'cre');
  const name = named ?? (typeof publisher?.name === 'string' ? publisher.name : undefined);
  if (name && !/^https?:/.test(name)) return name.trim();
  const host = URL.canParse(clues.location) ? new URL(clues.location).hostname.replace(/^www\./, '') : undefined;
  return host || undefined;
}

function longest(values: readonly unknown[]): string | undefined {
  const texts = values.filter((value): value is string => typeof value === 'string');
  return texts.sort((a, b) => b.length - a.length)[0];
}

export { textOf };
