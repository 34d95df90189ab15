import { fillers, firstForms } from './lexicon.ts';
import { placesWithin } from './plain-words.ts';
import type { RemarkNode } from './remarks.ts';

/**
 * Whether a fragment stands in another wording but for the form of its verb, which a reporter fits to the sentence around the marks: he “looks
 * forward to the hearing” for “I look forward to the hearing”. Nobody's words are changed by it.
 */
export function isAdapted(inner: RemarkNode, outer: RemarkNode): boolean {
  const [first, ...rest] = inner.parts;
  if (!first || first.length < 2 || !inner.remarks.every(({ text }) => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text))) return false;
  // An adverb may stand before the verb: “fully supports the plan”.
  return [0, 1].some((at) =>
    baseForms(first[at] ?? '').some((form) => placesWithin([first.with(at, form), ...rest], outer.words) !== undefined),
  );
}

/** Whether one wording stands in the other when what a speaker only breathes in ("oh", "um", "well") is left out of both. */
export function isSameButForFillers(a: RemarkNode, b: RemarkNode): boolean {
  if (![...a.words, ...b.words].some((word) => fillers.has(word))) return false;
  const spoken = (words: readonly string[]): readonly string[] => words.filter((word) => !fillers.has(word));
  const stands = (inner: RemarkNode, outer: RemarkNode): boolean =>
    placesWithin(
      inner.parts.map(spoken).filter((part) => part.length > 0),
      spoken(outer.words),
    ) !== undefined;
  return stands(a, b) || stands(b, a);
}

/** What a verb of the third person, or one put into the past by "he said", was when it was spoken. */
function baseForms(word: string): readonly string[] {
  const irregular = firstForms.get(word);
  if (irregular) return irregular;
  if (!/[^s]s$/.test(word) || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return /(?:ch|sh|ss|x|z|o)es$/.test(word) ? [word.slice(0, -2)] : [word.slice(0, -1)];
}
