import type { Dossier, Id, Position } from '../../model/index.ts';

export interface PartyPositions {
  readonly party: Id;
  readonly name: string;
  readonly positions: readonly Position[];
}

const order: readonly Position['kind'][] = [
  'red-line',
  'demand',
  'rejection',
  'threat',
  'warning',
  'offer',
  'acceptance',
  'concession',
  'accusation',
  'consultation',
  'action',
];

/** The positions by party: parties with most positions first; within a party what it will not give up comes first. */
export function groupPositions(dossier: Dossier): readonly PartyPositions[] {
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  const parties = new Map<Id, Position[]>();
  for (const position of dossier.positions) parties.set(position.party, [...(parties.get(position.party) ?? []), position]);
  return [...parties]
    .map(([party, positions]) => ({
      party,
      name: names.get(party) ?? party,
      positions: positions.sort(
        (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.accounts.length - a.accounts.length || (a.id < b.id ? -1 : 1),
      ),
    }))
    .sort((a, b) => b.positions.length - a.positions.length || (a.name < b.name ? -1 : 1));
}
