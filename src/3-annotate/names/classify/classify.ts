import type { EntityType } from '../../../model/index.ts';
import { countryOf, isCommonWord } from '../../../text/index.ts';
import type { Casing } from '../casing.ts';
import { sumPoints, weighContext, weighForm } from '../evidence/index.ts';
import type { Form } from '../forms.ts';
import { moneyWords, seaWords, weakOrganisationHeads } from '../lexicon/index.ts';
import { weights } from '../settings.ts';
import type { Word } from '../words.ts';
import { type Groups, joinCountries, joinLonger, joinSpellings, personsOf } from './groups.ts';
import { lendFromNeighbours } from './neighbours.ts';
import { findDefinitions, findOwner } from './short-forms.ts';
import { certainty, decide, type Weighed } from './weighed.ts';

/** Forms that mean one thing, and what it is. */
export interface Named {
  readonly type: EntityType;
  /** The fullest form first. */
  readonly forms: readonly Form[];
}

/** Decides what every form is and joins short forms to full ones ("Ortega" to "Juan Ortega"). */
export function classify(forms: readonly Form[], words: readonly Word[], casing: Casing): readonly Named[] {
  const weighed = weigh(forms, words, casing);
  lendFromNeighbours(weighed, words);
  const full = weighed.filter(({ form }) => form.parts.length > 1);
  const groups: Groups = new Map(weighed.map((item) => [item.form, [item]]));
  const persons = personsOf(full);
  joinLonger(persons, groups);
  joinSpellings(persons, groups);
  joinCountries([...full, ...weighed.filter(({ form }) => form.parts.length === 1)], groups);
  joinSingles(weighed, full, words, groups);
  return [...new Set(groups.values())].map((group) => ({ type: typeOf(group), forms: group.map(({ form }) => form) }));
}

function weigh(forms: readonly Form[], words: readonly Word[], casing: Casing): Weighed[] {
  const atSea = isAtSea(words);
  const peopled = new Set(casing.peoples.values());
  return forms.map((form) => {
    const people = peopled.has(form.key) ? { place: weights.hasPeople } : {};
    return { form, points: sumPoints([weighForm(form, words, atSea), weighContext(form, words), people]) };
  });
}

/** Gives every single word to the full name that it is short for; common nouns of which nothing tells that they are names go. */
function joinSingles(weighed: readonly Weighed[], full: readonly Weighed[], words: readonly Word[], groups: Groups): void {
  const defined = findDefinitions(weighed, words);
  for (const item of weighed) {
    if (item.form.parts.length > 1 || (groups.get(item.form)?.length ?? 0) > 1) continue;
    const owner = defined.get(item) ?? findOwner(item, full, words);
    const group = owner && groups.get(owner.form);
    if (group) {
      group.push(item);
      groups.set(item.form, group);
    } else if (isCommonNoun(item)) groups.delete(item.form);
  }
}

/** A common noun with a capital ("the Kingdom", "the Resort", "Government") of which nothing tells that it is a name. */
function isCommonNoun({ form, points }: Weighed): boolean {
  if (form.parts.length > 1 || !isCommonWord(form.key) || countryOf(form.key)) return false;
  if (weakOrganisationHeads.has(form.key)) return true;
  return Math.max(points.person, points.place, points.organisation, points.other) < weights.commonNoun;
}

function typeOf(group: readonly Weighed[]): EntityType {
  const full = group[0] as Weighed;
  // A full form that is sure of itself decides for its short forms and initials.
  if (full.form.parts.length > 1 && certainty(full.points) >= weights.coordination) return decide(full.points);
  const type = decide(sumPoints(group.map(({ points }) => points)));
  // "the US-backed plan", "the US said": what acts is the state, and the state is a place.
  return type === 'organisation' && group.some(({ form }) => countryOf(form.key)) ? 'place' : type;
}

/** Whether a "bank" in this text is ground under the sea rather than a house of money. */
function isAtSea(words: readonly Word[]): boolean {
  let sea = 0;
  for (const { lower } of words) sea += seaWords.has(lower) ? 1 : moneyWords.has(lower) ? -1 : 0;
  return sea > 1;
}
