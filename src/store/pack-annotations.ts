import type { Annotations, Pos, Token } from '../model/index.ts';
import { pack, unpack } from './pack.ts';

/**
 * Tokens by columns: they are two thirds of the annotations, and nearly all of each follows from the report's text. Half the size and half
 * the time of plain JSON (12 reports: 3.7 KB instead of 6.8 KB compressed, 0.15 ms instead of 0.32 ms to write).
 */
interface TokenColumns {
  readonly tags: readonly Pos[];
  /** Distance from the end of the token before. */
  readonly gap: readonly number[];
  readonly length: readonly number[];
  /** Index into tags. */
  readonly pos: readonly number[];
  /** By number of the token, where it is not as expected: text, norm, lemma. */
  readonly text: Readonly<Record<number, string>>;
  readonly norm: Readonly<Record<number, string>>;
  readonly lemma: Readonly<Record<number, string>>;
}

type Packed = Omit<Annotations, 'tokens'> & { readonly tokens: TokenColumns };

export function packAnnotations(annotations: Annotations, text: string): Uint8Array {
  return pack({ ...annotations, tokens: toColumns(annotations.tokens, text) } satisfies Packed);
}

/** @param text of the report that they were made of */
export function unpackAnnotations(bytes: Uint8Array, text: string): Annotations {
  const packed = unpack<Packed>(bytes);
  return { ...packed, tokens: fromColumns(packed.tokens, text) };
}

const expectedNorm = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

function toColumns(tokens: readonly Token[], text: string): TokenColumns {
  const tags: Pos[] = [];
  const odd = { text: {} as Record<number, string>, norm: {} as Record<number, string>, lemma: {} as Record<number, string> };
  const gap: number[] = [];
  const length: number[] = [];
  const pos: number[] = [];
  let end = 0;
  for (const [i, token] of tokens.entries()) {
    gap.push(token.start - end);
    length.push(token.end - token.start);
    end = token.end;
    let tag = tags.indexOf(token.pos);
    if (tag < 0) tag = tags.push(token.pos) - 1;
    pos.push(tag);
    if (token.text !== text.slice(token.start, token.end)) odd.text[i] = token.text;
    if (token.norm !== expectedNorm(token.text)) odd.norm[i] = token.norm;
    if (token.lemma !== token.norm) odd.lemma[i] = token.lemma;
  }
  return { tags, gap, length, pos, ...odd };
}

function fromColumns(columns: TokenColumns, text: string): Token[] {
  let end = 0;
  return columns.gap.map((gap, i) => {
    const start = end + gap;
    end = start + (columns.length[i] ?? 0);
    const word = columns.text[i] ?? text.slice(start, end);
    const norm = columns.norm[i] ?? expectedNorm(word);
    return { start, end, text: word, norm, pos: columns.tags[columns.pos[i] ?? 0] ?? 'X', lemma: columns.lemma[i] ?? norm };
  });
}
