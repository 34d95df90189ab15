import { type GatherOptions, gather } from '../1-gather/index.ts';
import { completeDates, read } from '../2-read/index.ts';
import { annotate } from '../3-annotate/index.ts';
import { group } from '../4-group/index.ts';
import type { AnnotatedReport, Capture, Dossier, Problem, Reading, Report } from '../model/index.ts';
import { assembleDossier, type Progress } from './assemble-dossier.ts';
import { dateUndated } from './date-undated.ts';

export interface PipelineOptions {
  /** 'auto' groups by event; 'one' takes all reports as one story; 'split' makes each its own. */
  readonly story?: 'auto' | 'one' | 'split';
  /** ISO 8601: the dossier as it stood then; later reports are left out and told. Default: the time of the latest report. */
  readonly asOf?: string;
  readonly gather?: GatherOptions;
  /** Called as the work goes on. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Dossiers {
  /** One for each story, the largest first; empty where nothing could be read. */
  readonly dossiers: readonly Dossier[];
  /** Everything that went wrong, also what stands in the dossiers. */
  readonly problems: readonly Problem[];
}

/**
 * From files and addresses to dossiers: the stages in their order.
 * @param locations file paths and URLs
 * @returns dossiers, validated against the schema, and the problems; bad input is a problem, never an exception
 * @throws only where Stemma itself is wrong: a dossier that breaks its own schema
 */
export async function makeDossiers(locations: readonly string[], options: PipelineOptions = {}): Promise<Dossiers> {
  const { reports, problems } = await readAll(gather(locations, options.gather), options, locations.length);
  return { ...assemble(reports, problems, options) };
}

/** The same from captures that are there already. */
export async function makeDossiersOf(captures: readonly Capture[], options: PipelineOptions = {}): Promise<Dossiers> {
  const { reports, problems } = await readAll(captures, options, captures.length);
  return assemble(reports, problems, options);
}

async function readAll(
  source: AsyncIterable<Capture | Problem> | Iterable<Capture | Problem>,
  options: PipelineOptions,
  total: number,
): Promise<{ reports: Report[]; problems: Problem[] }> {
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  let done = 0;
  for await (const one of source) {
    done++;
    options.onProgress?.({ stage: 'read', done, total: Math.max(done, total) });
    if ('stage' in one) {
      problems.push(one);
      continue;
    }
    const reading = await read(one);
    problems.push(...reading.problems);
    readings.push(reading);
  }
  const reports = new Map<string, Report>();
  for (const { report } of completeDates(readings)) {
    if (!report) continue;
    if (isLater(report, options.asOf))
      problems.push({
        location: report.location,
        stage: 'pipeline',
        message: `Published after ${options.asOf}: left out of the dossier as of that time.`,
        fatal: false,
      });
    else reports.set(report.id, report);
  }
  return { reports: [...reports.values()], problems };
}

function isLater(report: Report, asOf: string | undefined): boolean {
  const published = report.published;
  if (asOf === undefined || !published) return false;
  const day = (iso: string): boolean => !iso.includes('T');
  return day(asOf) || day(published.value)
    ? published.value.slice(0, 10) > asOf.slice(0, 10)
    : Date.parse(published.value) > Date.parse(asOf);
}

function assemble(reports: readonly Report[], problems: readonly Problem[], options: PipelineOptions): Dossiers {
  const told = [...problems];
  const annotated = reports.map((report, index): AnnotatedReport => {
    options.onProgress?.({ stage: 'annotate', done: index + 1, total: reports.length });
    const annotations = annotate(report);
    for (const { what, why } of annotations.notAttempted)
      told.push({ location: report.location, stage: 'annotate', message: `Not attempted: ${what}. ${why}`, fatal: false });
    return { report, annotations };
  });
  options.onProgress?.({ stage: 'group', done: 0, total: reports.length });
  const groups = group(annotated, { story: options.story ?? 'auto' });
  const byId = new Map(annotated.map((one) => [one.report.id, one]));
  const dossiers = groups.map((one) =>
    assembleDossier(
      {
        group: one,
        reports: dateUndated(one.reports.map((id) => byId.get(id) as AnnotatedReport)),
        problems: told,
        ...(options.asOf !== undefined && { asOf: options.asOf }),
      },
      options,
    ),
  );
  return { dossiers, problems: told };
}
