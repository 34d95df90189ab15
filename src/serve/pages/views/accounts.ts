import type { AccountsView, LinkView, StemmaView } from '../../../../web/story/index.ts';
import { accountsInWords, count, layOutStemma, linkInWords } from '../../../7-brief/edition/index.ts';
import type { Link } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { colourOf, reportSiglum, sentenceOf } from './evidence.ts';
import { type Asked, allOf, cut, openOf } from './paging.ts';
import { mostAccountsDrawn, mostReportsDrawn, part, standing, whole } from './settings.ts';

/** Where the reports come from: the tree, the same in words, and the links with their evidence. */
export function accountsView(edition: Edition, asked: Asked): AccountsView {
  const { dossier } = edition;
  const unseen = dossier.accounts.flatMap((account) => (account.origin.kind === 'unseen' ? [account.origin.label] : []));
  const verb = dossier.reports.length === 1 ? 'descends' : 'descend';
  const about = `${count(dossier.reports.length, 'report')} ${verb} from ${accountsInWords(dossier.independentAccounts)}.${unseen.length ? ` ${unseen.slice(0, 6).join(', ')}: a common source that is not among the reports.` : ''}`;
  const layout = layOutStemma(dossier, edition.sigla, {
    rowWidth: edition.extent === 'part' ? 330 : 760,
    mostAccounts: mostAccountsDrawn[edition.extent],
    mostReports: mostReportsDrawn[edition.extent],
  });
  const links = [...dossier.links].sort((a, b) => b.score - a.score || (a.from < b.from ? -1 : 1));
  const { items, pager } = cut(edition, links, 'accounts', asked, part.links, whole.links);
  return {
    about,
    stemma: stemmaView(edition, layout),
    told: layout.trees.slice(0, mostAccountsDrawn[edition.extent]).map((tree) => ({
      siglum: {
        label: tree.account.id,
        title: `account ${tree.account.id}`,
        href: edition.to('reports', { filter: tree.account.id }),
        colour: colourOf(edition, tree.account.id) ?? 0,
      },
      text: tree.words.replace(/^Account \S+: /, ''),
    })),
    links: {
      items: items.map((link) => linkView(edition, link)),
      total: links.length,
      ...allOf(edition, 'accounts', items.length, links.length),
      ...openOf(edition, standing.links),
      ...(pager ? { pager } : {}),
    },
  };
}

function stemmaView(edition: Edition, layout: ReturnType<typeof layOutStemma>): StemmaView {
  const { sigla } = edition;
  return {
    width: layout.width,
    height: layout.height,
    side: layout.node,
    words: layout.words,
    left: layout.left.length,
    trees: layout.trees.map(({ account, nodes, edges, caption }) => ({
      colour: colourOf(edition, account.id) ?? 0,
      caption,
      nodes: nodes.map((node) => ({
        kind: node.kind,
        label: node.label,
        x: node.x,
        y: node.y,
        title: node.report ? sigla.outlet(node.report) : 'a source that is not among the reports',
        ...(node.report ? { href: edition.report(node.report) } : {}),
      })),
      edges: edges.map((edge) => ({
        path: edge.path,
        directed: edge.directed,
        title: edge.reports ? `${edge.reports.map((id) => sigla.ofReport(id)).join(' and ')} side by side` : '',
        ...(edge.reports ? { href: edition.compare(edge.reports) } : {}),
      })),
    })),
  };
}

export function linkView(edition: Edition, link: Link): LinkView {
  const { sigla } = edition;
  const [later, source] = link.directed ? [link.to, link.from] : [link.from, link.to];
  const most = edition.extent === 'part' ? part.passages : whole.passages;
  const side = (id: string) => ({ siglum: reportSiglum(edition, id), outlet: sigla.outlet(id) });
  return {
    later: side(later),
    source: side(source),
    words: linkInWords(link),
    reasons: link.reasons.map((reason) => reason.note),
    passages: link.passages
      .slice(0, most)
      .map((passage) => ({ from: sentenceOf(edition, passage.from), to: sentenceOf(edition, passage.to) })),
    morePassages: Math.max(0, link.passages.length - most),
    compare: edition.compare([source, later]),
  };
}
