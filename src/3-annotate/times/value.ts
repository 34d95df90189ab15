import type { DatePrecision, DateRange } from '../../model/index.ts';
import { addDays, addMonths, dayOf, mondayOf, monthLength } from './calendar.ts';
import { DAY_PART_HOURS, SEASON_MONTHS } from './lexicon/calendar.ts';
import { PART_SHARES } from './settings.ts';
import type { Part } from './spec.ts';

interface Days {
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

/**
 * Days, or instants, that a TIMEX3 value covers.
 * @param value e.g. 2025-11-27, 2025-W49, 2025-11, 2025-Q3, 2025-SU, 2025, 199, 19, 2025-11-27T09:00, 2025-11-27TEV
 * @param options part: narrows the period ("early next week"); offset: of instants, where known ("+08:00")
 * @returns undefined for values that name no place in time (P3D, PRESENT_REF, XXXX-WXX-5)
 */
export function rangeOf(
  value: string,
  options: { readonly part?: Part | undefined; readonly offset?: string | undefined } = {},
): DateRange | undefined {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(value);
  if (time) {
    const late = time[2] === '24';
    const instant = `${late ? addDays(time[1] as string, 1) : time[1]}T${late ? '00' : time[2]}:${time[3]}${options.offset ?? ''}`;
    return { from: instant, to: instant, precision: 'time' };
  }
  const partOfDay = /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/.exec(value);
  if (partOfDay) return partOfDayRange(partOfDay[1] as string, partOfDay[2] as string);
  const days = daysOf(value);
  return days && (options.part ? narrow(days, options.part) : days);
}

/** Part of a day: given as days, since "night" and "morning" have no agreed hours; a night reaches into the next day. */
function partOfDayRange(day: string, code: string): DateRange {
  const hours = DAY_PART_HOURS[code];
  return { from: day, to: hours && hours[1] > 24 ? addDays(day, 1) : day, precision: 'day' };
}

function daysOf(value: string): Days | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return { from: value, to: value, precision: 'day' };
  if (/^\d{4}-W\d\d$/.test(value)) return { from: mondayOf(value), to: addDays(mondayOf(value), 6), precision: 'week' };
  if (/^\d{4}-W\d\d-WE$/.test(value))
    return { from: addDays(mondayOf(value), 5), to: addDays(mondayOf(value), 6), precision: 'part-of-week' };
  const [head = '', tail] = value.split('-');
  const year = Number(head);
  if (/^\d{4}-\d\d$/.test(value)) return months(year, Number(tail), Number(tail), 'month');
  if (/^\d{4}-Q[1-4]$/.test(value)) return months(year, Number(value[6]) * 3 - 2, Number(value[6]) * 3, 'season');
  if (/^\d{4}-H[12]$/.test(value)) return months(year, value.endsWith('1') ? 1 : 7, value.endsWith('1') ? 6 : 12, 'season');
  const season = /^\d{4}-(SP|SU|FA|WI)$/.exec(value);
  if (season) {
    const [first, last] = SEASON_MONTHS[season[1] as string] as readonly [number, number];
    return months(year, first, last, 'season');
  }
  if (/^\d{4}$/.test(value)) return months(year, 1, 12, 'year');
  if (/^\d{3}$/.test(value)) return { from: `${value}0-01-01`, to: `${value}9-12-31`, precision: 'decade' };
  if (/^\d{2}$/.test(value)) return { from: `${value}00-01-01`, to: `${value}99-12-31`, precision: 'unknown' };
  return undefined;
}

function months(year: number, first: number, last: number, precision: DatePrecision): Days {
  const from = dayOf(year, first, 1) as string;
  const end = addMonths(from, last - first);
  return { from, to: `${end.slice(0, 8)}${monthLength(Number(end.slice(0, 4)), Number(end.slice(5, 7)))}`, precision };
}

/** The part of a period that "early", "the end of" … mean, by the shares in the settings: whole years of a decade, whole months of a year. */
function narrow(days: Days, part: Part): DateRange {
  const [first, last] = PART_SHARES[part];
  const cut = (length: number): readonly [number, number] => [
    Math.floor(length * first),
    Math.max(Math.floor(length * first) + 1, Math.ceil(length * last)),
  ];
  const year = Number(days.from.slice(0, 4));
  if (days.precision === 'decade') {
    const [from, to] = cut(10);
    return { from: `${year + from}-01-01`, to: `${year + to - 1}-12-31`, precision: 'decade' };
  }
  if (days.precision === 'year') {
    const [from, to] = cut(12);
    const { from: start, to: end } = months(year, from + 1, to, 'year');
    return { from: start, to: end, precision: 'year' };
  }
  const length = Math.round((Date.parse(days.to) - Date.parse(days.from)) / 86_400_000) + 1;
  if (length <= 2) return days;
  const [from, to] = cut(length);
  return {
    from: addDays(days.from, from),
    to: addDays(days.from, to - 1),
    precision: days.precision === 'week' ? 'part-of-week' : days.precision,
  };
}

/** Whether a value names a day, or a time on a day. */
export function dayIn(value: string): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
}
