import type { AnnotatedReport, Id, Quotation, Range, Sentence, Token } from '../../model/index.ts';
import { overlaps, prepareWording } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import { isFiniteVerb } from '../finite.ts';
import { cutClauses, factBehind, type Piece, rangeOf, trim } from './clauses.ts';
import { kindOf, modalityOf } from './kind.ts';
import { CUT } from './settings.ts';
import { type Bound, tokensIn, type Voice, voicesOf } from './speech.ts';

/**
 * Cuts a report into what it claims: first by whose words a stretch is, then by clause. The unit is the claim and not the sentence, because one
 * sentence may hold the toll, the hour and the cause, and reports agree on them one by one.
 * @param annotated report with its annotations
 * @param entityOf from `${report id}#${local entity id}` to the story's entity
 * @returns claims in the order of the text; a stretch without a claim of its own ("he said") gives none
 */
export function cutClaims(annotated: AnnotatedReport, entityOf: ReadonlyMap<string, Id>): Claim[] {
  const claims: Claim[] = [];
  const { sentences } = annotated.annotations;
  for (const [index, sentence] of sentences.entries()) {
    const block = annotated.report.blocks[sentence.block];
    if (block?.kind === 'dateline' || block?.kind === 'heading') continue;
    const asks = annotated.annotations.tokens[sentence.tokenEnd - 1]?.norm === '?';
    const leadIn = block?.kind === 'item' && block.leadIn !== undefined ? leadInOf(annotated, block.leadIn) : undefined;
    const found: Claim[] = [];
    for (const voice of voicesOf({ annotated, sentence, entityOf })) {
      // A question in the report's own voice claims nothing, nor does one about what somebody said.
      if (asks && !voice.attribution) continue;
      found.push(...claimsOf(annotated, entityOf, { index, sentence, voice, leadIn }));
    }
    // "Without naming the firm, [the regulator warned that …]": what is told beside a clause and is none itself is told with it.
    const clauses = found.filter((claim) => claim.attribution?.stance !== 'told' || hasClause(annotated, claim));
    if (!found.length && !asks) found.push(...wholeOf(annotated, entityOf, { index, sentence, leadIn }));
    claims.push(...(clauses.length ? clauses : found));
  }
  return claims;
}

/** "The report stops short of blaming him but says that he was late": where no part claims enough, the sentence does, in the report's own voice. */
function wholeOf(annotated: AnnotatedReport, entityOf: ReadonlyMap<string, Id>, of: Omit<Stretch, 'voice'>): Claim[] {
  const { sentence } = of;
  const { tokens, quotations } = annotated.annotations;
  const marked = quotations.some((one) => one.marked && overlaps(one, sentence));
  const [from, to] = trim(tokens, sentence.tokenStart, sentence.tokenEnd);
  const own = tokens.slice(from, to);
  if (marked || contentOf(tokens, from, to) < CUT.minWhole || !own.some((_, i) => i > 0 && isFiniteVerb(own, i))) return [];
  const voice: Voice = { start: sentence.start, end: sentence.end, frame: false, bound: [] };
  return claimsOfPieces(annotated, entityOf, { ...of, voice, frame: false }, [{ from, to, holes: [] }]);
}

/** A subject and a finite verb before what it tells of somebody. */
function hasClause({ annotations }: AnnotatedReport, claim: Claim): boolean {
  const own = annotations.tokens.slice(claim.tokenStart, claim.tokenEnd);
  const verb = own.findIndex((_, i) => isFiniteVerb(own, i));
  return (
    verb > 0 &&
    own.slice(0, verb).some((token) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos)) &&
    !/^(?:without|asked)$/.test(own[0]?.norm ?? '') &&
    !/ing$/.test(own[0]?.norm ?? '')
  );
}

interface Stretch {
  readonly index: number;
  readonly sentence: Sentence;
  readonly voice: Voice;
  readonly leadIn: Range | undefined;
}

function leadInOf(annotated: AnnotatedReport, block: number): Range | undefined {
  return annotated.annotations.sentences.findLast((sentence) => sentence.block === block);
}

