import type { Discrepancy, Span } from '../../model/index.ts';
import { listMisspellings, type Misspelling } from '../entities/index.ts';
import type { DiscrepancyContext } from './find-discrepancies.ts';
import { writeDiscrepancy } from './write.ts';

/** Slips in names; a house style or another romanisation is none. One question for each slip, however the name is romanised besides. */
export function byName(context: DiscrepancyContext): Discrepancy[] {
  const slips = new Map<string, Misspelling[]>();
  for (const row of listMisspellings(context.reports, context.joined))
    slips.set(`${row.entity} ${row.wrong}`, [...(slips.get(`${row.entity} ${row.wrong}`) ?? []), row]);
  return [...slips.values()].flatMap((rows) => {
    const [first] = [...rows].sort((a, b) => b.rightSpans.length - a.rightSpans.length || (a.right < b.right ? -1 : 1));
    if (!first) return [];
    const commonest = (spans: readonly Span[]): string => spans.map((span) => span.text).sort((a, b) => a.length - b.length)[0] ?? '';
    return writeDiscrepancy(context.descent, {
      kind: 'name',
      subject: `how ${context.joined.entities.find((one) => one.id === first.entity)?.name ?? first.right} is written`,
      severity: 'minor',
      answers: [
        { value: commonest(first.rightSpans) || first.right, members: rows.flatMap((row) => row.rightSpans) },
        { value: commonest(first.wrongSpans) || first.wrong, members: first.wrongSpans },
      ],
      note: `“${first.wrong}” is a slip for “${first.right}”, not another romanisation.`,
    });
  });
}
