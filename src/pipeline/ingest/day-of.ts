const DAY_MS = 86_400_000;

/** Days since 1970; undefined where there is no date. */
export function dayOf(date: string): number;
export function dayOf(date: string | undefined): number | undefined;
export function dayOf(date: string | undefined): number | undefined {
  const ms = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / DAY_MS);
}
