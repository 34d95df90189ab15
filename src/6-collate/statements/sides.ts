import type { AnnotatedReport, Id } from '../../model/index.ts';

/**
 * For which body each person of the story speaks: what most reports say. "Zornia said it would" and "Lund, Zornia's minister, said he would" are the
 * words of one side.
 * @returns story entity ids: person → body
 */
export function sidesOf(reports: readonly AnnotatedReport[], entityOf: ReadonlyMap<string, Id>): ReadonlyMap<Id, Id> {
  const votes = new Map<Id, Map<Id, number>>();
  for (const { report, annotations } of reports)
    for (const { id, memberOf } of annotations.entities) {
      const person = entityOf.get(`${report.id}#${id}`);
      const side = memberOf === undefined ? undefined : entityOf.get(`${report.id}#${memberOf}`);
      if (person === undefined || side === undefined || person === side) continue;
      const count = votes.get(person) ?? new Map<Id, number>();
      count.set(side, (count.get(side) ?? 0) + 1);
      votes.set(person, count);
    }
  return new Map(
    [...votes].flatMap(([person, count]) =>
      [...count]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, 1)
        .map(([side]) => [person, side] as const),
    ),
  );
}
