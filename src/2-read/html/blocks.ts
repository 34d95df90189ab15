import { cleanText, countWords, endsLikeSentence } from '../clean.ts';
import type { Line } from '../draft.ts';
import { LABEL_COST, MIN_SENTENCE_CHARS, MIN_STRAY_CHARS, TOO_HEAVY_TO_SKIP } from '../settings.ts';
import { descendants, type Element, isElement, type Text } from './tree.ts';
import { BLOCK_TAGS, NEVER_INSIDE, OUTSIDE, SKIPPED_TAGS, WHOLE_POST } from './vocabulary.ts';

/** A line of a page with the element that it stands in. */
export interface PageBlock extends Line {
  readonly holder: Element;
  readonly tag: string;
  readonly linkChars: number;
  /** Why the page's own markup puts it outside the article; undefined where it does not. */
  readonly outside?: string;
  /** Share of bold text, 0 to 1. */
  readonly bold: number;
}

interface Walk {
  readonly blocks: PageBlock[];
  /** Characters of running text below each element. */
  readonly weight: ReadonlyMap<Element, number>;
  readonly total: number;
  readonly trustNames: boolean;
  /** Elements that hold a headline of the first order: they are the page, whatever their names. */
  readonly titled: ReadonlySet<Element>;
  lists: number;
}

interface Place {
  readonly outside: string | undefined;
  readonly kind: Line['kind'];
  readonly list: number | undefined;
  readonly inLink: boolean;
}

/**
 * Cuts a page into lines of text, marking those that the markup itself puts outside the article.
 * @param options trustNames: false where trusting class names has left no article: then they count only for elements with hardly any text
 */
export function pageBlocks(root: Element, options: { readonly trustNames: boolean } = { trustNames: true }): readonly PageBlock[] {
  const weight = new Map<Element, number>();
  const total = weigh(root, weight);
  const walk: Walk = { blocks: [], weight, total, trustNames: options.trustNames, titled: holdersOfHeadline(root), lists: 0 };
  visit(root, { outside: undefined, kind: 'paragraph', list: undefined, inLink: false }, walk);
  return walk.blocks;
}

function holdersOfHeadline(root: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of descendants(root)) {
    if (element.tag !== 'h1') continue;
    for (let at = element.parent; at; at = at.parent) holders.add(at);
  }
  return holders;
}

/** Running text is what stands in long pieces outside links; menus and labels weigh nothing. */
function weigh(element: Element, weight: Map<Element, number>): number {
  let sum = 0;
  for (const child of element.children) {
    if (!isElement(child)) sum += child.text.length >= MIN_SENTENCE_CHARS ? child.text.trim().length : 0;
    else if (child.tag !== 'a' && (!SKIPPED_TAGS.has(child.tag) || child.tag === 'form' || child.tag === 'footer'))
      sum += weigh(child, weight);
  }
  weight.set(element, sum);
  return sum;
}

function visit(element: Element, place: Place, walk: Walk): void {
  let run: (Element | Text)[] = [];
  const flush = () => {
    if (run.length) pushLines(run, element, place, walk);
    run = [];
  };
  for (const child of element.children) {
    if (!isElement(child) || !holdsBlocks(child)) {
      run.push(child);
      continue;
    }
    flush();
    if (SKIPPED_TAGS.has(child.tag) && !((child.tag === 'form' || child.tag === 'footer') && isHeavy(child, walk))) continue;
    visit(child, placeOf(child, place, walk), walk);
  }
  flush();
}

/** Whether an element is a line of its own, or holds some. An inline element with blocks inside (`<a><div>`, `<span><p>`) is walked into. */
function holdsBlocks(element: Element): boolean {
  if (BLOCK_TAGS.has(element.tag) || (SKIPPED_TAGS.has(element.tag) && element.tag !== 'img')) return true;
  if (element.tag.includes('-')) return true;
  return element.children.some((child) => isElement(child) && holdsBlocks(child) && !SKIPPED_TAGS.has(child.tag));
}

function isHeavy(element: Element, walk: Walk): boolean {
  const chars = walk.weight.get(element) ?? 0;
  return (chars > 0 && walk.titled.has(element)) || chars > walk.total * TOO_HEAVY_TO_SKIP || (!walk.trustNames && chars > MIN_STRAY_CHARS);
}

function placeOf(element: Element, place: Place, walk: Walk): Place {
  const reason = place.outside ?? outsideReason(element);
  const outside =
    reason && !place.outside && isHeavy(element, walk) && !NEVER_INSIDE.test(element.attributes.class ?? '') ? undefined : reason;
  const inLink = place.inLink || element.tag === 'a';
  if (element.tag === 'ul' || element.tag === 'ol' || element.tag === 'dl')
    return { outside, kind: place.kind, list: ++walk.lists, inLink };
  return { outside, kind: kindOf(element, place), list: place.list, inLink };
}

function kindOf(element: Element, place: Place): Line['kind'] {
  if (/^h[1-6]$/.test(element.tag)) return 'heading';
  if (element.tag === 'li' || element.tag === 'dd' || element.tag === 'dt') return place.list === undefined ? 'paragraph' : 'item';
  if (element.tag === 'blockquote') return 'quote';
  if (element.tag === 'figcaption' || element.tag === 'caption') return 'caption';
  return place.kind;
}

