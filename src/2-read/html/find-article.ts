import { countWords, endsLikeSentence, foldLine } from '../clean.ts';
import { BAD_TEXT_COST, INSIDE_BONUS, LABEL_COST, MIN_SENTENCE_CHARS, MIN_STRAY_CHARS } from '../settings.ts';
import { type PageBlock, splitCamel } from './blocks.ts';
import type { Element } from './tree.ts';
import { INSIDE } from './vocabulary.ts';

interface Worth {
  good: number;
  bad: number;
}

/**
 * Finds the element that holds the article: every line of the page is worth its length when it reads like running text and costs its length when it
 * reads like a list of links; the element with the greatest sum wins (maximum-sum selection over the tree, after Pasternack and Roth, "Extracting
 * article text from the web with maximum subsequence segmentation", WWW 2009).
 */
export function findArticle(blocks: readonly PageBlock[]): Element | undefined {
  const worth = new Map<Element, Worth>();
  for (const block of blocks) {
    if (block.outside) continue;
    const value = valueOf(block);
    for (let element: Element | undefined = block.holder; element; element = element.parent) {
      const sum = worth.get(element) ?? { good: 0, bad: 0 };
      if (value > 0) sum.good += value;
      else sum.bad -= value;
      worth.set(element, sum);
    }
  }
  let best: Element | undefined;
  let bestScore = 0;
  for (const [element, { good, bad }] of worth) {
    const score = (good - BAD_TEXT_COST * bad) * (isNamedInside(element) ? INSIDE_BONUS : 1);
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

/** Characters of running text, or minus the characters of what is none. */
export function valueOf(block: PageBlock): number {
  const { text } = block;
  const links = block.linkShare ?? 0;
  if (links > 0.6) return -Math.min(text.length, 120);
  if (block.kind === 'heading') return 0;
  const sentence = endsLikeSentence(text);
  if (text.length >= MIN_SENTENCE_CHARS && (sentence || countWords(text) > 25)) return text.length * (1 - links);
  if (sentence && countWords(text) >= 4) return text.length * 0.5 * (1 - links);
  return -Math.min(text.length, 40) * LABEL_COST;
}

function isNamedInside(element: Element): boolean {
  const { attributes } = element;
  if (attributes.itemprop === 'articleBody' || element.tag === 'article') return true;
  return INSIDE.test(splitCamel(`${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''}`));
}

/** The article's blocks: those inside its element, and running text that stands between the headline and its end in other elements. */
export function articleBlocks(blocks: readonly PageBlock[], article: Element, title: string | undefined): readonly PageBlock[] {
  const headline = title ? blocks.findIndex((block) => block.kind === 'heading' && foldLine(block.text) === foldLine(title)) : -1;
  const last = blocks.findLastIndex((block) => isInside(block, article));
  const from = headline >= 0 ? headline : Number.POSITIVE_INFINITY;
  return blocks.filter((block, i) => isInside(block, article) || (i > from && i < last && !block.outside && block.text.length >= MIN_STRAY_CHARS && valueOf(block) > 0 && block.kind === 'paragraph'));
}

function isInside(block: PageBlock, article: Element): boolean {
  for (let element: Element | undefined = block.holder; element; element = element.parent) if (element === article) return true;
  return false;
}
