import type { Pos, Range, Token } from '../../model/index.ts';
import { commonness, knows } from '../lexicon/index.ts';
import { foldName } from '../names.ts';
import { numberWord, readDigits, readNumber } from '../numbers.ts';
import { parse } from '../parse.ts';
import { lightWords } from './lexicon.ts';
import { markNegation } from './polarity.ts';
import { WEIGHTS } from './settings.ts';

type WordKind = 'name' | 'number' | 'content' | 'light' | 'function';

/** One word of a wording, ready to be compared. */
export interface Word extends Range {
  readonly text: string;
  /** Lower-case lemma; for a name the folded form, for a number its value in digits. */
  readonly lemma: string;
  readonly kind: WordKind;
  readonly pos: Pos;
  readonly weight: number;
  readonly value?: number;
  /** A number given as near the truth only: "about", "some", "at least". */
  readonly approximate?: boolean;
  /** '%', a currency sign or another unit of the number. */
  readonly unit?: string;
  /** Stands under an odd number of negations. */
  readonly negated: boolean;
}

/** A sentence, clause or headline made ready for comparison. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
  /** All tokens, for word order and cues. */
  readonly tokens: readonly Token[];
}

export interface WordingOptions {
  /** Weight of a lemma in the collection at hand (inverse document frequency, scaled to about 1); default: by commonness in English. */
  readonly weigh?: (lemma: string) => number | undefined;
}

const PREFIXED = /^(?:Mc|Mac|O'|De|Al-|El-)/;
const HEADLINE_SHARE = 0.6;

/** Prepares a text that was not parsed before. */
export function wordingOf(text: string, options: WordingOptions = {}): Wording {
  const tokens = parse(text, [{ kind: 'paragraph', start: 0, end: text.length }]).tokens;
  return prepareWording({ text, tokens }, options);
}

/**
 * Prepares parsed tokens: what each word is (name, number, content), how much it weighs and whether it stands under a negation.
 * @param input text and its tokens; offsets of the words are those of the tokens
 */
export function prepareWording(input: { readonly text: string; readonly tokens: readonly Token[] }, options: WordingOptions = {}): Wording {
  const tokens = input.tokens;
  const negated = markNegation(tokens);
  const titled = isTitled(tokens);
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'SPACE' || token.pos === 'PUNCT' || !hasInk(token.text)) continue;
    const number = numberAt(tokens, i);
    if (number) {
      words.push({ ...number.word, weight: WEIGHTS.number, negated: negated[i] as boolean });
      i = number.last;
      continue;
    }
    words.push(wordAt(tokens, i, { titled, negated: negated[i] as boolean, weigh: options.weigh }));
  }
  return { text: input.text, words, tokens };
}

const isSmall = (code: number): boolean => code > 96 && code < 123;
const isLatin = (code: number): boolean => isSmall(code | 32);

/** Whether a letter or a digit stands in it. Most words begin with one of a to z: the first look tells. */
const hasInk = (text: string): boolean => isLatin(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text);

function isTitled(tokens: readonly Token[]): boolean {
  let [long, large] = [0, 0];
  for (const { text } of tokens) {
    if (text.length <= 3 || !(isLatin(text.charCodeAt(0)) || /^\p{L}/u.test(text))) continue;
    long++;
    if (isLarge(text)) large++;
  }
  return long > 3 && large / long > HEADLINE_SHARE;
}

/** Begins with a capital letter. */
const isLarge = (text: string): boolean => !isSmall(text.charCodeAt(0)) && /^\p{Lu}/u.test(text);

interface Setting {
  readonly titled: boolean;
  readonly negated: boolean;
  readonly weigh: ((lemma: string) => number | undefined) | undefined;
}

function wordAt(tokens: readonly Token[], i: number, setting: Setting): Word {
  const token = tokens[i] as Token;
  const lemma = lemmaOf(token);
  const base = { text: token.text, start: token.start, end: token.end, pos: token.pos, negated: setting.negated };
  if (isName(tokens, i, lemma, setting.titled))
    return { ...base, lemma: foldName(token.text).replace(/\./g, ''), kind: 'name', weight: setting.weigh?.(lemma) ?? WEIGHTS.name };
  const light = lightWords.has(lemma);
  if (
    token.pos === 'DET' ||
    token.pos === 'ADP' ||
    token.pos === 'AUX' ||
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ' ||
    token.pos === 'PART' ||
    token.pos === 'PRON'
  )
    return { ...base, lemma, kind: 'function', weight: WEIGHTS.function };
  if (light) return { ...base, lemma, kind: 'light', weight: WEIGHTS.light };
  return { ...base, lemma, kind: 'content', weight: setting.weigh?.(lemma) ?? contentWeight(lemma) };
}

function contentWeight(lemma: string): number {
  return WEIGHTS.content - WEIGHTS.perBand * (commonness(lemma) ?? 0);
}

