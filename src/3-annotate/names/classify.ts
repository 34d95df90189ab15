import type { EntityType } from '../../model/index.ts';
import { compareNameWords, countryOf, initialsOf, isCommonWord, isPersonalName } from '../../text/index.ts';
import type { Casing } from './casing.ts';
import { noPoints, type Points, weighContext, weighForm } from './evidence.ts';
import type { Form } from './forms.ts';
import { moneyWords, organisationHeads, seaWords, weakOrganisationHeads } from './lexicon/index.ts';
import { weights } from './settings.ts';
import type { Word } from './words.ts';

/** Forms that mean one thing, and what it is. */
export interface Named {
  readonly type: EntityType;
  /** The fullest form first. */
  readonly forms: readonly Form[];
}

const TYPES = ['person', 'place', 'organisation', 'other'] as const;

interface Weighed {
  readonly form: Form;
  readonly points: Points;
}

/** Decides what every form is and joins short forms to full ones ("Odinga" to "Raila Odinga"). */
export function classify(forms: readonly Form[], words: readonly Word[], casing: Casing): readonly Named[] {
  const atSea = isAtSea(words);
  const weighed = forms.map((form) => ({ form, points: add(weighForm(form, words, atSea), weighContext(form, words)) }));
  const peopled = new Set(casing.peoples.values());
  for (const { form, points } of weighed) if (peopled.has(form.key)) points.place += weights.hasPeople;
  lendFromNeighbours(weighed, words);
  const full = weighed.filter(({ form }) => form.parts.length > 1);
  const groups = new Map<Form, Weighed[]>(full.map((item) => [item.form, [item]]));
  const alone: Weighed[] = [];
  joinLonger(full, groups);
  joinSpellings(full, groups);
  const defined = findDefinitions(weighed, words);
  for (const item of weighed) {
    if (item.form.parts.length > 1) continue;
    const owner = defined.get(item) ?? findOwner(item, full);
    if (owner) groupOf(groups, owner.form).push(item);
    else alone.push(item);
  }
  joinCountries(alone, full, groups);
  const kept = alone.filter((item) => !isCommonNoun(item));
  const named = new Set([...groups.values(), ...kept.map((item) => [item])]);
  return [...named].map((group) => ({ type: typeOf(group), forms: group.map(({ form }) => form) }));
}

function groupOf(groups: ReadonlyMap<Form, Weighed[]>, form: Form): Weighed[] {
  return groups.get(form) as Weighed[];
}