function claimsOf(annotated: AnnotatedReport, entityOf: ReadonlyMap<string, Id>, stretch: Stretch): Claim[] {
  const { tokens } = annotated.annotations;
  const { voice } = stretch;
  const [first, end] = trim(tokens, ...tokensIn(annotated, voice));
  const before = voice.attribution ? end : beforeCue(annotated, voice, first, end);
  // "She suspended the clerk, and said …": what stands before the verb of saying is a clause of the report's own.
  const leads = voice.frame && before < end && isOwnClause(tokens, first, before, end);
  const to = voice.frame && !leads ? end : before;
  const from = voice.frame && !leads && first < to ? behindCue(annotated, first, to) : first;
  const frame = voice.frame && !leads && from === first;
  if (from >= to || (frame && !tellsMore(annotated, from, to))) return [];
  // "…, she said on Thursday after a session closed without a signature": the session is the report's own.
  const behind = frame ? factBehind(tokens, from, to) : undefined;
  if (behind !== undefined) return claimsOfPieces(annotated, entityOf, { ...stretch, frame: false }, cutClauses(tokens, behind, to));
  // A frame is told in the report's own voice; it is cut no further, for its verb is the verb of saying.
  const bound = voice.bound.map((one) => tokensIn(annotated, one));
  const aside = voice.attribution || frame ? undefined : asideOf(annotated, voice, from, to);
  if (aside) return claimsOfPieces(annotated, entityOf, { ...stretch, frame }, [aside]);
  const pieces: readonly Piece[] = frame ? [{ from, to, holes: [] }] : cutClauses(tokens, from, to, bound);
  return claimsOfPieces(annotated, entityOf, { ...stretch, frame }, pieces);
}

function claimsOfPieces(
  annotated: AnnotatedReport,
  entityOf: ReadonlyMap<string, Id>,
  stretch: Stretch & { readonly frame: boolean },
  pieces: readonly Piece[],
): Claim[] {
  const { tokens } = annotated.annotations;
  const [from, to] = [pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0];
  // A list item or somebody's words may claim without a verb ("promised a public inquiry"); a fragment of the report's own may not.
  const quoted = (stretch.voice.attribution !== undefined || stretch.leadIn !== undefined) && tokens.slice(from, to).some(isMoreThanName);
  return pieces.flatMap((piece) => {
    const [a, b] = trim(tokens, piece.from, piece.to);
    return b > a &&
      (contentOf(tokens, a, b) >= CUT.minContent || isShortClause(tokens, a, b)) &&
      (quoted || piece.shared || tokens.slice(a, b).some(isVerb))
      ? [claimOf(annotated, entityOf, stretch, { ...piece, from: a, to: b })]
      : [];
  });
}

/** "He denied that A, but admitted [that B]": the words that lead into what is said next are no part of what stands before them. */
function beforeCue(annotated: AnnotatedReport, voice: Voice, from: number, to: number): number {
  const { tokens, quotations } = annotated.annotations;
  const last = Math.max(voice.start, ...voice.bound.map((one) => one.end));
  const next = quotations.find((one) => one.cue && one.start >= voice.end && one.cue.start >= last && one.cue.end <= voice.end);
  if (!next?.cue) return to;
  const speaker = next.speaker?.span;
  const start = speaker && speaker.start >= last && speaker.start < next.cue.start ? speaker.start : next.cue.start;
  let end = from;
  while (end < to && (tokens[end] as Token).start < start) end++;
  while (
    end > from &&
    /^(?:CCONJ|SCONJ|ADV|PUNCT|AUX|PART)$/.test((tokens[end - 1] as Token).pos) &&
    (tokens[end - 1] as Token).start >= last
  )
    end--;
  return end > from ? end : to;
}

