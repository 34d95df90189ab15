import { countryOf, isEnglishWord, termsOfText } from '../text/index.ts';
import { NAMES } from './settings.ts';
import { nearInTime } from './time.ts';
import type { GroupText } from './vectors.ts';

const DAY_MS = 86_400_000;

type NamesBar = Pick<{ readonly [Key in keyof typeof NAMES]: number }, 'shared' | 'share'>;

/**
 * Joins stories that speak of the same people, bodies and places as no third story does: two newsrooms tell one event in quite other words, but
 * they cannot help naming who was in it. Names of everyday politics are in many stories and join none.
 */
export function joinByNames(texts: readonly GroupText[], stories: readonly (readonly number[])[], bar: NamesBar = NAMES): number[][] {
  const days = texts.map(({ date }) => (date === undefined ? undefined : Date.parse(date) / DAY_MS));
  let joined = stories.map((members) => ({
    members: [...members],
    names: new Set(members.flatMap((at) => [...namesOf(texts[at] as GroupText)])),
  }));
  // Three parts of one story share their names among each other: joining two of them leaves the third more of its own.
  for (;;) {
    const pair = findNamesakes(joined, days, bar);
    if (!pair) return joined.map(({ members }) => members);
    const [a, b] = pair;
    const both = { members: [...a.members, ...b.members], names: new Set([...a.names, ...b.names]) };
    joined = joined.map((one) => (one === a ? both : one)).filter((one) => one !== b);
  }
}

interface NamedStory {
  readonly members: number[];
  readonly names: ReadonlySet<string>;
}

/** The two stories that share most names of their own, if these are enough. A name that some few others have too counts for less. */
function findNamesakes(
  stories: readonly NamedStory[],
  days: readonly (number | undefined)[],
  bar: NamesBar,
): [NamedStory, NamedStory] | undefined {
  const holders = new Map<string, number[]>();
  for (const [story, { names }] of stories.entries()) for (const name of names) holders.set(name, [...(holders.get(name) ?? []), story]);
  const shared = new Map<string, number>();
  for (const [, list] of holders) {
    if (list.length < 2 || list.length > NAMES.holders) continue;
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1 / (list.length - 1));
  }
  for (const [pair, count] of [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    if (count < bar.shared) return undefined;
    const [a, b] = pair.split(' ').map((at) => stories[Number(at)]) as [NamedStory, NamedStory];
    if (count >= bar.share * Math.min(a.names.size, b.names.size) && areNear(a.members, b.members, days)) return [a, b];
  }
  return undefined;
}

const namesKept = new WeakMap<GroupText, ReadonlySet<string>>();

/** The names of a text's body: see `namesIn`. */
export function namesOf(text: GroupText): ReadonlySet<string> {
  const known = namesKept.get(text);
  if (known) return known;
  const names = namesIn(text.text);
  namesKept.set(text, names);
  return names;
}

/** Capitalised words that are neither words of English nor countries. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { term, kind } of termsOfText(text))
    if (kind === 'name' && !term.includes(' ') && !isEnglishWord(term) && countryOf(term) === undefined) names.add(term);
  return names;
}

function areNear(a: readonly number[], b: readonly number[], days: readonly (number | undefined)[]): boolean {
  return a.some((one) => b.some((other) => nearInTime(days[one], days[other]) >= NAMES.near));
}
