import { deputyWords, formerWords, offices } from '../lexicon/offices.ts';

/** An office as far as one excludes another. */
export interface Office {
  readonly field: number;
  readonly row: number;
  /** The word for it, as written in the list. */
  readonly name: string;
  readonly former: boolean;
  readonly deputy: boolean;
}

const known = offices
  .flatMap((field, f) => field.flatMap((row, r) => row.map((name) => ({ field: f, row: r, name }))))
  .sort((a, b) => b.name.length - a.name.length);

/** Reads the office out of a title as written ("the Community's chief negotiator"); undefined where the list has none. */
export function readOffice(role: string): Office | undefined {
  const plain = ` ${role
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()} `;
  const found = known.find(({ name }) => plain.includes(` ${name} `));
  if (!found) return ministerOf(plain) ?? titleOf(plain);
  const before = plain
    .slice(0, plain.indexOf(` ${found.name} `))
    .trim()
    .split(/[\s-]+/);
  return { ...found, former: before.some((word) => formerWords.has(word)), deputy: before.some((word) => deputyWords.has(word)) };
}

const PORTFOLIOS = 2;
/** "Economy minister", "minister of the interior": another portfolio is another office, also where the list does not have it. */
function ministerOf(plain: string): Office | undefined {
  const portfolio =
    / (\p{L}+) (?:minister|secretary) /u.exec(plain)?.[1] ?? / (?:minister|secretary) (?:of|for) (?:the )?(\p{L}+) /u.exec(plain)?.[1];
  if (
    !portfolio ||
    /^(?:the|a|an|its|junior|senior|first|state|general|press|cabinet|private|prime|former|deputy|new|then|british|national)$/.test(
      portfolio,
    )
  )
    return undefined;
  const row = FIRST_FREE + hashOf(portfolio);
  const before = plain
    .slice(0, plain.indexOf(` ${portfolio} `))
    .trim()
    .split(/[\s-]+/);
  return {
    field: PORTFOLIOS,
    row,
    name: `${portfolio} minister`,
    former: before.some((word) => formerWords.has(word)),
    deputy: before.some((word) => deputyWords.has(word)),
  };
}
/** A title that no list has ("union secretary"): it excludes nothing but itself once held. Its noun stands before "of", "at", or last. */
function titleOf(plain: string): Office | undefined {
  const words = plain.trim().split(' ');
  const link = words.findIndex((word, k) => k > 0 && /^(?:of|at|for|in|to|on)$/.test(word));
  const own = link < 0 ? words : words.slice(0, link);
  const noun = own.at(-1);
  if (!noun || noun.length < SHORTEST) return undefined;
  const row = FIRST_FREE + hashOf(noun);
  const [former, deputy] = [formerWords, deputyWords].map((set) => own.some((word) => set.has(word))) as [boolean, boolean];
  return { field: row, row, name: noun, former, deputy };
}

/** Shortest noun of a title. Unit: UTF-16 code units. */
const SHORTEST = 4;
const hashOf = (word: string): number => [...word].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 99_991, 7);
/** Rows below belong to the list. */
const FIRST_FREE = 1000;

/** Whether the list itself has the office; another reading may have taken a verb for a portfolio. */
export const isListed = ({ row }: Office): boolean => row < FIRST_FREE;

/** Fields whose titles a retired holder keeps ("Judge", "Captain", "Professor"). */
const KEPT_FOR_LIFE: ReadonlySet<number> = new Set([3, 4, 5]);

/** Fields of the offices of a state, heads and portfolios, of which a person is called by one. */
const OF_STATES: ReadonlySet<number> = new Set([1, PORTFOLIOS]);

/** Whether one person cannot well hold both: two offices of one field or of a state, or the same office once as a former holder. */
export function excludes(a: Office, b: Office): boolean {
  // A deputy prime minister may have a portfolio as well.
  if (a.field !== b.field) return OF_STATES.has(a.field) && OF_STATES.has(b.field) && a.former === b.former && !a.deputy && !b.deputy;
  return a.row === b.row ? !KEPT_FOR_LIFE.has(a.field) && (a.former !== b.former || a.deputy !== b.deputy) : a.former === b.former;
}

/** A head of government and another minister, a governor and a mayor: not one person in two independent reports either, where neither is a former one. */
export function areOtherPosts(a: Office, b: Office): boolean {
  if (a.former || b.former || a.deputy || b.deputy) return false;
  const has = (test: (office: Office) => boolean): boolean => test(a) || test(b);
  const isOf = (field: number, name: RegExp) => (office: Office) => office.field === field && name.test(office.name);
  if (has(isOf(1, /^(?:prime minister|premier)$/)) && has((one) => one.field === PORTFOLIOS && isListed(one))) return true;
  return has(isOf(1, /^governor$/)) && has(isOf(1, /^mayor$/));
}
