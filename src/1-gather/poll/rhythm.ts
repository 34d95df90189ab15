import type { RememberedItem } from '../../model/index.ts';
import {
  FIRST_BACK_OFF_MS,
  FIRST_INTERVAL_MS,
  JITTER,
  MAX_BACK_OFF_MS,
  POLLS_A_REPORT,
  RHYTHM_ITEMS,
  SILENCE_PART,
  STALE_GAPS,
  STALE_LEAST_MS,
  STALE_UNKNOWN_RHYTHM_MS,
} from './settings.ts';

/** How a source speaks: its mean gap and when it last spoke. */
export interface Rhythm {
  /** Milliseconds between two reports; absent where fewer than three are known. */
  readonly gapMs?: number;
  /** Milliseconds since 1970. */
  readonly newestMs?: number;
}

/** Measures the rhythm on the newest items, by the dates of the listing or, without dates, by when they were first seen. */
export function measureRhythm(items: readonly RememberedItem[], nowMs: number): Rhythm {
  const times = items
    .map((item) => Date.parse(item.published ?? item.firstSeen))
    .filter((ms) => ms <= nowMs)
    .sort((a, b) => b - a)
    .slice(0, RHYTHM_ITEMS);
  const [newest] = times;
  const oldest = times.at(-1);
  if (newest === undefined || oldest === undefined) return {};
  if (times.length < 3 || newest === oldest) return { newestMs: newest };
  return { newestMs: newest, gapMs: (newest - oldest) / (times.length - 1) };
}

/** When to ask again: twice in the mean gap, less often the longer it is silent, never more often than the feed wishes. Milliseconds. */
export function chooseInterval(
  rhythm: Rhythm,
  limits: { readonly minMs: number; readonly maxMs: number; readonly wishedMs?: number | undefined; readonly nowMs: number },
): number {
  const silence = rhythm.newestMs === undefined ? 0 : (limits.nowMs - rhythm.newestMs) * SILENCE_PART;
  const own = rhythm.gapMs === undefined ? FIRST_INTERVAL_MS : rhythm.gapMs / POLLS_A_REPORT;
  return Math.min(limits.maxMs, Math.max(limits.minMs, own, silence, limits.wishedMs ?? 0));
}

/** After `failures` failures in a row. Milliseconds, half of it by chance. */
export function backOff(failures: number, random: number): number {
  const full = Math.min(MAX_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** Math.min(failures - 1, 20));
  return full * (0.5 + random / 2);
}

export function jitter(ms: number, random: number): number {
  return ms * (1 - JITTER + 2 * JITTER * random);
}

/** Since when a source is silent beyond its habit, in milliseconds; none where it is not. */
export function silentTooLong(rhythm: Rhythm, nowMs: number): number | undefined {
  if (rhythm.newestMs === undefined) return undefined;
  const silentMs = nowMs - rhythm.newestMs;
  const limit = rhythm.gapMs === undefined ? STALE_UNKNOWN_RHYTHM_MS : Math.max(STALE_LEAST_MS, rhythm.gapMs * STALE_GAPS);
  return silentMs > limit ? silentMs : undefined;
}
