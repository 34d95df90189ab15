import type { TimeView } from '../../../../web/ui/index.ts';
import { instant } from './times.ts';

const steps = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

const format = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** How far a moment is from now: "3 hours ago", "in 12 minutes"; beyond two weeks its date. */
export function fromNow(iso: string, now: Date): TimeView {
  const seconds = (Date.parse(iso) - now.getTime()) / 1000;
  if (Number.isNaN(seconds) || Math.abs(seconds) >= 14 * 86_400) return instant(iso);
  const [unit, length] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60];
  const number = Math.trunc(seconds / length);
  return { iso, words: number === 0 ? (seconds <= 0 ? 'just now' : 'at once') : format.format(number, unit) };
}
