import { GROUP } from './settings.ts';

/** 1 inside the window, then falling; 1 where a date is not known. */
export function nearInTime(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 1;
  const beyond = Math.abs(a - b) - GROUP.windowDays;
  return beyond > 0 ? Math.exp(-beyond / GROUP.decayDays) : 1;
}
