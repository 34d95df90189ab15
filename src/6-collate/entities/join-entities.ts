import type { AnnotatedReport, Entity, EntityType, Id, Span } from '../../model/index.ts';
import { countryName, countryOf, demonymOf, isCommonWord, isPersonalName, stableId } from '../../text/index.ts';
import { isAcronymOf, isOnRecord, isPartyShort, isPeopleOf, isSameBody, isShortOf, isTailOf } from './bodies.ts';
import { candidatePairs } from './candidates.ts';
import { Clusters } from './clusters.ts';
import { type Held, keyOf, makeNodes, type Node, typeOf } from './node.ts';
import { areApart, fitOfSurname, isSameByShortName, isSamePerson, isSurnameOnly, isVouchedFor } from './persons.ts';
import { isShortNameOf } from './short-names.ts';
import { readWritings, type Writing } from './spelling.ts';

/** The entities of a story and what each report's entities became. */
export interface JoinedEntities {
  readonly entities: Entity[];
  /** From `${report id}#${local entity id}` to the id of the story's entity. */
  readonly entityOf: Map<string, Id>;
}

/**
 * Joins what the reports of a story speak of: the same person under full name, surname, another romanisation or a slip of the pen;
 * an organisation and its initials; a country and its short name. People of one surname and different given names stay apart.
 * @param reports the story's reports with their annotations, in any order
 * @returns entities in the order of their names; ids do not depend on the order of reports
 */
export function joinEntities(reports: readonly AnnotatedReport[]): JoinedEntities {
  const ordered = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const nodes = makeNodes(ordered);
  const clusters = new Clusters(nodes);
  const pairs = candidatePairs(nodes);
  joinAlike(pairs, clusters);
  joinLone(pairs, clusters);
  joinShort(nodes, pairs, clusters);
  return toEntities(clusters.all());
}

function joinAlike(pairs: readonly (readonly [Node, Node])[], clusters: Clusters<Node>): void {
  joinPersons(
    pairs.filter(([a, b]) => a.type === 'person' && b.type === 'person' && !isSurnameOnly(a) && !isSurnameOnly(b)),
    clusters,
  );
  for (const [a, b] of pairs) {
    if (a.type !== 'person' && b.type !== 'person' && (a.key !== b.key || a.words.length > 1) && isSameBody(a, b)) clusters.join(a, b);
  }
}

/** Joins full names; one that fits two people who cannot be one goes to whom office or party tells, else to neither. */
function joinPersons(pairs: readonly (readonly [Node, Node])[], clusters: Clusters<Node>): void {
  const full = [...new Set(pairs.flat())];
  const fitting = pairs.filter(([a, b]) => isSamePerson(a, b) || isSameByShortName(a, b, full));
  const fits = new Map<Node, Node[]>();
  for (const [a, b] of fitting) {
    fits.set(a, [...(fits.get(a) ?? []), b]);
    fits.set(b, [...(fits.get(b) ?? []), a]);
  }
  const inDoubt = (node: Node, other: Node): boolean => (fits.get(node) ?? []).some((third) => third !== other && areApart(third, other));
  for (const [a, b] of fitting) if (isVouchedFor(a, b) || (!inDoubt(a, b) && !inDoubt(b, a))) clusters.join(a, b);
}

/** Gives a surname alone to the one person whom it fits best; where it fits several persons equally, to none. */
function joinLone(pairs: readonly (readonly [Node, Node])[], clusters: Clusters<Node>): void {
  const fits = new Map<Node, { readonly full: Node; readonly fit: number }[]>();
  for (const pair of pairs)
    for (const [lone, full] of [pair, [pair[1], pair[0]]] as const) {
      if (lone.type !== 'person' || full.type !== 'person' || !isSurnameOnly(lone)) continue;
      if (
        isSurnameOnly(full) &&
        full.words.length <= lone.words.length &&
        !(full.words.length === lone.words.length && isBefore(full, lone))
      )
        continue;
      const fit = fitOfSurname(lone, full);
      if (fit > 0) fits.set(lone, [...(fits.get(lone) ?? []), { full, fit }]);
    }
  for (const [lone, options] of fits) {
    const best = Math.max(...options.map(({ fit }) => fit));
    const roots = new Set(options.filter(({ fit }) => fit === best).map(({ full }) => clusters.rootOf(full)));
    if (roots.size === 1) clusters.join(lone, [...roots][0] as Node);
    else
      joinByOffice(
        lone,
        options.map(({ full }) => full),
        clusters,
      );
  }
}

function isBefore(a: Node, b: Node): boolean {
  return a.reports.size > b.reports.size || (a.reports.size === b.reports.size && a.key < b.key);
}

/** Of several who bear the surname, the one who holds an office that the lone name holds too. */
function joinByOffice(lone: Node, options: readonly Node[], clusters: Clusters<Node>): void {
  const sharing = new Set(
    options.filter((full) => [...lone.offices].some((office) => full.offices.has(office))).map((full) => clusters.rootOf(full)),
  );
  if (sharing.size === 1) clusters.join(lone, [...sharing][0] as Node);
}

