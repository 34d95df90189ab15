import type { AnnotatedReport, Id } from '../../model/index.ts';
import { commonest } from '../../text/index.ts';

/**
 * For which body each person of the story speaks: what most reports say. "Zornia said it would" and "Lund, Zornia's minister, said he would" are the
 * words of one side.
 * @returns story entity ids: person → body
 */
export function sidesOf(reports: readonly AnnotatedReport[], entityOf: ReadonlyMap<string, Id>): ReadonlyMap<Id, Id> {
  const votes = new Map<Id, Id[]>();
  for (const { report, annotations } of reports)
    for (const { id, memberOf } of annotations.entities) {
      const person = entityOf.get(`${report.id}#${id}`);
      const side = memberOf === undefined ? undefined : entityOf.get(`${report.id}#${memberOf}`);
      if (person === undefined || side === undefined || person === side) continue;
      const known = votes.get(person);
      if (known) known.push(side);
      else votes.set(person, [side]);
    }
  return new Map([...votes].map(([person, sides]) => [person, commonest(sides) as Id]));
}
