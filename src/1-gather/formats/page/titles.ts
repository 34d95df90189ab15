import { MIN_TITLE_WORDS } from './settings.ts';

/** Whether words are as long as a headline: so many words, or signs in scripts without blanks. */
export function isTitle(words: string): boolean {
  const dense = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu)?.length ?? 0;
  return words.split(' ').length >= MIN_TITLE_WORDS || dense >= 2 * MIN_TITLE_WORDS;
}
