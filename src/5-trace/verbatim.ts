import { type CommonRun, commonRuns, type RunText } from '../text/index.ts';
import type { Fabric } from './fabric.ts';
import { TRACE } from './settings.ts';

/** What two reports have word for word outside quotation marks. */
export interface Verbatim {
  readonly runs: readonly CommonRun[];
  readonly words: number;
  /** Share of the shorter report's own words. */
  readonly share: number;
  readonly shareA: number;
  readonly shareB: number;
}

const none: Verbatim = { runs: [], words: 0, share: 0, shareA: 0, shareB: 0 };

export function compareWords(a: Fabric, b: Fabric): Verbatim {
  const [few, many] = a.shingles.size < b.shingles.size ? [a, b] : [b, a];
  const one = isOneText(a, b);
  if (!one && ![...few.shingles].some((shingle) => many.shingles.has(shingle))) return none;
  const runs = commonRuns(textOf(a), textOf(b), TRACE.runWords).filter(
    (run) => a.words.slice(run.a, run.a + run.length).filter(({ plain }) => !plain).length >= TRACE.runContent,
  );
  // Of one and the same text the rests too short to be a run are common as well.
  const words = one ? a.words.length : runs.reduce((sum, { length }) => sum + length, 0);
  const shareA = one ? 1 : words / (a.words.length || 1);
  const shareB = one ? 1 : words / (b.words.length || 1);
  return { runs, words, share: Math.max(shareA, shareB), shareA, shareB };
}

/** Two reports have the same words from the first to the last, quotations too. */
export function isOneText(a: Fabric, b: Fabric): boolean {
  const [left, right] = [a.annotated.annotations.tokens, b.annotated.annotations.tokens];
  return left.length === right.length && left.length > 0 && left.every(({ norm }, index) => norm === right[index]?.norm);
}

function textOf({ words }: Fabric): RunText {
  return { words: words.map(({ text }) => text), breaksBefore: (index) => words[index]?.breaks ?? false };
}
