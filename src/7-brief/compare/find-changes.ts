import type { Change, Dossier } from '../../model/index.ts';
import { accountChanges } from './accounts.ts';
import { correctionChanges } from './corrections.ts';
import { discrepancyChanges } from './discrepancies.ts';
import { figureChanges } from './figures.ts';
import { type Frame, makeFrame } from './frame.ts';
import { growthChanges } from './growth.ts';
import { readParties } from './parties.ts';
import { positionChanges } from './positions.ts';
import { publishedCorrectionChanges } from './published-corrections.ts';
import { quotationChanges } from './quotations.ts';
import { beginStory, type Movements, officialChanges, reportChanges } from './reports.ts';
import { statementChanges } from './statements.ts';
import { findMissedDates, timelineChanges } from './timeline.ts';
import { toneChanges } from './tone.ts';

export interface CompareContext extends Movements {
  /** When the change is seen, ISO 8601; planned dates are held against it. */
  readonly at: string;
  /** Changes of this story that were told before, as far as the caller has them at hand: a fact that is found again is not told again. */
  readonly known?: readonly Change[];
}

/**
 * What changed between an older and a newer dossier of one story; the order is that of importance.
 * Things are followed by the places in the reports that they rest on, so that another wording of a statement, another id or another sorting
 * of the same sentences is no change; what is told has words behind it that came, went or were altered.
 * @param older undefined where the story is new: then the story, its reports and its official sources are told
 * @returns each change with an id made of the change alone: found again, it has the same
 */
export function findChanges(older: Dossier | undefined, newer: Dossier, context: CompareContext): readonly Change[] {
  if (!older) return firstChanges(newer, context);
  const frame = makeFrame(older, newer, context);
  // What an analyst put in order is no news of the world: that the reports came or went is told, and nothing that follows from it.
  if (isSortingOnly(frame, context)) return onceEach([...correctionChanges(frame), ...reportChanges(frame, context)]);
  const isActing = newer.positions.some(({ members }) => members.some(frame.isFresh));
  const parties = isActing ? readParties(frame) : undefined;
  return onceEach([
    ...correctionChanges(frame),
    ...publishedCorrectionChanges(frame),
    ...accountChanges(frame),
    ...officialChanges(frame),
    ...statementChanges(frame),
    ...figureChanges(frame),
    ...discrepancyChanges(frame),
    ...quotationChanges(frame),
    ...(parties ? [...positionChanges(frame, parties), ...toneChanges(frame, parties)] : []),
    ...timelineChanges(frame),
    ...missedSince(older, newer, context.at),
    ...growthChanges(frame),
    ...reportChanges(frame, context),
  ]);
}

/** Reports were moved by hand, and none came or changed besides. */
function isSortingOnly(frame: Frame, { corrected = false, moved = [] }: CompareContext): boolean {
  return corrected && frame.revised.length === 0 && frame.arrived.every(({ id }) => moved.includes(id));
}

/** What changed, seen from the newer dossier's own time. */
export function compareDossiers(older: Dossier, newer: Dossier): readonly Change[] {
  return findChanges(older, newer, { at: newer.asOf });
}

function firstChanges(newer: Dossier, { at, ...movements }: CompareContext): readonly Change[] {
  const frame = makeFrame({ ...newer, reports: [] }, newer, { at });
  // What an analyst parted from another story is not new: what it tells was told there.
  if (movements.corrected && newer.reports.every(({ id }) => movements.moved?.includes(id))) return reportChanges(frame, movements);
  return [beginStory(newer, at), ...officialChanges(frame), ...reportChanges(frame, movements)];
}

/** Dates that passed since the older dossier was made. */
function missedSince(older: Dossier, newer: Dossier, at: string): Change[] {
  const known = new Set(findMissedDates(older, older.asOf).map(({ id }) => id));
  return findMissedDates(newer, at).filter(({ id }) => !known.has(id));
}

/** Details behind all that matters. */
function onceEach(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [change.id, change])).values()].sort((a, b) => Number(b.material) - Number(a.material));
}
