import type { Brief, BriefInput } from '../model/index.ts';
import { makeHead } from './head/index.ts';
import { makePlaces } from './places/index.ts';
import { makePositions } from './positions/index.ts';
import { makeProposals } from './proposals/index.ts';
import { makeTimeline } from './timeline/index.ts';

/**
 * What an analyst asks of a story beyond who said what: when, who wants what, which text is on the table, who holds which place.
 * Positions come before proposals: a proposal lists the positions taken on it.
 * @param input reports with annotations, their trace and collation
 * @returns the brief; the same whatever the order of the reports
 */
export function brief(input: BriefInput): Brief {
  const positions = makePositions(input);
  return {
    story: makeHead(input),
    timeline: makeTimeline(input),
    positions,
    proposals: makeProposals(input, positions),
    places: makePlaces(input),
  };
}
