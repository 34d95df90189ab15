import { diffArrays } from 'diff';
import { plainWords, withoutInsertions } from './plain-words.ts';

/** Words of one rendering, and what stands in the other instead; in order. */
export function wordChanges(from: string, to: string): { readonly from: string; readonly to: string }[] {
  const changes: { from: string; to: string }[] = [];
  const left = pieces(from);
  const right = pieces(to);
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed || added) changes.push({ from: removed, to: added });
    removed = '';
    added = '';
  };
  const parts = diffArrays([...left], [...right], { comparator: (a, b) => a.plain === b.plain });
  for (const part of parts) {
    const text = part.value.map((piece) => piece.shown).join(' ');
    if (part.removed) removed = removed ? `${removed} ${text}` : text;
    else if (part.added) added = added ? `${added} ${text}` : text;
    else flush();
  }
  flush();
  return changes;
}

interface PieceOfText {
  readonly shown: string;
  readonly plain: string;
}

function pieces(text: string): PieceOfText[] {
  return withoutInsertions(text)
    .split(/\s+/)
    .map((word) => ({ shown: word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''), plain: plainWords(word).join(' ') }))
    .filter((piece) => piece.plain);
}
