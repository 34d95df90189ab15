import type { Range } from '../../model/index.ts';
import type { Item } from './item.ts';
import type { Run } from './phrases.ts';

/** The stretch of text that a run of items covers. */
export function rangeOf(items: readonly Item[], run: Run): Range {
  return { start: (items[run.from] as Item).start, end: (items[run.to - 1] as Item).end };
}

/** Whether a run holds marked stretches and no word outside them. */
export function onlyMarks(items: readonly Item[], run: Run): boolean {
  return items.slice(run.from, run.to).every((item) => item.mark !== undefined || !/[\p{L}\p{N}]/u.test(item.norm));
}
