import { countryOf } from '../../../text/index.ts';
import type { Form } from '../forms.ts';
import { GENERATION, isSpellingOf } from './short-forms.ts';
import { isPerson, type Weighed } from './weighed.ts';

/** Forms that mean one thing, by any of them. */
export type Groups = Map<Form, Weighed[]>;

function merge(groups: Groups, into: Weighed, from: Weighed): void {
  const target = groups.get(into.form) as Weighed[];
  const source = groups.get(from.form) as Weighed[];
  if (target === source) return;
  target.push(...source);
  for (const item of source) groups.set(item.form, target);
}

/** "Juan Ortega" joins "Juan Carlos Ortega": all its words are in it, in order, and both are persons. */
export function joinLonger(persons: readonly Weighed[], groups: Groups): void {
  for (const short of persons) {
    const long = persons.find(({ form }) => form.parts.length > short.form.parts.length && isWithin(short.form.parts, form.parts));
    if (long) merge(groups, long, short);
  }
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (GENERATION.test(long.at(-1) as string) !== GENERATION.test(short.at(-1) as string)) return false;
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

/** Two spellings of one person in one report: all words but one the same, that one in another style or with a slip. */
export function joinSpellings(persons: readonly Weighed[], groups: Groups): void {
  for (const [index, a] of persons.entries())
    for (const b of persons.slice(index + 1)) {
      if (a.form.parts.length !== b.form.parts.length) continue;
      const unlike = a.form.parts.flatMap((part, at) => (part === b.form.parts[at] ? [] : [at]));
      const [at] = unlike;
      if (unlike.length === 1 && at !== undefined && isSpellingOf(a.form.parts[at] as string, b.form.parts[at] as string))
        merge(groups, a, b);
    }
}

/** "U.S." and "United States": names of one country are one entity. */
export function joinCountries(weighed: readonly Weighed[], groups: Groups): void {
  const first = new Map<string, Weighed>();
  for (const item of weighed) {
    const code = countryOf(item.form.key);
    if (!code) continue;
    const known = first.get(code);
    if (known) merge(groups, known, item);
    else first.set(code, item);
  }
}

/** Groups of full forms that are persons, by their fullest form. */
export function personsOf(full: readonly Weighed[]): readonly Weighed[] {
  return full.filter(isPerson);
}
