import type { LocalEntity, Mention } from '../../model/index.ts';
import type { Marked, TextContext } from '../context.ts';
import { readCasing } from './casing.ts';
import { classify, type Named } from './classify.ts';
import { groupForms } from './forms.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { makeWords, type Word } from './words.ts';

/**
 * Finds the people, organisations, places and other named things of one report.
 * @param context the report's text, tokens and sentences, and the stretches between quotation marks
 * @returns entities in the order of first mention, with all mentions in order
 */
export function findEntities(context: TextContext & { readonly marks: readonly Marked[] }): LocalEntity[] {
  const words = makeWords(context);
  const casing = readCasing(words);
  const pieces = cutPieces(words, casing);
  const named = classify(groupForms(words, pieces), words);
  return named
    .map((entry) => toEntity(entry, words, context.text))
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
    .map((entity, index) => ({ ...entity, id: `e${index}` }));
}

function toEntity(named: Named, words: readonly Word[], text: string): LocalEntity {
  const pieces = named.forms.flatMap((form) => form.pieces).sort((a, b) => a.from - b.from);
  const range = (piece: Piece) => ({ start: (words[piece.from] as Word).start, end: (words[piece.to - 1] as Word).end });
  const spans = pieces.map(range);
  const fullest = range((named.forms[0] as { pieces: readonly Piece[] }).pieces[0] as Piece);
  const roles = [...new Set(pieces.flatMap((piece) => (piece.title ? [titleText(piece.title, words, text)] : [])))].filter(Boolean);
  return {
    id: '',
    type: named.type,
    name: text.slice(fullest.start, fullest.end),
    roles,
    mentions: spans.map((span) => ({ ...span, kind: 'name' as const })),
  };
}

function titleText(title: { readonly from: number; readonly to: number }, words: readonly Word[], text: string): string {
  return text.slice((words[title.from] as Word).start, (words[title.to - 1] as Word).end);
}
