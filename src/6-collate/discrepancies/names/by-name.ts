import type { Discrepancy, Span } from '../../../model/index.ts';
import { listDoubledLetters, listMisspellings, listRivalSpellings, type Misspelling } from '../../entities/index.ts';
import { type DiscrepancyContext, writeDiscrepancy } from '../ground/index.ts';

/** Slips in names; a house style or another romanisation is none. One question for each slip, however the name is romanised besides. */
export function byName(context: DiscrepancyContext): Discrepancy[] {
  const slips = new Map<string, Misspelling[]>();
  for (const row of [...listMisspellings(context.reports, context.joined), ...slipsOfCopies(context)])
    slips.set(`${row.entity} ${row.wrong}`, [...(slips.get(`${row.entity} ${row.wrong}`) ?? []), row]);
  return [...slips.values()].flatMap((rows) => {
    const [first] = [...rows].sort((a, b) => b.rightSpans.length - a.rightSpans.length || (a.right < b.right ? -1 : 1));
    if (!first) return [];
    const fullest = (spans: readonly Span[]): string => spans.map((span) => span.text).sort((a, b) => b.length - a.length)[0] ?? '';
    const commonest = (spans: readonly Span[]): string => spans.map((span) => span.text).sort((a, b) => a.length - b.length)[0] ?? '';
    return writeDiscrepancy(context.descent, {
      kind: 'name',
      subject: `How is ${fullest(first.rightSpans) || first.right} written?`,
      severity: 'minor',
      answers: [
        { value: commonest(first.rightSpans) || first.right, members: rows.flatMap((row) => row.rightSpans) },
        { value: commonest(first.wrongSpans) || first.wrong, members: first.wrongSpans },
      ],
      note: `“${first.wrong}” is a slip for “${first.right}”, not another romanisation.`,
    });
  });
}

/** As many reports write the name the one way as the other, but those of the one were made from those of the other: theirs is the slip. */
function slipsOfCopies(context: DiscrepancyContext): Misspelling[] {
  const copied = (from: readonly Span[], to: readonly Span[]): boolean =>
    to.every(({ report }) => from.some((one) => context.descent.sourcesOf(report).has(one.report)));
  const rivals = [...listRivalSpellings(context.reports, context.joined), ...listDoubledLetters(context.reports, context.joined)];
  return rivals.flatMap((row): Misspelling[] => {
    const person = context.joined.entities.find(({ id }) => id === row.entity)?.type === 'person';
    if (!person || !row.rightSpans.length || !row.wrongSpans.length) return [];
    if (copied(row.rightSpans, row.wrongSpans)) return [row];
    return copied(row.wrongSpans, row.rightSpans)
      ? [{ ...row, right: row.wrong, wrong: row.right, rightSpans: row.wrongSpans, wrongSpans: row.rightSpans }]
      : [];
  });
}
