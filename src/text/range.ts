import type { Range } from '../model/index.ts';

/** Whether two half-open ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the first item whose end lies behind `at`; items are in order and do not overlap. Equals items.length where there is none. */
export function firstEndingAfter(items: readonly Range[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Range).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
