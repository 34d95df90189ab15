import { compareNameWords, countryOf, initialsOf, isCommonWord, isPersonalName } from '../../../text/index.ts';
import type { Form } from '../forms.ts';
import { honorifics, organisationHeads } from '../lexicon/index.ts';
import type { Piece } from '../pieces.ts';
import { DOUBTFUL, OFTEN_BEFORE, weights } from '../settings.ts';
import type { Word } from '../words.ts';
import { decide, isPerson, margin, type Weighed } from './weighed.ts';

/** The full name that a single word is short for: a surname, a given name, the head or the first word of a body. */
export function findOwner(item: Weighed, full: readonly Weighed[], words: readonly Word[]): Weighed | undefined {
  const word = item.form.parts[0] as string;
  if (countryOf(word)) return undefined;
  if (organisationHeads.has(word)) {
    const body = ownerOfHead(word, full);
    if (body || isCommonWord(word)) return body;
  }
  return ownerOfSurname(item, word, full, words) ?? ownerOfFirstWord(item, word, full, words);
}

function ownerOfSurname(item: Weighed, word: string, full: readonly Weighed[], words: readonly Word[]): Weighed | undefined {
  const place = decide(item.points) === 'place';
  const possible = margin(item.points, 'person') > DOUBTFUL;
  const persons = full.filter(isPerson);
  const surname = persons.filter(({ form }) => surnameOf(form) === word && isNamedBefore(form, item.form, words)).sort(byWeight)[0];
  if (surname && (!place || possible)) return surname;
  if (!possible) return undefined;
  const spelt = place ? undefined : persons.find(({ form }) => isSpellingOf(word, surnameOf(form)));
  return (
    spelt ??
    (isCommonWord(word) ? undefined : persons.find(({ form }) => form.parts[0] === word && !GENERATION.test(form.parts[1] as string)))
  );
}

/** "Tsinghua" for "Tsinghua University", unless the word means a place or a person by itself. */
function ownerOfFirstWord(item: Weighed, word: string, full: readonly Weighed[], words: readonly Word[]): Weighed | undefined {
  const own = decide(item.points);
  if (item.points.organisation < weights.company && item.form.pieces.some((piece) => isSomewhere(piece, words))) return undefined;
  if (isCommonWord(word) || (own === 'place' && item.points.place > weights.region)) return undefined;
  if (own === 'person' && isPersonalName(word) && item.points.person > weights.region) return undefined;
  return full.find(({ form, points }) => form.parts[0] === word && decide(points) === 'organisation');
}

/** "in X", "the strike at X", "travelled to X": where something is, rather than who. */
function isSomewhere({ from }: Piece, words: readonly Word[]): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (/^(?:in|near|around|outside|across|throughout|between)$/.test(before)) return true;
  if (before === 'at') return /^\p{Ll}/u.test(words[from - 2]?.text ?? '') && words[from - 2]?.pos === 'NOUN';
  return (
    before === 'to' &&
    /^(?:travell?ed|went|flew|drove|came|returned|moved|sailed|trip|visit|flight|journey)$/.test(words[from - 2]?.lower ?? '')
  );
}

/** "the Community" means "Boreal Community" where the report names one community only. */
function ownerOfHead(head: string, full: readonly Weighed[]): Weighed | undefined {
  const bodies = full.filter(
    ({ form, points }) => form.parts.at(-1) === head && form.parts[0] !== head && decide(points) === 'organisation',
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** "Environmental Protection Agency (EPA)" and what is spelt out elsewhere: from the initials to the full form. */
export function findDefinitions(weighed: readonly Weighed[], words: readonly Word[]): ReadonlyMap<Weighed, Weighed> {
  const ends = new Map<number, Weighed>();
  for (const item of weighed) for (const piece of item.form.pieces) ends.set(piece.to, item);
  const defined = new Map<Weighed, Weighed>();
  for (const item of weighed) {
    const { parts, key, pieces } = item.form;
    if (parts.length !== 1 || countryOf(key) || !words[(pieces[0] as Piece).from]?.shout) continue;
    const full = definedInBrackets(item, words, ends) ?? speltOut(key, weighed);
    if (full) defined.set(item, full);
  }
  return defined;
}

function definedInBrackets(item: Weighed, words: readonly Word[], ends: ReadonlyMap<number, Weighed>): Weighed | undefined {
  for (const { from, to } of item.form.pieces) {
    if (!/^[([]$/.test(words[from - 1]?.text ?? '') || !/^[)\]]$/.test(words[to]?.text ?? '')) continue;
    const full = ends.get(from - 1);
    if (full && full.form.parts.length > 1 && full.points.person < weights.titleBefore) return full;
  }
  return undefined;
}

function speltOut(key: string, weighed: readonly Weighed[]): Weighed | undefined {
  if (key.length < 3) return undefined;
  const fitting = weighed.filter(({ form }) => form.parts.length > 1 && initialsOf(form.key) === key);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Another house style of a word, or a slip where not both are names on record ("Hansen", "Hanson" are two). */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  const likeness = compareNameWords(a, b);
  if (likeness === 'style') return true;
  return likeness === 'slip' && a.length > 5 && !(isPersonalName(a) && isPersonalName(b)) && !isCommonWord(a) && !isCommonWord(b);
}

/** The surname of a full name, without "Jr." and the like. */
function surnameOf({ parts }: Form): string {
  const last = parts.at(-1) as string;
  return GENERATION.test(last) && parts.length > 2 ? (parts.at(-2) as string) : last;
}

export const GENERATION = /^(?:[js]r\.?|i{2,3}|iv)$/;

/** Whoever is named more often in full is likelier to be meant by the surname alone. */
function byWeight(a: Weighed, b: Weighed): number {
  return b.form.pieces.length - a.form.pieces.length || (a.form.pieces[0] as Piece).from - (b.form.pieces[0] as Piece).from;
}

/**
 * News names a person in full first, headline and standfirst aside: a surname used often before, or with an office that the full
 * name never has, is somebody else's ("President Ortega … his daughter Ana Ortega").
 */
function isNamedBefore(full: Form, alone: Form, words: readonly Word[]): boolean {
  const titled = (form: Form): boolean => form.pieces.some(({ title }) => title && !((words[title.from] as Word).lower in honorifics));
  const first = full.pieces[0] as Piece;
  const earlier = alone.pieces.filter(({ from }) => from < first.from);
  const foreignOffice = titled(alone) && !titled(full);
  if (foreignOffice && (GENERATION.test(full.parts.at(-1) as string) || earlier.some(({ title }) => title))) return false;
  return earlier.length < OFTEN_BEFORE;
}
