import type { Report } from '../../model/index.ts';

const dayMs = 86_400_000;

/** Milliseconds of an ISO time; without an offset it is read as UTC, so that the machine's zone changes nothing. A day alone: its end, or its beginning. */
export function instantOf(iso: string | undefined, edge: 'first' | 'last' = 'first'): number | undefined {
  if (iso === undefined) return undefined;
  const clock = iso.includes('T');
  const at = Date.parse(clock && !/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso);
  if (Number.isNaN(at)) return undefined;
  return clock || edge === 'first' ? at : at + dayMs - 1;
}

/** The first and the last moment at which a report may have been published; undefined where it has no date. */
export function publishedWithin(report: Report | undefined): { readonly first: number; readonly last: number } | undefined {
  const value = report?.published?.value;
  const first = instantOf(value);
  const last = instantOf(value, 'last');
  return first === undefined || last === undefined ? undefined : { first, last };
}
