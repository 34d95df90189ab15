import type { AnnotatedReport, Id, Quotation, Range, Sentence } from '../../model/index.ts';
import { firstEndingAfter, overlaps } from '../../text/index.ts';
import type { ClaimAttribution } from '../claim.ts';

/** A stretch of a sentence in one voice: somebody's words, or the report's own. */
export interface Voice extends Range {
  readonly attribution?: ClaimAttribution;
  /** What is left of a sentence around somebody's words: who said it, to whom, where. */
  readonly frame: boolean;
}

/** Cuts a sentence by whose words it tells. Scare quotes belong to the voice around them. */
export function voicesOf(input: {
  readonly annotated: AnnotatedReport;
  readonly sentence: Sentence;
  readonly entityOf: ReadonlyMap<string, Id>;
}): Voice[] {
  const { annotated, sentence, entityOf } = input;
  const { quotations } = annotated.annotations;
  const spoken: Voice[] = [];
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.scare || !overlaps(quotation, sentence) || !isTold(annotated, quotation)) continue;
    const start = Math.max(quotation.start, sentence.start);
    const end = Math.min(quotation.end, sentence.end);
    const inside = spoken.find((voice) => start < voice.end && voice.start < end);
    if (inside) {
      // A marked stretch inside an indirect one: the indirect one tells the whole.
      if (end - start > inside.end - inside.start)
        spoken[spoken.indexOf(inside)] = { start, end, frame: false, attribution: attributionOf(annotated, quotation, index, entityOf) };
      continue;
    }
    spoken.push({ start, end, frame: false, attribution: attributionOf(annotated, quotation, index, entityOf) });
  }
  if (!spoken.length) return [{ start: sentence.start, end: sentence.end, frame: false }];
  spoken.sort((a, b) => a.start - b.start);
  const voices: Voice[] = [];
  let at = sentence.start;
  for (const voice of spoken) {
    if (voice.start > at) voices.push({ start: at, end: voice.start, frame: true });
    voices.push(voice);
    at = voice.end;
  }
  if (at < sentence.end) voices.push({ start: at, end: sentence.end, frame: true });
  return voices;
}

const LEAST_TOLD = 2;

/** One word is no claim of anybody's ("who wrote it"). */
function isTold(annotated: AnnotatedReport, range: Range): boolean {
  const [from, to] = tokensIn(annotated, range);
  return annotated.annotations.tokens.slice(from, to).length > LEAST_TOLD;
}

function attributionOf(
  annotated: AnnotatedReport,
  quotation: Quotation,
  index: number,
  entityOf: ReadonlyMap<string, Id>,
): ClaimAttribution {
  const speaker = quotation.speaker;
  const entity = speaker?.entity ? entityOf.get(`${annotated.report.id}#${speaker.entity}`) : undefined;
  return { name: speaker?.name ?? '', direct: quotation.kind === 'direct', quotation: index, ...(entity ? { entity } : {}) };
}

/** Tokens [from, to) that lie inside a range. */
export function tokensIn(annotated: AnnotatedReport, range: Range): readonly [number, number] {
  const { tokens } = annotated.annotations;
  const from = firstEndingAfter(tokens, range.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Range).start < range.end) to++;
  return [from, to];
}
