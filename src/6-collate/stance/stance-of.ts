import type { AnnotatedReport, Quotation, Range, Sentence, Token } from '../../model/index.ts';
import { firstEndingAfter, overlaps } from '../../text/index.ts';
import { isFiniteVerb } from '../finite.ts';
import { assertiveSigns, assertiveVerbs, objectVerbs, plainPrepositions, retracting, takingBack } from './words.ts';

/**
 * 'said': the stretch may stand alone as the speaker's words. 'told': it says what the report says only together with the words that govern it
 * ("denied that …", "asked whether …", "fears that …", "called for …", "never said that …").
 */
export type Stance = 'said' | 'told';

/**
 * How a quotation stands in its sentence. What is not surely put forward as so by its speaker is 'told': to give the words of a denial without
 * the denial is the worst that a record of claims can do, and to give too much of a sentence is no error.
 */
export function stanceOf(annotated: AnnotatedReport, quotation: Quotation): Stance {
  const { cue } = quotation;
  if (!cue) return quotation.marked ? 'said' : 'told';
  const { tokens, sentences } = annotated.annotations;
  const sentence = sentences[firstEndingAfter(sentences, cue.start)];
  const at = firstEndingAfter(tokens, cue.start);
  if (!sentence || !tokens[at]) return quotation.marked ? 'said' : 'told';
  // Marks that begin in another sentence are a remark of their own, whatever follows.
  if (quotation.marked && !overlaps(quotation, sentence)) return 'said';
  const leads = cue.end <= quotation.start;
  if (retractorOf(tokens, sentence, at, annotated.annotations.quotations) !== undefined) return 'told';
  if (quotation.marked && !isEmbedded(annotated, quotation)) return 'said';
  if (!isAssertive(tokens, at)) return 'told';
  if (tokens[sentence.tokenEnd - 1]?.norm === '?' && !quotation.marked) return 'told';
  return (quotation.marked && !leads) || isProposition(tokens, quotation, tokens[at] as Token) ? 'said' : 'told';
}

/**
 * The words that take back what a told stretch says, or leave it open, where they stand before it: "denied", "never said", "asked whether". For marked
 * words, which are their speaker's or at least claimed to be, only what denies, doubts or asks counts; what a thing is called stays.
 */
export function governorOf(annotated: AnnotatedReport, quotation: Quotation): Range | undefined {
  const { cue } = quotation;
  if (!cue || cue.end > quotation.start || quotation.scare || stanceOf(annotated, quotation) === 'said') return undefined;
  const { tokens, sentences, quotations } = annotated.annotations;
  const sentence = sentences[firstEndingAfter(sentences, cue.start)];
  const at = firstEndingAfter(tokens, cue.start);
  const token = tokens[at];
  if (!sentence || !token || !overlaps(sentence, quotation)) return undefined;
  const retractor = retractorOf(tokens, sentence, at, quotations);
  if (quotation.marked && retractor === undefined && !takingBack.has(token.lemma)) return undefined;
  let from = Math.min(at, retractor ?? at);
  while (
    retractor !== undefined &&
    from > sentence.tokenStart &&
    from > at - MAX_GROUP &&
    /^(?:AUX|PART|ADV|ADP)$/.test(tokens[from - 1]?.pos ?? '')
  )
    from--;
  return { start: (tokens[from] as Token).start, end: cue.end };
}

/** Tokens of a verb group before its verb of saying ("would not", "has never", "stopped short of"). */
const MAX_GROUP = 4;

function isAssertive(tokens: readonly Token[], at: number): boolean {
  const cue = tokens[at] as Token;
  return (
    assertiveSigns.has(cue.norm) || (cue.pos !== 'NOUN' && cue.pos !== 'ADJ' && assertiveVerbs.has(cue.lemma) && !isPassive(tokens, at))
  );
}

