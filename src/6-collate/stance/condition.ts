import type { AnnotatedReport, Quotation, Range, Sentence, Token } from '../../model/index.ts';
import { firstEndingAfter, overlaps } from '../../text/index.ts';

/** A remark that its verb of saying cuts in two, of which the first part is the condition of the rest. */
export interface Conditional extends Range {
  /** Index into Annotations.quotations of the part that is the condition. */
  readonly condition: number;
  /** Indexes of the parts that hang on it. */
  readonly rest: readonly number[];
}

/**
 * Remarks of a sentence whose condition is parted from what it governs: "If the offer fails, the company said, 300 jobs will go". Each spans all
 * parts that lie in the sentence.
 */
export function conditionalsIn(annotated: AnnotatedReport, sentence: Sentence): Conditional[] {
  const { quotations, tokens } = annotated.annotations;
  const parts = quotations.flatMap((quotation, index) =>
    !quotation.scare && !quotation.topic && overlaps(quotation, sentence) ? [{ quotation, index }] : [],
  );
  const bound = parts.flatMap(({ quotation, index }): Conditional[] => {
    if (!opensCondition(tokens, quotation)) return [];
    const rest = parts.filter((other) => other.quotation.turn === quotation.turn && other.quotation.start >= quotation.end);
    if (!rest.length) return [];
    const end = Math.min(sentence.end, Math.max(...rest.map((other) => other.quotation.end)));
    return [{ start: Math.max(quotation.start, sentence.start), end, condition: index, rest: rest.map((other) => other.index) }];
  });
  return bound.length ? bound : openedByCondition(annotated, sentence);
}

/** "Had inspectors looked, the lawyer said, they would have found it": the condition before the cue was not taken for a part of the remark. */
function openedByCondition(annotated: AnnotatedReport, sentence: Sentence): Conditional[] {
  const { quotations, tokens } = annotated.annotations;
  if (!CONDITION.test((tokens[sentence.tokenStart] as Token).norm)) return [];
  return quotations.flatMap((quotation, index): Conditional[] => {
    const { cue, marked, scare, start, end } = quotation;
    const led = cue && !marked && !scare && cue.start > sentence.start && cue.end <= start && overlaps(quotation, sentence);
    return led && /,\s*$/.test(annotated.report.text.slice(cue.end, start))
      ? [{ start: sentence.start, end, condition: index, rest: [] }]
      : [];
  });
}

const CONDITION = /^(?:if|unless|should|once|provided|supposing|without|had|were)$/;

function opensCondition(tokens: readonly Token[], { start, end }: Quotation): boolean {
  for (let i = firstEndingAfter(tokens, start); i < tokens.length && (tokens[i] as Token).start < end; i++)
    if ((tokens[i] as Token).pos !== 'PUNCT') return CONDITION.test((tokens[i] as Token).norm);
  return false;
}
