import type { FigureMention } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import type { DiscrepancyContext, Pair } from '../ground/index.ts';
import { agree, isComparable } from './compare-figures.ts';

/** All figures of a sentence. */
export const figuresOf = (context: DiscrepancyContext, { report, range }: StorySentence): FigureMention[] =>
  (context.sentences.get(report)?.annotated.annotations.figures ?? []).filter((one) => overlaps(one, range));

/** "22 percent on Tuesday", "26 percent on Wednesday, up from 22": each day has its own number, so that neither the day nor the number is in question. */
export function isSeries(context: DiscrepancyContext, { a, b }: Pair): boolean {
  const [left, right] = [a, b].map((one) => figuresOf(context, one).filter(({ unit }) => unit !== undefined)) as [
    FigureMention[],
    FigureMention[],
  ];
  const isOwn = (one: FigureMention, others: readonly FigureMention[]): boolean =>
    others.some((other) => isComparable(one, other)) && !others.some((other) => agree(one, other));
  return left.some((one) => isOwn(one, right)) || right.some((one) => isOwn(one, left));
}

/** Whether a sentence has a value in another of its figures too, with its unit: "26 percent, up from 22 percent". */
export const tellsBesides = (beside: readonly FigureMention[], own: FigureMention, other: FigureMention): boolean =>
  other.unit !== undefined && beside.some((one) => one.start !== own.start && one.value === other.value && one.unit === other.unit);
