import type { Discrepancy, Id, Span } from '../../../model/index.ts';
import { listRoles, type RoleGiven } from '../../entities/index.ts';
import { spanOf } from '../../sentences.ts';
import { type Answer, type DiscrepancyContext, writeDiscrepancy } from '../ground/index.ts';
import { areOtherPosts, excludes, isListed, type Office, readOffice } from './offices.ts';
import { listBeside } from './offices-beside.ts';

interface Held extends RoleGiven {
  readonly office: Office;
}

/**
 * Offices of one person that exclude each other. A report that gives the person both settles that both are held. Between independent reports
 * offices of two kinds may both be true; there only the heads of one body count.
 */
export function byRole(context: DiscrepancyContext): Discrepancy[] {
  const byEntity = new Map<Id, Held[]>();
  for (const given of [...listRoles(context.reports, context.joined), ...listBeside(context)]) {
    const before = wordBefore(given, context);
    const office = readOffice(`${before}${before.endsWith('-') ? '' : ' '}${given.role}`);
    const person = context.joined.entities.find((entity) => entity.id === given.entity)?.type === 'person';
    if (office && person && !isOfItsTime(given, context))
      byEntity.set(given.entity, [...(byEntity.get(given.entity) ?? []), { ...given, office }]);
  }
  for (const [entity, held] of byEntity) byEntity.set(entity, [...held, ...held.flatMap((one) => listedBehind(one, context))]);
  const bodies = new Map([...byEntity.keys()].map((entity) => [entity, bodiesOf(entity, context)]));
  return [...byEntity].flatMap(([entity, held]) => {
    // Who has a follower in office keeps the title out of courtesy: "President Berg" of a time long past.
    const followed = ({ office: { row, field } }: Held): boolean =>
      [...byEntity].some(
        ([other, list]) =>
          other !== entity &&
          mayFollow(bodies.get(entity), bodies.get(other)) &&
          list.some(({ office }) => office.row === row && office.field === field && !office.former && !office.deputy),
      );
    return offEntity(entity, [...held, ...inOffice(entity, held, context)], context, followed);
  });
}

/** "National's chairman, president and chief executive": all are held. */
function listedBehind(one: Held, context: DiscrepancyContext): Held[] {
  const text = context.sentences.get(one.report)?.annotated.report.text.slice(one.span.end, one.span.end + LISTED) ?? '';
  const list = /^((?:, [\p{L} -]+?)*),? and ([\p{L} -]+?)(?=[,.;]| of | at | in | for |$)/u.exec(text);
  const parts = list ? [...(list[1] ?? '').split(', '), list[2] ?? ''] : [];
  return parts.flatMap((part) => {
    const office = part.trim() ? readOffice(part) : undefined;
    return office ? [{ ...one, role: part, office }] : [];
  });
}

