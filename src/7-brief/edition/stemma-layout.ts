import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import type { Account, Dossier, Id, Link } from '../../model/index.ts';
import { accountsInWords, count, linkInWords } from '../words.ts';
import { bestSource } from './descent.ts';
import type { Sigla } from './sigla.ts';

/** A report, an unseen source, or the remainder of an account that is too large to draw. */
interface Node {
  readonly label: string;
  readonly kind: 'report' | 'unseen' | 'rest' | 'none';
  readonly report?: Id;
  /** The link by which it hangs on the node above. */
  readonly link?: Link;
  readonly directed: boolean;
  readonly children: readonly Node[];
}

export interface StemmaNode {
  readonly kind: 'report' | 'unseen' | 'rest';
  readonly label: string;
  readonly report?: Id;
  readonly x: number;
  readonly y: number;
}

interface StemmaEdge {
  /** Path data: from the lower edge of the upper node to the upper edge of the lower one. */
  readonly path: string;
  /** false: which of the two is the source is not established. */
  readonly directed: boolean;
  /** The two reports whose texts show why the edge is there. */
  readonly reports?: readonly [Id, Id];
}

interface StemmaTree {
  readonly account: Account;
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
  readonly caption: { readonly text: string; readonly x: number; readonly y: number };
  /** The same in words. */
  readonly words: string;
}

/** The tree of who copied whom, laid out in its own units. */
export interface Stemma {
  readonly width: number;
  readonly height: number;
  readonly trees: readonly StemmaTree[];
  /** Accounts that are not drawn for want of room: the smallest. */
  readonly left: readonly Account[];
  /** Side of a node. */
  readonly node: number;
  readonly words: string;
}

export interface StemmaOptions {
  /** Width after which accounts go to the next row. Default 330: that of a card. */
  readonly rowWidth?: number;
  /** Accounts drawn, the largest first. Default 400. */
  readonly mostAccounts?: number;
  /** Reports drawn of one account; the others are counted in one box. Default 24. */
  readonly mostReports?: number;
}

/** Distances in the drawing, in its own units. */
const step = { x: 44, y: 68, node: 24, gap: 26, top: 22, foot: 34 } as const;

/** Lays out the accounts of a dossier as trees, side by side and in rows. Method: Reingold and Tilford's tidy tree (library d3-hierarchy). */
export function layOutStemma(
  dossier: Dossier,
  sigla: Sigla,
  { rowWidth = 330, mostAccounts = 400, mostReports = 24 }: StemmaOptions = {},
): Stemma {
  const bySize = [...dossier.accounts].sort((a, b) => b.reports.length - a.reports.length);
  const drawn = new Set(bySize.slice(0, mostAccounts));
  let [left, top, rowHeight, width] = [0, 0, 0, 0];
  const trees: StemmaTree[] = [];
  for (const account of dossier.accounts) {
    if (!drawn.has(account)) continue;
    const laid = layOutAccount(dossier, sigla, account, mostReports);
    if (left > 0 && left + laid.width > rowWidth) {
      top += rowHeight + step.foot;
      [left, rowHeight] = [0, 0];
    }
    trees.push(laid.at(left, top));
    left += laid.width + step.gap;
    width = Math.max(width, left - step.gap);
    rowHeight = Math.max(rowHeight, laid.height);
  }
  const words = `${count(dossier.reports.length, 'report')}, ${accountsInWords(dossier.independentAccounts)}. ${trees.map((one) => one.words).join(' ')}`;
  return {
    width: round(Math.max(160, width)),
    height: round(top + rowHeight + step.foot),
    trees,
    left: bySize.slice(mostAccounts),
    node: step.node,
    words,
  };
}

/** "Account A: A1, Northline; A2 copied from A1." */
function accountInWords(dossier: Dossier, sigla: Sigla, account: Account, most: number): string {
  const shown = account.reports.slice(0, most).map((report) => ({ report, link: bestSource(dossier, account, report) }));
  // What descends from nothing here stands first.
  const ordered = [...shown.filter(({ link }) => !link), ...shown.filter(({ link }) => link)];
  const descents = ordered.map(({ report, link }) => {
    return link
      ? `${sigla.ofReport(report)} ${linkInWords(link)} ${sigla.ofReport(link.from === report ? link.to : link.from)}`
      : `${sigla.ofReport(report)}, ${sigla.outlet(report)}`;
  });
  const more = account.reports.length > shown.length ? [`${account.reports.length - shown.length} more`] : [];
  const from = account.origin.kind === 'unseen' ? [`from ${account.origin.label}, a source that is not among the reports`] : [];
  return `Account ${account.id}: ${[...from, ...descents, ...more].join('; ')}.`;
}

interface Laid {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number) => StemmaTree;
}

