import type { Sign } from './read-glyphs.ts';

/** An opening mark with the mark that closes it, or with none and the place where at the latest it must have ended. */
export interface Pair {
  readonly open: Sign;
  readonly close?: Sign;
  readonly limit: number;
}

/** What the marks of one block give when read as nested pairs. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** A closing mark with nothing open before it: the stretch began in an earlier block. */
  readonly orphan?: Sign;
}

/**
 * Pairs the marks of one block. Closing marks are preferred where a glyph can be either, so "straight" ones alternate;
 * a mark that opens again before the last has closed nests only if two closing marks follow, otherwise the last lacks its own.
 */
export function pairSigns(signs: readonly Sign[], blockEnd: number): Pairing {
  const pairs: Pair[] = [];
  const stack: Sign[] = [];
  let orphan: Sign | undefined;
  for (const [index, sign] of signs.entries()) {
    const partner = stack.findLastIndex((open) => open.family === sign.family);
    if (closesOpen(sign, stack[partner])) {
      if (sign.possessive && closesAgain(signs, index)) continue;
      dropInner(stack, partner + 1, sign.start, pairs);
      pairs.push({ open: stack.pop() as Sign, close: sign, limit: sign.start });
    } else if (sign.opens) {
      if (sign.family === 'single' && !closesLater(signs, index)) continue;
      const open = stack[partner];
      if (open && !nests(signs, index, open)) dropInner(stack, partner, sign.start, pairs);
      stack.push(sign);
    } else orphan ??= loneClosing(sign, stack.length + pairs.length);
  }
  dropInner(stack, 0, blockEnd, pairs);
  pairs.sort((a, b) => a.open.start - b.open.start);
  return orphan ? { pairs, orphan } : { pairs };
}

/** A closing mark before every opening one; an apostrophe is none. */
function loneClosing(sign: Sign, opened: number): Sign | undefined {
  return opened === 0 && sign.family !== 'single' ? sign : undefined;
}

/** Whether the sign closes the open one at `partner`, with something between. */
function closesOpen(sign: Sign, open: Sign | undefined): boolean {
  return sign.closes && open !== undefined && open.end < sign.start;
}

/** Ends what is open from `from` on without a closing mark. A single mark without one was an apostrophe. */
function dropInner(stack: Sign[], from: number, limit: number, pairs: Pair[]): void {
  for (const open of stack.splice(from)) if (open.family !== 'single') pairs.push({ open, limit });
}

function closesLater(signs: readonly Sign[], index: number): boolean {
  const family = (signs[index] as Sign).family;
  return signs.slice(index + 1).some((sign) => sign.family === family && sign.closes);
}

/** Whether a closing mark of the same family comes before the next opening one. */
function closesAgain(signs: readonly Sign[], index: number): boolean {
  const family = (signs[index] as Sign).family;
  return signs.slice(index + 1).find((sign) => sign.family === family)?.closes === true;
}

/** Another glyph of the family nests if it is closed at all ("It reads: “As you know” and so on."); the same glyph if both are. */
function nests(signs: readonly Sign[], index: number, open: Sign): boolean {
  const { family, glyph } = signs[index] as Sign;
  const next = signs.slice(index + 1).filter((sign) => sign.family === family);
  const needed = glyph === open.glyph ? 2 : 1;
  return next.length >= needed && next.slice(0, needed).every((sign) => sign.closes);
}
