import { capitalOf, countryOf, isPersonalName, townOf } from '../../text/index.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

/** Whether the rules of English apply. "und" is read as English only by a caller that says so. */
export function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

/** Particles that are no articles of another language. */
const PARTICLE = /^(de|von|van|bin|ibn|al|da|dos|do|del|ten|ter|zu|af|di)$/;

/** Offices and forms of address in German, by their last part: they stand before a name and are none. After Duden's list of titles. */
const OFFICE =
  /(?:meister|minister|präsident|kanzler|sprecher|vorsitzender?|chef|leiter|direktor|sekretär|kommissar|general|oberst|richter|anwalt|professor|doktor|senator|botschafter|abgeordneter?|rat)(?:in|innen)?$|^(?:herr|frau|könig|königin|papst|prinz|prinzessin)$/;

/** Languages that write every noun big: a capital is no evidence. */
const NOUNS_BIG = /^(de|lb)\b/;

/**
 * Names of a text in another language, by capitals alone: runs of words written big inside a sentence. In languages that write
 * every noun big, only runs that begin with a personal name, and towns and countries on record. Texts in other scripts give none.
 */
export function cutByCapitals(words: readonly Word[], language: string): readonly Piece[] {
  if (!isLatin(words)) return [];
  const inside = new Set(words.filter((word) => word.capital && !word.opens).map((word) => word.lower));
  const small = new Set(words.filter((word) => !word.capital).map((word) => word.lower));
  const counts = (at: number): boolean => {
    const word = words[at];
    return (
      word?.capital === true &&
      word.lower.length > 1 &&
      (!word.opens || (inside.has(word.lower) && !small.has(word.lower))) &&
      !small.has(word.lower)
    );
  };
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!counts(at)) continue;
    const to = endOfRun(words, at, counts);
    const from = NOUNS_BIG.test(language) ? startOfPerson(words, at, to) : at;
    if (from !== undefined) pieces.push({ kind: 'name', from, to });
    at = to - 1;
  }
  return [...pieces, ...surnamesAlone(words, pieces)].sort((a, b) => a.from - b.from);
}

/** Surnames of the persons found, wherever they stand alone. */
function surnamesAlone(words: readonly Word[], pieces: readonly Piece[]): Piece[] {
  const covered = new Set(pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const surnames = new Set(
    pieces
      .filter(({ from, to }) => to - from > 1 && isPersonalName((words[from] as Word).lower))
      .map(({ to }) => (words[to - 1] as Word).lower),
  );
  return words.flatMap((word, at) =>
    word.capital && surnames.has(word.lower) && !covered.has(at) ? [{ kind: 'name' as const, from: at, to: at + 1 }] : [],
  );
}

function isLatin(words: readonly Word[]): boolean {
  let latin = 0;
  let letters = 0;
  for (const { text } of words) {
    if (!/^\p{L}/u.test(text)) continue;
    letters++;
    if (/^\p{Script=Latin}/u.test(text)) latin++;
  }
  return latin > letters / 2;
}

function endOfRun(words: readonly Word[], from: number, counts: (at: number) => boolean): number {
  let to = from + 1;
  const { sentence } = words[from] as Word;
  while (words[to]?.sentence === sentence) {
    if (counts(to)) to++;
    else if (PARTICLE.test((words[to] as Word).lower) && words[to + 1]?.sentence === sentence && counts(to + 1)) to += 2;
    else break;
  }
  return to;
}

function startOfPerson(words: readonly Word[], from: number, to: number): number | undefined {
  if (to - from === 1) {
    const { lower } = words[from] as Word;
    return countryOf(lower) || capitalOf(lower) || (townOf(lower)?.size ?? 0) >= 5 ? from : undefined;
  }
  for (let at = from; at < to - 1; at++) {
    const { lower } = words[at] as Word;
    if (isPersonalName(lower) && !PARTICLE.test(lower) && !OFFICE.test(lower)) return at;
  }
  return undefined;
}
