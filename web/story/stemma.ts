import { colourClass, type Html, html, words } from '../ui/index.ts';
import type { StemmaView } from './view.ts';

type Tree = StemmaView['trees'][number];

/** The tree of who copied whom. A report leads to its text, an edge to both texts side by side. */
export function stemmaFigure(view: StemmaView): Html {
  return html`<svg class="stemma" role="group" aria-label="${words.story.tree}" viewBox="0 0 ${view.width} ${view.height}" width="${Math.round(view.width * 1.1)}"><desc>${view.words}</desc>${view.trees.map(
    (tree) =>
      html`<g class="${colourClass(tree.colour)}">${tree.edges.map(edge)}${tree.nodes.map((node) => drawNode(node, view.side))}<text class="m" x="${tree.caption.x}" y="${tree.caption.y}" text-anchor="middle">${tree.caption.text}</text></g>`,
  )}</svg>${view.left > 0 && html`<p class="empty">${words.story.restAccounts(view.left)}</p>`}`;
}

function edge(one: Tree['edges'][number]): Html {
  const line = html`<path class="${one.directed ? 'edge' : 'edge open'}" d="${one.path}"/>`;
  if (!one.href) return line;
  return html`<a href="${one.href}" data-panel aria-label="${one.title}"><title>${one.title}</title><path class="touch" d="${one.path}"/>${line}</a>`;
}

function drawNode(node: Tree['nodes'][number], side: number): Html {
  const { x, y } = node;
  const half = side / 2;
  if (node.kind === 'unseen')
    return html`<g><title>${node.title}</title><circle class="unseen" cx="${x}" cy="${y}" r="${half}"/><text class="greek" x="${x}" y="${y + 5}" text-anchor="middle">${node.label}</text></g>`;
  if (node.kind === 'rest') return html`<text class="m" x="${x}" y="${y + 4}" text-anchor="middle">${node.label}</text>`;
  return html`<a href="${node.href}" aria-label="${node.label}, ${node.title}"><title>${node.title}</title><rect class="node" x="${x - half}" y="${y - half}" width="${side}" height="${side}" rx="6"/><text class="on" x="${x}" y="${y + 4}" text-anchor="middle">${node.label}</text></a>`;
}
