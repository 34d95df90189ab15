import pc from 'picocolors';
import type { SourceHealth } from '../model/index.ts';

const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR;

/** Colours on a terminal, none elsewhere. */
export const ink = pc.createColors(coloured);

/** Columns of the terminal; none where the output goes elsewhere. */
export const width = process.stdout.isTTY ? process.stdout.columns : undefined;

/** One line of what was done. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A remark, on stderr, so that the output can be piped. */
export function remark(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** JSON for scripts. */
export function sayJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}

/** 2026-03-01 14:10, in the time zone of this machine; a dash where nothing is known. */
export function shortTime(iso: string | undefined): string {
  if (iso === undefined) return '-';
  if (!iso.includes('T')) return iso;
  const date = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The state of a source, in its colour. */
export function inkState(state: SourceHealth['state']): string {
  const colour = { well: ink.green, new: ink.cyan, paused: ink.dim, stale: ink.yellow, empty: ink.yellow, failing: ink.red, dead: ink.red }[
    state
  ];
  return colour(state);
}
