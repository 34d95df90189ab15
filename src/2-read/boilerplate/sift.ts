import type { Removed } from '../../model/index.ts';
import type { Line } from '../draft.ts';
import { findProductLines, judgeLine, judgeTailLine, mayBeTail } from './judge.ts';

export interface Sifted {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
}

/**
 * Takes out the lines that are not the article, each with the reason. A heading that loses all that stood below it goes with it ("Related stories").
 */
export function sift(lines: readonly Line[]): Sifted {
  const reasons = lines.map((line, i) => {
    const reason = judgeLine(line);
    // "Opinion: …" and "Watch: …" on top are the title itself.
    return i === 0 && reason === 'related' ? undefined : reason;
  });
  for (let i = lines.length - 1; i > 1 && (reasons[i] || mayBeTail((lines[i] as Line).text)); i--)
    reasons[i] ??= judgeTailLine((lines[i] as Line).text);
  const rest = lines.map((line, i) => ({ line, i })).filter(({ i }) => !reasons[i]);
  for (const at of findProductLines(rest.map(({ line }) => line))) reasons[(rest[at] as { i: number }).i] = 'advertisement';
  const kept: Line[] = [];
  const removed: Removed[] = [];
  for (const [i, line] of lines.entries()) {
    const reason = reasons[i];
    if (reason) removed.push({ start: line.start, end: line.end, text: line.text, reason });
    else kept.push(line);
  }
  return { lines: kept, removed };
}
