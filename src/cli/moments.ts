import { UsageError } from './usage.ts';

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

/**
 * A moment typed by the user: a date, a date with a time, or a span back from now.
 * @param typed 2026-03-01, 2026-03-01T14:10Z, 45s, 90m, 36h, 7d, 2w
 * @returns ISO 8601
 * @throws UsageError where it is none of these
 */
export function readMoment(typed: string, option: string, now: Date = new Date()): string {
  const span = /^(\d{1,5})([smhdw])$/.exec(typed);
  if (span) return new Date(now.getTime() - Number(span[1]) * unitMs[span[2] as keyof typeof unitMs]).toISOString();
  if (isDate(typed)) return new Date(typed).toISOString();
  throw new UsageError(
    `--${option} takes a moment such as 2026-03-01, 2026-03-01T14:10Z, or a span back such as 36h or 7d; not "${typed}".`,
  );
}

/**
 * A date typed by the user, as it was typed: it is as precise as it was meant.
 * @throws UsageError where it is none
 */
export function dateOf(value: unknown, option: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isDate(value)) return value;
  throw new UsageError(`--${option} takes a date as 2025-11-27 or 2025-11-27T14:10Z; not "${value}".`);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** A whole number given to an option. */
export function readCount(typed: unknown, option: string): number | undefined {
  if (typed === undefined) return undefined;
  if (typeof typed === 'string' && /^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
  throw new UsageError(`--${option} takes a whole number from 1 on; not "${String(typed)}".`);
}
