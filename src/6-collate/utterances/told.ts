import type { AnnotatedReport, Quotation, Range, Sentence } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import { type Conditional, conditionalsIn, governorOf } from '../stance/index.ts';

/** A rendering of something said, with what it must not be parted from. */
export interface Told extends Range {
  readonly quotation: Quotation;
  /** Of marked words: what takes them back, leaves them open or is their condition ("denied “any knowledge”"). */
  readonly governor?: Range;
}

/**
 * The renderings of a report: all quotations but scare quotes, topics and what nobody in particular says ("there are fears that"). What is only told is
 * no rendering without the words that govern it: "denied that the cracks were known", not "the cracks were known".
 */
export function toldIn(annotated: AnnotatedReport): Told[] {
  const { quotations, sentences } = annotated.annotations;
  const conditionals = new Map<Sentence, readonly Conditional[]>();
  const conditionalOf = (index: number): Conditional | undefined => {
    const sentence = sentences[firstEndingAfter(sentences, (quotations[index] as Quotation).start)];
    if (!sentence) return undefined;
    if (!conditionals.has(sentence)) conditionals.set(sentence, conditionalsIn(annotated, sentence));
    return conditionals.get(sentence)?.find(({ condition, rest }) => condition === index || rest.includes(index));
  };
  return quotations.flatMap((quotation, index): Told[] => {
    if (quotation.scare || quotation.topic || quotation.end <= quotation.start || isNobodys(annotated, quotation)) return [];
    const whole = conditionalOf(index);
    return quotation.marked ? [tellMarked(annotated, quotation, whole)] : tellUnmarked(annotated, quotation, { whole, index });
  });
}

function tellMarked(annotated: AnnotatedReport, quotation: Quotation, whole: Conditional | undefined): Told {
  const { quotations } = annotated.annotations;
  const condition = whole && quotations[whole.condition] !== quotation ? quotations[whole.condition] : undefined;
  const governor = governorOf(annotated, quotation) ?? condition;
  const { start, end } = quotation;
  if (!governor) return { quotation, start, end };
  const words = annotated.report.text.slice(governor.start, governor.end).replace(/[\s,.;:]+$/, '');
  return { quotation, start, end, governor: { start: governor.start, end: governor.start + words.length } };
}

function tellUnmarked(
  annotated: AnnotatedReport,
  quotation: Quotation,
  { whole, index }: { readonly whole: Conditional | undefined; readonly index: number },
): Told[] {
  if (whole) return whole.condition === index ? [{ quotation, start: whole.start, end: whole.end }] : [];
  const { start, end } = quotation;
  return [{ quotation, start: governorOf(annotated, quotation)?.start ?? start, end }];
}

/** "There are fears that", "no one has said that", "was cleared of claims that": nobody is told to have said it. */
function isNobodys({ annotations }: AnnotatedReport, { marked, speaker, cue }: Quotation): boolean {
  if (marked) return false;
  if (speaker?.entity === undefined && /^(?:there|it|no|none|nobody|nothing|neither|few)\b/i.test(speaker?.name ?? '')) return true;
  return (
    speaker?.entity === undefined &&
    cue !== undefined &&
    annotations.tokens[firstEndingAfter(annotations.tokens, cue.start)]?.pos === 'NOUN'
  );
}
