import type { Removed } from '../../model/index.ts';
import { sift } from '../boilerplate/index.ts';
import { countWords, endsLikeSentence, foldLine } from '../clean.ts';
import type { Line } from '../draft.ts';
import { judgeFurniture } from '../plain/index.ts';
import { BOX_LINK_LINES, BOX_LINK_SHARE, MAX_LINK_SHARE, TEASER_BOX_LINK_LINES, TEASER_BOX_LINK_SHARE } from '../settings.ts';
import type { PageBlock } from './blocks.ts';
import { articleBlocks, valueOf } from './find-article.ts';
import type { Element } from './tree.ts';

export interface Picked {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
}

/**
 * Takes the lines of the article from those of its element: what the markup puts outside, link lists, the title, by-lines and what `sift` knows go out.
 */
export function pickLines(blocks: readonly PageBlock[], article: Element, title: string | undefined, language: string): Picked {
  const inside = articleBlocks(blocks, article, title);
  const removed: Removed[] = [];
  const kept: PageBlock[] = [];
  const boxes = pointerBoxes(inside, article);
  const firstBody = inside.findIndex((block) => !block.outside && block.text.length > 120 && endsLikeSentence(block.text));
  for (const [i, block] of inside.entries()) {
    const reason = block.outside ?? (inBox(block, boxes) ? 'related' : undefined) ?? reasonInside(block, i < firstBody, title, language);
    if (reason) removed.push(toRemoved(block, reason));
    else kept.push(block);
  }
  const sifted = sift(dropRepeats(kept, removed));
  return { lines: dropOrphans(sifted.lines, removed), removed: [...removed, ...sifted.removed] };
}

function reasonInside(block: PageBlock, aboveBody: boolean, title: string | undefined, language: string): string | undefined {
  if (title && foldLine(block.text) === foldLine(title)) return 'title';
  if (block.kind === 'caption') return 'caption';
  const links = block.linkShare ?? 0;
  if (links > MAX_LINK_SHARE && block.kind !== 'heading' && !endsLikeSentence(block.text) && !/[:：]$/.test(block.text)) return 'related';
  if (links > 0.95 && block.kind !== 'item' && countWords(block.text) > 3) return 'related';
  if (!aboveBody || block.kind === 'heading') return undefined;
  const found = judgeFurniture(block.text, language, true);
  if (found) return found.reason;
  return countWords(block.text) <= 6 && !endsLikeSentence(block.text) && block.kind === 'paragraph' ? 'section-label' : undefined;
}

/** Elements inside the article that are boxes of pointers to other pages. */
function pointerBoxes(blocks: readonly PageBlock[], article: Element): ReadonlySet<Element> {
  const counts = new Map<Element, { chars: number; links: number; lines: number; good: number }>();
  let total = 0;
  for (const block of blocks) {
    if (block.outside) continue;
    const good = Math.max(0, valueOf(block));
    const isLink = (block.linkShare ?? 0) > 0.8;
    total += good;
    for (let element: Element | undefined = block.holder; element && element !== article; element = element.parent) {
      const count = counts.get(element) ?? { chars: 0, links: 0, lines: 0, good: 0 };
      count.chars += block.text.length;
      count.links += isLink ? block.text.length : 0;
      count.lines += isLink ? 1 : 0;
      count.good += good;
      counts.set(element, count);
    }
  }
  const boxes = new Set<Element>();
  for (const [element, { chars, links, lines, good }] of counts) {
    const share = links / chars;
    const isBox = (share >= BOX_LINK_SHARE && lines >= BOX_LINK_LINES) || (share >= TEASER_BOX_LINK_SHARE && lines >= TEASER_BOX_LINK_LINES);
    if (isBox && good < total / 3) boxes.add(element);
  }
  return boxes;
}

function inBox(block: PageBlock, boxes: ReadonlySet<Element>): boolean {
  for (let element: Element | undefined = block.holder; element; element = element.parent) if (boxes.has(element)) return true;
  return false;
}

const toRemoved = (block: PageBlock, reason: string): Removed => ({ start: block.start, end: block.end, text: block.text, reason });

/** The same long line twice (a summary for small screens, a lead repeated): the first stays. */
function dropRepeats(blocks: readonly PageBlock[], removed: Removed[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const key = foldLine(block.text);
    if (block.text.length > 60 && seen.has(key)) {
      removed.push(toRemoved(block, 'repeated'));
      return false;
    }
    seen.add(key);
    return true;
  });
}

/** A heading at the end has lost what it stood for. */
function dropOrphans(lines: readonly Line[], removed: Removed[]): Line[] {
  const kept = [...lines];
  for (let last = kept.at(-1); last?.kind === 'heading'; last = kept.at(-1)) {
    removed.push({ start: last.start, end: last.end, text: last.text, reason: 'related' });
    kept.pop();
  }
  return kept;
}
