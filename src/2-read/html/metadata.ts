import type { Published } from '../../model/index.ts';
import type { PageBlock } from './blocks.ts';
import { type Clues, firstMeta, gatherClues } from './clues.ts';
import { readDate } from './date.ts';
import type { JsonObject } from './json-ld.ts';
import { readNames } from './names.ts';
import { readTitle } from './title.ts';
import type { Element } from './tree.ts';

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
