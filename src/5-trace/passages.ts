import type { AnnotatedReport, Passage, Range, Span } from '../model/index.ts';
import type { Fabric, OwnWord } from './fabric.ts';
import type { Judgement } from './judge.ts';

const MOST = 40;

/** The shared passages of two reports: runs word for word, then the sentences that answer each other. `from` is the first report's. */
export function makePassages(a: Fabric, b: Fabric, { verbatim, order }: Judgement): Passage[] {
  const runs = verbatim.runs.map(
    ({ a: i, b: j, length }): Passage => ({
      from: spanOf(a.annotated, { start: (a.words[i] as OwnWord).start, end: (a.words[i + length - 1] as OwnWord).end }),
      to: spanOf(b.annotated, { start: (b.words[j] as OwnWord).start, end: (b.words[j + length - 1] as OwnWord).end }),
      similarity: 1,
      verbatim: true,
    }),
  );
  const sentences = order.chain.map(({ i, j, shared }): Passage => {
    const left = a.sentences[i] as Range & { weight: number };
    const right = b.sentences[j] as Range & { weight: number };
    const similarity = Math.min(1, (2 * shared) / (left.weight + right.weight || 1));
    return {
      from: spanOf(a.annotated, left),
      to: spanOf(b.annotated, right),
      similarity: Math.round(similarity * 1000) / 1000,
      verbatim: false,
    };
  });
  const told = sentences.filter(({ from, to }) => !runs.some((run) => covers(run.from, from) && covers(run.to, to)));
  return [...runs, ...told].sort((x, y) => x.from.start - y.from.start || x.to.start - y.to.start).slice(0, MOST);
}

/** A run that holds nearly all of a sentence says what the sentence would. */
function covers(run: Range, sentence: Range): boolean {
  return Math.min(run.end, sentence.end) - Math.max(run.start, sentence.start) >= 0.8 * (sentence.end - sentence.start);
}

function spanOf({ report }: AnnotatedReport, { start, end }: Range): Span {
  return { report: report.id, start, end, text: report.text.slice(start, end) };
}

/** The same passage seen from the other report. */
export function turn(passages: readonly Passage[]): Passage[] {
  return passages.map((passage) => ({ ...passage, from: passage.to, to: passage.from }));
}