/** Initials, first words and peoples, each given to the only entity they can mean. */
function joinShort(nodes: readonly Node[], pairs: readonly (readonly [Node, Node])[], clusters: Clusters<Node>): void {
  const bodies = nodes.filter((node) => node.type !== 'person');
  for (const short of bodies) {
    if (short.words.length !== 1) continue;
    joinOnly(
      short,
      bodies.filter((full) => isAcronymOf(short, full) || isPartyShort(short, full)),
      clusters,
    );
  }
  const places = new Set(nodes.filter(({ type }) => type === 'place').flatMap(({ words }) => words));
  const isOrigin = (word: string): boolean => places.has(word) || demonymOf(word) !== undefined;
  for (const short of bodies)
    joinOnly(
      short,
      bodies.filter((full) => isTailOf(short, full, isOrigin)),
      clusters,
    );
  const shorts = new Map<Node, Node[]>();
  for (const pair of pairs)
    for (const [short, full] of [pair, [pair[1], pair[0]]] as const)
      if (full.type !== 'person' && short.type !== 'person' && isShortOf(short, full))
        shorts.set(short, [...(shorts.get(short) ?? []), full]);
  for (const [short, options] of shorts) joinOnly(short, options, clusters);
  for (const people of bodies)
    if (isOnlyPeople(people))
      joinOnly(
        people,
        bodies.filter((place) => isPeopleOf(people, place)),
        clusters,
      );
}

/** A people that its report takes for one, or a word on no record: "Xian reporters" where Xia is not named. */
function isOnlyPeople(node: Node): boolean {
  if (node.words.length !== 1) return false;
  const demonym = node.held.every(({ local }) => local.mentions.every((mention) => mention.kind === 'demonym'));
  return demonym || !(isOnRecord(node.key) || isCommonWord(node.key) || isPersonalName(node.key));
}

function joinOnly(short: Node, options: readonly Node[], clusters: Clusters<Node>): void {
  const roots = new Set(options.map((node) => clusters.rootOf(node)));
  if (roots.size === 1) clusters.join(short, [...roots][0] as Node);
}

function toEntities(sets: readonly (readonly Node[])[]): JoinedEntities {
  const entities: Entity[] = [];
  const entityOf = new Map<string, Id>();
  const used = new Set<Id>();
  for (const set of sets) {
    const held = set.flatMap((node) => node.held);
    const entity = toEntity(set, held, used);
    used.add(entity.id);
    entities.push(entity);
    for (const { report, local } of held) entityOf.set(`${report.report.id}#${local.id}`, entity.id);
  }
  entities.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return { entities, entityOf };
}

function toEntity(set: readonly Node[], held: readonly Held[], used: ReadonlySet<Id>): Entity {
  const type = typeOf(held);
  const writings = readWritings(held);
  const name = chooseName(type, writings, held);
  let id = stableId('en', type, keyOf(name));
  if (used.has(id)) id = stableId('en', type, ...set.map((node) => node.key), [...new Set(held.map(({ local }) => local.type))].join());
  return {
    id,
    type,
    name,
    roles: rolesOf(held),
    variants: writings.map(({ text, count, misspelling }) => ({ text, count, ...(misspelling ? { misspelling } : {}) })),
    mentions: held.flatMap(mentionsOf),
  };
}

/** For a person the fullest well-spelt name in its best attested spelling, for others the commonest. */
function chooseName(type: EntityType, writings: readonly Writing[], held: readonly Held[]): string {
  const good = writings.filter(({ misspelling }) => !misspelling);
  const pool = (good.length ? good : writings).filter(({ text }) => text !== text.toUpperCase() || !text.includes(' '));
  const country = type === 'place' ? nameOfCountry(pool) : undefined;
  if (country) return country;
  if (type === 'place' && pool[0] && !isPartOf(pool)) return pool[0].text;
  const words = (text: string): number => Math.min(text.split(' ').length, type === 'person' ? 3 : 4);
  const fullest = Math.max(...pool.map(({ text }) => words(text)));
  const full = pool.filter(({ text }) => words(text) === fullest);
  return bestAttested(full, writings) ?? writings[0]?.text ?? (held[0] as Held).local.name;
}

/** The writing whose rarest word stands in most reports; of equals the commonest. */
function bestAttested(full: readonly Writing[], writings: readonly Writing[]): string | undefined {
  const reports = new Map<string, Set<Id>>();
  for (const writing of writings)
    for (const word of keyOf(writing.text).split(' ')) {
      const known = reports.get(word) ?? new Set<Id>();
      for (const id of writing.reports) known.add(id);
      reports.set(word, known);
    }
  const support = ({ text }: Writing): number =>
    Math.min(
      ...keyOf(text)
        .split(' ')
        .map((word) => reports.get(word)?.size ?? 0),
    );
  let best = full[0];
  const firstOf = ({ text }: Writing): string => keyOf(text).split(' ')[0] as string;
  // Of equals the full name goes before the short one ("Christine", "Chris").
  const fuller = (a: Writing, b: Writing): boolean =>
    support(a) === support(b) && firstOf(a).length > firstOf(b).length && isShortNameOf(firstOf(a), firstOf(b));
  for (const writing of full) if (best && (support(writing) > support(best) || fuller(writing, best))) best = writing;
  return best?.text;
}

/** Of the writings of a country its usual English name, else the commonest that is no abbreviation. */
function nameOfCountry(pool: readonly Writing[]): string | undefined {
  const names = pool.filter(({ text }) => countryOf(text) && text.length > 3 && !text.includes('.')).map(({ text }) => text);
  return names.find((text) => countryName(countryOf(text) as string) === text) ?? names[0];
}

/** Whether the commonest writing is only a part of a longer one ("Hesper", "Hesper Bank"). */
function isPartOf(pool: readonly Writing[]): boolean {
  const first = keyOf(pool[0]?.text ?? '');
  return pool.some(({ text }) => keyOf(text) !== first && ` ${keyOf(text)} `.includes(` ${first} `));
}

function rolesOf(held: readonly Held[]): string[] {
  const roles = new Map<string, string>();
  for (const { local } of held) for (const role of local.roles) if (!roles.has(role.toLowerCase())) roles.set(role.toLowerCase(), role);
  return [...roles.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

function mentionsOf({ report, local }: Held): Span[] {
  return local.mentions.map(({ start, end }) => ({ report: report.report.id, start, end, text: report.report.text.slice(start, end) }));
}
