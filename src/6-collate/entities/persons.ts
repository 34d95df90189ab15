import { compareNameWords, isPersonalName, type WordLikeness } from '../../text/index.ts';
import type { Node } from './node.ts';
import { SHORTEST_LONE_SLIP, WELL_SUPPORTED } from './settings.ts';
import { isShortNameOf } from './short-names.ts';

const PARTICLES = /^(de|da|do|dos|del|della|di|du|der|den|van|von|bin|ibn|ben|al|el|ul|abu|ter|af|la|le)$/;

/** Whether a person's name is a surname alone ("Weller", "de Groot"). */
export function isSurnameOnly(node: Node): boolean {
  return node.words.filter((word) => !PARTICLES.test(word)).length === 1 || PARTICLES.test(node.words[0] as string);
}

/** Whether two full names are one person: surname and given name alike, at most one of them by a slip, and nothing against it. */
export function isSamePerson(a: Node, b: Node): boolean {
  if (isAgainst(a, b)) return false;
  if (sameWords(a, b)) return true;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (clash(left, right)) return false;
  const surname = compareNameWords(left.surname, right.surname);
  const given = compareGiven(left, right);
  if (isAlike(surname)) return isAlike(given) || given === 'initial' || (given === 'slip' && isSlipOf(a, b, 0));
  if (isAlike(given) && isSlipOfBarrel(a.words, b.words)) return !disagree(a, b);
  return surname === 'slip' && isAlike(given) && isSlipOf(a, b, -1) && !disagree(a, b);
}

/**
 * Whether two full names are one person under a usual short form of the given name ("William", "Bill"): the surname is the same, offices do not
 * speak against it, and where others of that surname are in the story ("Ingrid Vale" beside "Christine" and "Chris Vale"), office or party speaks
 * for it. Two entries for one person are better than one for two.
 * @param namesakes all full names of the story
 */
export function isSameByShortName(a: Node, b: Node, namesakes: readonly Node[]): boolean {
  if (isAgainst(a, b) && !isSpokenName(a, b) && !isSpokenName(b, a)) return false;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (!isShortNameOf(left.fore[0] as string, right.fore[0] as string) || clash(left, right)) return false;
  if (!isAlike(compareNameWords(left.surname, right.surname))) return false;
  const party = shares(a.parties, b.parties);
  if (a.offices.size > 0 && b.offices.size > 0) return party || shares(a.offices, b.offices);
  return party || !namesakes.some((other) => other !== a && other !== b && isNamesake(other, a, b));
}

/** Whether one report writes a name only where it quotes somebody: a lawyer's "Nick Tremaine" is the report's Nicholas. */
function isSpokenName(short: Node, full: Node): boolean {
  if (short.gender && full.gender && short.gender !== full.gender) return false;
  return short.held
    .filter(({ report }) => full.reports.has(report.report.id))
    .every(({ report, local }) =>
      local.mentions.every(
        ({ start, kind }) =>
          kind !== 'name' || report.annotations.quotations.some((one) => one.marked && one.start <= start && start < one.end),
      ),
    );
}

/** Whether a name could be two others that cannot be one ("J. Vale" beside "John Vale" and "Jane Vale"). */
export function areApart(a: Node, b: Node): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return true;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (clash(left, right)) return true;
  return compareGiven(left, right) === 'different' && !isShortNameOf(left.fore[0] as string, right.fore[0] as string);
}

/** Whether office or party tells that two names are one person. */
export function isVouchedFor(a: Node, b: Node): boolean {
  return shares(a.offices, b.offices) || shares(a.parties, b.parties);
}

function isNamesake(other: Node, a: Node, b: Node): boolean {
  const surname = partsOf(other).surname;
  return isAlike(compareNameWords(surname, partsOf(a).surname)) && (areApart(other, a) || areApart(other, b));
}

interface NameParts {
  /** Given and middle names, particles left out. */
  readonly fore: readonly string[];
  readonly surname: string;
  /** "jr", "sr", "iii". */
  readonly generation: string | undefined;
}

const GENERATION = /^(?:[js]r|i{2,3}|iv)$/;

function partsOf({ words }: Node): NameParts {
  const last = words.at(-1) as string;
  const generation = words.length > 2 && GENERATION.test(last) ? last : undefined;
  const own = generation ? words.slice(0, -1) : words;
  return { fore: own.slice(0, -1).filter((word) => !PARTICLES.test(word)), surname: own.at(-1) as string, generation };
}

/** Middle names or initials that cannot be one ("Robert J. Lund", "Robert K. Lund"); father and son ("Jr.", "Sr."). */
function clash(a: NameParts, b: NameParts): boolean {
  if (a.generation && b.generation && a.generation !== b.generation) return true;
  const [left, right] = [a.fore[1], b.fore[1]];
  if (left === undefined || right === undefined || a.fore.length !== b.fore.length) return false;
  return compareNameWords(left, right) === 'different';
}

/** Given names; written together or apart they are one ("Abdul Rahman", "Abdulrahman"), and initials may stand for all ("J.D." for "James David"). */
function compareGiven(a: NameParts, b: NameParts): WordLikeness {
  const [left, right] = [a.fore[0] ?? a.surname, b.fore[0] ?? b.surname];
  const plain = compareNameWords(left, right);
  if (plain === 'same' || plain === 'style') return plain;
  if (a.fore.length !== b.fore.length && a.fore.join('').length > 5 && a.fore.join('') === b.fore.join('')) return 'same';
  return isInitialsOf(left, b) || isInitialsOf(right, a) ? 'initial' : plain;
}

function isInitialsOf(word: string, { fore }: NameParts): boolean {
  return fore.length > 1 && fore.length === word.length && fore.map((part) => part[0]).join('') === word;
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

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Both have offices and parties, and none in common. */
function disagree(a: Node, b: Node): boolean {
  const offices = a.offices.size > 0 && b.offices.size > 0 && !shares(a.offices, b.offices);
  const parties = a.parties.size > 0 && b.parties.size > 0 && !shares(a.parties, b.parties);
  return offices && parties;
}

/** Whether the word at `at` of one is a slip of the other's, rather than both being names on record: Maria and Mario Silva are two. */
function isSlipOf(a: Node, b: Node, at: number): boolean {
  const left = a.words.at(at) as string;
  const right = b.words.at(at) as string;
  const office = shares(a.offices, b.offices);
  const party = shares(a.parties, b.parties);
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
  const { surname } = partsOf(full);
  const likeness = compareNameWords(word, surname);
  if (likeness === 'same') return 3;
  if (likeness === 'style') return 2;
  if (compareNameWords(word, full.words[0] as string) === 'same' && word.length > 3) return 2;
  return likeness === 'slip' && word.length >= SHORTEST_LONE_SLIP && !(isPersonalName(word) && isPersonalName(surname)) ? 1 : 0;
}
