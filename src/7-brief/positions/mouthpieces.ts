import type { BriefInput, Id } from '../../model/index.ts';
import { countryOf } from '../../text/index.ts';

const office = /minister|secretary|spokes|president|premier|chancellor|ambassador|envoy|official|chief|director|chair/i;
/** Offices that speak for a state whenever they tell what it will do. */
const ofState =
  /\b(?:foreign minister|foreign secretary|prime minister|premier|chancellor|president|defen[cs]e minister|ambassador|envoy|spokes\w+)\b/i;
const wishes = /^(?:offer|demand|threat|rejection|red-line|acceptance|concession)$/;

/**
 * Office-holders of whom no report says for whom they speak, but who tell what one party wants, offers or refuses: again and again, or once where the
 * office is one of state. Told of two parties, they speak for neither.
 * @param known those of whom a report says for whom they speak
 * @returns story entity ids: person → party
 */
export function findMouthpieces(
  { reports, collation }: Pick<BriefInput, 'reports' | 'collation'>,
  known: ReadonlyMap<Id, Id>,
): ReadonlyMap<Id, Id> {
  // Nobody speaks for another person, nor for a thing that no office-holder serves.
  const served = new Set(known.values());
  const sides = new Set(
    collation.entities
      .filter(({ id, type, name }) => type !== 'person' && (served.has(id) || countryOf(name) !== undefined))
      .map(({ id }) => id),
  );
  const told = new Map<Id, { readonly parties: Id[]; state: boolean }>();
  for (const { report, annotations } of reports)
    for (const { kind, voice, actor } of annotations.acts) {
      const person = wishes.test(kind) ? annotations.entities.find(({ id, type }) => id === voice && type === 'person') : undefined;
      const id = collation.entityOf.get(`${report.id}#${voice}`);
      const party = collation.entityOf.get(`${report.id}#${actor}`);
      if (party === undefined || !sides.has(party)) continue;
      if (!person?.roles.some((role) => office.test(role)) || id === undefined || known.has(id)) continue;
      const heard = told.get(id) ?? { parties: [], state: false };
      heard.parties.push(party);
      heard.state ||= person.roles.some((role) => ofState.test(role));
      told.set(id, heard);
    }
  return new Map(
    [...told].flatMap(([person, { parties, state }]) =>
      parties.length > (state ? 0 : 1) && new Set(parties).size === 1 ? [[person, parties[0] as Id] as const] : [],
    ),
  );
}