function layOutAccount(dossier: Dossier, sigla: Sigla, account: Account, most: number): Laid {
  const layout = tree<Node>().nodeSize([step.x, step.y])(hierarchy(rootOf(dossier, sigla, account, most), (node) => node.children));
  const nodes = layout.descendants().filter((node) => node.data.kind !== 'none');
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const highest = Math.min(...ys);
  const caption = `${account.id} · ${count(account.reports.length, 'report')}`;
  const span = Math.max(...xs) - Math.min(...xs) + step.node;
  const width = Math.max(span, caption.length * 6.4);
  const shift = (width - span) / 2 - Math.min(...xs) + step.node / 2;
  const height = Math.max(...ys) - highest + step.top + step.node / 2;
  const at = (left: number, top: number): StemmaTree => {
    const place = (node: HierarchyPointNode<Node>): Point => ({
      x: round(left + node.x + shift),
      y: round(top + node.y - highest + step.top),
    });
    return {
      account,
      nodes: nodes.map((node) => ({
        ...place(node),
        kind: node.data.kind as StemmaNode['kind'],
        label: node.data.label,
        ...reportOf(node),
      })),
      edges: nodes.flatMap((node) => {
        const { parent } = node;
        if (!parent || parent.data.kind === 'none' || node.data.kind === 'rest') return [];
        const reports = pairOf(dossier, account, node.data);
        return [{ path: curve(place(parent), place(node)), directed: node.data.directed, ...(reports ? { reports } : {}) }];
      }),
      caption: { text: caption, x: round(left + width / 2), y: round(top + height + 20) },
      words: accountInWords(dossier, sigla, account, most),
    };
  };
  return { width, height, at };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const reportOf = ({ data }: HierarchyPointNode<Node>): { readonly report?: Id } =>
  data.report === undefined ? {} : { report: data.report };

function curve(from: Point, to: Point): string {
  const start = from.y + step.node / 2;
  const end = to.y - step.node / 2;
  const middle = (start + end) / 2;
  return `M${from.x} ${start}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end}`;
}

/** For a report under an unseen source: the sibling that it shares most with. */
function pairOf(dossier: Dossier, account: Account, node: Node): readonly [Id, Id] | undefined {
  if (node.link) return [node.link.from, node.link.to];
  if (node.report === undefined) return undefined;
  const touching = dossier.links.filter(
    (link) =>
      (link.from === node.report || link.to === node.report) && account.reports.includes(link.from) && account.reports.includes(link.to),
  );
  const best = touching.sort((a, b) => b.score - a.score)[0];
  return best && [best.from, best.to];
}

function rootOf(dossier: Dossier, sigla: Sigla, account: Account, most: number): Node {
  const members = new Set(account.reports);
  const ordered = sigla.reports.map((report) => report.id).filter((id) => members.has(id));
  const drawn = ordered.slice(0, most);
  const parents = parentsOf(dossier, account, drawn);
  const nodeOf = (id: Id): Node => {
    const above = parents.get(id);
    return {
      label: sigla.ofReport(id),
      kind: 'report',
      report: id,
      directed: above?.link.directed ?? false,
      ...(above ? { link: above.link } : {}),
      children: drawn.filter((other) => parents.get(other)?.parent === id).map(nodeOf),
    };
  };
  const roots = drawn.filter((id) => !parents.has(id)).map(nodeOf);
  const rest: Node[] =
    ordered.length > drawn.length ? [{ label: `+${ordered.length - drawn.length}`, kind: 'rest', directed: false, children: [] }] : [];
  if (account.origin.kind === 'unseen') {
    const children = [...roots.map((root) => ({ ...root, directed: true })), ...rest];
    return { label: account.origin.label, kind: 'unseen', directed: true, children };
  }
  if (roots.length === 1 && rest.length === 0) return roots[0] as Node;
  return { label: '', kind: 'none', directed: false, children: [...roots, ...rest] };
}

/** Under which report each is drawn; a chain that would bite its own tail is cut. */
function parentsOf(dossier: Dossier, account: Account, drawn: readonly Id[]): Map<Id, { parent: Id; link: Link }> {
  const parents = new Map<Id, { parent: Id; link: Link }>();
  for (const id of drawn) {
    const link = bestSource(dossier, account, id);
    const parent = link && (link.from === id ? link.to : link.from);
    if (!link || !parent || !drawn.includes(parent) || leadsTo(parents, parent, id)) continue;
    parents.set(id, { parent, link });
  }
  return parents;
}

function leadsTo(parents: ReadonlyMap<Id, { parent: Id }>, from: Id, to: Id): boolean {
  for (let at: Id | undefined = from; at; at = parents.get(at)?.parent) if (at === to) return true;
  return false;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
