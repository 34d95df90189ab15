import type { LitRun, RowView, UnitView } from '../../../../web/compare/index.ts';
import type { Dossier, Id, Range, Report, Span } from '../../../model/index.ts';
import { commonRuns } from '../../../text/index.ts';

/** A report with the stretches that are put beside those of others: its sentences. */
export interface Column {
  readonly report: Report;
  readonly units: readonly Range[];
}

/** Fewest words in a row that are lit: two common words in a row say little, three do. */
const leastRun = 3;

/**
 * Puts the sentences of other reports beside those of the first: by the shared passages of the trace, by what both quote, then by the statements that both tell.
 * What only one has stands in a row of its own, at its place in its report.
 */
export function alignColumns(
  dossier: Dossier,
  columns: readonly Column[],
  at: (span: Pick<Span, 'report' | 'start' | 'end'>) => string,
): readonly RowView[] {
  const [base, ...others] = columns as readonly [Column, ...Column[]];
  const partners = others.map((other) => partnersOf(dossier, base, other));
  const rows: { cells: number[][]; after: number }[] = base.units.map((_, index) => ({
    cells: [[index], ...others.map(() => [])],
    after: index,
  }));
  const alone: { cells: number[][]; after: number }[] = [];
  others.forEach((other, column) => {
    let last = -1;
    other.units.forEach((_, index) => {
      const partner = partners[column]?.get(index);
      if (partner === undefined) {
        const row = { cells: columns.map((): number[] => []), after: last };
        row.cells[column + 1]?.push(index);
        alone.push(row);
        return;
      }
      rows[partner]?.cells[column + 1]?.push(index);
      last = partner;
    });
  });
  // Rows of what the others have alone follow the row behind which they stand; those before the first come first.
  const ordered = [...rows.map((row) => ({ ...row, rank: 0 })), ...alone.map((row) => ({ ...row, rank: 1 }))].sort(
    (a, b) => a.after - b.after || a.rank - b.rank,
  );
  return ordered.map((row): RowView => {
    const filled = row.cells.filter((cell) => cell.length > 0).length;
    return { kind: filled > 1 ? 'shared' : 'only', cells: row.cells.map((cell, column) => drawCell(columns, row.cells, column, cell, at)) };
  });
}

function unitAt(units: readonly Range[], span: Range): number {
  let best = -1;
  let most = 0;
  units.forEach((unit, index) => {
    const common = Math.min(unit.end, span.end) - Math.max(unit.start, span.start);
    if (common > most) [best, most] = [index, common];
  });
  return best;
}

/** From each sentence of the other report to the one of the first that it stands beside. */
function partnersOf(dossier: Dossier, base: Column, other: Column): ReadonlyMap<number, number> {
  const weights = new Map<number, Map<number, number>>();
  const vote = (here: Span, there: Span, weight: number): void => {
    const [a, b] = [unitAt(base.units, here), unitAt(other.units, there)];
    if (a < 0 || b < 0) return;
    const votes = weights.get(b) ?? new Map<number, number>();
    votes.set(a, (votes.get(a) ?? 0) + weight);
    weights.set(b, votes);
  };
  for (const [here, there] of passagesBetween(dossier, base.report.id, other.report.id)) vote(here, there, here.end - here.start);
  // The same remark in other words: an altered quotation stands beside what was said.
  for (const { versions } of dossier.utterances)
    for (const there of versions.filter((version) => version.report === other.report.id)) {
      const here = versions.find((version) => version.report === base.report.id && version.marked === there.marked);
      if (here) vote(here, there, Math.min(here.end - here.start, there.end - there.start));
    }
  for (const statement of dossier.statements) {
    const here = statement.members.find((member) => member.report === base.report.id);
    const there = statement.members.find((member) => member.report === other.report.id);
    if (here && there) vote(here, there, 1);
  }
  for (const [unit, partner] of sameSentences(base, other)) if (!weights.has(unit)) weights.set(unit, new Map([[partner, 1]]));
  return new Map([...weights].map(([unit, votes]) => [unit, [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] as number]));
}

/** The shared passages of two reports, the stretch of the first one first. */
function passagesBetween({ links }: Dossier, base: Id, other: Id): readonly (readonly [Span, Span])[] {
  return links.flatMap(({ from, to, passages }) => {
    if (from === base && to === other) return passages.map((one) => [one.from, one.to] as const);
    return from === other && to === base ? passages.map((one) => [one.to, one.from] as const) : [];
  });
}

/** A sentence too short to be a shared passage of the trace may stand in both all the same. */
function sameSentences(base: Column, other: Column): ReadonlyMap<number, number> {
  const key = ({ report }: Column, unit: Range): string =>
    wordsOf(report.text.slice(unit.start, unit.end))
      .map((one) => one.word)
      .join(' ');
  const own = new Map(base.units.map((unit, index) => [key(base, unit), index]));
  return new Map(
    other.units.flatMap((unit, index) => {
      const found = own.get(key(other, unit));
      return found === undefined ? [] : [[index, found] as const];
    }),
  );
}

function drawCell(
  columns: readonly Column[],
  cells: readonly (readonly number[])[],
  column: number,
  cell: readonly number[],
  at: (span: { readonly report: Id; readonly start: number; readonly end: number }) => string,
): readonly UnitView[] {
  const own = columns[column] as Column;
  // The first column is lit by all beside it, the others by the first.
  const beside =
    column === 0
      ? cells.flatMap((other, index) => (index === 0 ? [] : textsOf(columns[index] as Column, other)))
      : textsOf(columns[0] as Column, cells[0] ?? []);
  return cell.map((index) => {
    const unit = own.units[index] as Range;
    const text = own.report.text.slice(unit.start, unit.end);
    return { runs: lightUp(text, beside), href: at({ report: own.report.id, start: unit.start, end: unit.end }) };
  });
}

function textsOf(column: Column, cell: readonly number[]): string[] {
  return cell.map((index) => {
    const unit = column.units[index] as Range;
    return column.report.text.slice(unit.start, unit.end);
  });
}

interface Word extends Range {
  readonly word: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Marks the runs of words that stand in any of the texts beside it. */
function lightUp(text: string, beside: readonly string[]): readonly LitRun[] {
  const own = wordsOf(text);
  const lit: Range[] = [];
  for (const other of beside) {
    const theirs = wordsOf(other);
    const runs = commonRuns(
      { words: own.map((one) => one.word) },
      { words: theirs.map((one) => one.word) },
      Math.min(leastRun, own.length || 1),
    );
    for (const run of runs) lit.push({ start: own[run.a]?.start ?? 0, end: own[run.a + run.length - 1]?.end ?? 0 });
  }
  const cuts = [...new Set([0, text.length, ...lit.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    return { text: text.slice(start, end), lit: lit.some((one) => one.start < end && start < one.end) };
  });
}
