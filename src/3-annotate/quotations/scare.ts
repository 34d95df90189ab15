import type { Marked } from '../context.ts';

/** Words before a mark that make it a term or a title. */
const terms =
  /(?:so-called|so called|known as|dubbed|nicknamed|titled|entitled|the word|the words|the term|the phrase|called the|the song|the book|the film|the series|the show|the movie)\s*[“"‘'«„`]*$/i;

/** Whether a marked stretch quotes no speech: a term, a title, irony. */
export function isScare(text: string, mark: Marked): boolean {
  return terms.test(text.slice(Math.max(0, mark.open.start - 30), mark.open.start));
}
