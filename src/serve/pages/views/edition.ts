import { type Digest, makeDigest, makeSigla, makeTeller, type Sigla, type Telling } from '../../../7-brief/edition/index.ts';
import type { Dossier, Entity, Id, Span, Statement } from '../../../model/index.ts';

/** What every view of a story is made with. */
export interface Edition {
  readonly dossier: Dossier;
  readonly digest: Digest;
  readonly sigla: Sigla;
  readonly story: Id;
  /** Address of the story; sections are below it. */
  readonly base: string;
  /** Set where the past is shown. */
  readonly asOf?: string;
  /** How much is shown: 'part' on the page of the story, 'whole' on that of a section. */
  readonly extent: 'part' | 'whole';
  readonly entity: (id: Id | undefined) => Entity | undefined;
  /** Name of an entity, or its id where it is none. */
  readonly name: (id: Id | undefined) => string;
  /** Address of a section, with filters. */
  readonly to: (section: string, query?: Readonly<Record<string, string | undefined>>) => string;
  /** Address of a report at a sentence. */
  readonly at: (span: Pick<Span, 'report' | 'start' | 'end'>) => string;
  readonly report: (id: Id) => string;
  readonly compare: (reports: readonly Id[]) => string;
  readonly languageOf: (id: Id) => string;
  /** A statement with whose words it is. */
  readonly telling: (statement: Statement) => Telling;
}

/** @param asOf the moment the dossier was asked for, where that is not the present */
export function makeEdition(
  dossier: Dossier,
  { story, asOf, extent }: { readonly story: Id; readonly asOf?: string; readonly extent: 'part' | 'whole' },
): Edition {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const languages = new Map(dossier.reports.map((report) => [report.id, report.language]));
  const base = `/stories/${encodeURIComponent(story)}`;
  const report = (id: Id): string => `/reports/${encodeURIComponent(id)}${query({ asOf })}`;
  return {
    dossier,
    digest: makeDigest(dossier),
    sigla: makeSigla(dossier),
    story,
    base,
    ...(asOf === undefined ? {} : { asOf }),
    extent,
    entity: (id) => (id === undefined ? undefined : entities.get(id)),
    name: (id) => (id === undefined ? '' : (entities.get(id)?.name ?? id)),
    to: (section, more = {}) => `${base}/${section}${query({ ...more, asOf })}`,
    at: (span) => `/reports/${encodeURIComponent(span.report)}${query({ at: `${span.start}-${span.end}`, asOf })}#at`,
    report,
    compare: (reports) => `/compare${query({ reports: reports.join(','), asOf })}`,
    languageOf: (id) => languages.get(id) ?? 'und',
    telling: makeTeller(dossier),
  };
}

/** A query string; empty values are left out. */
export function query(values: Readonly<Record<string, string | undefined>>): string {
  const kept = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}
