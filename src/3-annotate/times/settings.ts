import type { Part } from './spec.ts';

/**
 * Share of a period that its parts cover, from 0 to 1. "Early in the week" is Monday to Wednesday, "late November" the 21st on,
 * "early 2022" January to April. No benchmark scores ranges; thirds are the reading of HeidelTime's users' guide, "start" and "end" half of that.
 */
export const PART_SHARES: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 0.328],
  start: [0, 0.3],
  mid: [0.33, 0.67],
  late: [0.67, 1],
  end: [0.8, 1],
};

/** Sentences over which a date keeps dating times of day ("at 2:40 a.m."). Swept 1 to 6 on TimeBank: flat from 2 on; 3 keeps a paragraph of a report together. */
export const DATE_CARRIES_SENTENCES = 3;

/** Days before publication within which a day that the text named carries over several sentences. Chosen: the event of a report is of the day or the day before. */
export const RECENT_DAYS = 2;

/** Tokens to the left in which the verb is sought that tells past from future. Swept 6 to 16 on TimeBank, one half: flat from 10 on. */
export const TENSE_REACH_TOKENS = 12;

/** Days from publication within which one reading of an ambiguous date (03/04/2026) is taken when the other lies farther away than FAR_DAYS. Chosen, not measured: no set has such dates. */
export const NEAR_DAYS = 45;
export const FAR_DAYS = 75;

/** Days after its end in which a quarter is still the one that "the first quarter" with a verb of the future may mean. Chosen: results are out within four months. */
export const QUARTER_TOLD_DAYS = 120;

/** Sentences over which a quarter stays the period with which "a year earlier" compares. Swept 1 to 5 on TimeBank, one half. */
export const PERIOD_CARRIES_SENTENCES = 2;

/** Days back beyond which a day and month without a year, after a verb of the past, is taken for the coming one. Chosen: ten months; TimeBank has no case between. */
export const STALE_DAYS = 300;

/** Days from the first to the last dated report of a story up to which an undated one is taken to be of those days. Chosen: beyond two months there is more than one round of news. */
export const MAX_AROUND_DAYS = 60;

/** Days of a longer story that are tried one by one; a weekday differs from the eighth on. */
export const WEEK_OF_AROUND = 8;
