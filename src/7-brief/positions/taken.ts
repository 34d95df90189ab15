import type { AnnotatedReport, BriefInput, DateRange, Id, Range, SpeechAct, Statement } from '../../model/index.ts';
import { capitalOf, countryOf, prepareWording, type Wording } from '../../text/index.ts';
import { contentWords, inOrder } from '../evidence.ts';
import { ownOffice } from './offices.ts';
import { readActs } from './read-acts.ts';
import { bodiesBehind } from './speaks-for.ts';

/** An act of one report, told in the story's entities. */
export interface Taken {
  readonly report: AnnotatedReport;
  readonly act: SpeechAct;
  readonly party: Id;
  readonly voice?: Id;
  readonly target?: Id;
  readonly date?: DateRange;
  readonly words: ReadonlySet<string>;
  readonly wording: Wording;
  /** Statements that the clause is a member of. */
  readonly statements: ReadonlySet<Id>;
}

/** All acts of the story whose actor is known, with the party for which the actor speaks. */
export function listTaken(input: BriefInput): readonly Taken[] {
  const parties = findParties(input);
  const statements = indexStatements(input.collation.statements);
  return inOrder(input).flatMap((report) => {
    return actsOf(report).flatMap((act) => takenOf(input, report, act, parties, statements));
  });
}

/** The acts of a report with whoever does them; other languages as they stand. */
function actsOf({ report: { text, published }, annotations }: AnnotatedReport): readonly SpeechAct[] {
  if (!annotations.language.startsWith('en')) return annotations.acts;
  return readActs({ text, annotations, ...(published ? { published: published.value } : {}) });
}

function takenOf(
  { collation }: BriefInput,
  report: AnnotatedReport,
  act: SpeechAct,
  parties: ReadonlyMap<Id, Id>,
  statements: ReadonlyMap<Id, readonly { readonly id: Id; readonly start: number; readonly end: number }[]>,
): readonly Taken[] {
  const story = (local: Id | undefined) => (local === undefined ? undefined : collation.entityOf.get(`${report.report.id}#${local}`));
  const actor = story(act.actor);
  if (actor === undefined) return [];
  const party = story(partyIn(report, act.actor, rolesOf(collation.entities, actor))) ?? parties.get(actor) ?? actor;
  const teller = story(act.voice);
  // "Berlin said": the capital is its government, nobody's voice.
  const spoken = party === actor ? teller : actor;
  const voice = collation.entities.some(({ id, type }) => id === spoken && type === 'place') ? undefined : spoken;
  const rawTarget = isAddressed(report, act) ? story(act.target) : undefined;
  const target = rawTarget === undefined ? undefined : (parties.get(rawTarget) ?? rawTarget);
  const date = dateOf(report, act);
  const text = report.report.text.slice(act.start, act.end);
  const within = (statements.get(report.report.id) ?? []).filter((member) => member.start <= act.cue.start && member.end >= act.cue.end);
  return [
    {
      report,
      act,
      party,
      words: new Set(contentWords(text)),
      wording: prepareWording({
        text,
        tokens: report.annotations.tokens.filter((token) => token.start >= act.start && token.end <= act.end),
      }),
      statements: new Set(within.map((member) => member.id)),
      ...(voice === undefined || voice === party ? {} : { voice }),
      ...(target === undefined || target === party || target === voice ? {} : { target }),
      ...(date ? { date } : {}),
    },
  ];
}

/** Whether the target is somebody: not the place where it happens ("met in Geneva"), nor who is only named in a later clause ("and said …"). */
function isAddressed({ report: { text }, annotations }: AnnotatedReport, act: SpeechAct): boolean {
  const entity = annotations.entities.find(({ id }) => id === act.target);
  const mention = entity?.mentions.find(({ start }) => start >= act.start && start < act.end);
  if (!entity || !mention) return true;
  const before = text.slice(act.start, mention.start);
  if (entity.type === 'place' && mention.kind === 'name' && AT_PLACE.test(before)) return false;
  return !(mention.start > act.cue.end && LATER_CLAUSE.test(text.slice(act.cue.end, mention.start)));
}

const AT_PLACE = /\b(?:in|at|along|near|on|from|through|via|around|across|outside) (?:the )?$/i;
const LATER_CLAUSE =
  /\b(?:and|but) (?:said|says|added|warned|refused|rejected|demanded|offered|called|urged|told|promised|threatened|accused)\b/i;

/** For whom an entity speaks in one report; a place only through who holds an office of state, not through its mayor, its professor or its goalkeeper. */
function partyIn(
  { annotations: { entities } }: Pick<AnnotatedReport, 'annotations'>,
  local: Id | undefined,
  roles: readonly string[],
): Id | undefined {
  const entity = entities.find(({ id }) => id === local);
  if (entity?.memberOf === undefined) return undefined;
  const side = entities.find(({ id }) => id === entity.memberOf);
  if (entity.type !== 'person' || side?.type === 'organisation' || roles.length === 0) return entity.memberOf;
  return roles.some((role) => !ownOffice.test(role)) ? entity.memberOf : undefined;
}

