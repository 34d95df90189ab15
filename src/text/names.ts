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

/**
 * Spellings that are house style in romanised names, applied in this order to a folded word. What they make equal is no misspelling.
 * After the differences between ALA-LC, BGN/PCGN, ISO 9, scholarly and press romanisations of Cyrillic, Arabic, Greek and Hebrew,
 * and between German, French and English ways of writing the same sounds.
 */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/['’. -]/g, ''],
  [/^(?:m[uo]h[ae]m+[ae]d|mohamad)$/, 'muhamad'],
  [/^ahm[ae]d$/, 'ahmad'],
  [/^kh[ao]l[ie]d$/, 'halid'],
  [/^h[uo]s+[ae][iy]n$/, 'husein'],
  [/^(?:you?s[eu]+f|jusuf)$/, 'iusuf'],
  [/^abd[eu]l(?=.*)/, 'abdul'],
  [/y(?=e)/g, ''],
  [/sch|sh|ch(?=[iey])|sj/g, 'sh'],
  [/tsch|tch|cz|ch/g, 'ch'],
  [/dzh|dj|dsch/g, 'j'],
  [/zh/g, 'z'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/tz|ts|tc/g, 'c'],
  [/(?<=[aeiou])(?:ff|w)$/g, 'v'],
  [/ffa$/g, 'va'],
  [/w/g, 'v'],
  [/ck|q|c(?=[aou]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/yy|iy|ij|yi|ii|y|j(?=[aeiou])|j$/g, 'i'],
  [/^h|g/g, 'h'],
  [/([a-z])\1+/g, '$1'],
  [/ks/g, 's'],
  [/o/g, 'u'],
];

/**
 * A word of a name in the one spelling that stands for all its house styles: Zelensky, Zelenskyy and Zelenskiy are one,
 * so are Bogdan and Bohdan; Marketov and Marketev are two, for no romanisation writes one vowel as the other.
 */
export function romanSkeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  let key = foldName(word);
  for (const [pattern, by] of STYLES) key = key.replace(pattern, by);
  if (skeletons.size >= SKELETONS_MOST) skeletons.clear();
  skeletons.set(word, key);
  return key;
}

/**
 * What a sign or a group of letters is in other systems: German, French and Polish "ch" and Azerbaijani or Uzbek "x" for BGN/PCGN "kh"; ISO 9 and
 * ALA-LC carons; Polish "sz"; Arabic "dh", "th" and "q" (BGN/PCGN, DIN 31635, press). They hold only for both words together: a "ch" may be a tsche too.
 */
const READINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<![st])ch|x/g, 'kh'],
  [/š[čć]/g, 'shch'],
  [/[čćĉ]/g, 'ch'],
  [/[šşŝ]/g, 'sh'],
  [/[žẑ]/g, 'zh'],
  [/sz(?!h)/g, 'sh'],
  [/s[ch]*t?sch|stch|shtch/g, 'shch'],
  [/dh/g, 'th'],
  [/dh/g, 'z'],
  [/th/g, 't'],
  [/q/g, 'g'],
  [/dj|dzh|dž/g, 'j'],
  [/[jiy]o|ë/g, 'e'],
];

/** Whether some other system of romanisation writes the one word as the other. Words are given in lower case with their accents. */
function isOtherReading(a: string, b: string): boolean {
  return READINGS.some(([pattern, by]) => {
    const [x, y] = [a.replace(pattern, by), b.replace(pattern, by)];
    return (x !== a || y !== b) && romanSkeleton(x) === romanSkeleton(y);
  });
}

/** The names of a story are compared with each other again and again. */
const skeletons = new Map<string, string>();
const SKELETONS_MOST = 20_000;

/**
 * Edit distance with transposition of neighbours (optimal string alignment; Damerau 1964).
 * @param most stop counting here; any greater distance is given as most + 1
 */
export function editDistance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] as number, most + 1);
}

/** How two words of a name are alike. */
export type WordLikeness = 'same' | 'style' | 'slip' | 'initial' | 'different';

/** Shortest word in which one wrong letter is taken for a slip: in shorter ones most neighbours are other names (Ali, Adi; Iran, Iraq). */
const SHORTEST_SLIP = 5;

/** Words from here on may be one name in two romanisations that differ in several letters. Unit: letters. */
const LONG = 7;

/**
 * Compares two words of names: 'same' but for accents and case; 'style', two romanisations; 'slip', a letter too many, too few,
 * wrong or swapped; 'initial', "J." for "John".
 */
export function compareNameWords(a: string, b: string): WordLikeness {
  const left = withoutMarks(a);
  const right = withoutMarks(b);
  if (left === right) return 'same';
  if ((left.length === 1 && right.startsWith(left)) || (right.length === 1 && left.startsWith(right))) return 'initial';
  if (left.length > 2 && right.length > 2 && romanSkeleton(left) === romanSkeleton(right)) return 'style';
  const slip = isSlip(left, right) || isSlip(romanSkeleton(left), romanSkeleton(right)) || isSlipOfPart(left, right);
  if (!slip && (Math.min(left.length, right.length) < LONG || left[0] !== right[0])) return 'different';
  if (isOtherReading(a.toLowerCase(), b.toLowerCase())) return 'style';
  return slip ? 'slip' : 'different';
}

function withoutMarks(word: string): string {
  const folded = foldName(word);
  return folded.includes('.') || folded.includes("'") ? folded.replace(/[.']/g, '') : folded;
}

/** One edit, or two places of one word exchanged ("Tatnaya", "Tatyana"). Endings that tell sex or number are no slips. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_SLIP) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || long === `${short}a` || long === `${short}s`) return false;
  if (isOneEdit(short, long)) return true;
  if (a.length !== b.length || a.length <= 5 || a[0] !== b[0]) return false;
  return [...a].sort().join('') === [...b].sort().join('') && editDistance(a, b, 2) === 2;
}

/** Whether one letter more, one other letter or two neighbours exchanged make the one of the other. Their lengths differ by one at most. */
function isOneEdit(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const [left, right] = [short.length - start - end, long.length - start - end];
  if (left === 0) return right === 1;
  if (left === 1) return right === 1;
  return left === 2 && right === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

/** Double-barrelled names with one part in common may differ in more of the other ("Hale-Myer", "Hale-Meier"). */
function isSlipOfPart(a: string, b: string): boolean {
  if (!a.includes('-')) return false;
  const [left, right] = [a.split('-'), b.split('-')];
  if (left.length < 2 || left.length !== right.length) return false;
  const other = left.flatMap((part, k) => (part === right[k] ? [] : [[part, right[k] as string] as const]));
  const [x, y] = other[0] ?? ['', ''];
  return other.length === 1 && Math.min(x.length, y.length) >= 4 && x[0] === y[0] && x.at(-1) === y.at(-1) && editDistance(x, y, 2) <= 2;
}

/** Capital initials of the words of a name, small words left out: "Organization of African Unity" → "oau". */
export function initialsOf(name: string): string {
  return foldName(name)
    .split(/[\s-]+/)
    .filter((word) => word && !/^(of|the|and|for|in|on|de|del|la|du|des|da|do|&)$/.test(word))
    .map((word) => word[0])
    .join('');
}
