import type { PlacesView } from '../../../../web/story/index.ts';
import type { PlaceStatement } from '../../../model/index.ts';
import { drawMap } from '../map/index.ts';
import type { Edition } from './edition.ts';
import { evidenceOf, reportSigla } from './evidence.ts';
import { part, standing } from './settings.ts';

/** Places drawn; a story of a thousand reports names hundreds, the rarest once. */
const mostDrawn = 60;

export function placesView(edition: Edition): PlacesView {
  const { dossier } = edition;
  const told = ({ holder, relation, hedge, value }: PlaceStatement): string =>
    [holder && edition.name(holder), relation.replaceAll('-', ' '), hedge, value].filter(Boolean).join(' ');
  const held = Map.groupBy(dossier.places, (one) => one.place);
  const places = dossier.entities
    .filter((entity) => entity.type === 'place')
    .map((entity) => {
      const statements = held.get(entity.id);
      return { name: entity.name, mentions: entity.mentions.length, ...(statements ? { held: statements.map(told).join(', ') } : {}) };
    })
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  // A country may be told of as a party and never as a place.
  const parties = dossier.entities.filter((entity) => entity.type !== 'place').map((entity) => entity.name);
  const { map, where } = drawMap(places.slice(0, mostDrawn), parties);
  const control = edition.extent === 'part' ? dossier.places.slice(0, part.control) : dossier.places;
  return {
    ...(map ? { map } : {}),
    unmapped: places
      .slice(0, mostDrawn)
      .filter((place) => !where.has(place.name))
      .map((place) => place.name),
    places: places.map((place) => {
      const found = where.get(place.name);
      return { ...place, ...(found ? { where: found } : {}) };
    }),
    ...(edition.extent === 'part' ? { openControl: standing.control } : {}),
    control: control.map((one) => {
      return {
        id: one.id,
        place: edition.name(one.place),
        told: told(one),
        sigla: reportSigla(edition, one.members),
        evidence: evidenceOf(edition, one.members),
      };
    }),
    total: places.length + dossier.places.length,
  };
}