/** "[…], said the minister, who urged them to leave": what tells more of the speaker behind the verb of saying, with the speaker. */
function asideOf(annotated: AnnotatedReport, voice: Voice, from: number, to: number): Piece | undefined {
  const { tokens, quotations } = annotated.annotations;
  const said = quotations.find((one) => one.cue && one.end <= voice.start && one.cue.start >= voice.start && one.cue.end <= voice.end);
  const span = said?.speaker?.span;
  if (!said?.cue || !span || span.start < voice.start || span.end > voice.end) return undefined;
  const end = Math.max(said.cue.end, span.end);
  let at = from;
  while (at < to && (tokens[at] as Token).start < end) at++;
  if (tokens[at]?.norm !== ',' || !/^(?:who|which|whose)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  return { from: at + 1, to, holes: [], shared: tokensIn(annotated, span) };
}

/** A clause with a finite verb outside relative clauses, joined by "and" or "but" to what follows. */
function isOwnClause(tokens: readonly Token[], from: number, to: number, end: number): boolean {
  const joined = tokens.slice(to, end).some((token) => token.norm === 'and' || token.norm === 'but');
  const own = tokens.slice(from, to);
  const verb = own.findIndex((_, i) => isFiniteVerb(own, i));
  return joined && verb > 0 && !own.slice(0, verb).some((token) => /^(?:who|which|that|whose)$/.test(token.norm));
}

/** A name alone ("President Adeyemi") claims nothing. */
const isMoreThanName = (token: Token): boolean => /^(?:VERB|AUX|NOUN|ADJ|NUM)$/.test(token.pos);
const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

/** "He has not slept since": a pronoun and a full finite verb with words behind it claim something, however few they are. */
function isShortClause(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens.slice(from, to);
  const verb = own.findIndex((token) => token.pos === 'VERB');
  return own.length >= CUT.minShort && verb > 0 && own.slice(0, verb).some((token) => token.pos === 'PRON') && verb < own.length - 1;
}

function contentOf(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter((token) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos)).length;
}

/** "…, he said, and the ferry is late": what follows the verb of saying is a clause of its own. */
function behindCue(annotated: AnnotatedReport, from: number, to: number): number {
  const { tokens, quotations } = annotated.annotations;
  const range = rangeOf(tokens, from, to);
  const cue = quotations.find((quotation) => quotation.cue && overlaps(quotation.cue, range))?.cue;
  if (!cue) return from;
  for (let i = from; i < to - 2; i++) {
    const token = tokens[i] as Token;
    if (token.start < cue.end || (token.norm !== ',' && token.norm !== ';')) continue;
    const next = tokens[i + 1]?.norm;
    const joined = next === 'and' || next === 'but';
    return (joined || token.norm === ';') && tokens.slice(i + 1, to).some(isVerb) ? trim(tokens, joined ? i + 2 : i + 1, to)[0] : from;
  }
  return from;
}

/** "he said" tells nothing of its own; "who chairs the federation, told reporters on the quay" does. */
function tellsMore(annotated: AnnotatedReport, from: number, to: number): boolean {
  const { tokens, entities, quotations } = annotated.annotations;
  const range = rangeOf(tokens, from, to);
  const names = entities.flatMap((entity) => entity.mentions).filter((mention) => overlaps(mention, range));
  const cues = quotations.flatMap((quotation) => (quotation.cue && overlaps(quotation.cue, range) ? [quotation.cue] : []));
  const own = tokens
    .slice(from, to)
    .filter((token) => /^(?:NOUN|VERB|ADJ|NUM)$/.test(token.pos) && ![...names, ...cues].some((known) => overlaps(known, token)));
  return own.length >= CUT.minFrame && own.some((token) => token.pos === 'VERB' && !isTied(tokens, token));
}

/** "The state-owned operator": a hyphen ties the participle to the noun. */
const isTied = (tokens: readonly Token[], token: Token): boolean => tokens[tokens.indexOf(token) - 1]?.norm === '-';

