import { stripVTControlCharacters } from 'node:util';

export interface Column {
  readonly title: string;
  /** 'right' for numbers. */
  readonly align?: 'right';
  /** This one is cut where the line would be too long. */
  readonly gives?: true;
}

/**
 * Rows in aligned columns under their titles, at most as wide as the terminal.
 * @param width of the terminal; absent: nothing is cut
 */
export function writeColumns(columns: readonly Column[], rows: readonly (readonly string[])[], width?: number): string {
  const cells = [columns.map((column) => column.title), ...rows].map((row) => row.map(clean));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => length(row[index] ?? ''))));
  const gives = columns.findIndex((column) => column.gives);
  const over = widths.reduce((sum, one) => sum + one + 2, -2) - (width ?? Number.POSITIVE_INFINITY);
  if (gives >= 0 && over > 0) widths[gives] = Math.max(12, (widths[gives] as number) - over);
  const lines = cells.map((row) =>
    row
      .map((cell, index) => {
        const cut = index === gives && length(cell) > (widths[index] as number) ? `${cell.slice(0, (widths[index] as number) - 1)}…` : cell;
        const gap = ' '.repeat(Math.max(0, (widths[index] as number) - length(cut)));
        return columns[index]?.align === 'right' ? gap + cut : cut + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** What a report says may hold anything: a line of a table stays a line, and nothing steers the terminal. */
function clean(cell: string): string {
  return stripVTControlCharacters(cell)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

function length(text: string): number {
  return [...text].length;
}
