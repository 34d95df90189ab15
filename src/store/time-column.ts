const withoutOffset = /T\d\d:\d\d(:\d\d(\.\d+)?)?$/;

/**
 * A time as the columns hold it: UTC with milliseconds, so that it sorts as text. One without an offset is taken as UTC, so that it does not
 * depend on where the program runs. What is no time stays as it is.
 */
export function timeColumn(iso: string): string {
  const ms = Date.parse(withoutOffset.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(ms) ? iso : new Date(ms).toISOString();
}
