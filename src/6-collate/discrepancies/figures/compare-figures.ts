import type { FigureMention, Token } from '../../../model/index.ts';
import { relateWords, stem } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { daysOf, kilogramsOf, metresOf, runningCounts } from '../lexicon/figures.ts';
import { FIGURE } from '../settings.ts';

const SCALES = [daysOf, metresOf, kilogramsOf];

/** Whether two figures measure the same sort of thing: one dimension, or one counted noun. */
export function isComparable(a: FigureMention, b: FigureMention): boolean {
  if (a.role !== b.role && (a.role === 'share' || b.role === 'share' || a.role === 'age' || b.role === 'age')) return false;
  if (a.unit || b.unit) return a.unit === b.unit || SCALES.some((scale) => (a.unit ?? '') in scale && (b.unit ?? '') in scale);
  const [x, y] = [a.head.toLowerCase(), b.head.toLowerCase()];
  return stem(x) === stem(y) || (relateWords(x, y)?.nearness ?? 0) >= 0.6;
}

export function baseOf({ value, unit }: FigureMention): { readonly value: number; readonly scaled: boolean } {
  const scale = SCALES.find((one) => (unit ?? '') in one);
  return scale && unit ? { value: value * (scale[unit] as number), scaled: true } : { value, scaled: false };
}

/** Whether two comparable figures can both be true: rounding, bounds, ranges, conversions. */
export function agree(a: FigureMention, b: FigureMention): boolean {
  const [x, y] = [baseOf(a), baseOf(b)];
  const most = Math.max(Math.abs(x.value), Math.abs(y.value));
  const gap = Math.abs(x.value - y.value);
  if (gap === 0) return true;
  if (a.unit !== b.unit && gap <= FIGURE.conversion * 4 * most) return true;
  const rough = (one: FigureMention): boolean => one.approximate && one.bound === undefined;
  if (isRounding(x.value, y.value) || isRounding(y.value, x.value)) return true;
  if (isLowerBound(a) && isLowerBound(b)) return fills(a, b.value) || fills(b, a.value);
  if ((rough(a) || rough(b)) && gap <= FIGURE.rounding * most) return true;
  return within(a, y.value, x.value) || within(b, x.value, y.value);
}

/** 74.3 billion told as 74 billion, 6.1 as 6: the coarser number is what the finer one gives when cut to its digits; "300" for 312 says more. */
function isRounding(fine: number, coarse: number): boolean {
  const digits = coarse.toExponential().replace(/e.*$/, '').replace('.', '').length;
  if (digits < 2 && !(Number.isInteger(coarse) && !Number.isInteger(fine))) return false;
  return Number(fine.toPrecision(digits)) === coarse;
}

/** "At least", "more than": the true number may be higher. */
export const isLowerBound = ({ bound }: Pick<FigureMention, 'bound'>): boolean => bound === 'at-least' || bound === 'more-than';

/** "More than 60" may be told of 61 and "more than a dozen" of 14; "at least 300" of 340, but "at least 14" is not told of 17. */
function fills({ value: own, bound }: FigureMention, value: number): boolean {
  let step = 1;
  while (Number.isInteger(own) && own !== 0 && own % (step * 10) === 0) step *= 10;
  return value >= own && value < own + Math.max(step, bound === 'more-than' ? own * FIGURE.moreThan : 0);
}

/** The bound or range of one covers the other ("at least 20", 31; "20 to 30", 25). */
function within(a: FigureMention, other: number, own: number): boolean {
  if (a.bound === 'at-least' || a.bound === 'more-than') return other >= own && other <= own * 2;
  if (a.bound === 'at-most') return other <= own && other * 2 >= own;
  if (a.bound === 'less-than') return other <= own;
  if (a.valueTo !== undefined) return other >= own && other <= own * (a.valueTo / a.value);
  return false;
}

/** A count of the dead, the missing, the votes: it changes with the hour. */
export function isRunning(figure: FigureMention, words: readonly string[] = []): boolean {
  return (
    runningCounts.has(figure.head.toLowerCase()) ||
    figure.of.split(/\s+/).some((word) => runningCounts.has(word)) ||
    words.some((word) => runningCounts.has(word))
  );
}

/** The times for which two counts are told differ. */
export function differInTime(a: FigureMention, b: FigureMention): boolean {
  return (
    a.asOf !== undefined && b.asOf !== undefined && (a.asOf.to < b.asOf.from || b.asOf.to < a.asOf.from || a.asOf.from !== b.asOf.from)
  );
}

/** 57 % of it here and 43 % of it there are one line drawn from both sides. */
export function isComplement(a: FigureMention, b: FigureMention): boolean {
  return a.unit === 'percent' && b.unit === 'percent' && Math.abs(a.value + b.value - 100) < 0.5;
}

/** "Two of the five", "three of the five": what is left of a whole that both sentences tell. */
export function isRest(a: Pick<StorySentence, 'wording'>, b: Pick<StorySentence, 'wording'>, whole: number): boolean {
  return [a, b].every(({ wording }) => wording.words.some((word) => word.kind === 'number' && word.value === whole));
}

/** "Number two", "with one hand", "one day": a rank or an idiom, and nothing counted. */
export function isIdiom(tokens: readonly Token[], { start, end, value }: FigureMention): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const next = tokens.find((token) => token.start >= end)?.norm ?? '';
  return (
    /^(?:number|no)$/.test(tokens[at - 1]?.norm ?? '') || (value === 1 && /^(?:hand|side|day|thing|point|way|another|other)$/.test(next))
  );
}

/** "17 more than", "three fewer", "by 17": a difference, not a count. */
export function isDifference(tokens: readonly Token[], figure: FigureMention): boolean {
  const at = tokens.findIndex((token) => token.end > figure.start);
  const after = tokens.filter((token) => token.start >= figure.end).slice(0, 3);
  // "12 points, fewer than before": behind the comma the number is told already.
  const comma = after.findIndex((token) => /^[,;:]$/.test(token.norm));
  const behind = comma < 0 ? after : after.slice(0, comma);
  return (
    tokens[at - 1]?.norm === 'by' || behind.some((token) => /^(?:more|fewer|less|short|extra|additional|higher|lower)$/.test(token.norm))
  );
}
