import type { Discrepancy } from '../../model/index.ts';
import { readDescent } from '../accounts.ts';
import { byAgent } from './by-agent.ts';
import { byAuthorship } from './by-authorship.ts';
import { byCasualty } from './by-casualty.ts';
import { byCause } from './by-cause.ts';
import { byCondition } from './by-condition.ts';
import { byCrowd } from './by-crowd.ts';
import { byDate } from './by-date.ts';
import { byDecision } from './by-decision.ts';
import { byDigits } from './by-digits.ts';
import { byFigure } from './by-figure.ts';
import { byForce } from './by-force.ts';
import { byForename } from './by-forename.ts';
import { byGranule } from './by-granule.ts';
import { byInstitution } from './by-institution.ts';
import { byMaker } from './by-maker.ts';
import { byModality } from './by-modality.ts';
import { byName } from './by-name.ts';
import { byPart } from './by-part.ts';
import { byPersuasion } from './by-persuasion.ts';
import { byPlace } from './by-place.ts';
import { byPolarity } from './by-polarity.ts';
import { byQuotation } from './by-quotation.ts';
import { byRate } from './by-rate.ts';
import { byRival } from './by-rival.ts';
import { byRole } from './by-role.ts';
import { byScope } from './by-scope.ts';
import { bySlip } from './by-slip.ts';
import { bySlot } from './by-slot.ts';
import { bySpeaker } from './by-speaker.ts';
import { byStance } from './by-stance.ts';
import { byStatement } from './by-statement.ts';
import { byTally } from './by-tally.ts';
import { byTerm } from './by-term.ts';
import { byUntil } from './by-until.ts';
import { byWeekday } from './by-weekday.ts';
import type { DiscrepancyContext, DiscrepancyInput } from './context.ts';
import { mergeQuestions } from './merge.ts';
import { findPairs, joinedPairs } from './pairs.ts';

/** Finds where the reports of a story give different answers to one question. */
export function findDiscrepancies(input: DiscrepancyInput): Discrepancy[] {
  const context: DiscrepancyContext = {
    ...input,
    descent: readDescent(input.trace),
    pairs: findPairs(input.sentences, input.places),
    beads: joinedPairs(input.sentences, input.places),
  };
  const figures = byFigure(context);
  const found = [
    ...byQuotation(context),
    ...byName(context),
    ...byForename(context),
    ...byRole(context),
    ...figures,
    ...byDigits(context, figures),
    ...byTally(context),
    ...byPart(context),
    ...byTerm(context),
    ...byDate(context),
    ...byWeekday(context),
    ...byGranule(context),
    ...byUntil(context),
    ...byRival(context),
    ...byRate(context),
    ...byPolarity(context),
    ...byStance(context),
    ...bySpeaker(context),
    ...byCrowd(context),
    ...byForce(context),
    ...byCondition(context),
    ...byModality(context),
    ...byAuthorship(context),
    ...byMaker(context),
    ...byDecision(context),
    ...byAgent(context),
    ...byPersuasion(context),
    ...byPlace(context),
    ...byInstitution(context),
    ...bySlot(context),
    ...byCause(context),
    ...byCasualty(context),
    ...byScope(context),
  ];
  const slips = bySlip(context, found);
  const all = mergeQuestions(context.descent, [...found, ...slips, ...byStatement(context, [...found, ...slips])]);
  return all.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1));
}
