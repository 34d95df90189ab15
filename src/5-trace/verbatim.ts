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
  if (![...few.shingles].some((shingle) => many.shingles.has(shingle))) return none;
  const runs = commonRuns(textOf(a), textOf(b), TRACE.runWords).filter(
    (run) => a.words.slice(run.a, run.a + run.length).filter(({ plain }) => !plain).length >= TRACE.runContent,
  );
  // Of one and the same text the rests too short to be a run are common as well.
  const words = sameWords(a, b) ? a.words.length : runs.reduce((sum, { length }) => sum + length, 0);
  const shareA = words / (a.words.length || 1);
  const shareB = words / (b.words.length || 1);
  return { runs, words, share: Math.max(shareA, shareB), shareA, shareB };
}

function sameWords(a: Fabric, b: Fabric): boolean {
  return a.words.length === b.words.length && a.words.every(({ text }, index) => text === b.words[index]?.text);
}

function textOf({ words }: Fabric): RunText {
  return { words: words.map(({ text }) => text), breaksBefore: (index) => words[index]?.breaks ?? false };
}
