import type { AnnotatedReport, CollateInput, Figure, FigureMention, Sentence, Span } from '../../model/index.ts';
import { commonest, firstEndingAfter, stableId, stem } from '../../text/index.ts';
import { readDescent } from '../accounts.ts';

interface Place {
  readonly mention: FigureMention;
  readonly span: Span;
}

/**
 * Joins the figures of a story: same value, unit, counted thing and time are one figure, wherever they stand.
 * @param input reports with their annotations, and the accounts they stand in
 * @returns figures in the order of unit, counted thing and value; a member is the number with what it counts
 */
export function collectFigures(input: CollateInput): Figure[] {
  const groups = new Map<string, Place[]>();
  for (const annotated of [...input.reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)))
    for (const mention of annotated.annotations.figures) {
      if (mention.role === 'label' || mention.role === 'ordinal') continue;
      const key = keyOf(mention);
      groups.set(key, [...(groups.get(key) ?? []), { mention, span: spanOf(annotated, mention) }]);
    }
  const { accountsOf } = readDescent(input.trace);
  return [...groups.keys()].sort().map((key) => {
    const places = groups.get(key) as Place[];
    const { mention } = places[0] as Place;
    const hedge = commonest(places.flatMap((place) => place.mention.hedge ?? []));
    return {
      id: stableId('fi', key),
      value: mention.value,
      ...(mention.unit ? { unit: mention.unit } : {}),
      of: commonest(places.map((place) => place.mention.of)) ?? mention.of,
      ...(hedge ? { hedge } : {}),
      ...(mention.asOf ? { asOf: mention.asOf } : {}),
      members: places.map((place) => place.span),
      accounts: accountsOf(places.map((place) => place.span.report)),
    };
  });
}

function keyOf(mention: FigureMention): string {
  const counted = mention.unit && mention.role !== 'share' ? '' : stem(mention.head.toLowerCase());
  return [mention.unit ?? '', counted, mention.role, String(mention.value), mention.asOf?.from ?? '', mention.asOf?.to ?? ''].join('\t');
}

/** The clause around a number tells what it counts; the sentence is its frame. */
function spanOf({ report, annotations }: AnnotatedReport, mention: FigureMention): Span {
  const sentence = annotations.sentences[firstEndingAfter(annotations.sentences, mention.start)] as Sentence | undefined;
  const start = sentence && sentence.start <= mention.start ? sentence.start : mention.start;
  const end = sentence && sentence.start <= mention.start ? Math.max(sentence.end, mention.end) : mention.end;
  return { report: report.id, start, end, text: report.text.slice(start, end) };
}
