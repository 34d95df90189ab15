import { MIN_ENGLISH_SHARE, MIN_LANGUAGE_LETTERS } from './settings.ts';

/** The commonest function words of English that no other language of Latin script shares in numbers (after the frequency list of the Brown corpus). */
const ENGLISH = new Set(
  'the of and to that is was for it with as his on be at by had not are but from or have an they which were their there been has when who will would more if what said its about into than them could other'.split(
    ' ',
  ),
);

/**
 * The language of a text: a count of English function words first, so that English costs nothing, then eld (n-grams, its smallest model).
 * @param declared what the page says of itself; believed only where the text is too short to tell, or where it agrees
 * @returns a BCP 47 tag; 'und' where it could not be told
 */
export async function tellLanguage(text: string, declared?: string): Promise<string> {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const base = declared?.trim().toLowerCase().split(/[-_]/)[0];
  const usable = base && /^[a-z]{2,3}$/.test(base) ? base : undefined;
  if (letters < MIN_LANGUAGE_LETTERS) return usable ?? 'und';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let english = 0;
  for (const word of words) if (ENGLISH.has(word)) english++;
  if (english >= words.length * MIN_ENGLISH_SHARE) return 'en';
  const { eld } = await import('eld/extrasmall');
  const guess = eld.detect(sample);
  return (guess.isReliable() && guess.language) || usable || 'und';
}
