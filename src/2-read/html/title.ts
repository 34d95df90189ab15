import { cleanText, foldLine } from '../clean.ts';
import { type Clues, firstMeta } from './clues.ts';
import { textOf } from './tree.ts';

/**
 * The headline as a reader sees it: the h1 that agrees best with what the page gives to search engines and networks; without one, that text itself,
 * less the site's name.
 */
export function readTitle(clues: Clues, site: string | undefined): string | undefined {
  const documentTitle = cleanText(clues.elements.filter(({ tag }) => tag === 'title').map(textOf)[0] ?? '');
  const shared = cleanText(
    firstMeta(clues, 'og:title', 'twitter:title', 'dc.title', 'title', 'headline', 'sailthru.title', 'parsely-title') ?? '',
  );
  const headlines = clues.articles.map((article) => article.headline).filter((value): value is string => typeof value === 'string');
  const headline = cleanText(decode(headlines[0] ?? ''));
  const told = [shared, headline, documentTitle].filter(Boolean).map((text) => stripSite(text, site));
  const seen = clues.blocks
    .filter(({ kind, tag }) => kind === 'heading' && (tag === 'h1' || tag === 'h2'))
    .map(({ text, tag }) => ({ text, tag }));
  for (const element of clues.elements)
    if (element.attributes.itemprop === 'headline' && element.tag !== 'meta') seen.push({ text: cleanText(textOf(element)), tag: 'h1' });
  const ranked = seen
    .filter(({ text }) => text)
    .map(({ text, tag }) => ({ text, score: Math.max(0, ...told.map((other) => agreement(text, other))) + (tag === 'h1' ? 0.15 : 0) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best && best.score >= 0.6) return best.text;
  if (told.length) return told[0];
  return best?.text;
}

/** Share of words in common, of the longer. */
function agreement(a: string, b: string): number {
  const left = new Set(foldLine(a).split(' '));
  const right = new Set(foldLine(b).split(' '));
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / Math.max(left.size, right.size, 1);
}

const BARS = /\s+[|–—•·»:-]+\s+|\s*\|\s*/;

/** "Headline - The Site" → "Headline", where the last or first part is the site's name, or is short after a bar. */
export function stripSite(title: string, site: string | undefined): string {
  const folded = foldLine(site ?? '').replace(/ /g, '');
  const parts = title.split(BARS);
  if (parts.length < 2) return title;
  const isSite = (part: string) => {
    const name = foldLine(part).replace(/ /g, '');
    return name.length > 1 && folded.length > 1 && (folded.includes(name) || name.includes(folded));
  };
  let kept = title;
  const last = parts.at(-1) as string;
  const first = parts[0] as string;
  if (isSite(last)) kept = kept.slice(0, kept.lastIndexOf(last)).replace(/[\s|–—•·»:-]+$/, '');
  else if (/\s*\|\s*[^|]*$/.test(title) && last.split(' ').length <= 4) kept = kept.slice(0, kept.lastIndexOf('|')).trim();
  else if (isSite(first) && parts.length === 2) kept = kept.slice(first.length).replace(/^[\s|–—•·»:-]+/, '');
  return kept || title;
}

function decode(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;|&rsquo;/g, '’')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code) || 32))
    .replace(/<[^>]+>/g, '');
}