/** The offices that any report gives to an entity of the story. */
function rolesOf(entities: BriefInput['collation']['entities'], id: Id | undefined): readonly string[] {
  return entities.find((entity) => entity.id === id)?.roles ?? [];
}

/** For whom each person of the story speaks: what most of their reports say. */
function findParties({ reports, collation }: BriefInput): ReadonlyMap<Id, Id> {
  const votes = new Map<Id, Map<Id, number>>();
  for (const { report, annotations } of reports) {
    const behind = bodiesBehind(report.text, annotations.entities);
    for (const entity of annotations.entities) {
      const person = collation.entityOf.get(`${report.id}#${entity.id}`);
      const side = partyIn({ annotations }, entity.id, rolesOf(collation.entities, person)) ?? behind.get(entity.id);
      if (side === undefined) continue;
      const party = collation.entityOf.get(`${report.id}#${side}`);
      if (person === undefined || party === undefined || person === party) continue;
      const count = votes.get(person) ?? new Map<Id, number>();
      count.set(party, (count.get(party) ?? 0) + 1);
      votes.set(person, count);
    }
  }
  for (const [person, party] of findMouthpieces({ reports, collation }, votes)) votes.set(person, new Map([[party, 1]]));
  for (const [capital, country] of findGovernments(collation.entities)) votes.set(capital, new Map([[country, 1]]));
  const best = (count: ReadonlyMap<Id, number>) => [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  return new Map(
    [...votes].flatMap(([person, count]) => {
      const party = best(count);
      return party === undefined ? [] : [[person, party] as const];
    }),
  );
}

/** A capital that acts is its country's government, where the story speaks of the country too. */
function findGovernments(entities: BriefInput['collation']['entities']): ReadonlyMap<Id, Id> {
  const places = entities.filter((entity) => entity.type === 'place' || entity.type === 'organisation');
  const countries = new Map(
    places.flatMap((entity) => {
      const code = countryOf(entity.name);
      return code === undefined ? [] : [[code, entity.id] as const];
    }),
  );
  return new Map(
    places.flatMap((entity) => {
      const code = countryOf(entity.name) === undefined ? capitalOf(entity.name) : undefined;
      const country = code === undefined ? undefined : countries.get(code);
      return country === undefined ? [] : [[entity.id, country] as const];
    }),
  );
}

const office = /minister|secretary|spokes|president|premier|chancellor|ambassador|envoy|official|chief|director|chair/i;

/**
 * Office-holders of whom no report says for whom they speak, but who tell again and again what one party wants or offers: they speak for it.
 * Told of two parties, they speak for neither.
 */
function findMouthpieces(
  { reports, collation }: Pick<BriefInput, 'reports' | 'collation'>,
  known: ReadonlyMap<Id, unknown>,
): ReadonlyMap<Id, Id> {
  const told = new Map<Id, Id[]>();
  for (const { report, annotations } of reports) {
    for (const { kind, voice, actor } of annotations.acts) {
      if (voice === undefined || !(kind === 'offer' || kind === 'demand' || kind === 'threat')) continue;
      const person = annotations.entities.find((entity) => entity.id === voice);
      const id = collation.entityOf.get(`${report.id}#${voice}`);
      const party = collation.entityOf.get(`${report.id}#${actor}`);
      if (
        person?.type !== 'person' ||
        !person.roles.some((role) => office.test(role)) ||
        id === undefined ||
        party === undefined ||
        known.has(id)
      )
        continue;
      told.set(id, [...(told.get(id) ?? []), party]);
    }
  }
  return new Map(
    [...told].flatMap(([person, parties]) =>
      parties.length > 1 && new Set(parties).size === 1 ? [[person, parties[0] as Id] as const] : [],
    ),
  );
}

function indexStatements(statements: readonly Statement[]) {
  const byReport = new Map<Id, { id: Id; start: number; end: number }[]>();
  for (const { id, members } of statements) {
    for (const member of members) {
      const list = byReport.get(member.report);
      const row = { id, start: member.start, end: member.end };
      if (list) list.push(row);
      else byReport.set(member.report, [row]);
    }
  }
  return byReport;
}

/** When the act took place: a date of the same sentence that belongs neither to its content nor to its condition. */
function dateOf({ annotations }: AnnotatedReport, act: SpeechAct): DateRange | undefined {
  const sentence = annotations.sentences.find((one) => one.start <= act.cue.start && one.end >= act.cue.end);
  if (!sentence) return undefined;
  const inside = (outer: Range | undefined, inner: Range) => outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;
  for (const time of annotations.times) {
    if (!inside(sentence, time) || !time.range || time.type === 'DURATION' || time.type === 'SET') continue;
    if (inside(act.issue, time) || inside(act.condition, time)) continue;
    if (annotations.quotations.some((quotation) => quotation.marked && inside(quotation, time))) continue;
    return time.range;
  }
  return undefined;
}
