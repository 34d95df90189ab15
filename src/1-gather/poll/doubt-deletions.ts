import { type ItemOutcome, rested } from './item-outcome.ts';
import { DELETED_AFTER, DOUBTED_DELETIONS } from './settings.ts';

/**
 * Holds deletions back that come in a crowd while no page that was looked at is there.
 * @returns the outcomes, with the deletions taken back where they are doubted: the pages are looked at again at the next poll
 */
export function doubtDeletions(outcomes: readonly ItemOutcome[]): readonly ItemOutcome[] {
  const deletions = outcomes.filter((outcome) => outcome.deleted);
  const there = outcomes.some((outcome) => !outcome.refusal && outcome.item.location);
  if (deletions.length < DOUBTED_DELETIONS || there) return outcomes;
  const [first] = deletions;
  return outcomes.map((outcome) => {
    if (!outcome.deleted) return outcome;
    const { deleted, note, ...rest } = outcome;
    const { deleted: gone, ...item } = rested(outcome.item);
    const message = `${deletions.length} reports are missing at once. That is held to be a fault of the site and not a deletion; they are looked at again.`;
    return {
      ...rest,
      item: { ...item, missing: DELETED_AFTER - 1 },
      ...(outcome === first && { note: { level: 'warning', message } as const }),
    };
  });
}
