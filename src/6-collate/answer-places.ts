import type { Discrepancy, Id, Range, Span } from '../model/index.ts';
import { onceEach, overlaps } from '../text/index.ts';

/** An answer of one of the discrepancies, by number. */
interface AnswerPlace {
  readonly question: number;
  readonly answer: number;
}

/** Where the answers of discrepancies stand. */
export interface AnswerPlaces {
  /** The answers that are given in a stretch of text. */
  readonly at: (span: Span) => readonly AnswerPlace[];
  /** Whether some discrepancy gives two stretches of text to two of its answers. */
  readonly apart: (a: Span, b: Span) => boolean;
}

export function placeAnswers(discrepancies: readonly Pick<Discrepancy, 'values'>[]): AnswerPlaces {
  const byReport = new Map<Id, (AnswerPlace & Range)[]>();
  for (const [question, { values }] of discrepancies.entries())
    for (const [answer, { members }] of values.entries())
      for (const { report, start, end } of members) {
        const list = byReport.get(report);
        if (list) list.push({ question, answer, start, end });
        else byReport.set(report, [{ question, answer, start, end }]);
      }
  const at = onceEach((span: Span): readonly AnswerPlace[] => (byReport.get(span.report) ?? []).filter((place) => overlaps(place, span)));
  const apart = (a: Span, b: Span): boolean => at(a).some((x) => at(b).some((y) => x.question === y.question && x.answer !== y.answer));
  return { at, apart };
}
