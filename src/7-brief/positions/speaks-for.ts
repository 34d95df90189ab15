import type { Annotations, Id, LocalEntity } from '../../model/index.ts';
import { ownOffice } from './offices.ts';

/** "Ada Lund, who runs Acme", behind the name of a person. */
const LEADS = /^,? (?:who|and who) (?:leads|heads|runs|chairs|represents|speaks for|directs|manages|presides over) (?:the )?$/;
/** "Ada Lund, the chief executive of Acme", "Ada Lund of Acme". */
const SERVES =
  /^,? (?:an? |the |its )?(?:(?!as )[\p{L}-]+ ){0,2}(?:chief executive|executive|chairman|chairwoman|chair|president|leader|head|boss|spokesman|spokeswoman|spokesperson|secretary|general secretary|director|manager|treasurer|chief|commander|founder) (?:of|at|for) (?:the )?$/u;
/** Unit: UTF-16 code units. */
const REACH = 70;

/**
 * For which body a person speaks, read from what a comma or a relative clause sets behind the name. Offices that speak for themselves (a doctor at a
 * hospital, a teacher of a school) do not.
 * @returns local entity ids: person → body
 */
export function bodiesBehind(text: string, entities: Annotations['entities']): ReadonlyMap<Id, Id> {
  const bodies = entities
    .filter(({ type }) => type === 'organisation' || type === 'other')
    .flatMap((entity) => entity.mentions.flatMap(({ start, kind }) => (kind === 'name' ? [{ start, entity }] : [])));
  const found = new Map<Id, Id>();
  for (const person of entities) {
    if (person.type !== 'person' || person.memberOf !== undefined) continue;
    const body = person.mentions.map((mention) => (mention.kind === 'name' ? bodyAt(text, mention.end, bodies) : undefined)).find(Boolean);
    if (body) found.set(person.id, body.id);
  }
  return found;
}

function bodyAt(
  text: string,
  end: number,
  bodies: readonly { readonly start: number; readonly entity: LocalEntity }[],
): LocalEntity | undefined {
  return bodies.find(({ start }) => {
    if (start <= end || start - end > REACH) return false;
    const between = text.slice(end, start);
    return LEADS.test(between) || (SERVES.test(between) && !ownOffice.test(between));
  })?.entity;
}
