import type { Discrepancy, FigureMention } from '../../../model/index.ts';
import { compareFacts, type DiscrepancyContext, type Fact } from '../ground/index.ts';
import { noteFigures } from './figure-note.ts';
import { askFigure } from './figure-words.ts';

/** A figure as the answer of one sentence. */
export interface CountFact extends Fact {
  readonly figure: FigureMention;
  /** The figure as the sentence writes it. */
  readonly words: string;
}

/** Discrepancies between figures: what is counted is the question, why they are told apart the note. */
export function compareCounts(context: DiscrepancyContext, counts: readonly CountFact[]): Discrepancy[] {
  return compareFacts(context, counts, {
    kind: 'figure',
    ask: (group) => askFigure((group[0] as CountFact).figure),
    noteOf: (_, group) =>
      noteFigures(
        context.descent,
        group.map(({ figure, sentence, words }) => ({ report: sentence.report, figure, words })),
      ),
  });
}
