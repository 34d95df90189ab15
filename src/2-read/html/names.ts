import { cleanText, foldLine } from '../clean.ts';
import { calendarNames } from '../dates/index.ts';
import type { Clues } from './clues.ts';
import { textOf } from './tree.ts';

const AUTHOR_META = [
  'author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'authors',
  'article.author',
  'cxenseparse:author',
  'citation_author',
  'rbauthors',
  'twitter:creator',
];

/** The by-line, as the page tells it: JSON-LD, meta tags, elements marked as author, a visible "By …". Names are joined by commas. */
export function readNames(clues: Clues, title: string | undefined, site: string | undefined): string | undefined {
  const own = `${foldLine(site ?? '').replace(/ /g, '')} ${URL.canParse(clues.location) ? new URL(clues.location).hostname : ''}`;
  const sources: (() => readonly string[])[] = [
    () => clues.articles.slice(0, 1).flatMap((article) => authorsOf(article.author)),
    () => clues.articles.flatMap((article) => authorsOf(article.author)),
    () => markedNames(clues, true),
    () => AUTHOR_META.map((name) => clues.meta.get(name) ?? []).find((names) => usable(names.flatMap(splitNames), own).length) ?? [],
    () => markedNames(clues, false),
    () => visibleBy(clues, title),
  ];
  for (const source of sources) {
    const names = usable(source().flatMap(splitNames), own);
    if (names.length) return names.join(', ');
  }
  return undefined;
}

function authorsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(authorsOf);
  if (value && typeof value === 'object') return authorsOf((value as { name?: unknown }).name);
  return [];
}

/** Elements that the markup calls the author. */
function markedNames(clues: Clues, strict: boolean): string[] {
  const names: string[] = [];
  for (const element of clues.elements) {
    const { attributes, tag } = element;
    const sure = /\bauthor\b/.test(attributes.itemprop ?? '') || (tag === 'a' && /\bauthor\b/.test(attributes.rel ?? ''));
    const likely =
      /(?:^|[\s_-])(?:author(?:-?name)?|by-?line(?:-?name|-author)?|post-?author|entry-?author|article-?author|autor|auteur|redator|writer|fn)(?:$|[\s_-])/i.test(
        `${attributes.class ?? ''} ${attributes['data-testid'] ?? ''}`,
      );
    if (strict ? !sure : !likely) continue;
    const inner = clueInside(element);
    const text = cleanText(inner ?? textOf(element));
    if (text && text.length <= 100 && !names.includes(text)) names.push(text);
    if (names.length && !strict) break;
  }
  return names.slice(0, 4);
}

function clueInside(element: Parameters<typeof textOf>[0]): string | undefined {
  for (const child of element.children)
    if ('tag' in child && child.attributes.itemprop === 'name') return child.attributes.content ?? textOf(child);
  return element.attributes.content;
}

/** A short line at the headline that begins with "By". */
function visibleBy(clues: Clues, title: string | undefined): string[] {
  const wanted = foldLine(title ?? '');
  const at = clues.blocks.findIndex((block) => block.kind === 'heading' && foldLine(block.text) === wanted);
  for (const block of clues.blocks.slice(Math.max(0, at), Math.max(0, at) + 25)) {
    const match = /^(?:by|von|par|por|di|door|av|автор:?)[:\s]\s*(.{4,80})$/iu.exec(block.text);
    if (match && /^\p{Lu}/u.test(match[1] as string)) return [match[1] as string];
  }
  return [];
}

/** "By Jane Roe and John Doe | Staff Writer" → two names. */
export function splitNames(text: string): string[] {
  if (/^\s*(?:https?:|www\.)/i.test(text)) return [];
  return cleanText(text)
    .replace(/^(?:view|see|read|show|more) (?:all )?(?:posts|articles|stories|content|more)? ?(?:by|from)\s+/i, '')
    .replace(/^(?:(?:written|posted|published|reported|story|words|edited|text|review) )?(?:by|von|par|por|di|door|av|автор)[:\s]\s*/iu, '')
    .replace(/\s+[|•·–—-]\s+.*$|\s*\|.*$|\s*\(.*?\)|\s*<.*?>|\s*[\w.+-]+@[\w.-]+/g, '')
    .replace(/\s+(?:published|updated|posted|for|on) .*$/i, '')
    .split(/\s*(?:,|;|&|\/|\s(?:and|und|et|y|e|og|och|и)\s)\s*/u)
    .map((name) => name.replace(/^@/, '').trim())
    .filter(Boolean);
}

const NO_NAME =
  /^(?:https?:|www\.|admin|administrator|editor|editors|staff|staff writer|staff reporter|news ?desk|guest|guest author|contributor|unknown|author|by|anonymous|none|null|undefined|redaktion|redacción|redação|redazione|web ?desk|team|follow|reporter|senior|correspondent|columnist|writer|ph\.?d\.?|md|m\.d\.|jr\.?|sr\.?|opinion|share|more)\b|^\d|[_{}<>]/i;

function usable(names: readonly string[], own: string): string[] {
  const out: string[] = [];
  for (const name of names) {
    if (name.length < 3 || name.length > 60 || NO_NAME.test(name) || name.split(/\s+/).length > 6) continue;
    if (/^[\w-]+(?:\.[\w-]+)+$/.test(name) || /^[a-z\d_.-]+$/.test(name) || calendarNames('en').weekdays.has(name.toLowerCase())) continue;
    if (own.includes(foldLine(name).replace(/ /g, '')) && name.length > 3) continue;
    if (!out.some((other) => foldLine(other) === foldLine(name))) out.push(name);
  }
  return out;
}
