import { compareNameWords, isPersonalName, type WordLikeness } from '../../text/index.ts';
import type { Node } from './node.ts';
import { SHORTEST_LONE_SLIP, WELL_SUPPORTED } from './settings.ts';

const PARTICLES = /^(de|da|do|dos|del|della|di|du|der|den|van|von|bin|ibn|ben|al|el|ul|abu|ter|af|la|le)$/;

/** Whether a person's name is a surname alone ("Weller", "de Groot"). */
export function isSurnameOnly(node: Node): boolean {
  return node.words.filter((word) => !PARTICLES.test(word)).length === 1 || PARTICLES.test(node.words[0] as string);
}

/** Whether two full names are one person: surname and given name alike, at most one of them by a slip, and nothing against it. */
export function isSamePerson(a: Node, b: Node): boolean {
  if (isAgainst(a, b)) return false;
  if (sameWords(a, b)) return true;
  const surname = compareNameWords(a.words.at(-1) as string, b.words.at(-1) as string);
  const given = compareNameWords(a.words[0] as string, b.words[0] as string);
  if (isAlike(surname)) return isAlike(given) || given === 'initial' || (given === 'slip' && isSlipOf(a, b, 0));
  if (isAlike(given) && isSlipOfBarrel(a.words, b.words)) return !disagree(a, b);
  return surname === 'slip' && isAlike(given) && isSlipOf(a, b, -1) && !disagree(a, b);
}

/** Of double-barrelled names as long as each other all words but the first: those that are alike stand surety for the one that is not. */
function isSlipOfBarrel(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 2 && a.length === b.length && compareNameWords(a.slice(1).join('-'), b.slice(1).join('-')) === 'slip';
}

function isAlike(likeness: WordLikeness): boolean {
  return likeness === 'same' || likeness === 'style';
}

/** The same words in another order ("Aung Min", "Min Aung"), or written together ("Tan-Arroyo", "Tan Arroyo"). */
function sameWords(a: Node, b: Node): boolean {
  return [...a.words].sort().join(' ') === [...b.words].sort().join(' ') || a.words.join('') === b.words.join('');
}

/** Two persons of one report, or a man and a woman, are not one. */
function isAgainst(a: Node, b: Node): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return true;
  return [...a.reports].some((id) => b.reports.has(id));
}

/** Both have offices and parties, and none in common. */
function disagree(a: Node, b: Node): boolean {
  const offices = a.offices.size > 0 && b.offices.size > 0 && ![...a.offices].some((office) => b.offices.has(office));
  const parties = a.parties.size > 0 && b.parties.size > 0 && ![...a.parties].some((party) => b.parties.has(party));
  return offices && parties;
}

/** Whether the word at `at` of one is a slip of the other's, rather than both being names on record: Maria and Mario Silva are two. */
function isSlipOf(a: Node, b: Node, at: number): boolean {
  const left = a.words.at(at) as string;
  const right = b.words.at(at) as string;
  const office = [...a.offices].some((one) => b.offices.has(one));
  const party = [...a.parties].some((one) => b.parties.has(one));
  // A slip that was copied stands in several reports too: office and party tell that it is one person.
  if (office && (party || a.parties.size === 0 || b.parties.size === 0)) return true;
  if (a.reports.size >= WELL_SUPPORTED && b.reports.size >= WELL_SUPPORTED) return false;
  return party || !(isPersonalName(left) && isPersonalName(right));
}

/** How well a surname alone fits a full name: 3 the same word, 2 by romanisation, 1 by a slip, 0 not. */
export function fitOfSurname(lone: Node, full: Node): number {
  if (lone.gender && full.gender && lone.gender !== full.gender) return 0;
  if ([...lone.reports].some((id) => full.reports.has(id))) return 0;
  const word = lone.words.at(-1) as string;
  const likeness = compareNameWords(word, full.words.at(-1) as string);
  if (likeness === 'same') return 3;
  if (likeness === 'style') return 2;
  if (compareNameWords(word, full.words[0] as string) === 'same' && word.length > 3) return 2;
  return likeness === 'slip' && word.length >= SHORTEST_LONE_SLIP && !(isPersonalName(word) && isPersonalName(full.words.at(-1) as string))
    ? 1
    : 0;
}
