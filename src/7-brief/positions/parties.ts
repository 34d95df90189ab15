import type { AnnotatedReport, BriefInput, Entity, Id } from '../../model/index.ts';
import { capitalOf, commonest, countryOf, isRegion, townOf } from '../../text/index.ts';
import { findMouthpieces } from './mouthpieces.ts';
import { bystander, ownOffice } from './offices.ts';
import { bodiesBehind } from './speaks-for.ts';

/** The party for which somebody acts, in the story's entities: themselves where they speak for nobody else. */
export type Parties = (report: AnnotatedReport, local: Id | undefined, entity: Id) => Id;

/**
 * For whom each entity of the story speaks: in a report what that report says; else what most reports say; else whose wishes they tell again and
 * again. A capital and the long name of a state ("Republic of Zorn") are the state.
 */
export function findParties(input: BriefInput): Parties {
  const { collation } = input;
  const roles = new Map(collation.entities.map((entity) => [entity.id, entity.roles]));
  const known = settleByVotes(input, roles);
  // In a story of one state its ministers differ with each other: each takes a position of their own.
  const home = onlyState(input, known);
  return (report, local, entity) => {
    const side = sideIn(report, local, roles.get(entity) ?? []);
    const inReport = side === undefined ? undefined : collation.entityOf.get(`${report.report.id}#${side}`);
    const told = inReport ?? known.get(entity) ?? entity;
    const first = told === home ? entity : told;
    // The body's own state: a minister of the Republic of Zorn speaks for Zorn.
    return (first === entity ? undefined : known.get(first)) ?? first;
  };
}

/** The state of the story for which people speak, where they speak for no other and no other state takes a position. */
function onlyState({ collation, reports }: BriefInput, known: ReadonlyMap<Id, Id>): Id | undefined {
  const places = new Set(collation.entities.filter(({ type }) => type === 'place').map(({ id }) => id));
  const persons = new Set(collation.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const states = new Set([...known].flatMap(([who, side]) => (persons.has(who) && places.has(side) ? [side] : [])));
  const [home, ...others] = states;
  if (home === undefined || others.length > 0) return undefined;
  const acts = reports.flatMap(({ report, annotations }) =>
    annotations.acts.map(({ actor }) => (actor === undefined ? undefined : collation.entityOf.get(`${report.id}#${actor}`))),
  );
  const foreign = acts.some((id) => id !== undefined && places.has(id) && id !== home && (known.get(id) ?? id) !== home);
  return foreign ? undefined : home;
}

/**
 * For whom an entity speaks in one report. A place only through who holds an office of state, not through its mayor, its senator or its goalkeeper;
 * never a province or a town. A body not through an expert or a reporter who works there.
 */
function sideIn(
  { annotations: { entities } }: Pick<AnnotatedReport, 'annotations'>,
  local: Id | undefined,
  roles: readonly string[],
): Id | undefined {
  const entity = entities.find(({ id }) => id === local);
  if (entity?.memberOf === undefined) return undefined;
  const side = entities.find(({ id }) => id === entity.memberOf);
  if (entity.type !== 'person') return entity.memberOf;
  const offices = entity.roles.length > 0 ? entity.roles : roles;
  // "The mayor of Zorn": a name of no known kind may be a town's.
  if (side?.type !== 'place' && side?.type !== 'other')
    return offices.length > 0 && offices.every((role) => bystander.test(role)) ? undefined : entity.memberOf;
  if (isBelowState(side.name)) return undefined;
  return offices.length === 0 || offices.some((role) => !ownOffice.test(role) && !bystander.test(role)) ? entity.memberOf : undefined;
}

/** A province or a town on record that is no capital: nobody speaks for it as a state. */
const isBelowState = (name: string): boolean =>
  countryOf(name) === undefined && capitalOf(name) === undefined && (isRegion(name) || townOf(name) !== undefined);

function settleByVotes({ reports, collation }: BriefInput, roles: ReadonlyMap<Id, readonly string[]>): ReadonlyMap<Id, Id> {
  const votes = new Map<Id, Id[]>();
  for (const report of reports) {
    const behind = bodiesBehind(report.report.text, report.annotations.entities);
    for (const { id } of report.annotations.entities) {
      const person = collation.entityOf.get(`${report.report.id}#${id}`);
      const side = sideIn(report, id, (person !== undefined ? roles.get(person) : undefined) ?? []) ?? behind.get(id);
      const party = side === undefined ? undefined : collation.entityOf.get(`${report.report.id}#${side}`);
      if (person === undefined || party === undefined || person === party) continue;
      const parties = votes.get(person);
      if (parties) parties.push(party);
      else votes.set(person, [party]);
    }
  }
  const voted = new Map([...votes].map(([person, parties]) => [person, commonest(parties) as Id]));
  const states = findStates(collation.entities);
  return new Map(
    [...voted, ...findMouthpieces({ reports, collation }, voted), ...states].map(([one, party]) => [one, states.get(party) ?? party]),
  );
}

/** Long names of states and of the organs that speak for them: "Republic of Zorn", "Government of Zorn". */
const LONG_NAME =
  /^(?:the )?(?:\p{L}+ ){0,3}(?:republic|kingdom|commonwealth|state|principality|emirate|sultanate|federation|government|presidency|foreign ministry|ministry of (?:foreign affairs|defen[cs]e)|armed forces|cabinet) of (?:the )?(.+)$/iu;

/** Capitals and long names of states, each with its state where the story speaks of it too. */
function findStates(entities: readonly Entity[]): ReadonlyMap<Id, Id> {
  const places = entities.filter(({ type }) => type === 'place' || type === 'organisation');
  const byCode = new Map(places.flatMap(({ id, name }) => [[countryOf(name), id] as const]).filter(([code]) => code !== undefined));
  const byName = new Map(places.filter(({ type }) => type === 'place').map(({ id, name }) => [name.toLowerCase(), id]));
  return new Map(
    places.flatMap(({ id, name }) => {
      const long = LONG_NAME.exec(name)?.[1]?.toLowerCase();
      const code = countryOf(name) === undefined ? capitalOf(name) : undefined;
      const state = (long && byName.get(long)) ?? (code && byCode.get(code));
      return state && state !== id ? [[id, state] as const] : [];
    }),
  );
}
