import type { Discrepancy, Id, Span } from '../../model/index.ts';
import { listRoles, type RoleGiven } from '../entities/index.ts';
import { spanOf } from '../sentences.ts';
import type { DiscrepancyContext } from './find-discrepancies.ts';
import { excludes, type Office, readOffice } from './offices.ts';
import { type Answer, writeDiscrepancy } from './write.ts';

interface Held extends RoleGiven {
  readonly office: Office;
}

/**
 * Offices of one person that exclude each other. A report that gives the person both settles that both are held. Between independent reports
 * offices of two kinds may both be true; there only the heads of one body count.
 */
export function byRole(context: DiscrepancyContext): Discrepancy[] {
  const byEntity = new Map<Id, Held[]>();
  for (const given of listRoles(context.reports, context.joined)) {
    const office = readOffice(`${wordBefore(given, context)} ${given.role}`);
    const person = context.joined.entities.find((entity) => entity.id === given.entity)?.type === 'person';
    if (office && person) byEntity.set(given.entity, [...(byEntity.get(given.entity) ?? []), { ...given, office }]);
  }
  return [...byEntity].flatMap(([entity, held]) => offEntity(entity, held, context));
}

/** "former" before a title is not always read as part of it. */
function wordBefore({ report, span }: RoleGiven, context: DiscrepancyContext): string {
  const text = context.sentences.get(report)?.annotated.report.text ?? '';
  return /([\p{L}-]+)[ -]$/u.exec(text.slice(Math.max(0, span.start - 16), span.start))?.[1] ?? '';
}

function offEntity(entity: Id, held: readonly Held[], context: DiscrepancyContext): Discrepancy[] {
  const both = (a: Office, b: Office): boolean =>
    context.reports.some(({ report }) => {
      const own = held.filter((one) => one.report === report.id).map((one) => one.office);
      return own.some((one) => isSame(one, a)) && own.some((one) => isSame(one, b));
    });
  const against = (one: Held): boolean =>
    held.some(
      (other) =>
        other.report !== one.report &&
        excludes(one.office, other.office) &&
        !both(one.office, other.office) &&
        (context.descent.related(one.report, other.report) || isSureApart(one.office, other.office)),
    );
  const disputed = held.filter(against);
  const name = context.joined.entities.find((one) => one.id === entity)?.name ?? entity;
  const answers = disputed.map((one): Answer => ({ value: labelOf(one.office), members: [sentenceOf(one, context)] }));
  return writeDiscrepancy(context.descent, {
    kind: 'role',
    subject: `office of ${name}`,
    severity: 'minor',
    answers,
    note: `One person is given offices that exclude each other: ${[...new Set(answers.map((one) => one.value))].join(', ')}.`,
  });
}

const isSame = (a: Office, b: Office): boolean => a.field === b.field && a.row === b.row && a.former === b.former && a.deputy === b.deputy;
/** The heads of one body. A former holder may be called by the office in reports that tell of that time. */
const isSureApart = (a: Office, b: Office): boolean =>
  a.row !== b.row && a.field === 0 && Math.max(a.row, b.row) <= 3 && !a.deputy && !b.deputy;
const labelOf = (office: Office): string => `${office.former ? 'former ' : ''}${office.deputy ? 'deputy ' : ''}${office.name}`;

function sentenceOf(one: RoleGiven, context: DiscrepancyContext): Span {
  const report = context.sentences.get(one.report);
  const sentence = report?.annotated.annotations.sentences[report.at(one.span.start)];
  return report && sentence ? spanOf(report.annotated, sentence) : one.span;
}
