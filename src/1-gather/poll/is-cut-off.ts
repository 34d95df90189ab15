import { decodeText } from '../formats/bytes/index.ts';
import { plainText } from '../formats/index.ts';
import { PASSAGE_PLACES, PASSAGE_WORDS } from './settings.ts';

/**
 * Whether a page leaves out what the feed carries of the report: a paywall that answers 200 with the beginning. Passages from the later parts of
 * the feed's text are looked for in the page; an edit changes one or the other, a paywall takes all of them.
 */
export function isCutOff(page: Uint8Array, charset: string | undefined, content: string): boolean {
  const told = wordsOf(plainText(content));
  if (told.length < PASSAGE_WORDS * PASSAGE_PLACES.length * 2) return false;
  const shown = ` ${wordsOf(plainText(decodeText(page, charset).text)).join(' ')} `;
  return PASSAGE_PLACES.every((place) => {
    const start = Math.floor((told.length - PASSAGE_WORDS) * place);
    return !shown.includes(` ${told.slice(start, start + PASSAGE_WORDS).join(' ')} `);
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
