import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import type { Account, Dossier, Id } from '../../../model/index.ts';
import { accountsInWords, count, linkInWords } from '../../words.ts';
import { bestSource } from '../descent.ts';
import { type Html, html } from './escape.ts';
import { accountClass, type HtmlPage } from './page.ts';

/** A report, an unseen source, or the remainder of an account that is too large to draw. */
interface Node {
  readonly key: string;
  readonly label: string;
  readonly kind: 'report' | 'unseen' | 'rest';
  readonly report?: Id;
  readonly directed: boolean;
  readonly children: readonly Node[];
}

/** Distances in the drawing, in its own units (the drawing is scaled to its card). */
const step = { x: 44, y: 68, node: 24, gap: 26, top: 22, foot: 34, rowWidth: 330 } as const;
/** Reports drawn of one account; the others are counted in one box. */
const mostDrawn = 24;

/** The tree of who copied whom, drawn, with the same told in words for those who do not see it. */
export function stemmaFigure(page: HtmlPage): Html {
  const { dossier } = page;
  let [left, top, rowHeight, width] = [0, 0, 0, 0];
  const groups: Html[] = [];
  for (const account of dossier.accounts) {
    const drawn = drawAccount(page, account);
    if (left > 0 && left + drawn.width > step.rowWidth) {
      top += rowHeight + step.foot;
      [left, rowHeight] = [0, 0];
    }
    groups.push(html`<g transform="translate(${round(left)} ${round(top)})">${drawn.html}</g>`);
    left += drawn.width + step.gap;
    width = Math.max(width, left - step.gap);
    rowHeight = Math.max(rowHeight, drawn.height);
  }
  const words = `${count(dossier.reports.length, 'report')}, ${accountsInWords(dossier.independentAccounts)}. ${dossier.accounts.map((account) => accountInWords(page, account)).join(' ')}`;
  return html`<svg class="stemma" viewBox="0 0 ${round(Math.max(160, width))} ${round(top + rowHeight + step.foot)}" style="max-width:${Math.round(Math.max(160, width) * 1.1)}px" role="group" aria-label="${words}">${groups}</svg>`;
}

function accountInWords(page: HtmlPage, account: Account): string {
  const descents = account.reports.map((report) => {
    const link = bestSource(page.dossier, account, report);
    return link
      ? `${page.sigla.ofReport(report)} ${linkInWords(link)} ${page.sigla.ofReport(link.from === report ? link.to : link.from)}`
      : page.sigla.ofReport(report);
  });
  return `Account ${account.id}${account.origin.kind === 'unseen' ? ` from an unseen source ${account.origin.label}` : ''}: ${descents.join(', ')}.`;
}

function drawAccount(page: HtmlPage, account: Account): { html: Html; width: number; height: number } {
  const layout = tree<Node>().nodeSize([step.x, step.y])(hierarchy(rootOf(page, account), (node) => node.children));
  const nodes = layout.descendants().filter((node) => node.data.key !== 'none');
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const top = Math.min(...ys);
  const caption = `${account.id} · ${count(account.reports.length, 'report')}`;
  const span = Math.max(...xs) - Math.min(...xs) + step.node;
  const width = Math.max(span, caption.length * 6.4);
  const shift = (width - span) / 2 - Math.min(...xs) + step.node / 2;
  const at = (node: HierarchyPointNode<Node>): { x: number; y: number } => ({
    x: round(node.x + shift),
    y: round(node.y - top + step.top),
  });
  const edges = nodes
    .filter((node) => node.parent && node.parent.data.key !== 'none')
    .map((node) => edge(at(node.parent as HierarchyPointNode<Node>), at(node), node.data.directed));
  const height = Math.max(...ys) - top + step.top + step.node / 2;
  return {
    html: html`<g class="${accountClass(page.sigla, account.id)}">${edges}${nodes.map((node) => drawNode(page, node.data, at(node)))}<text class="m" x="${round(width / 2)}" y="${round(height + 20)}" text-anchor="middle">${caption}</text></g>`,
    width,
    height,
  };
}

function edge(from: { x: number; y: number }, to: { x: number; y: number }, directed: boolean): Html {
  const start = from.y + step.node / 2;
  const end = to.y - step.node / 2;
  const middle = (start + end) / 2;
  return html`<path class="${directed ? 'edge' : 'edge open'}" d="M${from.x} ${start}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end}"/>`;
}

function drawNode(page: HtmlPage, node: Node, { x, y }: { x: number; y: number }): Html {
  const half = step.node / 2;
  if (node.kind === 'unseen')
    return html`<g><title>A source that is not among the reports</title><circle class="unseen" cx="${x}" cy="${y}" r="${half}"/><text class="greek" x="${x}" y="${y + 5}" text-anchor="middle">${node.label}</text></g>`;
  if (node.kind === 'rest') return html`<text class="m" x="${x}" y="${y + 4}" text-anchor="middle">${node.label}</text>`;
  return html`<a href="#${page.citations.reportAnchor(node.report ?? '')}"><title>${page.sigla.outlet(node.report ?? '')}</title><rect class="node" x="${x - half}" y="${y - half}" width="${step.node}" height="${step.node}" rx="6"/><text class="on" x="${x}" y="${y + 4}" text-anchor="middle">${node.label}</text></a>`;
}

function rootOf(page: HtmlPage, account: Account): Node {
  const { dossier, sigla } = page;
  const ordered = sigla.reports.map((report) => report.id).filter((id) => account.reports.includes(id));
  const drawn = ordered.slice(0, mostDrawn);
  const parents = parentsOf(dossier, account, drawn);
  const nodeOf = (id: Id): Node => ({
    key: id,
    label: sigla.ofReport(id),
    kind: 'report',
    report: id,
    directed: parents.get(id)?.directed ?? false,
    children: drawn.filter((other) => parents.get(other)?.parent === id).map(nodeOf),
  });
  const roots = drawn.filter((id) => !parents.has(id)).map(nodeOf);
  const rest: Node[] =
    ordered.length > drawn.length
      ? [{ key: 'rest', label: `+${ordered.length - drawn.length}`, kind: 'rest', directed: false, children: [] }]
      : [];
  if (account.origin.kind === 'unseen') {
    const children = [...roots.map((root) => ({ ...root, directed: true })), ...rest];
    return { key: 'unseen', label: account.origin.label, kind: 'unseen', directed: true, children };
  }
  if (roots.length === 1 && rest.length === 0) return roots[0] as Node;
  return { key: 'none', label: '', kind: 'unseen', directed: false, children: [...roots, ...rest] };
}

/** Under which report each is drawn; a chain that would bite its own tail is cut. */
function parentsOf(dossier: Dossier, account: Account, drawn: readonly Id[]): Map<Id, { parent: Id; directed: boolean }> {
  const parents = new Map<Id, { parent: Id; directed: boolean }>();
  for (const id of drawn) {
    const link = bestSource(dossier, account, id);
    const parent = link && (link.from === id ? link.to : link.from);
    if (!link || !parent || !drawn.includes(parent) || leadsTo(parents, parent, id)) continue;
    parents.set(id, { parent, directed: link.directed });
  }
  return parents;
}

function leadsTo(parents: ReadonlyMap<Id, { parent: Id }>, from: Id, to: Id): boolean {
  for (let at: Id | undefined = from; at; at = parents.get(at)?.parent) if (at === to) return true;
  return false;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
