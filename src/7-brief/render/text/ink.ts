import { createColors } from 'picocolors';

export type Ink = ReturnType<typeof createColors>;

/** Escape codes for a terminal, or none. */
export function makeInk(colour: boolean): Ink {
  return createColors(colour);
}

const escapes = /\u001b\[\d+m/g;

/** Columns that a string takes, escape codes not counted. */
function columns(text: string): number {
  return [...text.replace(escapes, '')].length;
}

export interface WrapOptions {
  readonly width: number;
  /** Put before the first line. */
  readonly first?: string;
  /** Put before the other lines; as wide as `first`. */
  readonly rest?: string;
}

/** Breaks a text at spaces into lines of at most `width` columns, hanging under the first. */
export function wrap(text: string, options: WrapOptions): string {
  const first = options.first ?? '';
  const rest = options.rest ?? ' '.repeat(columns(first));
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && columns(line) + 1 + columns(word) > options.width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += (empty ? '' : ' ') + word;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}
