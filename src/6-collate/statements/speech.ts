import type { AnnotatedReport, Id, Quotation, Range, Sentence } from '../../model/index.ts';
import { firstEndingAfter, overlaps } from '../../text/index.ts';
import type { ClaimAttribution } from '../claim.ts';
import { conditionalsIn, type Stance, stanceOf } from '../stance/index.ts';

/** A stretch of a sentence in one voice: somebody's words, or the report's own. */
export interface Voice extends Range {
  readonly attribution?: ClaimAttribution;
  /** What is left of a sentence around somebody's words: who said it, to whom, where. */
  readonly frame: boolean;
  /** Stretches that say nothing without the words that govern them ("denied [that …]"): never cut off, never cut up. */
  readonly bound: readonly Bound[];
}

/** Words that are told and not said, from the verb that governs them. */
export interface Bound extends Range {
  readonly attribution: ClaimAttribution;
  /** What is only spoken about ("without naming the firm"). */
  readonly topic: boolean;
}

interface VoiceInput {
  readonly annotated: AnnotatedReport;
  readonly sentence: Sentence;
  readonly entityOf: ReadonlyMap<string, Id>;
}

/**
 * Cuts a sentence by whose words it tells. Scare quotes belong to the voice around them, and so does what is told of somebody without being put
 * forward as so (stance 'told').
 */
export function voicesOf(input: VoiceInput): Voice[] {
  const { sentence } = input;
  const bound = boundOf(input);
  const spoken = spokenOf(input, bound);
  if (!spoken.length) return [{ start: sentence.start, end: sentence.end, frame: !bound.length && tellsWho(input), bound }];
  const voices: Voice[] = [];
  let at = sentence.start;
  const between = (end: number): void => {
    const own = bound.filter((one) => one.start >= at && one.end <= end);
    if (end > at) voices.push({ start: at, end, frame: !own.some((one) => !one.topic), bound: own });
  };
  for (const voice of spoken) {
    between(voice.start);
    voices.push(voice);
    at = voice.end;
  }
  between(sentence.end);
  return voices;
}

/** "[“Did he know?”] asked the senator.": only who said what stands before it. */
function tellsWho({ annotated, sentence }: VoiceInput): boolean {
  return annotated.annotations.quotations.some(
    (one) => one.cue && one.marked && !one.scare && overlaps(one.cue, sentence) && one.end <= sentence.start,
  );
}

/** What a sentence tells without saying it, each with its verb; the widest of those that overlap. */
function boundOf(input: VoiceInput): Bound[] {
  const { annotated, sentence, entityOf } = input;
  const found = [
    ...conditionalOf(input),
    ...annotated.annotations.quotations.flatMap((quotation, index): Bound[] => {
      if (quotation.scare || !overlaps(quotation, sentence) || stanceOf(annotated, quotation) === 'said') return [];
      const { start, end } = wholeOf(annotated, quotation);
      const attribution = attributionOf(annotated, quotation, { index, stance: 'told', entityOf });
      return [{ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end), attribution, topic: quotation.topic ?? false }];
    }),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (one, i) =>
      !found.some(
        (other, k) =>
          k !== i && other.start <= one.start && one.end <= other.end && (k < i || other.end - other.start > one.end - one.start),
      ),
  );
}

/** A remark that is cut in two by the one who said it is told whole where its first part is the condition of the rest. */
function conditionalOf({ annotated, sentence, entityOf }: VoiceInput): Bound[] {
  return conditionalsIn(annotated, sentence).map(({ start, end, condition }) => {
    const quotation = annotated.annotations.quotations[condition] as Quotation;
    return { start, end, attribution: attributionOf(annotated, quotation, { index: condition, stance: 'told', entityOf }), topic: false };
  });
}

/** The words with the verb that governs them, and with the marks around them. */
function wholeOf({ report }: AnnotatedReport, { start, end, cue, marked }: Quotation): Range {
  const mark = marked && /^[,.!?]?["”’»“]/.exec(report.text.slice(end, end + 2));
  return { start: Math.min(start, cue?.start ?? start), end: Math.max(end + (mark ? mark[0].length : 0), cue?.end ?? end) };
}

/** Somebody's own words in a sentence, in order, none inside what is only told. */
function spokenOf({ annotated, sentence, entityOf }: VoiceInput, bound: readonly Bound[]): Voice[] {
  const spoken: Voice[] = [];
  for (const [index, quotation] of annotated.annotations.quotations.entries()) {
    if (quotation.scare || !overlaps(quotation, sentence) || !isTold(annotated, quotation)) continue;
    if (stanceOf(annotated, quotation) === 'told') continue;
    const start = Math.max(quotation.start, sentence.start);
    const end = Math.min(quotation.end, sentence.end);
    if (bound.some((one) => overlaps(one, { start, end }) && !(one.start >= start && one.end <= end))) continue;
    const inside = spoken.findIndex((voice) => start < voice.end && voice.start < end);
    const attribution = attributionOf(annotated, quotation, { index, stance: 'said', entityOf });
    const voice: Voice = { start, end, frame: false, attribution, bound: bound.filter((one) => one.start >= start && one.end <= end) };
    if (inside < 0) spoken.push(voice);
    // A marked stretch inside an indirect one: the indirect one tells the whole.
    else if (end - start > (spoken[inside] as Voice).end - (spoken[inside] as Voice).start) spoken[inside] = voice;
  }
  return spoken.sort((a, b) => a.start - b.start);
}

const LEAST_TOLD = 2;

/** One word is no claim of anybody's ("who wrote it"). */
function isTold(annotated: AnnotatedReport, range: Range): boolean {
  const [from, to] = tokensIn(annotated, range);
  return annotated.annotations.tokens.slice(from, to).length > LEAST_TOLD;
}

function attributionOf(
  annotated: AnnotatedReport,
  { speaker, kind }: Quotation,
  of: { readonly index: number; readonly stance: Stance; readonly entityOf: ReadonlyMap<string, Id> },
): ClaimAttribution {
  const entity = speaker?.entity ? of.entityOf.get(`${annotated.report.id}#${speaker.entity}`) : undefined;
  const { index: quotation, stance } = of;
  return { name: speaker?.name ?? '', direct: kind === 'direct' && stance === 'said', stance, quotation, ...(entity ? { entity } : {}) };
}

/** Tokens [from, to) that lie inside a range. */
export function tokensIn(annotated: AnnotatedReport, range: Range): readonly [number, number] {
  const { tokens } = annotated.annotations;
  const from = firstEndingAfter(tokens, range.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Range).start < range.end) to++;
  return [from, to];
}