/** "Juan Hernandez" joins "Juan Orlando Hernandez": first and last words alike and all words in it, both persons. */
function joinLonger(full: readonly Weighed[], groups: Map<Form, Weighed[]>): void {
  for (const short of full) {
    const long = full.find(
      (other) =>
        other !== short &&
        other.form.parts.length > short.form.parts.length &&
        decide(other.points) === 'person' &&
        decide(short.points) === 'person' &&
        isWithin(short.form.parts, other.form.parts),
    );
    if (!long) continue;
    const target = groupOf(groups, long.form);
    const source = groupOf(groups, short.form);
    if (target === source) continue;
    target.push(...source);
    for (const item of source) groups.set(item.form, target);
  }
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

/** The full name that a single word is short for. */
function findOwner(item: Weighed, full: readonly Weighed[]): Weighed | undefined {
  const word = item.form.parts[0] as string;
  if (countryOf(word)) return undefined;
  const own = decide(item.points);
  if (organisationHeads.has(word) && isCommonWord(word)) return ownerOfHead(word, full);
  const candidates = full.filter(({ form }) => form.parts.includes(word));
  const surname = candidates.find(({ form, points }) => decide(points) === 'person' && form.parts.at(-1) === word);
  if (surname && (own !== 'place' || margin(item.points, 'person') > -4)) return surname;
  const spelt = full.find(({ form, points }) => decide(points) === 'person' && isSpellingOf(word, form.parts.at(-1) as string));
  if (spelt && own !== 'place' && margin(item.points, 'person') > -4) return spelt;
  const given = candidates.find(({ form, points }) => decide(points) === 'person' && !isCommonWord(word) && form.parts[0] === word);
  if (given && margin(item.points, 'person') > -4) return given;
  if (own === 'place' && item.points.place > 3) return undefined;
  return candidates.find(
    ({ form, points }) =>
      decide(points) === 'organisation' &&
      form.parts[0] === word &&
      !isCommonWord(word) &&
      !(isPersonalName(word) && own === 'person' && item.points.person > 3),
  );
}

function margin(points: Points, type: keyof Points): number {
  return points[type] - Math.max(...TYPES.map((name) => (name === type ? -99 : points[name])));
}

function typeOf(group: readonly Weighed[]): EntityType {
  const full = group[0] as Weighed;
  // A full form that is sure of itself decides for its short forms and initials.
  if (full.form.parts.length > 1 && certainty(full.points) >= weights.coordination) return decide(full.points);
  return decide(group.map(({ points }) => points).reduce(add, noPoints()));
}

function add(a: Points, b: Points): Points {
  return { person: a.person + b.person, place: a.place + b.place, organisation: a.organisation + b.organisation, other: a.other + b.other };
}

function decide(points: Points): EntityType {
  const best = Math.max(points.person, points.place, points.organisation, points.other);
  if (best <= 0.5) return 'other';
  if (points.person === best) return 'person';
  if (points.place === best) return 'place';
  return points.organisation === best ? 'organisation' : 'other';
}

/** "in Alba, Zorn and Kelm": what stands in a row with a known thing is of its kind. Only names of which little is known borrow. */
function lendFromNeighbours(weighed: readonly Weighed[], words: readonly Word[]): void {
  const owners = new Map<number, Weighed>();
  const ends = new Map<number, Weighed>();
  for (const item of weighed)
    for (const piece of item.form.pieces) {
      owners.set(piece.from, item);
      ends.set(piece.to, item);
    }
  for (const item of weighed) {
    if (certainty(item.points) >= weights.coordination) continue;
    const votes = noPoints();
    for (const piece of item.form.pieces) {
      if (piece.title) continue;
      for (const other of [neighbourAfter(owners, words, piece.to), neighbourBefore(ends, words, piece.from)]) {
        if (!other || other === item || certainty(other.points) < weights.coordination) continue;
        const type = decide(other.points);
        if (item.form.parts.length === 1 || other.form.parts.length > 1) votes[type] += weights.coordination;
      }
    }
    for (const type of TYPES) item.points[type] += Math.min(votes[type], weights.coordination);
  }
}

function certainty(points: Points): number {
  return margin(points, decide(points));
}

const LINK = /^(,|and|or|&|-)$/;

function neighbourAfter(owners: ReadonlyMap<number, Weighed>, words: readonly Word[], at: number): Weighed | undefined {
  let ahead = at;
  while (ahead < at + 2 && LINK.test(words[ahead]?.lower ?? '')) ahead++;
  return ahead > at ? owners.get(ahead) : undefined;
}

function neighbourBefore(ends: ReadonlyMap<number, Weighed>, words: readonly Word[], at: number): Weighed | undefined {
  let back = at;
  while (back > at - 2 && LINK.test(words[back - 1]?.lower ?? '')) back--;
  return back < at ? ends.get(back) : undefined;
}

/** "the Community" means "Boreal Community" where the report names one community only. */
function ownerOfHead(head: string, full: readonly Weighed[]): Weighed | undefined {
  const bodies = full.filter(
    ({ form, points }) => form.parts.at(-1) === head && form.parts[0] !== head && decide(points) === 'organisation',
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** "U.S." and "United States", "UK" and "Britain": names of one country are one entity. */
function joinCountries(alone: Weighed[], full: readonly Weighed[], groups: Map<Form, Weighed[]>): void {
  const first = new Map<string, Weighed[]>();
  for (const item of [...full, ...alone]) {
    const code = countryOf(item.form.key);
    if (!code) continue;
    const target = first.get(code);
    const own = groups.get(item.form) ?? [item];
    if (!target) {
      first.set(code, own);
      groups.set(item.form, own);
    } else if (target !== own) {
      target.push(...own);
      for (const member of own) groups.set(member.form, target);
    }
  }
  for (let at = alone.length - 1; at >= 0; at--) if (groups.has((alone[at] as Weighed).form)) alone.splice(at, 1);
}

/** A common noun with a capital ("the Kingdom", "the Resort", "Government") of which nothing tells that it is a name. */
function isCommonNoun({ form, points }: Weighed): boolean {
  if (form.parts.length > 1 || !isCommonWord(form.key) || countryOf(form.key)) return false;
  if (weakOrganisationHeads.has(form.key)) return true;
  return Math.max(points.person, points.place, points.organisation, points.other) < weights.commonNoun;
}

/** "Environmental Protection Agency (EPA)", "the EPA (Environmental Protection Agency)": from the initials to the full form. */
function findDefinitions(weighed: readonly Weighed[], words: readonly Word[]): ReadonlyMap<Weighed, Weighed> {
  const ends = new Map<number, Weighed>();
  for (const item of weighed) for (const piece of item.form.pieces) ends.set(piece.to, item);
  const defined = new Map<Weighed, Weighed>();
  for (const item of weighed) {
    if (item.form.parts.length !== 1 || countryOf(item.form.key)) continue;
    for (const piece of item.form.pieces) {
      if (
        !(words[piece.from] as Word).shout ||
        !/^[([]$/.test(words[piece.from - 1]?.text ?? '') ||
        !/^[)\]]$/.test(words[piece.to]?.text ?? '')
      )
        continue;
      const full = ends.get(piece.from - 1);
      if (full && full.form.parts.length > 1 && full.points.person < weights.titleBefore) defined.set(item, full);
    }
    if (defined.has(item) || !(words[item.form.pieces[0]?.from ?? 0] as Word).shout) continue;
    const spelt = weighed.filter(
      (other) => other.form.parts.length > 1 && initialsOf(other.form.key) === item.form.key && item.form.key.length > 2,
    );
    if (spelt.length === 1) defined.set(item, spelt[0] as Weighed);
  }
  return defined;
}

/** Whether a "bank" in this text is ground under the sea rather than a house of money. */
function isAtSea(words: readonly Word[]): boolean {
  let sea = 0;
  for (const { lower } of words) sea += seaWords.has(lower) ? 1 : moneyWords.has(lower) ? -1 : 0;
  return sea > 1;
}

/** Two spellings of one person in one report: the given name alike, the surname in another romanisation or with a slip. */
function joinSpellings(full: readonly Weighed[], groups: Map<Form, Weighed[]>): void {
  const persons = full.filter(({ points }) => decide(points) === 'person');
  for (const [index, a] of persons.entries())
    for (const b of persons.slice(index + 1)) {
      if (a.form.parts.length !== b.form.parts.length || groupOf(groups, a.form) === groupOf(groups, b.form)) continue;
      const unlike = a.form.parts.filter((part, at) => part !== b.form.parts[at]);
      const other = b.form.parts.filter((part, at) => part !== a.form.parts[at]);
      if (unlike.length !== 1 || !isSpellingOf(unlike[0] as string, other[0] as string)) continue;
      const target = groupOf(groups, a.form);
      const source = groupOf(groups, b.form);
      target.push(...source);
      for (const item of source) groups.set(item.form, target);
    }
}

/** Another house style of a word, or a slip where not both are names on record ("Hansen", "Hanson" are two). */
function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return false;
  const likeness = compareNameWords(a, b);
  return (
    likeness === 'style' ||
    (likeness === 'slip' && a.length > 5 && !(isPersonalName(a) && isPersonalName(b)) && !isCommonWord(a) && !isCommonWord(b))
  );
}
