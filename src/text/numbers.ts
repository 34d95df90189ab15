/** Number words of English up to the trillions. Source: any grammar of English; "dozen" and "score" as counted in commerce. */
const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
};
const GROUPS: Readonly<Record<string, number>> = { dozen: 12, score: 20, couple: 2, pair: 2 };
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  eighth: 1 / 8,
  eighths: 1 / 8,
  tenth: 1 / 10,
  tenths: 1 / 10,
};
const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅛': 0.125 };

const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const longScales = either(Object.keys(SCALES).filter((word) => word.length > 3));
const small = either([...Object.keys(UNITS), ...Object.keys(TENS), ...Object.keys(SCALES).filter((word) => word.length > 3), 'dozen']);

/** Source of a regular expression for digits: "48,000", "1.4", "5½", "7 1/2". */
const digitsSource = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?(?![.,]?\d)(?:\s?[½⅓⅔¼¾⅛]|\s[1-9]\/[2-9](?![\d/]))?|[½⅓⅔¼¾]`;
/** Source of a regular expression for a cardinal in lower-case English, digits or words. No capturing groups. */
export const cardinalSource = String.raw`(?:(?:(?:${digitsSource})(?:[\s-](?:${longScales})\b)?)|(?:half\s(?:an?\s)?)?(?:an?\s(?=hundred|thousand|million|billion|trillion|dozen))?\b(?:${small})\b(?:(?:[\s-]|,?\sand\s|\sand\sa\s)(?:${small}|half|quarter)\b)*)`;
interface NumberWord {
  readonly kind: 'unit' | 'ten' | 'scale' | 'group' | 'ordinal' | 'fraction';
  readonly value: number;
}

/** Later tables give way to earlier ones. */
const numberWords = new Map<string, NumberWord>(
  (
    [
      ['fraction', FRACTIONS],
      ['ordinal', ORDINALS],
      ['group', GROUPS],
      ['scale', SCALES],
      ['ten', TENS],
      ['unit', UNITS],
    ] as const
  ).flatMap(([kind, table]) =>
    Object.entries(table).map(([word, value]): [string, NumberWord] => [word, { kind, value: value as number }]),
  ),
);

/** Value of one word that is a unit, ten, scale, group, ordinal or fraction; for readers that go token by token. */
export function numberWord(word: string): NumberWord | undefined {
  return numberWords.get(word);
}

/** Value of digits as printed: "48,000", "1.4", "5½", "7 1/2"; undefined where it is none. */
export function readDigits(text: string): number | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)?\s?(?:([½⅓⅔¼¾⅛])|([1-9])\/([2-9]))?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  const whole = match[1] ? Number(match[1].replaceAll(',', '')) : 0;
  if (match[2]) return whole + (GLYPHS[match[2]] as number);
  return match[3] ? whole + Number(match[3]) / Number(match[4]) : whole;
}

/** What is read of a number so far: closed thousands and millions, the part below them, and whether it is to be halved. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly seen: boolean;
  readonly factor: number;
}

/**
 * Value of a cardinal in digits or English words: "twenty-four", "a hundred and five", "1.4 million", "two and a half", "half a dozen".
 * @returns undefined where the words are no number
 */
export function readNumber(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .replace(/(\d)-(?=\p{L})/gu, '$1 ')
    .trim()
    .split(/\s+/);
  if (words.length === 1 && /^an?$/.test(words[0] as string)) return 1;
  let sum: Sum | undefined = { total: 0, current: 0, seen: false, factor: 1 };
  for (const [index, word] of words.entries()) {
    sum = addWord(sum, word, words[index + 1] ?? '');
    if (!sum) return undefined;
  }
  if (!sum.seen) return sum.factor === 1 ? undefined : sum.factor;
  return (sum.total + sum.current) * sum.factor;
}

function addWord(sum: Sum, word: string, next: string): Sum | undefined {
  const digits = readDigits(word);
  if (digits !== undefined) return { ...sum, current: sum.current + digits, seen: true };
  if (/^[1-9]\/[2-9]$/.test(word)) return { ...sum, current: sum.current + Number(word[0]) / Number(word[2]) };
  if (word === 'and' || word === 'of') return sum;
  if (word === 'a' || word === 'an') return addArticle(sum, next);
  const found = numberWord(word);
  if (!found) return undefined;
  if (word === 'half' && !sum.seen) return { ...sum, factor: 0.5 };
  const { kind, value } = found;
  if (kind === 'unit' || kind === 'ten' || word === 'half' || word === 'quarter')
    return { ...sum, current: sum.current + value, seen: true };
  if (kind === 'group') return { ...sum, current: (sum.seen ? sum.current : 1) * value, seen: true };
  return kind === 'scale' ? addScale(sum, value) : undefined;
}

/** "a hundred", "a dozen": the article is the one; in "two and a half" it says nothing. */
function addArticle(sum: Sum, next: string): Sum {
  const kind = numberWord(next)?.kind;
  const counts = kind === 'scale' || kind === 'group' || (kind === 'fraction' && !sum.seen);
  return counts ? { ...sum, current: sum.current + 1, seen: true } : sum;
}

function addScale(sum: Sum, value: number): Sum {
  const times = sum.seen && sum.current ? sum.current : 1;
  if (value === 100) return { ...sum, current: times * 100, seen: true };
  return { ...sum, total: sum.total + times * value, current: 0, seen: true };
}

/** Value of an ordinal: "3rd", "twenty-first"; undefined where it is none. */
export function readOrdinal(text: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(text);
  if (digits) return Number(digits[1]);
  const [first, second] = text.toLowerCase().split(/[\s-]+/);
  if (second === undefined) return ORDINALS[first as string];
  const ten = TENS[first as string];
  const unit = ORDINALS[second];
  return ten !== undefined && unit !== undefined && unit < 10 ? ten + unit : undefined;
}
