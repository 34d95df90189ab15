import { type Anchors, baseOf, inWords, isWholeYear, type Resolved } from './anchors.ts';
import { addDays, addMonths, monthOf, weekdayOf, weekOf, yearOf } from './calendar.ts';
import type { Unit } from './lexicon/calendar.ts';
import type { Meaning } from './spec.ts';
import type { Tense } from './tense.ts';

const DAYS_AND_WEEKS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'weekend', 'fortnight']);

/** The period of a unit in which a day lies, so many periods on. */
function unitAt(day: string, unit: Unit, offset: number): string {
  switch (unit) {
    case 'week':
      return weekOf(addDays(day, 7 * offset));
    case 'fortnight':
      return weekOf(addDays(day, 14 * offset));
    case 'weekend':
      // On a Saturday or Sunday "the weekend" is that one; before it, "last weekend" is that of the week before.
      return `${weekOf(addDays(day, 7 * offset))}-WE`;
    case 'month':
      return addMonths(day, offset).slice(0, 7);
    case 'quarter': {
      const moved = addMonths(`${day.slice(0, 8)}01`, 3 * offset);
      return `${moved.slice(0, 4)}-Q${Math.ceil(monthOf(moved) / 3)}`;
    }
    case 'year':
      return String(yearOf(day) + offset).padStart(4, '0');
    case 'decade':
      return String(Math.floor(yearOf(day) / 10) + offset);
    case 'century':
      return String(Math.floor(yearOf(day) / 100) + offset);
    default:
      return addDays(day, offset);
  }
}

/** "last year", "this week", "the quarter". */
export function unitOf(meaning: Extract<Meaning, { kind: 'unit' }>, anchors: Anchors, tense: Tense): Resolved | undefined {
  if (meaning.unit === 'quarter' && meaning.anchor === 'text' && anchors.lastPeriod)
    return { value: anchors.lastPeriod, from: 'the quarter of which the text spoke before' };
  const base = baseOf(meaning.anchor, anchors, DAYS_AND_WEEKS.has(meaning.unit));
  if (!base) return undefined;
  if (meaning.unit === 'weekend' && meaning.offset === 0 && tense === 'past' && weekdayOf(base.day) < 6)
    return { value: unitAt(base.day, 'weekend', -1), from: `the last before ${base.words}` };
  return { value: unitAt(base.day, meaning.unit, meaning.offset), from: `counted from ${base.words}` };
}

/** "two years ago", "three days later". */
export function offsetFrom(meaning: Extract<Meaning, { kind: 'offset' }>, anchors: Anchors): Resolved | undefined {
  const { unit, count } = meaning;
  if (unit === 'year' && count === -1 && anchors.lastPeriod && (meaning.coarse || /-Q/.test(anchors.lastPeriod)))
    return {
      value: `${Number(anchors.lastPeriod.slice(0, 4)) - 1}${anchors.lastPeriod.slice(4)}`,
      from: `counted from ${anchors.lastPeriod}`,
    };
  // "a day later" after "in 2019": later than what is not told.
  if (meaning.anchor === 'text' && count > 0 && DAYS_AND_WEEKS.has(unit) && anchors.last && isWholeYear(anchors.last)) return undefined;
  const base = baseOf(meaning.anchor, anchors, DAYS_AND_WEEKS.has(unit));
  if (!base) return undefined;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return laterClock(unit, count, anchors);
  if (!Number.isInteger(count)) return { value: count < 0 ? 'PAST_REF' : 'FUTURE_REF', from: 'as written' };
  if (unit === 'decade') return { value: String(Math.floor((yearOf(base.day) + 10 * count) / 10)), from: `counted from ${base.words}` };
  if (Math.abs(count) > 5000) return undefined;
  return { value: unitAt(base.day, unit, count), from: `counted from ${base.words}` };
}

/** "25 minutes later": from a time of day that the text gave. */
function laterClock(unit: Unit, count: number, anchors: Anchors): Resolved | undefined {
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(anchors.lastClock ?? '');
  if (!clock) return undefined;
  const minutes = count * (unit === 'hour' ? 60 : 1);
  const at = new Date(Date.parse(`${clock[1]}T${clock[2] === '24' ? '23' : clock[2]}:${clock[3]}:00Z`) + minutes * 60_000);
  return unit === 'second'
    ? undefined
    : { value: at.toISOString().slice(0, 16), from: `counted from ${clock[2]}:${clock[3]} on ${inWords(clock[1] as string)}` };
}
