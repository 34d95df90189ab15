import type { Wording } from './words.ts';

/** Comparisons remembered at once; one takes about a kilobyte. */
const MOST = 40_000;

/**
 * Remembers what a comparison of two wordings gave, by what they say and not by who says it: one sentence stands in many reports of a story, and in
 * the story of an hour ago. The comparison must look at nothing but the text and the words of both, their places aside.
 */
export function remember<T>(compare: (a: Wording, b: Wording) => T): (a: Wording, b: Wording) => T {
  const ids = new Map<string, number>();
  const known = new Map<number, T>();
  const kept = new WeakMap<Wording, { readonly id: number; readonly round: number }>();
  let round = 0;
  const idOf = (wording: Wording): number => {
    const before = kept.get(wording);
    if (before?.round === round) return before.id;
    const key = keyOf(wording);
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    kept.set(wording, { id, round });
    return id;
  };
  return (a, b) => {
    if (known.size >= MOST) {
      known.clear();
      ids.clear();
      round++;
    }
    // No story has so many wordings that the product passes what a number holds exactly.
    const pair = idOf(a) * 2 ** 26 + idOf(b);
    const before = known.get(pair);
    if (before !== undefined) return before;
    const made = compare(a, b);
    known.set(pair, made);
    return made;
  };
}

function keyOf({ text, words }: Wording): string {
  const parts = words.map(({ text: written, lemma, kind, pos, weight, value, approximate, unit, negated }) =>
    [written, lemma, kind, pos, weight, value ?? '', approximate ?? '', unit ?? '', negated].join('\t'),
  );
  return `${text}\n${parts.join('\n')}`;
}
