import type { Removed } from '../../model/index.ts';
import { cleanText, foldLine } from '../clean.ts';
import type { Draft, Line, Surroundings } from '../draft.ts';
import { markHeadings } from '../plain/index.ts';
import { MAX_LOCKED_CHARS, MAX_RUN_CHARS, MIN_ARTICLE_CHARS, MIN_BODY_COVERAGE } from '../settings.ts';
import { type PageBlock, pageBlocks } from './blocks.ts';
import { findArticle } from './find-article.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import { type Picked, pickLines } from './pick-lines.ts';
import { withoutTeasers } from './pointer-boxes.ts';

/**
 * A web page: its article, and what its markup and metadata tell. Offsets of lines and of what was removed are into the page's source.
 */
export function readHtml(source: string, around: Surroundings): Draft {
  const page = parsePage(source);
  const blocks = withoutTeasers(pageBlocks(page.root));
  const about = readMetadata(page.root, around.location, blocks);
  const first = pick(blocks, about);
  const picked =
    lengthOf(first) >= MIN_ARTICLE_CHARS ? first : longer(pick(withoutTeasers(pageBlocks(page.root, { trustNames: false })), about), first);
  const best = orArticleBody(picked, about);
  const lines = markHeadings(best.lines);
  return {
    lines,
    removed: [...best.removed, ...outsideRuns(blocks, best, about)],
    ...(about.title && { title: about.title }),
    ...(about.byline && { byline: about.byline }),
    ...(about.site && { sourceName: about.site }),
    ...(about.published && { published: about.published }),
    ...(about.language && { language: about.language }),
    problems: [...page.problems, ...complaints(lines, about)],
  };
}

function pick(blocks: readonly PageBlock[], about: Metadata): Picked {
  const article = findArticle(blocks, about.title);
  return article ? pickLines(blocks, article, about.title, about.byline, about.language ?? 'und') : { lines: [], removed: [] };
}

const lengthOf = (picked: Picked): number => picked.lines.reduce((sum, line) => sum + line.text.length, 0);

const longer = (a: Picked, b: Picked): Picked => (lengthOf(a) > lengthOf(b) ? a : b);

/** The text for search engines replaces what was found only where that is plainly not the article. */
function orArticleBody(picked: Picked, about: Metadata): Picked {
  const body = about.articleBody;
  if (!body || body.length < MIN_ARTICLE_CHARS) return picked;
  const words = foldLine(body).split(' ');
  const found = new Set(picked.lines.flatMap((line) => foldLine(line.text).split(' ')));
  const covered = words.filter((word) => found.has(word)).length / words.length;
  if (covered >= MIN_BODY_COVERAGE && lengthOf(picked) > body.length * MIN_BODY_COVERAGE) return picked;
  const lines: Line[] = body
    .replace(/<(?:br|\/p|\/div|\/h\d)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, ' ')
    .split(/\n+/)
    .map((text) => ({ text: cleanText(text), start: 0, end: 0, kind: 'paragraph' as const }))
    .filter((line) => line.text);
  return { lines, removed: picked.removed };
}

/** What lies outside the article, one entry for each run of lines with one reason. */
function outsideRuns(blocks: readonly PageBlock[], picked: Picked, about: Metadata): Removed[] {
  const known = new Set([...picked.lines, ...picked.removed].map((line) => line.start));
  const runs: Removed[] = [];
  let open = false;
  for (const block of blocks) {
    if (known.has(block.start)) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    const reason = reasonOutside(block, about);
    if (open && last && last.reason === reason) {
      runs[runs.length - 1] = {
        ...last,
        end: block.end,
        text: last.text.length > MAX_RUN_CHARS ? last.text : `${last.text}\n${block.text}`,
      };
    } else runs.push({ start: block.start, end: block.end, text: block.text, reason });
    open = true;
  }
  return runs;
}

function reasonOutside(block: PageBlock, about: Metadata): string {
  if (about.title && block.kind === 'heading' && foldLine(block.text) === foldLine(about.title)) return 'title';
  if (about.byline && block.text.length <= about.byline.length + 40 && block.text.includes(about.byline.split(', ')[0] as string))
    return 'byline';
  return block.outside ?? 'outside-article';
}

function complaints(lines: readonly Line[], about: Metadata): string[] {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const text = lines.map((line) => line.text).join(' ');
  if (
    /\b(?:subscribe to (?:continue|read)|to continue reading|already a subscriber|subscribers only|this article is for subscribers)\b/i.test(
      text,
    ) ||
    (about.locked && length < MAX_LOCKED_CHARS)
  ) {
    return [
      'The page gives only the beginning of the article; the rest is for subscribers. Save the full page from a browser where you are signed in.',
    ];
  }
  if (length >= MIN_ARTICLE_CHARS) return [];
  if (/\bcookies?\b|\bconsent\b/i.test(text) || !length)
    return [
      'There is hardly any text on this page: it may be a consent page, or one that only a browser draws. Open it in a browser, save it, and give the saved file.',
    ];
  return ['The article on this page is very short; it may be a notice, a list or a video. Check that this is the page you mean.'];
}
