import { elisions, type Family, glyphPattern, glyphs, type Side } from './glyphs.ts';

/** A quotation mark in the text, with what its neighbours allow it to be. */
export interface Sign {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly glyph: string;
  /** It may begin a stretch here. */
  readonly opens: boolean;
  /** It may end one here. */
  readonly closes: boolean;
  /** A single mark behind an s: it may be a possessive ("the ministers' plan"). */
  readonly possessive: boolean;
}

const word = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;
const space = /\s/;
/** What may stand before an opening mark. */
const leads = /[\s([{<\-–—―/:=|¿¡“„‘«‹「『"'`…]/u;
/** What may stand behind a closing mark. */
const follows = /[\s.,;:!?)\]}>\-–—―/|”’»›」』"'…。，、！？]/u;
/** What a stretch of speech ends in. */
const ends = /[\p{L}\p{N}.,!?…)]/u;
/** Scripts without spaces between words: there the neighbours tell nothing. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Reads the quotation marks of one block, [from, to) of the text, apostrophes left out. */
export function readSigns(text: string, from: number, to: number): Sign[] {
  const signs: Sign[] = [];
  glyphPattern.lastIndex = from;
  for (let match = glyphPattern.exec(text); match && match.index < to; match = glyphPattern.exec(text)) {
    const sign = readSign(text, match[0], match.index, from, to);
    if (sign.opens || sign.closes) signs.push(sign);
  }
  return signs;
}

function readSign(text: string, glyph: string, start: number, from: number, to: number): Sign {
  const end = start + glyph.length;
  const before = start > from ? (text[start - 1] as string) : ' ';
  const after = end < to ? (text[end] as string) : ' ';
  const { family, side } = glyphs[glyph] as { family: Family; side: Side };
  if (isApostrophe(text, family, before, after, end)) return { start, end, family, glyph, opens: false, closes: false, possessive: false };
  const canOpen = (leads.test(before) || unspaced.test(before)) && !space.test(after);
  const canClose = !space.test(before) && (follows.test(after) || unspaced.test(after) || space.test(after));
  const [opens, closes] = decideSide(family, side, canOpen, canClose, before, after);
  return { start, end, family, glyph, opens, closes, possessive: family === 'single' && /s/i.test(before) && space.test(after) };
}

/** The glyph decides, unless its neighbours plainly say the opposite: »Danish« and German “ that closes. */
function decideSide(family: Family, side: Side, canOpen: boolean, canClose: boolean, before: string, after: string): [boolean, boolean] {
  if (family === 'corner' || family === 'cornerWhite') return [side === 'open', side === 'close'];
  if (family === 'double' && space.test(before) && space.test(after)) return [true, side !== 'open'];
  if (side === 'either') return [canOpen, canClose];
  const turned =
    side === 'open' ? canClose && !canOpen && ends.test(before) : canOpen && !canClose && !word.test(before) && word.test(after);
  const opens = (side === 'open') !== turned;
  return [opens, !opens];
}

function isApostrophe(text: string, family: Family, before: string, after: string, end: number): boolean {
  if (family === 'double') return digit.test(before) && digit.test(after);
  if (family !== 'single') return false;
  if (word.test(before)) return word.test(after) || (digit.test(before) && /^\s?\d/.test(text.slice(end, end + 2)));
  if (digit.test(after)) return /^\d\d(?!\d)/.test(text.slice(end, end + 3));
  const next = /^\p{L}+/u.exec(text.slice(end, end + 12))?.[0].toLowerCase();
  return next !== undefined && elisions.has(next);
}
