import type { Marked } from '../context.ts';

/** Words before a mark that make it a term, a title or an inscription. */
const terms =
  /(?:so[- ]called|painted|scrawled|sprayed|daubed|carved|etched|stencilled|stenciled|tattooed|emblazoned with|known as|nicknamed|titled|entitled|(?:the|a|an|his|her|their) (?:word|words|term|phrase|song|book|film|series|show|movie|novel|album|slogan|hashtag|acronym))(?: is| was)?\s*$/i;

/** Whether a marked stretch quotes no speech: a term, a title, irony. */
export function isScare(text: string, mark: Marked): boolean {
  return terms.test(text.slice(Math.max(0, mark.open.start - 30), mark.open.start));
}