/** "President Lund's policies", "under President Lund", "president from 2000 to 2006": the title of the time told of, whoever holds it now. */
function isOfItsTime({ report, span }: RoleGiven, context: DiscrepancyContext): boolean {
  const text = context.sentences.get(report)?.annotated.report.text ?? '';
  const behind = text.slice(span.end, span.end + LISTED);
  return (
    /\b(?:under|during|since|by|against|then[ -]|of) $/i.test(text.slice(Math.max(0, span.start - 8), span.start)) ||
    /^ (?:\p{Lu}[\p{L}.’'-]*? ?){1,4}['’]s? /u.test(behind) ||
    /^(?: of [\p{L} ]{2,30})?,? (?:from|between|in|until) (?:\d{4}|the (?:early |late |mid-?)?(?:19|20)\d0s)/u.test(behind)
  );
}

/** Unit: UTF-16 code units. */
const LISTED = 80;

/** Heads of two states are no followers of each other: the bodies for which both are said to speak must be the same, or known of neither. */
function mayFollow(a: ReadonlySet<Id> = new Set(), b: ReadonlySet<Id> = new Set()): boolean {
  return (a.size === 0 && b.size === 0) || [...a].some((body) => b.has(body));
}

function bodiesOf(entity: Id, { reports, joined }: DiscrepancyContext): Set<Id> {
  const bodies = new Set<Id>();
  for (const { report, annotations } of reports)
    for (const { id, memberOf } of annotations.entities) {
      const body = memberOf === undefined ? undefined : joined.entityOf.get(`${report.id}#${memberOf}`);
      if (body !== undefined && joined.entityOf.get(`${report.id}#${id}`) === entity) bodies.add(body);
    }
  return bodies;
}

/** "the Lund administration": whoever gives it a name is in office; read only where another report calls the person a former president. */
function inOffice(entity: Id, held: readonly Held[], context: DiscrepancyContext): Held[] {
  const past = held.find(({ office }) => office.former && HEADS_OF_STATE.test(office.name));
  const surname = context.joined.entities
    .find((one) => one.id === entity)
    ?.name.split(' ')
    .at(-1);
  if (!past || !surname) return [];
  return context.reports.flatMap(({ report }): Held[] => {
    const at = report.text.search(new RegExp(`\\bthe ${surname.replace(/[^\p{L}'-]/gu, '.')} (?:administration|presidency)\\b`, 'u'));
    if (at < 0) return [];
    const office = { ...past.office, former: false };
    const span = { report: report.id, start: at, end: at + 4 + surname.length, text: report.text.slice(at, at + 4 + surname.length) };
    return [{ entity, report: report.id, role: office.name, span, office }];
  });
}

const HEADS_OF_STATE = /^(?:president|head of state)$/;

/** "former" before a title is not always read as part of it. */
function wordBefore({ report, span }: RoleGiven, context: DiscrepancyContext): string {
  const text = context.sentences.get(report)?.annotated.report.text ?? '';
  const before = text.slice(Math.max(0, span.start - 32), span.start);
  // "deputy secretary-general": read as "general" alone.
  const compound = before.endsWith('-') ? /((?:\p{L}+ )?\p{L}+-)$/u.exec(before)?.[1] : undefined;
  return compound ?? /([\p{L}-]+)[ -]$/u.exec(before.slice(-16))?.[1] ?? '';
}

function offEntity(entity: Id, held: readonly Held[], context: DiscrepancyContext, followed: (one: Held) => boolean): Discrepancy[] {
  const byReport = new Map<Id, Set<string>>();
  for (const { report, office } of held) byReport.set(report, (byReport.get(report) ?? new Set()).add(keyOf(office)));
  const known = new Map<string, boolean>();
  const both = (a: Office, b: Office): boolean => {
    const key = `${keyOf(a)} ${keyOf(b)}`;
    const told = known.get(key) ?? [...byReport.values()].some((own) => own.has(keyOf(a)) && own.has(keyOf(b)));
    known.set(key, told);
    return told;
  };
  const against = (one: Held): boolean =>
    held.some(
      (other) =>
        other.report !== one.report &&
        excludes(one.office, other.office) &&
        !both(one.office, other.office) &&
        (context.descent.related(one.report, other.report) ||
          ((isSureApart(one.office, other.office) ||
            areOtherPortfolios(one.office, other.office) ||
            areOtherPosts(one.office, other.office)) &&
            !followed(one) &&
            !followed(other))),
    );
  const disputed = held.filter(against);
  const name = context.joined.entities.find((one) => one.id === entity)?.name ?? entity;
  const answers = disputed.map((one): Answer => ({ value: labelOf(one.office), members: [sentenceOf(one, context)] }));
  return writeDiscrepancy(context.descent, {
    kind: 'role',
    subject: `What office does ${name} hold?`,
    severity: 'minor',
    answers,
    note: `One person is given offices that exclude each other: ${[...new Set(answers.map((one) => one.value))].join(', ')}.`,
  });
}

const keyOf = ({ field, row, former, deputy }: Office): string => `${field}/${row}/${former}/${deputy}`;
/** The heads of one body, and a president who is former only in one report; other former holders may be called by the office. */
const isSureApart = (a: Office, b: Office): boolean =>
  (a.row === b.row && a.former !== b.former && (a.field === PORTFOLIOS || (HEADS_OF_STATE.test(a.name) && HEADS_OF_STATE.test(b.name)))) ||
  isOtherHead(a, b);
/** Two ministries; who holds both is called the minister of both somewhere. */
const areOtherPortfolios = (a: Office, b: Office): boolean =>
  a.field === PORTFOLIOS &&
  b.field === PORTFOLIOS &&
  isListed(a) &&
  isListed(b) &&
  a.row !== b.row &&
  !a.former &&
  !b.former &&
  a.deputy === b.deputy;
/** The field of ministers: none is called by the office once out of it. */
const PORTFOLIOS = 2;
const isOtherHead = (a: Office, b: Office): boolean =>
  a.row !== b.row && a.field === 0 && Math.max(a.row, b.row) <= 3 && !a.deputy && !b.deputy;
const labelOf = (office: Office): string => `${office.former ? 'former ' : ''}${office.deputy ? 'deputy ' : ''}${office.name}`;

function sentenceOf(one: RoleGiven, context: DiscrepancyContext): Span {
  const report = context.sentences.get(one.report);
  const sentence = report?.annotated.annotations.sentences[report.at(one.span.start)];
  return report && sentence ? spanOf(report.annotated, sentence) : one.span;
}
