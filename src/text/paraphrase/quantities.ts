import type { WordAlignment, WordPair } from './align.ts';
import type { Conflict } from './conflict.ts';
import { VERDICT } from './settings.ts';
import type { Word, Wording } from './words.ts';

/** Numbers of one thing that do not agree, not even roughly. */
export function numberConflicts(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  const pairedA = new Set(alignment.pairs.map((pair) => pair.i));
  const pairedB = new Set(alignment.pairs.map((pair) => pair.j));
  const found: Conflict[] = [];
  const left = free(a, pairedA);
  for (const j of free(b, pairedB)) {
    const i = left.find((candidate) => sameSlot(a, b, candidate, j, alignment.pairs));
    if (i === undefined) continue;
    const one = a.words[i] as Word;
    const two = b.words[j] as Word;
    if (agree(one, two)) continue;
    found.push({ kind: 'number', a: one, b: two, note: `${one.text} against ${two.text}` });
  }
  return found;
}

function free(wording: Wording, paired: ReadonlySet<number>): number[] {
  return wording.words.flatMap((word, i) => (word.kind === 'number' && word.value !== undefined && !paired.has(i) ? [i] : []));
}

/** The numbers count the same thing: their units agree and a content word behind (or just before) the one is aligned with one behind the other. */
function sameSlot(a: Wording, b: Wording, i: number, j: number, pairs: readonly WordPair[]): boolean {
  if ((a.words[i] as Word).unit !== (b.words[j] as Word).unit) return false;
  const isYear = (word: Word): boolean => /^(?:1[5-9]|20)\d\d$/.test(word.text);
  if (isYear(a.words[i] as Word) !== isYear(b.words[j] as Word)) return false;
  const near = (wording: Wording, at: number): number[] => {
    const behind = nextContent(wording, at, 1);
    const before = nextContent(wording, at, -1);
    return isYear(wording.words[at] as Word) || behind < 0 ? [before] : [behind];
  };
  const right = near(b, j);
  return near(a, i).some((x) => pairs.some((pair) => pair.i === x && right.includes(pair.j) && pair.kinship !== 'antonym'));
}

function nextContent(wording: Wording, at: number, step: 1 | -1): number {
  for (let k = at + step, seen = 0; k >= 0 && k < wording.words.length && seen < 3; k += step, seen++) {
    const word = wording.words[k] as Word;
    if (word.kind === 'content' || word.kind === 'light') return k;
  }
  return -1;
}

function agree(one: Word, two: Word): boolean {
  if (one.value === undefined || two.value === undefined || one.value === two.value) return true;
  return (
    Boolean(one.approximate || two.approximate) && Math.abs(one.value - two.value) <= VERDICT.rounding * Math.max(one.value, two.value)
  );
}
