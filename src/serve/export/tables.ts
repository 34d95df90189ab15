import type { DateRange, Dossier, Id, Span } from '../../model/index.ts';
import { writeCsv } from './csv.ts';

interface Table {
  readonly columns: readonly string[];
  readonly rows: (dossier: Dossier, look: Lookup) => readonly (readonly unknown[])[];
}

/** Names instead of ids, for people. */
interface Lookup {
  readonly entity: (id: Id | undefined) => string;
  readonly outlet: (id: Id) => string;
  /** "Outlet: words" for each place, so that a line keeps what it rests on. */
  readonly cited: (members: readonly Span[]) => string;
}

const joined = (values: readonly string[]): string => values.join('; ');
const span = (range: DateRange | undefined): readonly [string, string, string] => [
  range?.from ?? '',
  range?.to ?? '',
  range?.precision ?? '',
];

/** The tables of a dossier that can be had as CSV, by name. */
export const tables = {
  reports: {
    columns: ['id', 'outlet', 'kind', 'title', 'published', 'language', 'accounts', 'location'],
    rows: (dossier) =>
      dossier.reports.map((report) => [
        report.id,
        report.source.name ?? report.source.id,
        report.source.kind,
        report.title,
        report.published?.value,
        report.language,
        joined(dossier.accounts.filter((account) => account.reports.includes(report.id)).map((account) => account.id)),
        report.location,
      ]),
  },
  links: {
    columns: ['from', 'to', 'directed', 'kind', 'score', 'reasons', 'shared passages'],
    rows: (dossier, look) =>
      dossier.links.map((link) => [
        look.outlet(link.from),
        look.outlet(link.to),
        link.directed,
        link.kind,
        link.score,
        joined(link.reasons.map((reason) => reason.note)),
        link.passages.length,
      ]),
  },
  statements: {
    columns: ['id', 'statement', 'kind', 'attributed to', 'status', 'accounts', 'reports', 'rests on'],
    rows: (dossier, look) =>
      dossier.statements.map((one) => [
        one.id,
        one.text,
        one.kind,
        look.entity(one.attributedTo),
        one.status,
        joined(one.accounts),
        one.reports.length,
        look.cited(one.members),
      ]),
  },
  discrepancies: {
    columns: ['id', 'question', 'kind', 'severity', 'scope', 'answer', 'accounts', 'rests on', 'note'],
    rows: (dossier, look) =>
      dossier.discrepancies.flatMap((one) =>
        one.values.map((value) => [
          one.id,
          one.subject,
          one.kind,
          one.severity,
          one.scope,
          value.value,
          joined(value.accounts),
          look.cited(value.members),
          one.note,
        ]),
      ),
  },
  quotations: {
    columns: ['id', 'speaker', 'outlet', 'wording', 'marked', 'verdict', 'best', 'notes'],
    rows: (dossier, look) =>
      dossier.utterances.flatMap((one) =>
        one.versions.map((version, index) => [
          one.id,
          one.speaker.name,
          look.outlet(version.report),
          version.text,
          version.marked,
          version.verdict,
          index === one.best,
          joined(version.notes),
        ]),
      ),
  },
  positions: {
    columns: [
      'id',
      'party',
      'voice',
      'kind',
      'PLOVER',
      'Goldstein',
      'target',
      'issue',
      'condition',
      'position',
      'from',
      'to',
      'precision',
      'rests on',
    ],
    rows: (dossier, look) =>
      dossier.positions.map((one) => [
        one.id,
        look.entity(one.party),
        look.entity(one.voice),
        one.kind,
        one.plover,
        one.goldstein,
        look.entity(one.target),
        one.issue,
        one.condition,
        one.text,
        ...span(one.date),
        look.cited(one.members),
      ]),
  },
  proposals: {
    columns: ['id', 'proposal', 'authors', 'provision', 'versions', 'rests on'],
    rows: (dossier, look) =>
      dossier.proposals.flatMap((one) => {
        const authors = joined(one.authors.map((author) => look.entity(author.party)));
        const label = new Map(one.versions.map((version) => [version.id, version.label]));
        return one.provisions.map((provision) => [
          one.id,
          one.name,
          authors,
          provision.text,
          joined(provision.in.map((id) => label.get(id) ?? id)),
          look.cited(provision.members),
        ]);
      }),
  },
  timeline: {
    columns: ['id', 'from', 'to', 'precision', 'status', 'event', 'basis', 'accounts', 'rests on'],
    rows: (dossier, look) =>
      dossier.timeline.map((one) => [
        one.id,
        ...span(one.date),
        one.status,
        one.text,
        one.basis,
        joined(one.accounts),
        look.cited(one.members),
      ]),
  },
  entities: {
    columns: ['id', 'type', 'name', 'roles', 'written as', 'mentions'],
    rows: (dossier) =>
      dossier.entities.map((one) => [
        one.id,
        one.type,
        one.name,
        joined(one.roles),
        joined(one.variants.map((variant) => `${variant.text} (${variant.count})`)),
        one.mentions.length,
      ]),
  },
  figures: {
    columns: ['id', 'value', 'unit', 'of', 'hedge', 'from', 'to', 'precision', 'accounts', 'rests on'],
    rows: (dossier, look) =>
      dossier.figures.map((one) => [
        one.id,
        one.value,
        one.unit,
        one.of,
        one.hedge,
        ...span(one.asOf),
        joined(one.accounts),
        look.cited(one.members),
      ]),
  },
} as const satisfies Readonly<Record<string, Table>>;
export type TableName = keyof typeof tables;

/** A table of a dossier as CSV. */
export function exportTable(dossier: Dossier, name: TableName): string {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  const outlets = new Map(dossier.reports.map((report) => [report.id, report.source.name ?? report.location]));
  const outlet = (id: Id): string => outlets.get(id) ?? id;
  const table: Table = tables[name];
  const rows = table.rows(dossier, {
    entity: (id) => (id === undefined ? '' : (entities.get(id) ?? id)),
    outlet,
    cited: (members) => joined(members.map((member) => `${outlet(member.report)}: “${member.text}”`)),
  });
  return writeCsv(table.columns, rows);
}
