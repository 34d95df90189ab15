import { annotate } from '../src/3-annotate/index.ts';
import { collate } from '../src/6-collate/index.ts';
import type { AnnotatedReport, Report, Trace } from '../src/model/index.ts';

/** How the second report came about: made from the first, or written without it. */
export type Descended = 'rewrite' | 'apart';

const unknown = { kind: 'unknown' } as const;

/** Traces of two reports, `r0` and `r1`. */
export const traces: Readonly<Record<Descended, Trace>> = {
  rewrite: {
    links: [{ from: 'r0', to: 'r1', directed: true, kind: 'rewrite', score: 0.9, reasons: [], passages: [] }],
    accounts: [{ id: 'A', reports: ['r0', 'r1'], origin: unknown }],
    bridges: [],
    independentAccounts: { min: 1, max: 1 },
  },
  apart: {
    links: [],
    accounts: ['A', 'B'].map((id, k) => ({ id, reports: [`r${k}`], origin: unknown })),
    bridges: [],
    independentAccounts: { min: 2, max: 2 },
  },
};

/** A report of one paragraph, annotated; its id is `r` and the index. */
export function reportOf(text: string, index: number, day: string): AnnotatedReport {
  const report: Report = {
    id: `r${index}`,
    location: `r${index}.txt`,
    source: { id: `s${index}` },
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    removed: [],
    published: { value: day, precision: 'day', basis: 'given' },
  };
  return { report, annotations: annotate(report) };
}

/** Kinds of the discrepancies between two reports, each once, in the order of letters. */
export function kindsOf(reports: readonly AnnotatedReport[], how: Descended): string[] {
  return [...new Set(collate({ reports, trace: traces[how] }).discrepancies.map((one) => one.kind))].sort();
}

/** In a rewrite the sentence stands between sentences that both reports have: they fix its place. */
export const between = (text: string): string =>
  `Dozens of curious neighbours had gathered behind the barrier since early morning. ${text} A brass band played old marches on the square, and somebody sold hot chestnuts.`;

/** Rows of a table of texts, cells parted by ` | `. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
