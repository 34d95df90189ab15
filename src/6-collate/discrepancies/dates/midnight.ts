import type { DateRange } from '../../../model/index.ts';
import type { StorySentence } from '../../sentences.ts';

/** Unit: milliseconds. */
const DAY = 864e5;

/** Two ends at most a day apart, where a sentence tells of midnight: midnight on Friday is the first minute of Saturday. */
export function mayMeetAtMidnight(x: DateRange, y: DateRange, sentences: readonly StorySentence[]): boolean {
  const apart = Math.abs(Date.parse(x.from.slice(0, 10)) - Date.parse(y.from.slice(0, 10)));
  return apart <= DAY && sentences.some(({ tokens }) => tokens.some(({ norm }) => /^(?:midnight|0:00|00:00)$/.test(norm)));
}
