import { foldLine } from '../clean.ts';
import { BAD_TEXT_COST, INSIDE_BONUS, MIN_ARTICLE_CHARS, MIN_STRAY_CHARS } from '../settings.ts';
import { type PageBlock, splitCamel, worthOf } from './blocks.ts';
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
export function findArticle(blocks: readonly PageBlock[], title: string | undefined): Element | undefined {
  const worth = new Map<Element, Worth>();
  for (const block of blocks) {
    if (block.outside) continue;
    const value = worthOf(block);
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
  if (!best || bestScore < MIN_ARTICLE_CHARS) return namedArticle(blocks) ?? best;
  return oneOfSeveral(blocks, best, title, worth);
}

/** On a page that goes on with the next articles, the one that has the headline. */
function oneOfSeveral(blocks: readonly PageBlock[], best: Element, title: string | undefined, worth: ReadonlyMap<Element, Worth>): Element {
  const wanted = foldLine(title ?? '');
  const headline = wanted ? blocks.find((block) => block.kind === 'heading' && foldLine(block.text) === wanted) : undefined;
  let own = headline?.holder;
  while (own && own !== best && own.tag !== 'article') own = own.parent;
  if (!own || own === best || (worth.get(own)?.good ?? 0) < MIN_ARTICLE_CHARS) return best;
  const others = [...worth].filter(
    ([element, { good }]) =>
      element.tag === 'article' && element !== own && good >= MIN_ARTICLE_CHARS && isBelow(element, best) && !isBelow(element, own),
  );
  return others.length ? own : best;
}

function isBelow(element: Element, ancestor: Element): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** For articles without running text (results, lists of names): the element that the page names as the body and that holds most text. */
function namedArticle(blocks: readonly PageBlock[]): Element | undefined {
  const chars = new Map<Element, number>();
  for (const block of blocks) {
    if (block.outside || (block.linkShare ?? 0) > 0.6) continue;
    for (let element: Element | undefined = block.holder; element; element = element.parent)
      chars.set(element, (chars.get(element) ?? 0) + block.text.length);
  }
  const named = [...chars].filter(([element, length]) => length >= MIN_ARTICLE_CHARS && isNamedInside(element)).sort((a, b) => b[1] - a[1]);
  return named[0]?.[0];
}

function isNamedInside(element: Element): boolean {
  const { attributes } = element;
  if (attributes.itemprop === 'articleBody' || element.tag === 'article') return true;
  return INSIDE.test(
    splitCamel(`${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''}`),
  );
}

/** The article's blocks: those inside its element, and running text that stands between the headline and its end in other elements. */
export function articleBlocks(blocks: readonly PageBlock[], article: Element, title: string | undefined): readonly PageBlock[] {
  const headline = title ? blocks.findIndex((block) => block.kind === 'heading' && foldLine(block.text) === foldLine(title)) : -1;
  const last = blocks.findLastIndex((block) => isInside(block, article));
  const from = headline >= 0 ? headline : Number.POSITIVE_INFINITY;
  return blocks.filter(
    (block, i) =>
      isInside(block, article) ||
      (i > from && i < last && !block.outside && block.text.length >= MIN_STRAY_CHARS && worthOf(block) > 0 && block.kind === 'paragraph'),
  );
}

function isInside(block: PageBlock, article: Element): boolean {
  for (let element: Element | undefined = block.holder; element; element = element.parent) if (element === article) return true;
  return false;
}
