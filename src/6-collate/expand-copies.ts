import type { Collation, Discrepancy, Entity, Figure, Id, Span, Statement, StatementMember, Utterance, Version } from '../model/index.ts';
import type { Copy, DistinctTexts } from './distinct-texts.ts';

/** Gives the records of distinct texts their places in all reports that have the text. */
export function expandCopies(collation: Collation, { input, copiesOf }: DistinctTexts): Collation {
  const spans = (span: Span): Span[] => copiesOf(span.report).map((copy) => moved(span, copy));
  const published = new Map(
    input.reports.flatMap(({ report }) =>
      copiesOf(report.id).map(({ annotated }) => [annotated.report.id, annotated.report.published?.value ?? '9999'] as const),
    ),
  );
  const inOrder = (a: Span, b: Span): number =>
    compare(published.get(a.report) ?? '', published.get(b.report) ?? '') || compare(a.report, b.report) || a.start - b.start;
  const entityOf = new Map<string, Id>();
  for (const { report } of input.reports)
    for (const copy of copiesOf(report.id))
      for (const [local, text] of localsOf(copy)) {
        const entity = collation.entityOf.get(`${report.id}#${text}`);
        if (entity) entityOf.set(`${copy.annotated.report.id}#${local}`, entity);
      }
  return {
    entities: collation.entities.map((entity) => expandEntity(entity, spans)),
    entityOf,
    statements: collation.statements.map((statement) => expandStatement(statement, copiesOf, inOrder)),
    utterances: collation.utterances.map((utterance) => expandUtterance(utterance, copiesOf, inOrder)),
    discrepancies: collation.discrepancies.map((one) => expandDiscrepancy(one, spans)),
    figures: collation.figures.map((figure): Figure => ({ ...figure, members: figure.members.flatMap(spans) })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function moved(span: Span, { annotated, at }: Copy): Span {
  const { id, text } = annotated.report;
  const [start, end] = [at(span.start), at(span.end)];
  return { report: id, start, end, text: text.slice(start, end) };
}

/** Local entities of a copy with those of the text that stand at the same places; annotated from the same words, they mostly have one id. */
function localsOf({ annotated, standing, at }: Copy): (readonly [local: Id, text: Id])[] {
  const own = annotated.annotations.entities;
  if (annotated === standing) return own.map(({ id }) => [id, id]);
  const starts = new Map(
    standing.annotations.entities.flatMap(({ id, mentions }) => mentions.map((mention) => [at(mention.start), id] as const)),
  );
  return own.flatMap(({ id, mentions }) => {
    const text = mentions.map((mention) => starts.get(mention.start)).find((one) => one !== undefined);
    return text === undefined ? [] : [[id, text] as const];
  });
}

function expandEntity(entity: Entity, spans: (span: Span) => Span[]): Entity {
  const added = new Map<string, number>();
  const mentions = entity.mentions.flatMap((mention) => {
    const places = spans(mention);
    const text = mention.text.replace(/\s+/g, ' ');
    added.set(text, (added.get(text) ?? 0) + places.length - 1);
    return places;
  });
  return { ...entity, mentions, variants: entity.variants.map((one) => ({ ...one, count: one.count + (added.get(one.text) ?? 0) })) };
}

function expandStatement(statement: Statement, copiesOf: DistinctTexts['copiesOf'], inOrder: (a: Span, b: Span) => number): Statement {
  const side = (member: StatementMember): number => (member.relation === 'contradicts' ? 1 : 0);
  const members = statement.members
    .flatMap((member) => copiesOf(member.report).map((copy): StatementMember => ({ ...moved(member, copy), relation: member.relation })))
    .sort((a, b) => side(a) - side(b) || inOrder(a, b));
  const reports = [...new Set(members.flatMap((member) => (member.relation === 'contradicts' ? [] : [member.report])))].sort();
  const status = statement.status === 'single-report' && reports.length > 1 ? 'one-account' : statement.status;
  return { ...statement, status, members, reports };
}

function expandUtterance(utterance: Utterance, copiesOf: DistinctTexts['copiesOf'], inOrder: (a: Span, b: Span) => number): Utterance {
  const expanded = utterance.versions.flatMap((version, index) =>
    copiesOf(version.report).map((copy, k) => ({ version: moveVersion(version, copy, k > 0), best: index === utterance.best && k === 0 })),
  );
  expanded.sort((a, b) => inOrder(a.version, b.version));
  return { ...utterance, versions: expanded.map(({ version }) => version), best: expanded.findIndex(({ best }) => best) };
}

/** A further copy of the best wording has the same words. */
function moveVersion(version: Version, copy: Copy, further: boolean): Version {
  return {
    ...version,
    ...moved(version, copy),
    ...(version.cue ? { cue: moved(version.cue, copy) } : {}),
    speaker: version.speaker ? moved(version.speaker, copy) : null,
    ...(further && version.verdict === 'base' ? { verdict: 'same' } : {}),
  };
}

function expandDiscrepancy(discrepancy: Discrepancy, spans: (span: Span) => Span[]): Discrepancy {
  return { ...discrepancy, values: discrepancy.values.map((value) => ({ ...value, members: value.members.flatMap(spans) })) };
}
