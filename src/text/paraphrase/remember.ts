import type { Wording } from './words.ts';

/** Comparisons remembered; those of before that are not asked for again go. One takes some 700 bytes. */
const MOST = 100_000;
/** Wordings told apart at once. One takes about a kilobyte. */
const WORDINGS_MOST = 40_000;

/**
 * Remembers what a comparison of two wordings gave, by what they say and not by who says it: one sentence stands in many reports of a story, and in
 * the story of an hour ago. The comparison must look at nothing but the text and the words of both: not at their places, what they weigh, or
 * whether they are denied.
 */
export function remember<T>(compare: (a: Wording, b: Wording) => T): (a: Wording, b: Wording) => T {
  const ids = new Map<string, number>();
  let known = new Map<number, T>();
  let before = new Map<number, T>();
  const kept = new WeakMap<Wording, { readonly id: number; readonly round: number }>();
  let round = 0;
  const idOf = (wording: Wording): number => {
    const last = kept.get(wording);
    if (last?.round === round) return last.id;
    const key = keyOf(wording);
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    kept.set(wording, { id, round });
    return id;
  };
  return (a, b) => {
    if (ids.size >= WORDINGS_MOST) {
      known.clear();
      before.clear();
      ids.clear();
      round++;
    }
    // No story has so many wordings that the product passes what a number holds exactly.
    const pair = idOf(a) * 2 ** 26 + idOf(b);
    const found = known.get(pair);
    if (found !== undefined) return found;
    const made = before.get(pair) ?? compare(a, b);
    if (known.size >= MOST) [before, known] = [known, new Map()];
    known.set(pair, made);
    return made;
  };
}

function keyOf({ text, words }: Wording): string {
  let key = text;
  for (const { text: written, lemma, kind, pos, value, approximate, unit } of words)
    key += `\n${written}\t${lemma}\t${kind}\t${pos}\t${value ?? ''}\t${approximate ?? ''}\t${unit ?? ''}`;
  return key;
}
