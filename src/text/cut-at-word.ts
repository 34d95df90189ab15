/** A text as it stands, or its beginning up to the last word that fits and "…". @param length of the whole, in UTF-16 code units */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length - 1);
  const inside = /\S/.test(text[length - 1] ?? ' ') ? room.replace(/\s+\S*$/, '') : room;
  return `${inside.replace(/[\s,;:–-]+$/, '')}…`;
}
