import type { PositionKind } from '../../model/index.ts';

/** Kinds that come to the same for who reads what a party wants. */
const GROUPS: readonly (readonly PositionKind[])[] = [
  ['demand'],
  ['threat', 'warning'],
  ['offer', 'acceptance', 'concession', 'consultation'],
  ['red-line', 'rejection', 'accusation'],
  ['action'],
];

/** The number of the group of kinds that come to the same for who reads what a party wants. */
export const groupOf = (kind: PositionKind): number => GROUPS.findIndex((group) => group.includes(kind));
