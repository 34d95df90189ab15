/** A time as the columns hold it: UTC with milliseconds, so that it sorts as text. What is no time stays as it is. */
export function timeColumn(iso: string): string {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? iso : new Date(ms).toISOString();
}
