import { sameHtml, sameTime, sameTitle } from './compare.ts';
import type { NeutralFeed, NeutralItem } from './neutral.ts';

/** A parse by gofeed: what its tests expect, in the shape of its parsers for RSS and for Atom, or of its translators of both. */
export type GofeedParse = { readonly [key: string]: GofeedParse | undefined } & { readonly [index: number]: GofeedParse | undefined };

const list = (value: GofeedParse | undefined): readonly GofeedParse[] => (Array.isArray(value) ? (value as readonly GofeedParse[]) : []);
const text = (value: GofeedParse | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? (value as string) : undefined;

/** One field that is expected: its name, the value, and whether the reader found it. */
type Check = readonly [field: string, expected: string | undefined, met: (expected: string) => boolean];

/**
 * @returns how many fields that every reader has are expected, and which of them were not met
 */
export function checkPair(
  expected: GofeedParse,
  feed: NeutralFeed,
  url: string,
): { readonly fields: number; readonly wrong: readonly string[] } {
  const items = list(expected.items ?? expected.entries);
  const checks: Check[] = [
    ['title', text(expected.title), (value) => sameTitle(value, feed.title)],
    ['description', text(expected.description) ?? text(expected.subtitle), (value) => sameText(value, feed.description)],
    ['link', text(expected.link) ?? alternate(expected.links), (value) => sameAddress(value, feed.link, url)],
    ['language', text(expected.language), (value) => value === feed.language],
    ['updated', text(expected.updatedParsed), (value) => sameTime(value, feed.updated)],
    ...items.flatMap((item, i) =>
      checksOf(item, feed.items[i], url).map(([field, value, met]): Check => [`item ${i} ${field}`, value, met]),
    ),
  ];
  const asked = checks.filter(([, value]) => value !== undefined);
  return {
    fields: asked.length,
    wrong: asked.filter(([, value, met]) => !met(value as string)).map(([field, value]) => `${field}: ${value}`),
  };
}

function checksOf(item: GofeedParse, found: NeutralItem | undefined, url: string): Check[] {
  const person = item.authors?.[0] ?? item.author;
  const tags = list(item.categories).map((tag) => text(tag) ?? text(tag.value) ?? text(tag.term));
  const enclosure = item.enclosures?.[0];
  return [
    ['title', text(item.title), (value) => sameTitle(value, found?.title)],
    [
      'summary',
      text(item.description) ?? text(item.summary),
      (value) => sameText(value, found?.summary) || sameText(value, found?.content),
    ],
    ['content', text(item.content) ?? text(item.content?.value), (value) => sameText(value, found?.content)],
    ['link', text(item.link) ?? alternate(item.links), (value) => sameAddress(value, found?.link, url)],
    ['id', text(item.id) ?? text(item.guid) ?? text(item.guid?.value), (value) => value === found?.id],
    ['published', text(item.publishedParsed) ?? text(item.pubDateParsed), (value) => sameTime(value, found?.published)],
    ['updated', text(item.updatedParsed), (value) => sameTime(value, found?.updated ?? found?.published)],
    ['author', text(person) ?? text(person?.name) ?? text(person?.email), (value) => sameAuthor(value, found?.author)],
    [
      'tags',
      tags.filter(Boolean).join('\n') || undefined,
      (value) => value.split('\n').every((tag) => found?.tags?.some((one) => sameTitle(tag, one))),
    ],
    ['enclosure', text(enclosure?.url), (value) => sameAddress(value, found?.enclosure?.url, url)],
  ];
}

function alternate(links: GofeedParse | undefined): string | undefined {
  return text(list(links).find((link) => (text(link.rel) ?? 'alternate') === 'alternate')?.href);
}

function sameText(expected: string, found: string | undefined): boolean {
  return sameHtml(expected, found) || sameTitle(expected, found);
}

function sameAuthor(expected: string, found: string | undefined): boolean {
  return (
    found !== undefined &&
    (expected === found || found.split(', ').includes(expected) || expected.startsWith(`${found} (`) || expected.endsWith(`(${found})`))
  );
}

function sameAddress(expected: string, found: string | undefined, url: string): boolean {
  return found !== undefined && URL.parse(expected, url)?.href === URL.parse(found, url)?.href;
}
