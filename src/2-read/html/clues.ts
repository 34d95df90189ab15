import type { PageBlock } from './blocks.ts';
import { isArticle, type JsonObject, readJsonLd } from './json-ld.ts';
import { descendants, type Element } from './tree.ts';

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

/** Gathers from a page what tells of it. */
export function gatherClues(root: Element, location: string, blocks: readonly PageBlock[]): Clues {
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
    location: addressOf(location, elements, meta),
    language: language?.trim().replace('_', '-') || 'und',
    objects,
    articles: objects.filter(isArticle),
    meta,
    elements,
    blocks,
  };
}

/** A saved page has no address of its own; the one that it calls canonical stands in. */
function addressOf(location: string, elements: readonly Element[], meta: ReadonlyMap<string, readonly string[]>): string {
  if (/^https?:/i.test(location)) return location;
  const link = elements.find(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical')?.attributes.href;
  return [link, meta.get('og:url')?.[0]].find((address) => address && /^https?:/i.test(address)) ?? location;
}

export function firstMeta(clues: Clues, ...names: readonly string[]): string | undefined {
  for (const name of names) for (const content of clues.meta.get(name) ?? []) if (content) return content;
  return undefined;
}
