import type { Discrepancy } from '../../model/index.ts';
import { listMisspellings } from '../entities/index.ts';
import type { DiscrepancyContext } from './find-discrepancies.ts';
import { writeDiscrepancy } from './write.ts';

/** Slips in names; a house style or another romanisation is none. */
export function byName(context: DiscrepancyContext): Discrepancy[] {
  return listMisspellings(context.reports, context.joined).flatMap(({ entity, right, wrong, rightSpans, wrongSpans }) =>
    writeDiscrepancy(context.descent, {
      kind: 'name',
      subject: `how ${context.joined.entities.find((one) => one.id === entity)?.name ?? right} is written`,
      severity: 'minor',
      answers: [
        { value: right, members: rightSpans },
        { value: wrong, members: wrongSpans },
      ],
      note: `“${wrong}” is a slip for “${right}”, not another romanisation.`,
    }),
  );
}
