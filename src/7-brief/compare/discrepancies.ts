import type { Change, Discrepancy, Span } from '../../model/index.ts';
import { quote } from '../words.ts';
import { shorten } from './fold.ts';
import type { Frame } from './frame.ts';
import { makeChange, namesOf } from './write.ts';

/** Questions to which the reports give different answers since now, and answers that came to old ones. */
export function discrepancyChanges(frame: Frame): Change[] {
  const touched = frame.newer.discrepancies.filter(({ values }) => values.some(({ members }) => members.some(frame.isFresh)));
  if (!touched.length) return [];
  const then = new Map<string, Discrepancy[]>();
  for (const one of frame.older.discrepancies)
    for (const key of placesOf(one, frame.oldKeyOf)) then.set(key, [...(then.get(key) ?? []), one]);
  return touched.flatMap((one) => {
    // Altered quotations are told with the quotation.
    const moved = one.values.filter(({ members }) => members.some(({ report }) => frame.moved.has(report)));
    if (one.kind === 'quotation' || moved.length > 1) return [];
    const before = [...new Set(placesOf(one, frame.keyOf).flatMap((key) => then.get(key) ?? []))].filter(({ kind }) => kind === one.kind);
    const answered = new Set(before.flatMap(({ values }) => values.map(({ value }) => value.toLowerCase())));
    const added = one.values.filter(({ value, members }) => !answered.has(value.toLowerCase()) && members.some(frame.isFresh));
    // Where the question is old, only an answer that nobody gave before is news.
    if (before.length && !added.length) return [];
    const told = (value: Discrepancy['values'][number]): string =>
      `${answer(value.value)} (${namesOf(value.members.map(({ report }) => frame.reportOf(report)))})`;
    const answers = (before.length ? [...added, ...one.values.filter((value) => !added.includes(value))] : one.values)
      .map(told)
      .join(' or ');
    return [
      makeChange(frame, {
        kind: 'discrepancy',
        // Of the answers alone: sorted into other questions, they are no news.
        mark: [one.kind, ...(before.length ? added : one.values).map(({ value }) => value.toLowerCase()).sort()],
        text: `${before.length ? 'Another answer' : 'Reports differ'}: ${one.subject}${one.subject.endsWith('”') ? ' –' : ''} ${answers}.`,
        why: one.note,
        material: one.severity === 'material',
        subject: one.id,
        ...(before[0] ? { before: before[0].values.map(({ value }) => value).join(' or ') } : {}),
        after: one.values.map(({ value }) => value).join(' or '),
        members: one.values.flatMap(({ members }) => members.slice(0, 2)),
      }),
    ];
  });
}

/** A figure stands bare, words in quotation marks. */
const answer = (value: string): string => (/^\p{L}/u.test(value) ? quote(shorten(value)) : value);

function placesOf({ values }: Discrepancy, keyOf: (span: Span) => string): string[] {
  return values.flatMap(({ members }) => members.map(keyOf));
}
