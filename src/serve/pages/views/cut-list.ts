import type { PagerView } from '../../../../web/ui/index.ts';

export interface CutList<T> {
  readonly items: readonly T[];
  readonly pager?: PagerView;
}

/** A page of a list that is at hand. @param page 1 is the first. @param to address of another page */
export function cutList<T>(list: readonly T[], page: number, rows: number, to: (page: string | undefined) => string): CutList<T> {
  const last = Math.max(1, Math.ceil(list.length / rows));
  const here = Math.min(page, last);
  const from = (here - 1) * rows;
  const items = list.slice(from, from + rows);
  if (last === 1) return { items };
  return {
    items,
    pager: {
      from: from + 1,
      to: from + items.length,
      total: list.length,
      ...(here > 1 ? { previous: to(here > 2 ? String(here - 1) : undefined) } : {}),
      ...(here < last ? { next: to(String(here + 1)) } : {}),
    },
  };
}
