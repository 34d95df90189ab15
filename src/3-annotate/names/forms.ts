import { foldName } from '../../text/index.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

/** All mentions of a report that are written alike (but for accents, case and the article). */
export interface Form {
  readonly key: string;
  /** Folded words of the name. */
  readonly parts: readonly string[];
  readonly pieces: readonly Piece[];
}

/** Groups the names of a report by their form, in the order of first mention. */
export function groupForms(words: readonly Word[], pieces: readonly Piece[]): readonly Form[] {
  const forms = new Map<string, { parts: readonly string[]; pieces: Piece[] }>();
  for (const piece of pieces) {
    if (piece.kind !== 'name') continue;
    const parts = partsOf(words, piece);
    const key = parts.join(' ');
    const form = forms.get(key) ?? { parts, pieces: [] };
    form.pieces.push(piece);
    forms.set(key, form);
  }
  return [...forms].map(([key, form]) => ({ key, ...form }));
}

function partsOf(words: readonly Word[], piece: Piece): string[] {
  const parts: string[] = [];
  for (let at = piece.from; at < piece.to; at++)
    if (!/^["“”]$/.test((words[at] as Word).text)) parts.push(foldName((words[at] as Word).text));
  return parts;
}
