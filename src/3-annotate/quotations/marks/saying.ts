import { saying } from '../lexicon/saying.ts';

const says = `(?:${Object.values(saying).join('|')})`;
const subject = String.raw`(?:\p{Ll}{1,4}|(?:(?:the|a|an|el|la|le|der|die|il|o|a)\s+)?(?:[\p{L}'’.-]+\s+){0,4}[\p{L}'’.-]+)`;

/** A comma or end mark, and then "X said" or "said X" to the end of a sentence: what is left of a quotation that lacks its closing mark. */
export const cueBehind = new RegExp(
  String.raw`[,.!?…](?=\s+(?:${subject}\s+${says}|${says}\s+${subject})(?![\p{L}\p{N}])[^.!?"“”«»]{0,120}(?:[.:,]|$))`,
  'iu',
);
