import type { PagerView } from '../../../../web/ui/index.ts';
import type { Edition } from './edition.ts';
import { whole } from './settings.ts';

/** What a section page is asked for by its address. */
export interface Asked {
  /** 1 is the first. */
  readonly page: number;
  readonly filter?: string;
  /** One thing of the list alone. */
  readonly only?: string;
  readonly since?: string;
}

export const nothingAsked: Asked = { page: 1 };

export interface Cut<T> {
  readonly items: readonly T[];
  readonly pager?: PagerView;
}

/** Rows beyond the first `most` that are not worth another page. */
const few = 2;

/** The part of a list that is shown: the first `most` on the page of the story, a page of it on its own. */
export function cut<T>(
  edition: Edition,
  list: readonly T[],
  section: string,
  asked: Asked,
  most: number,
  rows: number = whole.rows,
): Cut<T> {
  // A few more are shown rather than told of.
  if (edition.extent === 'part') return { items: list.length <= most + few ? list : list.slice(0, most) };
  const from = Math.min((asked.page - 1) * rows, Math.max(0, list.length - 1));
  const items = list.slice(from, from + rows);
  const to = (page: number): string =>
    edition.to(section, { filter: asked.filter, since: asked.since, page: page > 1 ? String(page) : undefined });
  return {
    items,
    pager: {
      from: Math.min(from + 1, list.length),
      to: from + items.length,
      total: list.length,
      ...(asked.page > 1 ? { previous: to(asked.page - 1) } : {}),
      ...(from + items.length < list.length ? { next: to(asked.page + 1) } : {}),
    },
  };
}

/** On the page of the story so many rows stand at once; a section by itself folds nothing. */
export function openOf(edition: Edition, rows: number): { readonly open?: number } {
  return edition.extent === 'part' ? { open: rows } : {};
}

/** Where the whole is, said only where something is left out. */
export function allOf(edition: Edition, section: string, shown: number, total: number): { readonly all?: string } {
  return edition.extent === 'part' && shown < total ? { all: edition.to(section) } : {};
}
