import type { Id, Position } from '../../../model/index.ts';
import { groupPositions } from '../../edition/index.ts';
import { count, dateInWords } from '../../words.ts';
import { wrap } from './ink.ts';
import { sectionHead, type TextPage } from './page.ts';

/** Each party, and what it demands, offers, refuses, threatens. */
export function positionLines(page: TextPage): string[] {
  const { dossier, ink } = page;
  const parties = groupPositions(dossier);
  if (parties.length === 0) return [];
  return [
    sectionHead(page, 'Positions', count(parties.length, 'party', 'parties')),
    ...parties.flatMap(({ name, positions }) => [` ${ink.bold(name)}`, ...positions.map((position) => positionLine(page, position))]),
  ];
}

function positionLine(page: TextPage, position: Position): string {
  const { ink, sigla, width } = page;
  const voice = position.voice && position.voice !== position.party ? ` by ${nameOf(page, position.voice)}` : '';
  const condition = position.condition && !position.text.includes(position.condition) ? ` (${position.condition})` : '';
  return wrap(`${position.text}${condition} ${ink.dim(`[${sigla.cite(position.members).join(' ')}]${voice}`)}`, {
    width,
    first: `   ${ink.dim(position.kind.padEnd(12))} `,
  });
}

export function proposalLines(page: TextPage): string[] {
  const { dossier, ink, sigla, width } = page;
  return dossier.proposals
    .flatMap((proposal) => {
      const authors = proposal.authors.map(
        (author) => `${nameOf(page, author.party)} ${ink.dim(`[${sigla.cite(author.members).join(' ')}]`)}`,
      );
      return [
        sectionHead(
          page,
          `Proposal: ${proposal.name}`,
          `${count(proposal.versions.length, 'version')}, ${count(proposal.provisions.length, 'provision')}`,
        ),
        ...(authors.length ? [wrap(`written, as told, by ${authors.join(' · ')}`, { width, first: '   ' })] : []),
        ...proposal.versions.map((version) =>
          wrap(
            `${ink.bold(version.label)}${version.date ? ` ${dateInWords(version.date)}` : ''}${version.changes ? `: ${version.changes}` : ''} ${ink.dim(`[${sigla.cite(version.members).join(' ')}]`)}`,
            { width, first: '   ' },
          ),
        ),
        ...proposal.provisions.map((provision) =>
          wrap(`${provision.text} ${ink.dim(`[${sigla.cite(provision.members).join(' ')}]`)}`, { width, first: '   – ' }),
        ),
        '',
      ];
    })
    .slice(0, -1);
}

export function placeLines(page: TextPage): string[] {
  const { dossier, ink, sigla, width } = page;
  if (dossier.places.length === 0) return [];
  return [
    sectionHead(page, 'Territory', count(dossier.places.length, 'statement')),
    ...dossier.places.map((place) => {
      const holder = place.holder ? nameOf(page, place.holder) : 'somebody';
      const amount = [place.hedge, place.value].filter(Boolean).join(' ');
      return wrap(
        `${holder} ${place.relation} ${amount ? `${amount} of ` : ''}${nameOf(page, place.place)} ${ink.dim(`[${sigla.cite(place.members).join(' ')}]`)}`,
        { width, first: '   ' },
      );
    }),
  ];
}

export function timelineLines(page: TextPage): string[] {
  const { dossier, ink, sigla, width } = page;
  if (dossier.timeline.length === 0) return [];
  return [
    sectionHead(page, 'Timeline', count(dossier.timeline.length, 'dated event')),
    ...dossier.timeline.map((event) => {
      const when = dateInWords(event.date) || 'undated';
      const mark = event.status === 'happened' ? '●' : event.status === 'planned' ? '○' : '◌';
      const status = event.status === 'happened' ? '' : ` ${event.status}`;
      return wrap(`${event.text} ${ink.dim(`[${sigla.cite(event.members).join(' ')}]${status}`)}`, {
        width,
        first: ` ${ink.dim(mark)} ${when.padEnd(22)} `,
      });
    }),
  ];
}

export function problemLines(page: TextPage): string[] {
  const { dossier, ink, width } = page;
  if (dossier.problems.length === 0) return [];
  return [
    sectionHead(page, 'Problems', count(dossier.problems.length, 'note')),
    ...dossier.problems.map((problem) => wrap(`${problem.location}: ${problem.message}`, { width, first: `   ${ink.yellow('!')} ` })),
  ];
}

function nameOf(page: TextPage, id: Id): string {
  return page.dossier.entities.find((entity) => entity.id === id)?.name ?? id;
}
