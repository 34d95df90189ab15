import type { Id, Link, Report } from '../../model/index.ts';
import type { Frame } from './frame.ts';

const taken: ReadonlySet<Link['kind']> = new Set(['copy', 'rewrite', 'excerpt']);

/** Reports made from this one, by either dossier: after a change the copy may no longer look like one. */
export function copiesOf(frame: Frame, oldId: Id, newId: Id): Report[] {
  const ids = new Set<Id>();
  for (const link of frame.older.links)
    if (link.directed && taken.has(link.kind) && link.from === oldId) ids.add(frame.newerIdOf(link.to) ?? '');
  for (const link of frame.newer.links) if (link.directed && taken.has(link.kind) && link.from === newId) ids.add(link.to);
  return [...ids].sort().flatMap((id) => frame.reportOf(id) ?? []);
}
