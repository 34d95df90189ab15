import type { AnnotatedReport, Range, Token } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import { isFiniteVerb } from '../finite.ts';
import { frameOf } from './frame.ts';
import { relatives, subordinators } from './lexicon.ts';

/** A claim as a reader can take it, outside its sentence. */
export interface Readable {
  readonly text: string;
  /** It is a clause of its own: nothing had to be taken from around it but its subject. */
  readonly whole: boolean;
  /** The same with who says it, for words of somebody: "12 people died, police said". */
  readonly framed: string;
}

/**
 * Puts a claim in words that can be read alone: asides that are claims of their own are left out, a borrowed subject or lead-in is put before it;
 * what is no clause even so ("to exchange prisoners", "which it built") is given with its sentence.
 */
export function readableClaim(annotated: AnnotatedReport, claim: Claim): Readable {
  const { text, whole, sentence } = wordsOf(annotated, claim);
  const asked = annotated.report.text[claim.end] === '?' && !text.endsWith('?') ? `${text}?` : text;
  return { text: asked, whole, framed: sentence || claim.attribution?.stance !== 'said' ? asked : frameOf(annotated, claim, asked) };
}

function wordsOf(
  { report, annotations }: AnnotatedReport,
  claim: Claim,
): Pick<Readable, 'text' | 'whole'> & { readonly sentence: boolean } {
  const { tokens } = annotations;
  const own = tokens.slice(claim.tokenStart, claim.tokenEnd).filter((token) => !claim.holes.some((hole) => overlaps(hole, token)));
  const words = withoutHoles(report.text, claim);
  const relative = leansOn(own);
  if (!relative && claim.shared && !hasSubject(own)) {
    const lead = report.text.slice(claim.shared.start, claim.shared.end);
    // A subject leads into its second predicate, a lead-in into its item.
    if (hasFinite(own) || /:\s*$/.test(lead)) return { text: tidy(`${lead} ${words}`), whole: hasFinite(own), sentence: false };
  }
  const noun = relative && claim.shared ? antecedentOf(report.text, tokens, claim) : undefined;
  if (noun !== undefined && !dangles(own)) return { text: tidy(`${noun}, ${words}`), whole: false, sentence: false };
  if (!relative && !dangles(own) && (hasSubject(own) || (claim.attribution?.direct && own.some(isVerb))))
    return { text: tidy(words), whole: true, sentence: false };
  const sentence = annotations.sentences[claim.sentence];
  return { text: tidy(sentence ? report.text.slice(sentence.start, sentence.end) : words), whole: false, sentence: true };
}

/** "[a find in] the district of Low Harrow, where 46 sacks turned up": the noun phrase right before a relative clause; none where a verb stands there. */
function antecedentOf(text: string, tokens: readonly Token[], { tokenStart }: Claim): string | undefined {
  const last = tokenStart - 2;
  if (tokens[tokenStart - 1]?.norm !== ',' || !/^(?:NOUN|PROPN)$/.test(tokens[last]?.pos ?? '')) return undefined;
  let from = last;
  while (
    from > 0 &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]?.pos ?? '') || /^(?:of|'s|’s)$/.test(tokens[from - 1]?.norm ?? ''))
  )
    from--;
  if (!/^(?:DET|PROPN|NUM|NOUN|ADJ)$/.test(tokens[from]?.pos ?? '') || tokens[from]?.norm === "'s") return undefined;
  return text.slice((tokens[from] as Token).start, (tokens[last] as Token).end);
}

/** It opens with what ties it to the clause before: "which it built", "in which", "when the siren failed", "alleging that". */
function leansOn([first, second]: readonly Token[]): boolean {
  if (!first) return true;
  return (
    relatives.has(first.norm) ||
    (first.pos === 'ADP' && relatives.has(second?.norm ?? '')) ||
    subordinators.has(first.norm) ||
    (first.pos === 'VERB' && /ing$/.test(first.norm))
  );
}

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
const hasFinite = (tokens: readonly Token[]): boolean => tokens.some((_, i) => isFiniteVerb(tokens, i));

/** A noun, name, pronoun or number before the first finite verb, and no infinitive or "than" at the head. */
function hasSubject(tokens: readonly Token[]): boolean {
  if (/^(?:to|than|not|and|or|being|having)$/.test(tokens[0]?.norm ?? '')) return false;
  const at = tokens.findIndex((_, i) => isFiniteVerb(tokens, i));
  return at > 0 && tokens.slice(0, at).some((token) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos));
}

/** It breaks off: "…, calling", "… of the". */
function dangles(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last) return true;
  const cutShort = /^(?:DET|CCONJ|SCONJ)$/.test(last.pos) || last.norm === 'to' || (last.pos === 'VERB' && /ing$/.test(last.norm));
  return cutShort || (last.pos === 'VERB' && tokens.at(-2)?.norm === ',') || opensMark(tokens);
}

/** A quotation mark is opened and not closed. */
function opensMark(tokens: readonly Token[]): boolean {
  const count = (mark: RegExp): number => tokens.filter((token) => mark.test(token.text)).length;
  return count(/^[“«„]/) > count(/^[”»]/) || count(/^"/) % 2 === 1;
}

function withoutHoles(text: string, claim: Claim): string {
  let words = '';
  let at = claim.start;
  for (const hole of [...claim.holes].sort((a: Range, b: Range) => a.start - b.start)) {
    words += text.slice(at, hole.start);
    at = Math.max(at, hole.end);
    // The comma that closes the aside goes with it, unless it also closes an apposition ("The minister, Ada Nwosu, who flew in, ordered").
    const comma = /^\s*,/.exec(text.slice(at, at + 4));
    if (comma && (words.match(/,(?!\d)/g)?.length ?? 0) % 2 === 0) at += comma[0].length;
  }
  return words + text.slice(at, claim.end);
}

/** Without a dateline that runs into the sentence ("OSLO — …"), with a capital, and with both marks of what is quoted in it. */
const tidy = (text: string): string =>
  balanced(
    text
      .replace(/^\s*\p{Lu}[\p{Lu} .,'’-]{2,40}(?:\([^)]{2,30}\))?\s*[—–-]+\s+(?=\p{Lu})/u, '')
      .replace(/^\s*\p{Lu}{2}[^().!?]{0,40}\([^)]{2,30}\)\s*:\s+(?=\p{Lu})|^[^()]{0,30}\)\s*[:—–-]*\s*(?=\p{Lu})/u, '')
      .replace(/\s+/g, ' ')
      .replace(/\s+([,.;:!?])/g, '$1')
      .replace(/[\s.,;:–—-]+$/, '')
      .trim(),
  ).replace(/^(["“«]?)(\p{Ll})(?=\p{Ll}* )/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** The cut leaves out the mark at either end of a claim ('If it fails," she said, "we go'); words that were marked get it back. */
function balanced(text: string): string {
  if (text.includes('"')) {
    if ((text.match(/"/g)?.length ?? 0) % 2 === 0) return /^[^"]*[\p{L}\p{N},.!?]"(?:\s|$)/u.test(text) ? `"${text}"` : text;
    return /^[^"]*[\p{L}\p{N},.!?]"(?:\s|$)/u.test(text) ? `"${text}` : `${text}"`;
  }
  const [open, close] = [text.indexOf('“'), text.indexOf('”')];
  const first = close >= 0 && (open < 0 || close < open) ? `“${text}` : text;
  return first.lastIndexOf('“') > first.lastIndexOf('”') ? `${first}”` : first;
}
