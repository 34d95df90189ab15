import type { Discrepancy } from '../../model/index.ts';
import { readDescent } from '../accounts.ts';
import { byStatement } from './by-statement.ts';
import { byCondition, byForce, byModality, byScope } from './certainty/index.ts';
import { byDate, byDeadline, byGranule, byUntil, byWeekday } from './dates/index.ts';
import { byCasualty, byPolarity, byStance } from './denials/index.ts';
import { byAgent, byAuthorship, byCause, byCrowd, byDecision, byMaker, byPersuasion, byQuotation, bySpeaker } from './doers/index.ts';
import { byBody, byDigits, byFigure, byPart, byRate, byRival, bySlip, bySoleCount, byTally, byTerm } from './figures/index.ts';
import { type DiscrepancyContext, type DiscrepancyInput, findPairs, joinedPairs } from './ground/index.ts';
import { mergeQuestions } from './merge.ts';
import { byForename, byInstitution, byName, byPlace, byRole, bySlot } from './names/index.ts';

/** Finds where the reports of a story give different answers to one question. */
export function findDiscrepancies(input: DiscrepancyInput): Discrepancy[] {
  const context: DiscrepancyContext = {
    ...input,
    descent: readDescent(input.trace),
    pairs: findPairs(input.sentences, input.places),
    beads: joinedPairs(input.sentences, input.places),
  };
  const figures = byFigure(context);
  const dates = [...byDate(context), ...byWeekday(context), ...byGranule(context), ...byUntil(context)];
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
    ...dates,
    ...byDeadline(context, dates),
    ...byRival(context),
    ...byBody(context),
    ...bySoleCount(context),
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
