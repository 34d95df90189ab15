import type { Removed } from '../../model/index.ts';
import { sift } from '../boilerplate/index.ts';
import { countWords, endsLikeSentence, foldLine } from '../clean.ts';
import type { Line } from '../draft.ts';
import { judgeFurniture } from '../plain/index.ts';
import { MAX_LINK_SHARE } from '../settings.ts';
import type { PageBlock } from './blocks.ts';
import { isInside } from './find-article.ts';
import type { Element } from './tree.ts';

export interface Picked {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
}

/**
 * Takes the lines of the article from those of its element: what the markup puts outside, link lists, the title, by-lines and what `sift` knows go out.
 */
export function pickLines(blocks: readonly PageBlock[], article: Element, title: string | undefined, language: string): Picked {
  const inside = blocks.filter((block) => isInside(block, article));
  const removed: Removed[] = [];
  const kept: PageBlock[] = [];
  const firstBody = inside.findIndex((block) => !block.outside && block.text.length > 120 && endsLikeSentence(block.text));
  for (const [i, block] of inside.entries()) {
    const reason = block.outside ?? reasonInside(block, i < firstBody, title, language);
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
  if (links > MAX_LINK_SHARE && !(block.kind === 'heading' || endsLikeSentence(block.text)) ) return 'related';
  if (links > 0.95 && block.kind !== 'item' && countWords(block.text) > 3) return 'related';
  if (aboveBody && block.kind !== 'heading') {
    const found = judgeFurniture(block.text, language, true);
    if (found) return found.reason;
  }
  return undefined;
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
