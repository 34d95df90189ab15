import type { Id } from '../model/index.ts';
import type { Store, Upkeep } from '../store/index.ts';
import { UsageError } from './usage.ts';

type Kind = Parameters<Upkeep['idsFrom']>[0];

/**
 * The id that a user typed, perhaps only its beginning.
 * @throws UsageError where nothing, or more than one thing, begins so
 */
export async function fullId(store: Store, kind: Kind, typed: string): Promise<Id> {
  const found = await store.upkeep.idsFrom(kind, typed, 6);
  const exact = found.find((id) => id === typed);
  if (exact) return exact;
  const [only, ...others] = found;
  if (only === undefined) throw new UsageError(`There is no ${kind} ${typed}. ${where[kind]}`);
  if (others.length > 0)
    throw new UsageError(
      `"${typed}" is the beginning of several: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ' …' : ''}. Type more of it.`,
    );
  return only;
}

/** Each of several ids typed. */
export async function fullIds(store: Store, kind: Kind, typed: readonly string[]): Promise<readonly Id[]> {
  const ids: Id[] = [];
  for (const one of typed) ids.push(await fullId(store, kind, one));
  return [...new Set(ids)];
}

const where: Readonly<Record<Kind, string>> = {
  source: 'See: stemma sources list',
  story: 'See: stemma stories',
  report: 'See: stemma search WORDS',
  rule: 'See: stemma alerts rules',
  alert: 'See: stemma alerts list',
};
