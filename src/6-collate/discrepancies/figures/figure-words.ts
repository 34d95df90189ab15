import type { FigureMention } from '../../../model/index.ts';

/** A figure as its report writes it, with hedge and counted thing where they stand beside it: "at least 14 passengers", "40 million somars". */
export function figureWords(text: string, figure: FigureMention): string {
  const { hedge, of, unit } = figure;
  let { start, end } = figure;
  const before = text.slice(Math.max(0, start - HEDGED), start).toLowerCase();
  if (hedge && before.trimEnd().endsWith(hedge)) start = start - before.length + before.lastIndexOf(hedge);
  const behind = text.slice(end, end + HEDGED).toLowerCase();
  if (hedge && /^[ -]/.test(behind) && behind.slice(1).startsWith(hedge)) end += 1 + hedge.length;
  // "14 passengers"; a unit stands in the figure already.
  if (!unit && of && behind.startsWith(` ${of.toLowerCase()}`) && of.length < LONGEST) end += 1 + of.length;
  const written = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return /^\p{Lu}\p{Ll}/u.test(written) ? `${written[0]?.toLowerCase()}${written.slice(1)}` : written;
}

/** Unit of both: UTF-16 code units. */
const HEDGED = 40;
const LONGEST = 30;

/** What is asked about a figure: "How many passengers?", "How much money?", "What share?". */
export function askFigure({ role, unit, of, head }: Pick<FigureMention, 'role' | 'unit' | 'of' | 'head'>): string {
  if (role === 'money') return 'How much money?';
  if (role === 'share') return 'What share?';
  if (role === 'age') return 'How old?';
  if (unit && /^(?:second|minute|hour|day|week|fortnight|month|year)$/.test(unit)) return 'How long?';
  const counted = unit ? undefined : of || head;
  return counted ? `How many ${counted}?` : 'How much?';
}
