import { make } from './dom.client.ts';
import { words } from './words.client.ts';

/** A passage marked with the mouse or the keys gets an address of its own, and a note where one is wanted. */
export function linkPassages(): void {
  const text = document.querySelector<HTMLElement>('.rep .text');
  const place = document.querySelector<HTMLElement>('.live');
  const report = /^\/reports\/([^/]+)$/.exec(location.pathname)?.[1];
  if (!text || !place || !report) return;
  let shown: HTMLElement | undefined;
  document.addEventListener('selectionchange', () => {
    const passage = marked(text);
    shown?.remove();
    shown = undefined;
    if (!passage) return;
    const { start, end } = passage;
    const asOf = new URLSearchParams(location.search).get('asOf');
    const at = `/reports/${report}?${new URLSearchParams({ at: `${start}-${end}`, ...(asOf ? { asOf } : {}) })}#at`;
    shown = make(
      'div',
      {},
      make('a', { href: at }, words.linkToPassage),
      make(
        'a',
        { href: `/notes/new?${new URLSearchParams({ report: decodeURIComponent(report), start: String(start), end: String(end) })}` },
        words.noteOnPassage,
      ),
    );
    place.replaceChildren(shown);
  });
}

/** Offsets of what is marked, in the text of the report: a block bears the offset at which it begins. */
function marked(text: HTMLElement): { readonly start: number; readonly end: number } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return undefined;
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

function offsetOf(node: Node, at: number): number | undefined {
  const block = (node instanceof Element ? node : node.parentElement)?.closest('.bl');
  const inside = block?.firstElementChild;
  const begins = /^b(\d+)$/.exec(block?.id ?? '')?.[1];
  if (!inside?.contains(node) || begins === undefined) return undefined;
  const before = document.createRange();
  before.setStart(inside, 0);
  before.setEnd(node, at);
  return Number(begins) + before.toString().length;
}
