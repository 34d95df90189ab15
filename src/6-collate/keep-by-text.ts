import type { AnnotatedReport } from '../model/index.ts';

interface Kept<T> {
  readonly annotated: AnnotatedReport;
  readonly key: string;
  readonly answer: T;
}

/**
 * Keeps what was read from an annotated text for as long as its annotations are there, so that in the next dossier of the story only the new report
 * is read. The id of the report is not part of the text: whoever needs it, or anything else of the story, tells it in the key.
 * @returns gives the answer kept for the text, or makes it where there is none or it was made for another key
 */
export function keepByText<T>(): (annotated: AnnotatedReport, key: string, make: () => T) => T {
  const known = new WeakMap<object, Kept<T>>();
  return (annotated, key, make) => {
    const before = known.get(annotated.annotations.tokens);
    if (before?.key === key && isSameText(before.annotated, annotated)) return before.answer;
    const answer = make();
    known.set(annotated.annotations.tokens, { annotated, key, answer });
    return answer;
  };
}

/** The very records, but for the ids of the report. */
function isSameText(a: AnnotatedReport, b: AnnotatedReport): boolean {
  const [x, y] = [a.annotations, b.annotations];
  return (
    a.report.text === b.report.text &&
    a.report.blocks === b.report.blocks &&
    a.report.published?.value === b.report.published?.value &&
    x.sentences === y.sentences &&
    x.entities === y.entities &&
    x.times === y.times &&
    x.figures === y.figures &&
    x.quotations === y.quotations &&
    x.acts === y.acts &&
    x.events === y.events
  );
}
