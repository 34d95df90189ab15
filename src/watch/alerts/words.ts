import type { Range } from '../../model/index.ts';

/** Letters that Unicode does not take apart, as those write them who have no key for them. */
const plain: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', ħ: 'h' };

/** Scripts that are written without spaces: there a word has no edge that could be asked for. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Folded {
  readonly text: string;
  /** Where each code unit of the folded text stands in the original. */
  readonly at: readonly number[];
}

function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  for (const { segment, index } of characters(original)) {
    const bare = segment
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    const written = [...bare].map((letter) => plain[letter] ?? letter).join('');
    text += written;
    for (let k = 0; k < written.length; k++) at.push(index);
  }
  return { text, at };
}

function* characters(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  let index = 0;
  for (const segment of text) {
    yield { segment, index };
    index += segment.length;
  }
}

/** A pattern for some names and phrases; undefined where none has a letter or digit. */
export type WordFinder = (text: string) => Range | undefined;

/**
 * Looks for names and phrases: whole words, in any case, with or without diacritics; spaces and hyphens between the words of a phrase are one.
 * @returns a function that gives the first place, offsets in the text given; undefined where there are no words to look for
 */
export function findWordsIn(words: readonly string[]): WordFinder | undefined {
  const patterns = words.map((word) => fold(word.trim()).text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (!patterns.length) return undefined;
  const pattern = new RegExp(patterns.map(patternOf).join('|'), 'u');
  return (text) => {
    const folded = fold(text);
    const match = pattern.exec(folded.text);
    if (!match?.[0]) return undefined;
    const last = folded.at[match.index + match[0].length - 1] as number;
    const start = folded.at[match.index] as number;
    return { start, end: last + String.fromCodePoint(text.codePointAt(last) as number).length };
  };
}

function patternOf(phrase: string): string {
  const inner = phrase
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[\\s\\p{Pd}]+');
  const edge = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter) && !unspaced.test(letter);
  const letters = [...phrase];
  return `${edge(letters[0]) ? '(?<![\\p{L}\\p{N}])' : ''}${inner}${edge(letters.at(-1)) ? '(?![\\p{L}\\p{N}])' : ''}`;
}

const cut = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence around a place in a text, within its line. */
export function sentenceAround(text: string, place: Range): Range {
  const from = text.lastIndexOf('\n', place.start - 1) + 1;
  const until = text.indexOf('\n', place.start);
  const line = text.slice(from, until < 0 ? undefined : until);
  const hit = cut.segment(line).containing(place.start - from);
  const sentence = hit?.segment.trim();
  if (!hit || !sentence) return place;
  const start = from + hit.index + hit.segment.indexOf(sentence);
  return { start, end: Math.max(start + sentence.length, place.end) };
}
