import type { ListView, ProposalView } from '../../../../web/story/index.ts';
import { count, dateInWords, sentenceCase } from '../../../7-brief/edition/index.ts';
import type { Proposal } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { reportSigla } from './evidence.ts';
import { type Asked, allOf, cut, openOf } from './paging.ts';
import { kindWords, toneOf } from './positions.ts';
import { part, standing, whole } from './settings.ts';

export function proposalsView(edition: Edition, asked: Asked): ListView<ProposalView> {
  const all = edition.dossier.proposals;
  const { items, pager } = cut(edition, all, 'proposals', asked, part.proposals, 20);
  return {
    items: items.map((one) => proposalView(edition, one)),
    total: all.length,
    note: count(all.length, 'plan'),
    ...allOf(edition, 'proposals', items.length, all.length),
    ...openOf(edition, standing.proposals),
    ...(pager ? { pager } : {}),
  };
}

function proposalView(edition: Edition, proposal: Proposal): ProposalView {
  const most = edition.extent === 'part' ? part.provisions : whole.provisions;
  const positions = new Map(edition.dossier.positions.map((one) => [one.id, one]));
  return {
    id: proposal.id,
    name: sentenceCase(proposal.name),
    authors: proposal.authors.map((author) => ({ name: edition.name(author.party), sigla: reportSigla(edition, author.members) })),
    versions: proposal.versions.map((version) => ({
      label: version.label,
      when: dateInWords(version.date),
      ...(version.changes ? { changes: version.changes } : {}),
      sigla: reportSigla(edition, version.members),
    })),
    provisions: proposal.provisions.slice(0, most).map((provision) => ({
      text: sentenceCase(provision.text),
      inVersions: proposal.versions.map((version) => provision.in.includes(version.id)),
      sigla: reportSigla(edition, provision.members),
    })),
    allProvisions: proposal.provisions.length,
    ...(proposal.provisions.length > most ? { all: edition.to('proposals') } : {}),
    ...(edition.extent === 'part' ? { open: standing } : {}),
    reception: proposal.reception.flatMap((id) => {
      const position = positions.get(id);
      if (!position) return [];
      return [
        {
          party: edition.name(position.party),
          kind: kindWords(position.kind),
          tone: toneOf(position.kind),
          text: position.text,
          sigla: reportSigla(edition, position.members),
        },
      ];
    }),
  };
}
