import { countryOf, demonymOf, foldName, isCommonWord, townOf } from '../../text/index.ts';
import { peoples, titleHeads, titleModifiers } from './lexicon/index.ts';
import type { Word } from './words.ts';

/** Endings by which English makes the people of a place from its name, and what is left of the place's name before them. */
const ENDINGS = /^(.{3,}?)(?:i?ans?|ese|is?h|is?|ic|ers?)$/;
const PLACE_ENDINGS = /(?:ia|ya|a|ea|e|y|o|os|u|us|land|lands|stan|istan|ania|onia)$/;

/**
 * Words that the tables do not hold and that the text uses like the people of a country: "Marovian" beside "Marovia", or
 * before an office ("the Xian foreign minister").
 * @returns from the folded people word to the folded name of the place, '' where the text does not name the place
 */
export function findPeoples(words: readonly Word[]): ReadonlyMap<string, string> {
  const names = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (!word.capital || word.shout || word.lower.length < 5 || word.text.includes('-')) continue;
    const key = foldName(word.text);
    if (isCommonWord(word.lower) || demonymOf(key) || peoples.has(key)) continue;
    names.set(key, [...(names.get(key) ?? []), at]);
  }
  const found = new Map<string, string>();
  for (const [key, places] of names) {
    const stem = ENDINGS.exec(key)?.[1];
    if (!stem || countryOf(key) || townOf(key)) continue;
    if (!places.some((at) => isAdjectival(words, at))) continue;
    const place = placeWithStem(stem, key, names);
    if (place) found.set(key, place);
    else if (isPeopleByUse(words, key, places, names)) found.set(key, '');
  }
  return found;
}

/** Without the place in the text: "the Zabari foreign minister", "Marovian minister", or used again and again like a people. */
function isPeopleByUse(
  words: readonly Word[],
  key: string,
  places: readonly number[],
  names: ReadonlyMap<string, readonly number[]>,
): boolean {
  if (/[^aeiou]i$/.test(key)) return places.some((at) => isBeforeOffice(words, at, ofState)) || isAlwaysAdjective(words, places);
  if (/(?:ish|ese)$/.test(key)) return isAlwaysAdjective(words, places);
  return /ans?$/.test(key) && (places.some((at) => isBeforeOffice(words, at)) || isUsedAsPeople(words, key, names));
}

/** Before a common noun wherever it stands, and more than once: "the Ternish trawler", "the Ternish side"; or a language, "from the Ternish". */
function isAlwaysAdjective(words: readonly Word[], places: readonly number[]): boolean {
  const isBefore = (at: number): boolean => {
    const next = words[at + 1];
    return next !== undefined && next.sentence === words[at]?.sentence && !next.capital && (next.pos === 'NOUN' || next.pos === 'ADJ');
  };
  return places.length > 1 && places.filter(isBefore).length > 1 && places.every((at) => isBefore(at) || isSpoken(words, at));
}

/** "In Xian", "from the Xian.": the language. */
function isSpoken(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const next = words[at + 1];
  const ends = next === undefined || next.punctuation || next.sentence !== words[at]?.sentence;
  return ends && /^(?:in|from|into)$/.test(words[before]?.lower ?? '');
}

/** Whether the word stands before a noun that it qualifies, or means people ("the Marovians"). */
function isAdjectival(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (/ns$/.test(word.lower) && !next?.capital) return true;
  if (!next || next.sentence !== word.sentence || next.punctuation) return false;
  return next.capital || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN';
}

/** "Marovian Foreign Minister", "the Marovian president": an office, not a name, follows. */
function isBeforeOffice(words: readonly Word[], at: number, heads: { has(word: string): boolean } = titleHeads): boolean {
  let ahead = at + 1;
  while (titleModifiers.has(words[ahead]?.lower ?? '') && ahead < at + 4) ahead++;
  const word = words[ahead];
  const before = words[at - 1];
  const named = before?.capital && before.sentence === words[at]?.sentence && !before.opens;
  return word !== undefined && word.sentence === words[at]?.sentence && heads.has(word.lower) && !named;
}

/** Offices that a state has and no family, firm or town: what stands before them in "-i" is a people ("the Zabari foreign minister"). */
const ofState: ReadonlySet<string> = new Set([
  'minister',
  'president',
  'premier',
  'chancellor',
  'ambassador',
  'envoy',
  'king',
  'sultan',
  'emir',
]);

function placeWithStem(stem: string, people: string, names: ReadonlyMap<string, unknown>): string | undefined {
  for (const name of names.keys()) {
    if (name === people || name.length < 4 || (ENDINGS.exec(name)?.[1] === stem && /ns?$/.test(name))) continue;
    if (!name.startsWith(stem.slice(0, Math.max(4, stem.length - 1)).replace(/(.)\1$/, '$1'))) continue;
    if (name.length > people.length + 4) continue;
    const base = name.replace(PLACE_ENDINGS, '');
    if (
      name === stem ||
      base === stem.replace(/(.)\1$/, '$1') ||
      base === stem ||
      `${base}i` === stem ||
      name === `${stem}a` ||
      name === `${stem}ia`
    )
      return name;
  }
  return undefined;
}

/** Without the place in the text: both "Xian" and "Xians", or always before a common noun and more than once. */
function isUsedAsPeople(words: readonly Word[], key: string, names: ReadonlyMap<string, readonly number[]>): boolean {
  const singular = key.replace(/s$/, '');
  const uses = [...(names.get(singular) ?? []), ...(names.get(`${singular}s`) ?? [])];
  const adjectival = uses.filter(
    (at) => words[at + 1]?.pos === 'NOUN' && !words[at + 1]?.capital && words[at + 1]?.sentence === words[at]?.sentence,
  ).length;
  const plural = names.get(`${singular}s`)?.length ?? 0;
  const spoken = uses.filter((at) => isSpoken(words, at)).length;
  return adjectival + plural + spoken === uses.length && (uses.length > 1 || plural > 0) && adjectival > 0;
}
