import type { Discrepancy, Entity, Id } from '../../../model/index.ts';
import { foldName } from '../../../text/index.ts';
import { compareFacts, type DiscrepancyContext, type Fact, mentionsOf, rivalFacts } from '../ground/index.ts';

/** "Judge Tobias Amsel" in a report made from one that has "Judge Thomas Amsel": one surname at one place, and another forename. */
export function byForename(context: DiscrepancyContext): Discrepancy[] {
  const persons = new Map<Id, Entity>(context.joined.entities.flatMap((one) => (one.type === 'person' ? [[one.id, one] as const] : [])));
  const reportsOf = (id: Id): ReadonlySet<Id> => new Set(persons.get(id)?.mentions.map(({ report }) => report));
  const facts = context.pairs.flatMap(({ a, b, placed }): Fact[] => {
    if (!placed) return [];
    const right = mentionsOf(context, b);
    return mentionsOf(context, a).flatMap((x): Fact[] => {
      const y = right.find((one) => one.id !== x.id && persons.has(one.id) && areNamesakes(x.name, one.name));
      if (!y || !persons.has(x.id)) return [];
      // A report that knows both tells of two.
      const [left, others] = [reportsOf(x.id), reportsOf(y.id)];
      if ([...left].some((report) => others.has(report))) return [];
      const key = foldName(x.name).split(/\s+/).at(-1) ?? x.name;
      return rivalFacts({ a, b }, [x.name, y.name], key);
    });
  });
  return compareFacts(context, facts, {
    kind: 'name',
    askAlone: (key) => `What is the forename of ${key}?`,
    noteOf: (values) => `One person is called ${values.join(' and ')}.`,
  });
}

/** One surname, and forenames that are neither one another's short form nor initials. */
function areNamesakes(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => foldName(name).replace(/\./g, '').split(/\s+/)) as [string[], string[]];
  const [first, other] = [x[0] ?? '', y[0] ?? ''];
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1) || first === other) return false;
  return (
    first.length > 2 &&
    other.length > 2 &&
    !first.startsWith(other.slice(0, 3)) &&
    !other.startsWith(first.slice(0, 3)) &&
    !x.includes(other) &&
    !y.includes(first)
  );
}
