interface Named {
  readonly id: string;
}

export interface Pairing<T> {
  /** The same thing in the older and in the newer dossier. */
  readonly pairs: readonly (readonly [T, T])[];
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

/** Share of common words from which two texts without a common id are taken for the same thing, reworded: Dice's coefficient over words. */
const sameTextDice = 0.75;

/** Matches the things of two dossiers: by id, then by text, then by nearly the same text. */
export function pairUp<T extends Named>(older: readonly T[], newer: readonly T[], textOf: (one: T) => string): Pairing<T> {
  const left = new Set(older);
  const added: T[] = [];
  const pairs: (readonly [T, T])[] = [];
  const byId = new Map(older.map((one) => [one.id, one]));
  const byText = new Map(older.map((one) => [textOf(one), one]));
  const waiting: T[] = [];
  const take = (old: T | undefined, one: T): boolean => {
    if (!old || !left.delete(old)) return false;
    pairs.push([old, one]);
    return true;
  };
  for (const one of newer) if (!take(byId.get(one.id), one) && !take(byText.get(textOf(one)), one)) waiting.push(one);
  for (const one of waiting) {
    const words = wordsOf(textOf(one));
    const near = [...left].find((old) => dice(words, wordsOf(textOf(old))) >= sameTextDice);
    if (!take(near, one)) added.push(one);
  }
  return { pairs, added, gone: [...left] };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
