import type { ChangesView, ChangeView } from '../../../../web/story/index.ts';
import type { Change } from '../../../model/index.ts';
import { kindOf } from './change-kinds.ts';
import type { Edition } from './edition.ts';
import { evidenceOf } from './evidence.ts';
import { type Asked, cut, openOf } from './paging.ts';
import { part, standing } from './settings.ts';
import { instant } from './times.ts';

function changeView(edition: Edition, one: Change): ChangeView {
  return {
    id: one.id,
    kind: kindOf(one),
    when: instant(one.at),
    text: one.text,
    why: one.why,
    material: one.material,
    ...(one.before ? { before: one.before } : {}),
    ...(one.after ? { after: one.after } : {}),
    evidence: evidenceOf(edition, one.members),
  };
}

/** @param changes newest first, as the store gives them */
export function changesView(
  edition: Edition,
  { changes, since, asked }: { readonly changes: readonly Change[]; readonly since?: string; readonly asked: Asked },
): ChangesView {
  const list = edition.extent === 'part' ? varied(changes) : changes;
  const { items, pager } = cut(edition, list, 'changes', asked, part.changes);
  return {
    items: items.map((one) => changeView(edition, one)),
    total: changes.length,
    ...openOf(edition, standing.changes),
    ...(since ? { since: instant(since) } : {}),
    ...(edition.extent === 'part' && items.length < changes.length ? { all: edition.to('changes', { since }) } : {}),
    ...(pager ? { pager } : {}),
  };
}

/** On the page of the story: what is material first, and of one kind no more than two before the others have had their turn. */
function varied(changes: readonly Change[]): readonly Change[] {
  const seen = new Map<string, number>();
  const turn = new Map<string, number>();
  for (const { id, kind } of changes) {
    turn.set(id, Math.floor((seen.get(kind) ?? 0) / 2));
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  return [...changes].sort((a, b) => Number(b.material) - Number(a.material) || (turn.get(a.id) ?? 0) - (turn.get(b.id) ?? 0));
}