function isName(tokens: readonly Token[], i: number, lemma: string, titled: boolean): boolean {
  const token = tokens[i] as Token;
  if (!isLarge(token.text) || token.text === 'I') return false;
  if (/^\p{Lu}{2,}$/u.test(token.text) || /^(?:\p{Lu}\.)+/u.test(token.text)) return true;
  if (titled || i === 0 || /^["'(:.]$/.test(tokens[i - 1]?.norm ?? ''))
    return PREFIXED.test(token.text) || (token.pos === 'PROPN' && !knows(lemma)) || (!knows(lemma) && token.pos === 'NOUN');
  return token.pos === 'PROPN' || token.pos === 'NOUN' || !knows(lemma);
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?:sses|shes|ches|xes)$/, ''],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, 'e'],
  [/ed$/, ''],
  [/ing$/, 'e'],
  [/ing$/, ''],
];

/** The tagger's lemma, or where it took the word for a name (headlines) the plain form that the lexicon knows. */
function lemmaOf(token: Token): string {
  const given = token.lemma ?? token.norm;
  const known = plainForms.get(given);
  if (known !== undefined) return known;
  if (plainForms.size >= PLAIN_FORMS_MOST) plainForms.clear();
  const found = plainFormOf(given.toLowerCase());
  plainForms.set(given, found);
  return found;
}

const plainForms = new Map<string, string>();
const PLAIN_FORMS_MOST = 50_000;

function plainFormOf(lemma: string): string {
  if (knows(lemma) || !/^[a-z]{4,}$/.test(lemma)) return lemma;
  for (const [ending, instead] of ENDINGS) {
    if (!ending.test(lemma)) continue;
    const plain = lemma.replace(ending, instead);
    if (knows(plain)) return plain;
    const single = plain.replace(/([b-z])\1$/, '$1');
    if (knows(single)) return single;
  }
  return lemma;
}

function numberAt(
  tokens: readonly Token[],
  i: number,
): { readonly word: Omit<Word, 'weight' | 'negated'>; readonly last: number } | undefined {
  const token = tokens[i] as Token;
  const first = digitsOf(token);
  if (first === undefined) return compound(token, i);
  let last = i;
  let value = first;
  for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
    const joined = readNumber(
      tokens
        .slice(i, j + 1)
        .map((one) => one.norm)
        .filter((word) => word !== '-')
        .join(' '),
    );
    const kind = numberWord((tokens[j] as Token).norm)?.kind;
    if (joined !== undefined && (kind === 'scale' || kind === 'unit' || kind === 'ten')) {
      last = j;
      value = joined;
    } else if ((tokens[j] as Token).norm !== '-' && (tokens[j] as Token).norm !== 'and') break;
  }
  const end = tokens[last] as Token;
  const next = `${tokens[last + 1]?.norm ?? ''} ${tokens[last + 2]?.norm ?? ''}`;
  const before = tokens[i - 1]?.norm ?? '';
  const unit = /^(?:%|percent|per cent|pct)/.test(next) ? '%' : /^[$€£¥]$/.test(before) ? before : undefined;
  return {
    word: {
      text: token.text,
      start: token.start,
      end: end.end,
      lemma: String(value),
      kind: 'number',
      pos: 'NUM',
      value,
      ...(unit ? { unit } : {}),
      ...(isApproximate(tokens, i) ? { approximate: true } : {}),
    },
    last,
  };
}

const APPROXIMATE = /^(?:about|around|some|nearly|almost|roughly|approximately|over|more|above|close|estimated|circa|beyond)$/;

function isApproximate(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => APPROXIMATE.test(token.norm));
}

const digitsOf = ({ text, norm }: Token): number | undefined =>
  (isLatin(text.charCodeAt(0)) ? undefined : readDigits(text)) ?? plainNumber(norm);

function plainNumber(norm: string): number | undefined {
  const found = numberWord(norm);
  if (!found || norm === 'one' || norm.length < 2) return undefined;
  return found.kind === 'unit' || found.kind === 'ten' || norm === 'dozen' ? found.value : undefined;
}

/** "250,000-crown", "10th", "5:30": a token that begins with digits counts as a number of its own kind. */
function compound(token: Token, i: number): { readonly word: Omit<Word, 'weight' | 'negated'>; readonly last: number } | undefined {
  if (isLatin(token.norm.charCodeAt(0))) return undefined;
  const match = /^[$€£]?(\d[\d.,:]*)(st|nd|rd|th|s|am|pm|bn|m|k)?$/.exec(token.norm);
  if (!match) return undefined;
  const value = Number((match[1] as string).replace(/,/g, '').replace(':', '.'));
  return {
    word: {
      text: token.text,
      start: token.start,
      end: token.end,
      lemma: token.norm,
      kind: 'number',
      pos: 'NUM',
      ...(Number.isFinite(value) ? { value } : {}),
    },
    last: i,
  };
}
