const SPACE = /\s/;

/**
 * Maps offsets of a text to offsets of another that differs from it in white space and forms of quotation marks only.
 * @returns a function from an offset in `from` to the offset in `to`; the start of a word goes to its start, the end to its end
 */
export function offsetMap(from: string, to: string): (offset: number) => number {
  if (from.length === to.length && from === to) return (offset) => offset;
  let places: { readonly before: Uint32Array; readonly ends: Uint32Array } | undefined;
  return (offset) => {
    places ??= { before: countInk(from), ends: inkOffsets(to) };
    const { before, ends } = places;
    const count = before[offset] as number;
    // Behind a character: an end. Before one: a start.
    const starts = offset < from.length && !SPACE.test(from[offset] as string) && (offset === 0 || SPACE.test(from[offset - 1] as string));
    return starts ? (ends[count] ?? to.length) : count ? (ends[count - 1] as number) + 1 : 0;
  };
}

/** For each offset how many characters that are not white space stand before it. */
function countInk(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) counts[i + 1] = (counts[i] as number) + (SPACE.test(text[i] as string) ? 0 : 1);
  return counts;
}

/** Offsets of the characters that are not white space. */
function inkOffsets(text: string): Uint32Array {
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) if (!SPACE.test(text[i] as string)) offsets.push(i);
  return Uint32Array.from(offsets);
}
