import type { Marked } from '../context.ts';

/** Words before a mark that make it a term, a title or an inscription. */
const terms =
  /(?:so[- ]called|painted|scrawled|sprayed|daubed|carved|etched|stencilled|stenciled|tattooed|emblazoned with|known as|nicknamed|titled|entitled|(?:the|a|an|his|her|their) (?:word|words|term|phrase|song|book|film|series|show|movie|novel|album|slogan|hashtag|acronym))(?: is| was)?\s*$/i;

/** What is to be read on a thing is nobody's remark: "a sign that said “…”", "placards reading “…”". */
const written =
  /\b(?:signs?|placards?|banners?|posters?|t-?shirts?|stickers?|flags?|plaques?|graffiti|billboards?)\s+(?:(?:that|which)\s+)?(?:said|says|say|read|reads|reading|saying)[:,]?\s*$/i;

/** How far before a mark such words are looked for. Unit: UTF-16 code units. */
const maxBefore = 40;

/** Whether a marked stretch quotes no speech: a term, a title, irony. */
export function isScare(text: string, mark: Marked): boolean {
  const before = text.slice(Math.max(0, mark.open.start - maxBefore), mark.open.start);
  return terms.test(before) || written.test(before);
}
