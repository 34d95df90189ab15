import type { Published } from '../../model/index.ts';
import { foldLine } from '../clean.ts';
import { calendarNames, findDates, toPublished } from '../dates/index.ts';
import { MAX_DATE_DISTANCE } from '../settings.ts';
import { type Clues, firstMeta } from './clues.ts';
import { textOf } from './tree.ts';

/** Names of meta tags that hold the day of publication (after the lists of htmldate and Dublin Core), best first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article.published',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article_date_original',
  'publication_date',
  'publicationdate',
  'publish-date',
  'publishdate',
  'publish_date',
  'published',
  'published_date',
  'published-date',
  'pubdate',
  'pub_date',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dc.date',
  'dcsext.articlefirstpublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'citation_publication_date',
  'citation_date',
  'rnews:datepublished',
  'analyticsattributes.articledate',
  'article.created',
  'datecreated',
  'created',
  'ptime',
  'prism.publicationdate',
  'item-publish-date',
  'date',
  'release_date',
  'doc_date',
  'originalpublicationdate',
  'shareaholic:article_published_time',
  'og:pubdate',
  'mediator_published_time',
  'last-published',
  'vr:published_time',
  'gentime',
  'date_published',
  'cse_pubdate',
];
const OTHER_META = [
  'og:updated_time',
  'article:modified_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'dc.date.modified',
  'revised',
];

/** Class words of elements that show when. */
const DATE_NAMES =
  /(?:^|[\s_-])(?:date|dates|datetime|time|timestamp|publish(?:ed)?|pub-?date|posted|posted-?on|created|submitted|dateline|published-?date|entry-?date|post-?date|article-?date|fecha|datum|data|tarih|дата)(?:$|[\s_-])/i;

/**
 * The day of publication. Order of evidence: JSON-LD, meta tags, microdata, the address, the visible date at the headline, and last the day of change.
 */
export function readDate(clues: Clues, title: string | undefined): Published | undefined {
  return (
    fromValues(clues.articles.map((article) => article.datePublished)) ??
    fromValues(PUBLISHED_META.flatMap((name) => clues.meta.get(name) ?? [])) ??
    fromMicrodata(clues) ??
    fromVisible(clues, title) ??
    fromAddress(clues.location) ??
    fromAddress(firstMeta(clues, 'og:image', 'twitter:image') ?? '') ??
    fromValues([...clues.articles, ...clues.objects].flatMap((object) => [object.dateCreated, object.uploadDate, object.datePublished])) ??
    fromValues(OTHER_META.flatMap((name) => clues.meta.get(name) ?? [])) ??
    fromValues(clues.articles.map((article) => article.dateModified))
  );
}

