import { capitalOf, compareNameWords, countryOf, initialsOf, isCommonWord, isRegion, townOf } from '../../text/index.ts';
import { type Node, skeletonsOf } from './node.ts';
import { SHORTEST_LONE_SLIP, WELL_SUPPORTED } from './settings.ts';

/** Whether two names of organisations, places or things are one: word for word alike, one word at most by a slip. */
export function isSameBody(a: Node, b: Node): boolean {
  const left = countryOf(a.key);
  const right = countryOf(b.key);
  if (left && right) return left === right;
  if (a.words.length !== b.words.length) return a.words.join('') === b.words.join('');
  let slips = 0;
  for (const [at, word] of a.words.entries()) {
    const other = b.words[at] as string;
    if (word === other || skeletonsOf(a)[at] === skeletonsOf(b)[at]) continue;
    if (compareNameWords(word, other) !== 'slip' || (isCommonWord(word) === isCommonWord(other) && isCommonWord(word))) return false;
    slips++;
  }
  return slips === 0 || (slips === 1 && isSlipOf(a, b));
}

function isSlipOf(a: Node, b: Node): boolean {
  if (a.type !== b.type || [...a.reports].some((id) => b.reports.has(id))) return false;
  const telling = a.words.some((word) => b.words.includes(word) && !isCommonWord(word));
  if (!telling && a.reports.size >= WELL_SUPPORTED && b.reports.size >= WELL_SUPPORTED) return false;
  if (isOnRecord(a.key) && isOnRecord(b.key)) return false;
  const lone = a.words.length === 1;
  if (lone && (a.key[0] !== b.key[0] || Math.min(a.key.length, b.key.length) < SHORTEST_LONE_SLIP)) return false;
  return true;
}

/** Whether the tables know a place of this name. */
export function isOnRecord(key: string): boolean {
  return countryOf(key) !== undefined || capitalOf(key) !== undefined || isRegion(key) || townOf(key) !== undefined;
}

/** Whether `short` is the initials of `full`: "AU" (written in capitals), "African Union". */
export function isAcronymOf(short: Node, full: Node): boolean {
  if (short.words.length !== 1 || full.words.length < 2 || short.key.length < 2 || short.key.length > 8) return false;
  if (!short.held.every(({ local }) => /^[\p{Lu}.]+$/u.test(local.name))) return false;
  return full.held.some(({ local }) => initialsOf(local.name) === short.key);
}

/** Whether `short` is the first, uncommon word of `full`: "Coralline", "Coralline Lines"; a town is not the body that bears its name. */
export function isShortOf(short: Node, full: Node): boolean {
  if (short.type === 'place' && full.type !== 'place') return false;
  if (short.words.length !== 1 || full.words.length < 2 || full.words[0] !== short.key) return false;
  return !isCommonWord(short.key) && !isOnRecord(short.key) && short.key.length > 3;
}

/** Whether `short` is a party without the word: "Labor", "Labor Party"; "the Greens", "Green Party". */
export function isPartyShort(short: Node, full: Node): boolean {
  if (short.type === 'place' || short.words.length !== 1 || full.words.length !== 2 || full.words[1] !== 'party') return false;
  return short.key === full.words[0] || short.key === `${full.words[0]}s`;
}

/**
 * Whether `short` is `full` without the words that say where it belongs ("Seismic Institute", "National Seismic Institute"); other words in front make
 * another body ("Workers Party", "Socialist Workers Party").
 * @param isOrigin whether a word is a place or people of the story
 */
export function isTailOf(short: Node, full: Node, isOrigin: (word: string) => boolean): boolean {
  const more = full.words.length - short.words.length;
  if (short.type !== 'organisation' || full.type !== 'organisation' || short.words.length < 2 || more < 1 || more > 2) return false;
  if (short.words.some((word, at) => word !== full.words[at + more])) return false;
  if ([...short.reports].some((id) => full.reports.has(id))) return false;
  return full.words.slice(0, more).every((word) => ORIGIN.test(word) || isOrigin(word));
}

const ORIGIN = /^(?:national|royal|federal|state|central|international)$/;

/** Whether a people word is of this place: "marovian", "marovia". */
export function isPeopleOf(people: Node, place: Node): boolean {
  if (place.type !== 'place' || people.words.length !== 1 || place.words.length !== 1) return false;
  const stem = /^(.{4,}?)(?:i?ans?|ese|ish|is?|ic)$/.exec(people.key)?.[1];
  if (stem === undefined || place.key === people.key) return false;
  // "Finnish", "Finland": one letter of the doubled one.
  const single = stem.replace(/([^aeiou])\1$/, '$1');
  return (
    (place.key.startsWith(stem) && place.key.length - stem.length <= 3) ||
    (single.length >= 4 && /^(?:land|mark|stan)$/.test(place.key.slice(single.length)) && place.key.startsWith(single))
  );
}
