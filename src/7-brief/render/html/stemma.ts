import { layOutStemma, type StemmaNode } from '../../edition/index.ts';
import { type Html, html } from './escape.ts';
import { accountClass, type HtmlPage } from './page.ts';

/** The tree of who copied whom, drawn, with the same told in words for those who do not see it. */
export function stemmaFigure(page: HtmlPage): Html {
  const stemma = layOutStemma(page.dossier, page.sigla);
  const groups = stemma.trees.map(
    ({ account, nodes, edges, caption }) =>
      html`<g class="${accountClass(page.sigla, account.id)}">${edges.map((edge) => html`<path class="${edge.directed ? 'edge' : 'edge open'}" d="${edge.path}"/>`)}${nodes.map((node) => drawNode(page, node, stemma.node))}<text class="m" x="${caption.x}" y="${caption.y}" text-anchor="middle">${caption.text}</text></g>`,
  );
  return html`<svg class="stemma" viewBox="0 0 ${stemma.width} ${stemma.height}" style="max-width:${Math.round(stemma.width * 1.1)}px" role="group" aria-label="${stemma.words}">${groups}</svg>`;
}

function drawNode(page: HtmlPage, node: StemmaNode, side: number): Html {
  const { x, y } = node;
  const half = side / 2;
  if (node.kind === 'unseen')
    return html`<g><title>A source that is not among the reports</title><circle class="unseen" cx="${x}" cy="${y}" r="${half}"/><text class="greek" x="${x}" y="${y + 5}" text-anchor="middle">${node.label}</text></g>`;
  if (node.kind === 'rest') return html`<text class="m" x="${x}" y="${y + 4}" text-anchor="middle">${node.label}</text>`;
  return html`<a href="#${page.citations.reportAnchor(node.report ?? '')}"><title>${page.sigla.outlet(node.report ?? '')}</title><rect class="node" x="${x - half}" y="${y - half}" width="${side}" height="${side}" rx="6"/><text class="on" x="${x}" y="${y + 4}" text-anchor="middle">${node.label}</text></a>`;
}
