import type { WordAlignment, WordPair } from './align.ts';
import { type Conflict, whole } from './conflict.ts';
import { untrueWords } from './lexicon.ts';
import { VERDICT } from './settings.ts';
import { polarityOf } from './similarity.ts';
import type { Word, Wording } from './words.ts';

/** One side denies, or calls untrue, what the other affirms. */
export function polarityConflict(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  const untrue = callsUntrue(a) !== callsUntrue(b);
  const differs = deniesIt(a, b, alignment);
  if (differs === untrue) return [];
  return [
    {
      kind: untrue ? 'untrue' : 'polarity',
      a: whole(a),
      b: whole(b),
      note: untrue ? 'one calls it untrue' : 'one denies what the other affirms',
    },
  ];
}

/** One side denies the very predicate that the other affirms, denies no more than that, and is for the most part about the same thing. */
function deniesIt(a: Wording, b: Wording, alignment: WordAlignment): boolean {
  if (polarityOf(a, b, alignment) < VERDICT.polarityLeast) return false;
  const denied = alignment.pairs.find((pair) => isDeniedPredicate(a, b, pair));
  if (!denied || deniesMore(a, b, alignment)) return false;
  return (a.words[denied.i]?.negated ? alignment.coverageA : alignment.coverageB) >= VERDICT.contradicts;
}

/** "There is no man playing a bamboo flute" does not deny that a man plays a flute: what is denied must all be on the other side. */
function deniesMore(a: Wording, b: Wording, { pairs }: WordAlignment): boolean {
  const rest = (words: readonly Word[], paired: ReadonlySet<number>): number =>
    words.reduce((sum, word, k) => sum + (word.negated && word.kind === 'content' && !paired.has(k) ? word.weight : 0), 0);
  const restA = rest(a.words, new Set(pairs.filter((pair) => pair.nearness > 0).map((pair) => pair.i)));
  const restB = rest(b.words, new Set(pairs.filter((pair) => pair.nearness > 0).map((pair) => pair.j)));
  return Math.max(restA, restB) >= VERDICT.deniedRest;
}

/**
 * The very predicate that one side denies stands affirmed on the other: "nobody was turned away" does not deny "everybody came in".
 * Where the denied side has no full verb in scope, an adjective or a noun is the predicate.
 */
function isDeniedPredicate(a: Wording, b: Wording, pair: WordPair): boolean {
  const left = a.words[pair.i] as Word;
  const right = b.words[pair.j] as Word;
  if (left.negated === right.negated || pair.nearness < VERDICT.predicate) return false;
  const [side, denied] = left.negated ? [a, left] : [b, right];
  if (denied.pos === 'VERB') return (left.negated ? right : left).pos === 'VERB';
  return !side.words.some((word) => word.negated && word.pos === 'VERB' && word.kind === 'content');
}

/** Whether the wording calls a story false, a hoax, satire, or opens with "No,". */
function callsUntrue(wording: Wording): boolean {
  if (wording.words.some((word) => untrueWords.has(word.lemma) && !word.negated)) return true;
  return wording.tokens.some(
    (token, i) =>
      token.norm === 'no' &&
      /^[,.:]$/.test(wording.tokens[i + 1]?.norm ?? '') &&
      (i === 0 || /^[:;.]$/.test(wording.tokens[i - 1]?.norm ?? '')),
  );
}

/** Opposites: of deeds and of what is said of a thing they exclude each other; of what marks a thing out ("the white dog", "the first draft") they tell of two. */
export function antonyms(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  const found: Conflict[] = [];
  for (const pair of alignment.pairs) {
    if (pair.kinship !== 'antonym') continue;
    const left = a.words[pair.i] as Word;
    const right = b.words[pair.j] as Word;
    if (left.kind !== 'content' || right.kind !== 'content' || left.negated !== right.negated) continue;
    const kind = isPredicative(a, pair.i) && isPredicative(b, pair.j) ? 'antonym' : 'other';
    found.push({ kind, a: left, b: right, note: `“${left.text}” is the opposite of “${right.text}”` });
  }
  return found;
}

function isPredicative(wording: Wording, at: number): boolean {
  const word = wording.words[at] as Word;
  if (word.pos === 'VERB') return true;
  return word.pos === 'ADJ' && wording.words[at + 1]?.pos !== 'NOUN' && wording.words[at + 1]?.kind !== 'name';
}