function outsideReason(element: Element): string | undefined {
  const { attributes } = element;
  if (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  )
    return 'hidden';
  if (/^(?:navigation|complementary|banner|contentinfo|search|dialog|alert|menu|toolbar|img|button)$/.test(attributes.role ?? ''))
    return 'navigation';
  if (element.tag === 'aside') return 'aside';
  if (element.tag === 'figcaption' || element.tag === 'figure') return 'caption';
  if (
    element.tag === 'body' ||
    element.tag === 'html' ||
    element.tag === 'article' ||
    element.tag === 'main' ||
    attributes.itemprop === 'articleBody'
  )
    return undefined;
  if (WHOLE_POST.test(attributes.class ?? '')) return undefined;
  const id = LEAVES.test(element.tag) ? '' : (attributes.id ?? '');
  const names = `${attributes.class ?? ''} ${id} ${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-type'] ?? ''}`;
  const match = OUTSIDE.exec(splitCamel(names));
  return match ? reasonOf(match[0]) : undefined;
}

/** Their ids are made by machines ("AdDsWC"). */
const LEAVES = /^(?:p|li|h[1-6]|span|blockquote)$/;

/** "ArticleBodyRelated" → "Article-Body-Related". */
export function splitCamel(names: string): string {
  return names.replace(/([a-z\d])([A-Z])/g, '$1-$2').replace(/__/g, '-');
}

function reasonOf(name: string): string {
  if (/relat|recirc|recomm|more|popular|trending|teaser/i.test(name)) return 'related';
  if (/ad|spons|outbrain|taboola|dfp|banner|affil|shop|product|buy/i.test(name)) return 'advertisement';
  if (/newsl|subsc|sign/i.test(name)) return 'newsletter';
  if (/promo|cta|donat|member|app|follow/i.test(name)) return 'promotion';
  if (/soc|shar/i.test(name)) return 'share';
  if (/tweet|insta|tiktok|fb-|bluesky|embed/i.test(name)) return 'embed';
  if (/caption|credit/i.test(name)) return 'caption';
  if (/comm|disq|resp/i.test(name)) return 'comment';
  if (/cook|cons|gdpr/i.test(name)) return 'consent';
  if (/byline|author|bio|dateline|time|meta/i.test(name)) return 'byline';
  return 'navigation';
}

interface Run {
  text: string;
  linkChars: number;
  boldChars: number;
  start: number;
  end: number;
  breaks: number;
}

function pushLines(nodes: readonly (Element | Text)[], holder: Element, place: Place, walk: Walk): void {
  const runs: Run[] = [newRun()];
  for (const node of nodes) collect(node, { link: place.inLink, bold: false }, runs);
  for (const run of runs) {
    const text = cleanText(run.text);
    if (!text) continue;
    const bare = text.replace(/\s/g, '').length || 1;
    walk.blocks.push({
      text,
      start: run.start,
      end: run.end,
      kind: place.kind,
      ...(place.list !== undefined && { list: place.list }),
      linkShare: Math.min(1, run.linkChars / bare),
      linkChars: run.linkChars,
      bold: run.boldChars / bare,
      holder,
      tag: holder.tag,
      ...(place.outside && { outside: place.outside }),
    });
  }
}

const newRun = (): Run => ({ text: '', linkChars: 0, boldChars: 0, start: -1, end: -1, breaks: 0 });

interface Style {
  readonly link: boolean;
  readonly bold: boolean;
}

/** Two line breaks in a row part paragraphs; one is white space. */
function collect(node: Element | Text, style: Style, runs: Run[]): void {
  if (!isElement(node)) {
    addText(node, style, runs);
    return;
  }
  if (node.tag === 'br') {
    const run = runs.at(-1) as Run;
    run.breaks++;
    run.text += '\n';
    return;
  }
  if (SKIPPED_TAGS.has(node.tag) || (node.tag !== 'a' && isAside(node))) return;
  const below = { link: style.link || node.tag === 'a', bold: style.bold || node.tag === 'b' || node.tag === 'strong' };
  for (const child of node.children) collect(child, below, runs);
}

function addText(node: Text, style: Style, runs: Run[]): void {
  const bare = node.text.replace(/\s/g, '').length;
  if (bare && (runs.at(-1) as Run).breaks > 1) runs.push(newRun());
  const run = runs.at(-1) as Run;
  run.text += node.text;
  if (!bare) return;
  run.breaks = 0;
  if (run.start < 0) run.start = node.start;
  run.end = node.end;
  if (style.link) run.linkChars += bare;
  if (style.bold) run.boldChars += bare;
}

function isAside(node: Element): boolean {
  return (
    node.attributes.hidden !== undefined ||
    /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?)(?:$|[\s_-])/i.test(node.attributes.class ?? '')
  );
}

/** Characters of running text, or minus the characters of what is none. */
export function worthOf(block: PageBlock): number {
  const { text } = block;
  const links = block.linkShare ?? 0;
  if (links > 0.6) return -Math.min(text.length, 120);
  if (block.kind === 'heading') return 0;
  const sentence = endsLikeSentence(text);
  if (text.length >= MIN_SENTENCE_CHARS && (sentence || countWords(text) > 25)) return text.length * (1 - links);
  if (sentence && countWords(text) >= 4) return text.length * 0.5 * (1 - links);
  return -Math.min(text.length, 40) * LABEL_COST;
}