function claimOf(
  annotated: AnnotatedReport,
  entityOf: ReadonlyMap<string, Id>,
  stretch: Stretch & { readonly frame: boolean },
  piece: Piece,
): Claim {
  const { report, annotations } = annotated;
  const { tokens } = annotations;
  const range = rangeOf(tokens, piece.from, piece.to);
  const holes = piece.holes.map(([a, b]) => rangeOf(tokens, a, b));
  const own = tokens.slice(piece.from, piece.to).filter((token) => !holes.some((hole) => overlaps(hole, token)));
  const within = (one: Range): boolean => overlaps(one, range) && !holes.some((hole) => overlaps(hole, one));
  const figures = annotations.figures.flatMap((figure, i) => (within(figure) ? [i] : []));
  const times = annotations.times.flatMap((time, i) => (within(time) ? [i] : []));
  const modality = modalityOf(own);
  const told = stretch.voice.attribution ? undefined : toldIn(stretch.voice.bound, range);
  const attribution = stretch.voice.attribution ?? told?.attribution;
  const content = told && annotations.quotations[told.attribution.quotation];
  const shared = piece.shared ? rangeOf(tokens, ...piece.shared) : (stretch.leadIn ?? orderOf(annotated, stretch.voice, own));
  return {
    ...range,
    report: report.id,
    sentence: stretch.index,
    text: report.text.slice(range.start, range.end),
    tokenStart: piece.from,
    tokenEnd: piece.to,
    holes,
    ...(shared ? { shared } : {}),
    ...(attribution ? { attribution } : {}),
    ...(content ? governingOf(tokens, content) : {}),
    ...(stretch.frame ? { frame: true } : {}),
    denied: isDenied(own),
    modality,
    kind: kindOf({ tokens: own, modality, direct: attribution?.direct ?? false, figures: figures.map((i) => annotations.figures[i]!) }),
    entities: entitiesIn(annotated, entityOf, within),
    times,
    figures,
  };
}

/** The verb that governs what is only told, with its subject where that stands beside it. */
function governingOf(tokens: readonly Token[], { cue, speaker, start }: Quotation): Pick<Claim, 'governing'> {
  if (!cue || cue.end > start) return {};
  const span = speaker?.span;
  const beside =
    span !== undefined &&
    span.end <= cue.start &&
    !tokens.some((one) => one.start >= span.end && one.end <= cue.start && (one.pos === 'VERB' || one.norm === ','));
  return { governing: { start: beside ? span.start : cue.start, end: start } };
}

/** What a claim in the report's own voice tells of somebody who denied, doubted or asked it. */
const toldIn = (bound: readonly Bound[], range: Range): Bound | undefined =>
  bound.find((one) => one.attribution.entity && one.start >= range.start && one.end <= range.end) ??
  bound.find((one) => one.start >= range.start && one.end <= range.end);

/** "The minister ordered [the ships to stay in port]": where the words hold no finite verb, who ordered, promised or asked belongs to the claim. */
function orderOf(annotated: AnnotatedReport, { attribution }: Voice, own: readonly Token[]): Range | undefined {
  if (!attribution || attribution.stance === 'told' || attribution.direct || own.some((_, i) => isFiniteVerb(own, i))) return undefined;
  const quotation = annotated.annotations.quotations[attribution.quotation];
  const [cue, first] = [quotation?.cue, own[0]];
  if (!cue || !first || cue.end > first.start) return undefined;
  const speaker = quotation?.speaker?.span;
  return { start: speaker && speaker.start < cue.start ? speaker.start : cue.start, end: cue.end };
}

function isDenied(tokens: readonly Token[]): boolean {
  const words = prepareWording({ text: '', tokens }).words;
  return words.find((word) => word.pos === 'VERB' || word.pos === 'ADJ')?.negated ?? false;
}

function entitiesIn(annotated: AnnotatedReport, entityOf: ReadonlyMap<string, Id>, within: (range: Range) => boolean): Id[] {
  const found: { readonly at: number; readonly id: Id }[] = [];
  for (const entity of annotated.annotations.entities) {
    const id = entityOf.get(`${annotated.report.id}#${entity.id}`);
    const mention = entity.mentions.find(within);
    if (id && mention) found.push({ at: mention.start, id });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map((one) => one.id))];
}
