import { Cron } from 'croner';
import type { AlertRule } from '../../model/index.ts';

/**
 * When an alert may be delivered: at once, or at the next time of the digest, and not in the quiet hours.
 * @param now the moment of the alert
 * @returns the first moment at which it may go out; a time zone that is unknown is taken for UTC
 */
export function mayGoOut({ digest, quiet }: Pick<AlertRule, 'digest' | 'quiet'>, now: Date): Date {
  const first = digest ? nextAt(patternOf(digest), zoneOf(digest.timeZone), now) : now;
  if (!quiet || quiet.from === quiet.to) return first;
  const zone = zoneOf(quiet.timeZone);
  return isBetween(clockIn(first, zone), quiet.from, quiet.to) ? nextAt(daily(quiet.to), zone, first) : first;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const zoneOf = (name: string): string => (isTimeZone(name) ? name : 'UTC');
const daily = (clock: string): string => `0 ${Number(clock.slice(3))} ${Number(clock.slice(0, 2))} * * *`;

function patternOf({ every, at }: NonNullable<AlertRule['digest']>): string {
  if (every === 'hour') return `0 ${Number(at.slice(3))} * * * *`;
  return every === 'day' ? daily(at) : daily(at).replace(/\* \*$/, '* 1');
}

function nextAt(pattern: string, timezone: string, after: Date): Date {
  return new Cron(pattern, { timezone, paused: true }).nextRun(after) ?? after;
}

function clockIn(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
  return parts.slice(0, 5);
}

/** The end is no longer quiet. Over midnight where it comes before the beginning. */
function isBetween(clock: string, from: string, to: string): boolean {
  return from < to ? clock >= from && clock < to : clock >= from || clock < to;
}
