import type { Dossier, Id } from '../../model/index.ts';
import { foldText } from './fold.ts';
import type { Frame } from './frame.ts';

/** Entities under names that are the same in both dossiers: the ids of entities follow what is known of them. */
export interface Parties {
  readonly nameOf: (id: Id) => string;
  /** One key for an entity of either dossier. */
  readonly keyOf: (id: Id, side: 'older' | 'newer') => string;
}

/** An older entity is the newer one that has its id, else most of its mentions, else a form of its name. */
export function readParties(frame: Frame): Parties {
  const names = new Map([...frame.older.entities, ...frame.newer.entities].map(({ id, name }) => [id, name]));
  const newer = new Set(frame.newer.entities.map(({ id }) => id));
  const byMention = new Map<string, Id>();
  for (const entity of frame.newer.entities) for (const span of entity.mentions) byMention.set(frame.keyOf(span), entity.id);
  const byForm = new Map(frame.newer.entities.flatMap((entity) => formsOf(entity).map((form) => [form, entity.id] as const)));
  const matched = new Map<Id, Id>();
  for (const entity of frame.older.entities) {
    const votes = new Map<Id, number>();
    for (const span of entity.mentions) {
      const id = byMention.get(frame.oldKeyOf(span));
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const most = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
    const match = newer.has(entity.id)
      ? entity.id
      : (most ??
        formsOf(entity)
          .map((form) => byForm.get(form))
          .find(Boolean));
    if (match !== undefined) matched.set(entity.id, match);
  }
  return {
    nameOf: (id) => names.get(id) ?? id,
    keyOf: (id, side) => (side === 'older' ? (matched.get(id) ?? id) : id),
  };
}

function formsOf({ name, variants }: Dossier['entities'][number]): string[] {
  return [name, ...variants.map(({ text }) => text)].map(foldText);
}
