import type { WordAlignment } from './align.ts';
import { compareWordings } from './compare.ts';
import { findConflicts } from './conflicts.ts';
import { PARAPHRASE } from './settings.ts';
import { type Wording, wordingOf } from './words.ts';

export interface Paraphrase {
  /** Probability that an editor takes one sentence for the other, 0 to 1. */
  readonly score: number;
  readonly same: boolean;
}

/**
 * Whether two whole sentences say the same, yes or no. Stricter than a likeness: it counts what is left over on either side, because a long
 * sentence that shares most of its words may still add the thing that matters. Features after Wan et al. (2006) and Mihalcea et al. (2006).
 */
export function judgeParaphrase(first: Wording | string, second: Wording | string): Paraphrase {
  const a = typeof first === 'string' ? wordingOf(first) : first;
  const b = typeof second === 'string' ? wordingOf(second) : second;
  const { alignment, features } = compareWordings(a, b);
  const left = plainWords(a.text);
  const right = plainWords(b.text);
  const restA = rest(a, alignment, 'i');
  const restB = rest(b, alignment, 'j');
  const z =
    PARAPHRASE.bias +
    PARAPHRASE.letters * features.letters +
    PARAPHRASE.sequence * ((2 * commonSubsequence(left, right)) / (left.length + right.length || 1)) +
    PARAPHRASE.runs * sharedRuns(left, right) +
    PARAPHRASE.restMost * Math.max(restA.weight, restB.weight) +
    PARAPHRASE.restLeast * Math.min(restA.weight, restB.weight) +
    PARAPHRASE.restNames * Math.min(PARAPHRASE.mostNames, restA.names + restB.names) +
    PARAPHRASE.words * Math.log(left.length + right.length || 1) +
    PARAPHRASE.order * features.order +
    (findConflicts(a, b, alignment).some((conflict) => conflict.kind === 'names') ? PARAPHRASE.otherNames : 0);
  const score = 1 / (1 + Math.exp(-z));
  return { score, same: score >= 0.5 };
}

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function rest(wording: Wording, { pairs }: WordAlignment, side: 'i' | 'j'): { readonly weight: number; readonly names: number } {
  const paired = new Set(pairs.map((pair) => pair[side]));
  const left = wording.words.filter((word, k) => !paired.has(k) && word.kind !== 'function');
  return { weight: left.reduce((sum, word) => sum + word.weight, 0), names: left.filter((word) => word.kind === 'name').length };
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next[j] = word === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number);
    row = next;
  }
  return row[b.length] as number;
}

const RUN = 4;

function sharedRuns(a: readonly string[], b: readonly string[]): number {
  const left = runs(a);
  const right = runs(b);
  let both = 0;
  for (const [run, count] of left) both += Math.min(count, right.get(run) ?? 0);
  return both / Math.max(1, Math.min(a.length, b.length) - RUN + 1);
}

function runs(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN).join(' ');
    found.set(run, (found.get(run) ?? 0) + 1);
  }
  return found;
}
