import type { Alert, ChangeKind } from '../../model/index.ts';

/** Kinds of changes, the most important first: what is wrong, what is known, who said what, and last what merely came. */
const order: readonly ChangeKind[] = [
  'correction-not-followed',
  'account',
  'official',
  'story',
  'disputed',
  'corroborated',
  'figure',
  'discrepancy',
  'quotation-altered',
  'position',
  'tone',
  'date-missed',
  'date-fixed',
  'growth',
  'deletion',
  'revision',
  'statement',
  'quotation',
  'timeline',
  'source',
  'grouping',
  'report',
];

/** Details behind all that matters; of equals, the earlier first. */
export function byImportance({ change: a }: Alert, { change: b }: Alert): number {
  return (
    Number(b.material) - Number(a.material) || order.indexOf(a.kind) - order.indexOf(b.kind) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
  );
}
