import type { AnnotatedReport, Quotation, Range, Token } from '../../model/index.ts';
import type { Claim } from '../claim.ts';

/** Characters of text between the verb of saying and its content that still belong to who says it ("told reporters on the quay that"). */
const MAX_LEAD = 120;

/**
 * A claim with who says it, where no entity of the story does: "Engineers warned that the dam could burst", "the roof fell in, police said", in the
 * words and the order of the report. Words in marks get them back.
 * @param words the claim as a reader can take it
 */
export function frameOf({ report, annotations }: AnnotatedReport, claim: Claim, words: string): string {
  const quotation = annotations.quotations[claim.attribution?.quotation ?? -1];
  const frame = quotation && rangeOf(quotation);
  const direct = claim.attribution?.direct ?? false;
  const said = direct ? `“${words}”` : words;
  if (!quotation || !frame) return claim.attribution?.name ? `${said}, in the words of ${claim.attribution.name}` : said;
  const show = ({ start, end }: Range): string => report.text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (frame.end > quotation.start)
    return direct ? `${said.replace(/[,.]*”$/, ',”')} ${show(frame)}` : `${said.replace(/[,.]+$/, '')}, ${show(frame)}`;
  const lead = quotation.start - frame.end > MAX_LEAD ? frame : { start: frame.start, end: quotation.start };
  const between = apart(annotations.tokens, quotation);
  // "…, saying that he was on leave": the verb has no subject of its own.
  const joined = between && /ing$/.test(report.text.slice(between.start, between.end));
  if (joined) return `${capital(show(quotation.speaker?.span as Range))}: ${said}`;
  const named = between ? `${show(quotation.speaker?.span as Range)} ${show({ start: between.start, end: lead.end })}` : show(lead);
  const opening = /^according\b/i.test(named) ? named : named.replace(/[\s,"“”„«»‘]+$/, '');
  if (direct || opening.endsWith(':')) return capital(`${opening.replace(/:$/, '')}: ${said}`);
  const that = /\bthat$/i.test(opening) ? '' : joint(report.text, quotation, claim);
  return capital(`${opening}${that} ${small(report.text, claim, words)}`);
}

/** " that" where the report has it, or where the claim is not the first of what is said. */
function joint(text: string, quotation: Quotation, claim: Claim): string {
  const that = /^that\b/i.test(text.slice(quotation.start)) ? ' that' : '';
  return that || /^\W*$/.test(text.slice(quotation.start, claim.start)) ? that : ' that';
}

/** Where the verb of saying and its subject stand, if the report names them in one place. */
function rangeOf({ cue, speaker }: Quotation): Range | undefined {
  if (!cue) return undefined;
  const span = speaker?.span;
  if (!span || span.start - cue.end > MAX_LEAD || cue.start - span.end > MAX_LEAD) return cue;
  return { start: Math.min(cue.start, span.start), end: Math.max(cue.end, span.end) };
}

/** "The company denied it and said …": where other verbs stand between the speaker and the verb of saying, that verb. */
function apart(tokens: readonly Token[], { cue, speaker }: Quotation): Range | undefined {
  const span = speaker?.span;
  if (!cue || !span || span.end > cue.start) return undefined;
  return tokens.some((token) => token.start >= span.end && token.end <= cue.start && token.pos === 'VERB') ? cue : undefined;
}

/** The first letter as the report has it: the claim was given a capital to stand alone. */
const small = (text: string, claim: Claim, words: string): string =>
  words.slice(0, 1).toLowerCase() === text.slice(claim.start, claim.start + 1)
    ? text.slice(claim.start, claim.start + 1) + words.slice(1)
    : words;

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
