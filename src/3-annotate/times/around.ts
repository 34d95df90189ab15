import type { TimeExpression } from '../../model/index.ts';
import type { DaySpan } from '../context.ts';
import { inWords } from './anchors.ts';
import { addDays, daysBetween } from './calendar.ts';
import { MAX_AROUND_DAYS, WEEK_OF_AROUND } from './settings.ts';

/**
 * Resolves times of a report without a date by the days of the reports of its story: "Thursday" is told where it is the same Thursday whichever of
 * those days the report is of; "yesterday" stays open as soon as there are two.
 * @param found the expressions, read without a day of publication
 * @param readOn the same expressions, read with one
 */
export function resolveAround(
  found: readonly TimeExpression[],
  { first, last }: DaySpan,
  readOn: (day: string) => readonly TimeExpression[],
): TimeExpression[] {
  const length = daysBetween(first, last);
  if (found.every(({ range }) => range) || length < 0 || length > MAX_AROUND_DAYS) return [...found];
  // Two weeks of days differ in all that counts days and weeks; of what is farther away, years and months, the ends tell enough.
  const days = Array.from({ length: Math.min(length, WEEK_OF_AROUND) + 1 }, (_, index) => addDays(first, index));
  const readings = [...days, last].map(readOn);
  const when = first === last ? inWords(first) : `one of the days from ${inWords(first)} to ${inWords(last)}`;
  return found.map((one, index) => {
    if (one.range) return one;
    const [time, ...others] = readings.map((reading) => reading[index] as TimeExpression) as [TimeExpression, ...TimeExpression[]];
    if (
      !time.range ||
      others.some((other) => other.value !== time.value || other.range?.from !== time.range?.from || other.range?.to !== time.range?.to)
    )
      return one;
    const words = /^“[^”]*”/.exec(time.basis)?.[0] ?? '';
    return { ...time, basis: `${words}, in a report without a date, taken to be of ${when}, as the other reports of the story are` };
  });
}
