import type { Likeness } from './cosines.ts';
import { namesIn, namesOf } from './names.ts';
import { SUBJECTS } from './settings.ts';
import type { GroupText } from './vectors.ts';

/**
 * Makes two texts less alike of which each is about somebody whom the other does not name at all: two bans by one panel, two mergers of one day. Texts
 * without a title are left as they are, for their first sentence may stand anywhere in an article.
 */
export function partBySubjects(texts: readonly GroupText[], like: Likeness): Likeness {
  const subjects = texts.map(subjectsOf);
  return like.map((row, a) => {
    const mine = subjects[a] as ReadonlySet<string>;
    if (mine.size === 0) return row;
    const { others, values } = row;
    const parted = others.map((b, k) => {
      const theirs = subjects[b] as ReadonlySet<string>;
      const areApart = theirs.size > 0 && misses(texts[b], mine) && misses(texts[a], theirs);
      return areApart ? (values[k] as number) * SUBJECTS.factor : (values[k] as number);
    });
    return { others, values: parted };
  });
}

function misses(text: GroupText | undefined, subjects: ReadonlySet<string>): boolean {
  const names = text ? namesOf(text) : new Set<string>();
  for (const subject of subjects) if (names.has(subject)) return false;
  return true;
}

const kept = new WeakMap<GroupText, ReadonlySet<string>>();

/** The names of the title that the text has too; of its first sentence where the title has none. */
function subjectsOf(text: GroupText): ReadonlySet<string> {
  const known = kept.get(text);
  if (known) return known;
  const { title } = text;
  const named = title ? namesIn(title) : new Set<string>();
  const own = title && named.size === 0 ? namesIn(text.text.split(/[.!?]\s/)[0] ?? '') : named;
  const subjects = new Set([...own].filter((name) => namesOf(text).has(name)));
  kept.set(text, subjects);
  return subjects;
}
