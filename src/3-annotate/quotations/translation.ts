import { languageNames } from './lexicon/languages.ts';

const interpreter =
  /\b(?:through|via|with the help of|using|speaking through)\s+(?:an?|the|his|her|their)\s+(?:[\p{L}-]+\s+)?(?:interpreter|translator)\b/iu;
const translated =
  /\b(?:in\s+(?:[\p{L}-]+\s+)?(?:comments|remarks|words|quotes)\s+)?(?:as\s+)?translated\s+(?:by|from|into)\s+(?:the\s+)?[\p{Lu}][\p{L}'’-]*(?:\s+[\p{Lu}][\p{L}'’-]*)*/u;
const tongue = new RegExp(
  String.raw`\b(?:speaking|said|says|told|spoke|responded|replied|added|wrote|answered|asked|speech|statement|interview)\b[^,.;:“”"]{0,40}?\bin\s+(?:(?:his|her|their)\s+)?(native\s+)?(?:${languageNames.join('|')}|\p{Lu}\p{Ll}+(?:ian|ese|ish))\b(?!\s+\p{L}+\s+(?:and|city|province|waters))(?!\s+(?:cities|territory|waters|soil|politics|society))`,
  'u',
);

/**
 * The credit of a translation in a reporter's sentence: an interpreter, a translator, or the language that was spoken.
 * @returns the words of the credit, undefined where there is none
 */
export function findTranslation(words: string): string | undefined {
  const credit = interpreter.exec(words) ?? translated.exec(words);
  if (credit) return credit[0];
  const spoken = tongue.exec(words);
  return spoken ? spoken[0].slice(spoken[0].search(/\bin\s+(?:(?:his|her|their)\s+)?(?:native\s+)?\p{Lu}\p{Ll}+$/u)) : undefined;
}