function fromValues(values: readonly unknown[]): Published | undefined {
  for (const value of values) {
    const date = typeof value === 'string' ? parseStamp(value) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** A machine's date: ISO 8601 and its near relations, RFC 2822, seconds or milliseconds since 1970. */
export function parseStamp(value: string): Published | undefined {
  const text = value.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(
    text,
  );
  if (iso) return fromIso(iso);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/.exec(text);
  if (compact) return valid(`${compact[1]}-${compact[2]}-${compact[3]}`, 'day');
  if (/^\d{10}$|^\d{13}$/.test(text)) return valid(new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19).concat('Z'), 'second');
  const mail = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ?(GMT|UTC|UT|Z|[+-]\d{4})\b/.exec(text);
  const month = mail && calendarNames('en').months.get((mail[2] as string).toLowerCase());
  if (mail && month)
    return parseStamp(
      `${mail[3]}-${month}-${mail[1]}T${mail[4]}:${mail[5]}:${mail[6] ?? '00'}${(mail[7] as string).replace(/^U.*|GMT/, 'Z')}`,
    );
  const found = findDates(text, 'und')[0];
  return found?.year === undefined ? undefined : toPublished({ ...found, year: found.year }, 'metadata');
}

function fromIso(match: RegExpExecArray): Published | undefined {
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${(month as string).padStart(2, '0')}-${(day as string).padStart(2, '0')}`;
  if (!hour) return valid(date, 'day');
  const offset = !zone ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  const time = `${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`;
  return valid(`${date}T${time}${offset}`, second ? 'second' : 'minute');
}

function valid(value: string, precision: Published['precision']): Published | undefined {
  const ms = Date.parse(value.slice(0, 10));
  return Number.isNaN(ms) || ms < Date.UTC(1990, 0, 1) ? undefined : { value, precision, basis: 'metadata' };
}

function fromMicrodata(clues: Clues): Published | undefined {
  for (const element of clues.elements) {
    const { attributes } = element;
    const marked =
      /datePublished|dateCreated/.test(`${attributes.itemprop ?? ''} ${attributes.property ?? ''}`) || attributes.pubdate !== undefined;
    if (!marked) continue;
    const date = parseStamp(attributes.datetime ?? attributes.content ?? attributes.title ?? textOf(element));
    if (date) return date;
  }
  return undefined;
}

/** Words that say a date is another one: of change, of an event, of the right to copy. */
const OTHER_DATE =
  /(?<!\p{L})(?:updated|modified|last|copyright|aktualisiert|actualizado|mis à jour|modifié|aggiornato|atualizad\p{L}|обновлено|изменено|оновлено|zaktualizowano)(?!\p{L})|©/iu;

interface Sighting {
  readonly date: Published | undefined;
  readonly at: number;
  /** Characters that are added to its distance: weaker places count as further away. */
  readonly penalty: number;
}

/** The date that is shown nearest to the headline: `<time>` elements, elements named for a date, short lines with a date. */
function fromVisible(clues: Clues, title: string | undefined): Published | undefined {
  const anchor = anchorOf(clues, title);
  let best: { date: Published; cost: number } | undefined;
  for (const { date, at, penalty } of [...datedElements(clues), ...datedLines(clues)]) {
    const cost = (at >= anchor ? at - anchor : (anchor - at) * 1.5) + penalty;
    if (date && cost <= MAX_DATE_DISTANCE && (!best || cost < best.cost)) best = { date, cost };
  }
  return best?.date;
}

function* datedElements(clues: Clues): Generator<Sighting> {
  for (const element of clues.elements) {
    const { attributes, tag } = element;
    if (tag !== 'time' && !DATE_NAMES.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) continue;
    const text = textOf(element).trim();
    if (text.length > 120) continue;
    const stamp = attributes.datetime ? parseStamp(attributes.datetime) : undefined;
    const date = stamp ?? readVisible(text, clues.language) ?? readVisible(attributes.title ?? '', clues.language);
    yield { date, at: element.start, penalty: OTHER_DATE.test(text) ? 4000 : 0 };
  }
}

function* datedLines(clues: Clues): Generator<Sighting> {
  for (const block of clues.blocks) {
    if (block.text.length > 120 || !/\p{N}/u.test(block.text) || /^©|copyright/i.test(block.text)) continue;
    yield { date: readVisible(block.text, clues.language), at: block.start, penalty: OTHER_DATE.test(block.text) ? 6000 : 2000 };
  }
}

function readVisible(text: string, language: string): Published | undefined {
  const dates = findDates(text, language).filter((found) => found.year !== undefined);
  const date = dates.find((found) => !OTHER_DATE.test(text.slice(Math.max(0, found.start - 25), found.start))) ?? dates[0];
  return date?.year === undefined ? undefined : toPublished({ ...date, year: date.year }, 'text');
}

function anchorOf(clues: Clues, title: string | undefined): number {
  const wanted = foldLine(title ?? '');
  const heading = clues.blocks.find((block) => block.kind === 'heading' && wanted && foldLine(block.text) === wanted);
  return (
    heading?.end ??
    clues.blocks.find((block) => block.tag === 'h1')?.end ??
    clues.blocks.find((block) => block.text.length > 150)?.start ??
    0
  );
}

/** "/2020/03/11/", "/2020-3-1-title", "/20200311/". */
export function fromAddress(location: string): Published | undefined {
  const parted = /(?<!\d)((?:19|20)\d{2})([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(location);
  const match = parted
    ? [parted[1], parted[3], parted[4]]
    : /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\d{0,6}(?!\d))/.exec(location)?.slice(1);
  if (!match) return undefined;
  return valid(`${match[0]}-${(match[1] as string).padStart(2, '0')}-${(match[2] as string).padStart(2, '0')}`, 'day');
}
