import type { ListView, PartyView, PositionView } from '../../../../web/story/index.ts';
import type { FilterView } from '../../../../web/ui/index.ts';
import { count, groupPositions, positionVerbs, sentenceCase } from '../../../7-brief/edition/index.ts';
import type { Id, Position } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { evidenceOf, reportSigla } from './evidence.ts';
import { type Asked, allOf, openOf } from './paging.ts';
import { part, standing } from './settings.ts';
import { period } from './times.ts';

const hard = new Set<Position['kind']>(['threat', 'red-line', 'rejection', 'accusation', 'warning']);
const soft = new Set<Position['kind']>(['offer', 'acceptance', 'concession', 'consultation']);

export function toneOf(kind: Position['kind']): PositionView['tone'] {
  return hard.has(kind) ? 'hard' : soft.has(kind) ? 'soft' : 'even';
}

export const kindWords = (kind: Position['kind']): string => kind.replace('-', ' ');

export function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`;
}

function positionView(edition: Edition, position: Position, { open }: { readonly open: boolean }): PositionView {
  const voice = position.voice && position.voice !== position.party ? `by ${edition.name(position.voice)}` : '';
  const target = position.target ? `towards ${edition.name(position.target)}` : '';
  const tone = position.goldstein === undefined ? '' : `tone ${signed(position.goldstein)}`;
  const when = period(position.date);
  return {
    id: position.id,
    kind: kindWords(position.kind),
    tone: toneOf(position.kind),
    text: sentenceCase(position.text),
    ...(position.issue && !position.text.toLowerCase().includes(position.issue.toLowerCase()) ? { issue: position.issue } : {}),
    about: [voice, target, position.condition, tone].filter(Boolean).join(' · '),
    ...(when ? { when } : {}),
    sigla: reportSigla(edition, position.members),
    evidence: evidenceOf(edition, position.members, { more: edition.to('positions', { only: position.id }), shown: position.text, open }),
  };
}

/** Positions by party: parties with most positions first; what a party will not give up comes first. */
export function positionsView(edition: Edition, asked: Asked): ListView<PartyView> {
  const parties = groupPositions(edition.dossier);
  const only = asked.only;
  const chosen = only
    ? parties
        .map((party) => ({ ...party, positions: party.positions.filter((one) => one.id === only || party.party === only) }))
        .filter((party) => party.positions.length > 0)
    : asked.filter
      ? parties.filter((party) => party.party === asked.filter)
      : parties;
  if (asked.filter === byTime) return inOrderOfTime(edition, asked, parties);
  const shown = edition.extent === 'part' ? chosen.slice(0, part.parties) : chosen;
  const most = edition.extent === 'part' ? part.positionsOfParty : asked.filter ? 500 : 40;
  const total = edition.dossier.positions.length;
  return {
    items: shown.map(({ party, name, positions }) => ({
      id: `party-${party}`,
      name,
      total: positions.length,
      ...openOf(edition, standing.positionsOfParty),
      ...(positions.length > most ? { all: edition.to('positions', { filter: party }) } : {}),
      positions: positions.slice(0, most).map((one) => positionView(edition, one, { open: one.id === only })),
      short: shortOf(edition, party, positions),
    })),
    total,
    note: count(parties.length, 'party', 'parties'),
    ...openOf(edition, standing.parties),
    ...allOf(
      edition,
      'positions',
      shown.reduce((sum, one) => sum + Math.min(most, one.positions.length), 0),
      total,
    ),
    ...(edition.extent === 'whole'
      ? {
          filters: filtersOf(edition, parties, asked),
        }
      : {}),
  };
}

/** The filter that shows all positions in the order of their time. */
const byTime = 'time';

type Parties = ReturnType<typeof groupPositions>;

function filtersOf(edition: Edition, parties: Parties, asked: Asked): readonly FilterView[] {
  const total = edition.dossier.positions.length;
  return [
    { name: 'By party', href: edition.to('positions'), count: total, on: !asked.filter && !asked.only },
    { name: 'In the order of time', href: edition.to('positions', { filter: byTime }), on: asked.filter === byTime },
    ...parties.slice(0, 12).map((party) => ({
      name: party.name,
      href: edition.to('positions', { filter: party.party }),
      count: party.positions.length,
      on: asked.filter === party.party,
    })),
  ];
}

/** All positions, the oldest first, under their day; those without a date at the end. */
function inOrderOfTime(edition: Edition, asked: Asked, parties: Parties): ListView<PartyView> {
  const names = new Map(parties.map((party) => [party.party, party.name]));
  const sorted = [...edition.dossier.positions].sort((a, b) => ((a.date?.from ?? '9') < (b.date?.from ?? '9') ? -1 : 1));
  const days = Map.groupBy(sorted, (one) => period(one.date)?.words ?? 'Undated');
  return {
    items: [...days].map(([day, positions]) => ({
      id: `day-${positions[0]?.id ?? ''}`,
      name: day,
      total: positions.length,
      positions: positions
        .slice(0, 100)
        .map((one) => ({ ...positionView(edition, one, { open: false }), party: names.get(one.party) ?? '' })),
      short: [],
    })),
    total: sorted.length,
    note: count(parties.length, 'party', 'parties'),
    filters: filtersOf(edition, parties, asked),
  };
}

/** What a party does, in verbs: the kinds in the order of groupPositions, each with its number. One position leads to its sentence, several to their list. */
function shortOf(edition: Edition, party: Id, positions: readonly Position[]): PartyView['short'] {
  return [...Map.groupBy(positions, (position) => position.kind)].map(([kind, list]) => {
    const [first] = list as [Position];
    const alone = list.length === 1 && first.members[0];
    return {
      words: list.length === 1 ? positionVerbs[kind] : `${positionVerbs[kind]} ×${list.length}`,
      href: alone ? edition.at(alone) : edition.to('positions', { filter: party }),
      title: first.text,
    };
  });
}
