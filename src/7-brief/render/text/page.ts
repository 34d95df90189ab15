import type { Dossier, Statement } from '../../../model/index.ts';
import type { Digest } from '../../digest.ts';
import type { Sigla, Telling } from '../../edition/index.ts';
import type { Ink } from './ink.ts';

/** What a section is written with. */
export interface TextPage {
  readonly dossier: Dossier;
  readonly digest: Digest;
  readonly sigla: Sigla;
  readonly telling: (statement: Statement) => Telling;
  readonly ink: Ink;
  /** Columns. */
  readonly width: number;
}

/** The head of a section: its name, and on the right what it holds. */
export function sectionHead(page: TextPage, name: string, note: string): string {
  const gap = Math.max(2, page.width - name.length - note.length);
  return `${page.ink.bold(name.toUpperCase())}${' '.repeat(gap)}${page.ink.dim(note)}`;
}
