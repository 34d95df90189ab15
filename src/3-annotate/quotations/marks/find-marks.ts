import type { Block, Range, Sentence } from '../../../model/index.ts';
import { firstEndingAfter } from '../../../text/index.ts';
import type { Marked, TextContext } from '../../context.ts';
import { type Pair, type Pairing, pairSigns } from './pair-signs.ts';
import { readSigns, type Sign } from './read-glyphs.ts';
import { cueBehind } from './saying.ts';

/** Paragraphs through which a quotation may run without opening its mark again. */
const maxUnopenedBlocks = 3;

type MarksContext = Pick<TextContext, 'text' | 'blocks' | 'sentences'>;

/**
 * Finds the stretches between quotation marks from the marks alone, in any language: nested pairs, apostrophes told apart, a quotation over several paragraphs (one
 * stretch a paragraph; where the convention leaves a mark out, `open` or `close` is an empty range), and stretches whose closing mark is missing (`close` is
 * absent; they end before "X said", at the sentence before the next mark, or with the paragraph).
 * @returns stretches in the order of their opening marks; inner ones follow the one that holds them
 */
export function findMarks(context: MarksContext): Marked[] {
  const pairings = context.blocks.map((block) => pairSigns(readSigns(context.text, block.start, block.end), block.end));
  const marks: Marked[] = [];
  for (const [index, pairing] of pairings.entries()) {
    for (const pair of pairing.pairs) {
      if (pair.close) pushMark(marks, context.text, pair.open, pair.close.start, pair.close);
      else pushUnclosed(marks, context, pairings, index, pair);
    }
  }
  return marks.sort((a, b) => a.open.start - b.open.start || b.end - a.end);
}

function pushUnclosed(marks: Marked[], context: MarksContext, pairings: readonly Pairing[], index: number, pair: Pair): void {
  const { text, blocks } = context;
  const block = blocks[index] as Block;
  const cue = cueBehind.exec(text.slice(pair.open.end, pair.limit));
  const last = cue || pair.limit < block.end ? undefined : lastBlockOf(pairings, index);
  if (cue) pushMark(marks, text, pair.open, pair.open.end + cue.index + 1);
  else if (pair.limit < block.end) pushMark(marks, text, pair.open, endBefore(context.sentences, pair));
  else if (reopens(pairings[index + 1], text, blocks[index + 1], pair.open)) pushMark(marks, text, pair.open, block.end, empty(block.end));
  else if (last !== undefined) pushContinued(marks, context, pairings, index, last, pair.open);
  else pushMark(marks, text, pair.open, block.end);
}

/** The next paragraph opens its mark again: the convention for a quotation that goes on. */
function reopens(next: Pairing | undefined, text: string, block: Block | undefined, open: Sign): boolean {
  const first = next?.pairs[0]?.open;
  return first !== undefined && block !== undefined && first.family === open.family && text.slice(block.start, first.start).trim() === '';
}

/** Index of the block in which a quotation closes that has not opened again, where there is one near enough. */
function lastBlockOf(pairings: readonly Pairing[], index: number): number | undefined {
  for (let next = index + 1; next <= index + maxUnopenedBlocks; next++) {
    const pairing = pairings[next];
    if (!pairing) return undefined;
    if (pairing.orphan) return next;
    if (pairing.pairs.length > 0) return undefined;
  }
  return undefined;
}

function pushContinued(
  marks: Marked[],
  context: MarksContext,
  pairings: readonly Pairing[],
  first: number,
  last: number,
  open: Sign,
): void {
  for (let index = first; index <= last; index++) {
    const block = context.blocks[index] as Block;
    const close = index === last ? ((pairings[index] as Pairing).orphan as Sign) : empty(block.end);
    pushMark(marks, context.text, index === first ? open : empty(block.start), close.start, close);
  }
}

/** Before the sentence that holds the next mark, unless the stretch began in that very sentence. */
function endBefore(sentences: readonly Sentence[], pair: Pair): number {
  const sentence = sentences[firstEndingAfter(sentences, pair.limit)];
  return sentence && sentence.start > pair.open.end && sentence.start < pair.limit ? sentence.start : pair.limit;
}

function pushMark(marks: Marked[], text: string, open: Range, end: number, close?: Range): void {
  const inside = text.slice(open.end, end);
  const start = open.end + (inside.length - inside.trimStart().length);
  const stop = open.end + inside.trimEnd().length;
  if (stop <= start || !/[\p{L}\p{N}]/u.test(inside)) return;
  const range = (from: Range): Range => ({ start: from.start, end: from.end });
  marks.push({ start, end: stop, open: range(open), ...(close ? { close: range(close) } : {}) });
}

function empty(at: number): Range {
  return { start: at, end: at };
}
