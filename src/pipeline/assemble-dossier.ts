import { trace } from '../5-trace/index.ts';
import { collate } from '../6-collate/index.ts';
import { brief } from '../7-brief/index.ts';
import { type AnnotatedReport, Dossier, type Problem, type StoryGroup } from '../model/index.ts';

export interface Progress {
  readonly stage: 'read' | 'annotate' | 'group' | 'trace' | 'collate' | 'brief';
  readonly done: number;
  readonly total: number;
}

export interface DossierInput {
  readonly group: StoryGroup;
  /** The reports of the group; undated ones dated by the others (`dateUndated`). */
  readonly reports: readonly AnnotatedReport[];
  readonly problems: readonly Problem[];
  /** The moment for which it is written, ISO 8601; default: the time of the latest report. */
  readonly asOf?: string;
}

/**
 * The stages behind grouping, in their order: from the reports of one story to its dossier.
 * @throws where Stemma itself is wrong: a dossier that breaks its own schema
 */
export function assembleDossier(
  { group, reports, problems, asOf = latest(reports) }: DossierInput,
  options: { readonly onProgress?: (progress: Progress) => void } = {},
): Dossier {
  const tell = (stage: Progress['stage']): void => options.onProgress?.({ stage, done: 0, total: reports.length });
  tell('trace');
  const traced = trace(reports);
  tell('collate');
  const collation = collate({ reports, trace: traced });
  tell('brief');
  const briefed = brief({ group, reports, trace: traced, collation, asOf });
  const locations = new Set(reports.map(({ report }) => report.location));
  const { entities, statements, utterances, discrepancies, figures } = collation;
  const { story, timeline, positions, proposals, places } = briefed;
  return Dossier.parse({
    schema: 'stemma.dossier/1',
    // No clock in the record: the same input gives the same output, so it is as old as its latest report.
    generatedAt: asOf,
    asOf,
    story,
    reports: reports.map(({ report }) => report),
    accounts: traced.accounts,
    independentAccounts: traced.independentAccounts,
    links: traced.links,
    statements,
    utterances,
    discrepancies,
    timeline,
    positions,
    proposals,
    entities,
    places,
    figures,
    problems: problems.filter((problem) => locations.has(problem.location) || problem.fatal),
  } satisfies Dossier);
}

/** Time of the latest report; for undated reports alone a fixed day, as no clock may enter the record. */
function latest(reports: readonly AnnotatedReport[]): string {
  const times = reports.flatMap(({ report }) => (report.published ? [report.published.value] : []));
  return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? '1970-01-01';
}
