import type { BriefInput, Position, Proposal } from '../../model/index.ts';

export function makeProposals(_input: BriefInput, _positions: readonly Position[]): Proposal[] {
  return [];
}
