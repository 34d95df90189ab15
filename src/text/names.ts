const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ə: 'e',
};

/**
 * A name without what style sheets differ in: accents, strokes, case, the shape of apostrophes and hyphens.
 * "Rémi Castél" → "remi castel", "Port‑au‑Prince" → "port-au-prince".
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z' .-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæœıþðə]/g, (letter) => STROKES[letter] as string)
    .replace(/[‘’ʻʼ`´′]/g, "'")
    .replace(/[‐‑–]/g, '-');
}