/** "Residents were told that", "is said to": who says it is not the subject. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (/ing$/.test((tokens[at] as Token).norm)) return false;
  let left = at - 1;
  while (tokens[left]?.pos === 'ADV') left--;
  return tokens[left]?.lemma === 'be' || /^(?:been|being|'s|got)$/.test(tokens[left]?.norm ?? '');
}

/** Marked words that are part of a sentence of the reporter's: no comma and no colon parts them from the verb ("denied “any knowledge”"). */
function isEmbedded({ report }: AnnotatedReport, { cue, start }: Quotation): boolean {
  return cue !== undefined && cue.end <= start && !/[,:]\s*["“”„«‘'»]*\s*$/.test(report.text.slice(cue.end, start));
}

/** The token before the verb of saying, in its clause, that takes back what it says: "never said", "if he says", "stopped short of saying". */
function retractorOf(tokens: readonly Token[], sentence: Sentence, at: number, quotations: readonly Quotation[]): number | undefined {
  const cue = tokens[at] as Token;
  const binding = at > sentence.tokenStart && /ing$/.test(cue.norm) ? bindingOf(tokens, at) : 0;
  if (binding) return Math.max(sentence.tokenStart, at - binding);
  for (let i = at - 1; i >= sentence.tokenStart; i--) {
    const token = tokens[i] as Token;
    if (/^(?:[,;:"”»—–()]|--)$/.test(token.norm) || quotations.some((one) => one.marked && overlaps(one, token))) return undefined;
    // "Did not deny it but said …", "had no comment and said …"
    if (token.norm === 'but' || (token.norm === 'and' && at - i <= 2 && cue.norm !== cue.lemma)) return undefined;
    if (retracting.has(token.norm) || token.lemma === 'not') return isAside(tokens, i) ? undefined : i;
  }
  return undefined;
}

/** How many tokens before a verb in -ing bind it to another verb: "denied saying", "stopped short of saying", "apologised for saying"; 0 where none do. */
function bindingOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1] as Token;
  if (before.pos === 'VERB' || before.norm === 'without' || before.norm === 'not') return 1;
  // "came close to admitting"
  if (before.norm === 'to') return 3;
  return /^(?:ADP|SCONJ)$/.test(before.pos) && !plainPrepositions.has(before.norm) ? 3 : 0;
}

/** "No 10 said", "the May report said", "the will said": a name or a noun that looks like one of the words. */
function isAside(tokens: readonly Token[], i: number): boolean {
  const { pos, norm } = tokens[i] as Token;
  return (
    pos === 'PROPN' ||
    pos === 'NOUN' ||
    (norm === 'no' && tokens[i + 1]?.pos === 'NUM' && tokens[i + 1]?.norm !== 'one') ||
    (norm === 'to' && tokens[i + 1]?.pos !== 'VERB')
  );
}

/** A clause with a subject and a finite verb that is neither a question ("whether …") nor a wish ("that the port be closed"). */
function isProposition(tokens: readonly Token[], range: Range, cue: Token): boolean {
  let from = firstEndingAfter(tokens, range.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < range.end) to++;
  const bare = tokens[from]?.norm !== 'that';
  if (!bare) from++;
  const own = tokens.slice(from, to);
  if (/^(?:whether|what|why|who|whom|whose|how|which|when|where|to)$/.test(own[0]?.norm ?? '')) return false;
  const verb = own.findIndex((_, i) => isFiniteVerb(own, i));
  const subject = own.slice(0, Math.max(0, verb)).findLast((token) => /^(?:NOUN|PROPN|PRON|NUM|DET|X)$/.test(token.pos));
  if (!subject) return false;
  // "Promised the town a pair of new posts": a plural may be taken for a verb; verbs that mostly have an object need a plainer sign of a clause.
  if (bare && objectVerbs.has(cue.lemma) && !own.some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && /ed$/.test(token.norm))))
    return false;
  // "Insisted that he leave": a wish.
  return !(
    /^(?:he|she|it)$/.test(subject.norm) &&
    own[verb]?.pos === 'VERB' &&
    own[verb]?.norm === own[verb]?.lemma &&
    !pastLikeBase.test(own[verb]?.norm ?? '')
  );
}

const pastLikeBase = /^(?:cut|put|set|shut|hit|let|hurt|cost|quit|split|spread|beat|bet|burst|cast|read|shed|rid|thrust|upset)$/;
