import {
  BOX_LINK_LINES,
  BOX_LINK_SHARE,
  MAX_TEASER_CHARS,
  MIN_TEASER_SHARE,
  MIN_TEASERS,
  TEASER_BOX_LINK_LINES,
  TEASER_BOX_LINK_SHARE,
} from '../settings.ts';
import { type PageBlock, worthOf } from './blocks.ts';
import type { Element } from './tree.ts';

/** Marks the lines of teaser lists as outside: an element whose parts each hold a line that is nothing but a link, and little else. */
export function withoutTeasers(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const parts = new Map<Element, Map<Element, { chars: number; linked: boolean }>>();
  for (const block of blocks) {
    if (block.outside) continue;
    const linked = isPointer(block);
    let below = block.holder;
    for (let element = below.parent; element; below = element, element = element.parent) {
      const children = parts.get(element) ?? new Map<Element, { chars: number; linked: boolean }>();
      const part = children.get(below) ?? { chars: 0, linked: false };
      part.chars += block.text.length;
      part.linked ||= linked;
      children.set(below, part);
      parts.set(element, children);
    }
  }
  const lists = new Set<Element>();
  for (const [element, children] of parts) {
    const all = [...children.values()];
    const linked = all.filter((part) => part.linked && part.chars <= MAX_TEASER_CHARS);
    if (linked.length >= MIN_TEASERS && linked.length >= all.length * MIN_TEASER_SHARE) lists.add(element);
  }
  return lists.size ? blocks.map((block) => (!block.outside && inBox(block, lists) ? { ...block, outside: 'related' } : block)) : blocks;
}

const isPointer = (block: PageBlock): boolean => (block.linkShare ?? 0) > 0.8 && block.text.length > 15;

interface Count {
  chars: number;
  links: number;
  lines: number;
  good: number;
}

/** Elements inside the article that are boxes of pointers to other pages. */
export function pointerBoxes(blocks: readonly PageBlock[], article: Element): ReadonlySet<Element> {
  const counts = countBelow(blocks, article);
  const total = blocks.reduce((sum, block) => sum + (block.outside ? 0 : Math.max(0, worthOf(block))), 0);
  const boxes = new Set<Element>();
  for (const [element, { chars, links, lines, good }] of counts) {
    const share = links / chars;
    const isBox =
      (share >= BOX_LINK_SHARE && lines >= BOX_LINK_LINES) || (share >= TEASER_BOX_LINK_SHARE && lines >= TEASER_BOX_LINK_LINES);
    if (isBox && good < total / 3) boxes.add(element);
  }
  return boxes;
}

function countBelow(blocks: readonly PageBlock[], article: Element): ReadonlyMap<Element, Count> {
  const counts = new Map<Element, Count>();
  for (const block of blocks) {
    if (block.outside) continue;
    const good = Math.max(0, worthOf(block));
    const isLink = (block.linkShare ?? 0) > 0.8;
    for (let element: Element | undefined = block.holder; element && element !== article; element = element.parent) {
      const count = counts.get(element) ?? { chars: 0, links: 0, lines: 0, good: 0 };
      count.chars += block.text.length;
      count.links += isLink ? block.text.length : 0;
      count.lines += isLink ? 1 : 0;
      count.good += good;
      counts.set(element, count);
    }
  }
  return counts;
}

export function inBox(block: PageBlock, boxes: ReadonlySet<Element>): boolean {
  for (let element: Element | undefined = block.holder; element; element = element.parent) if (boxes.has(element)) return true;
  return false;
}
