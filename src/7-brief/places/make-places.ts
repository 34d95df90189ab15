import type { BriefInput, PlaceStatement } from '../../model/index.ts';

export function makePlaces(_input: BriefInput): PlaceStatement[] {
  return [];
}
