import type { Dossier, Id } from '../../model/index.ts';
import type { Work } from '../context.ts';

/** Dossiers of the past that are kept at hand, and for how long: who looks at one looks at its sections too, and each would be made anew. */
const past = { most: 6, forMs: 5 * 60_000 } as const;

interface Kept {
  readonly made: Promise<Dossier | undefined>;
  readonly at: number;
}

/** Makes a dossier of the past once for the pages that are opened of it one after another. */
export function rememberPast(dossierAsOf: Work['dossierAsOf'], now: () => Date): Work['dossierAsOf'] {
  const kept = new Map<string, Kept>();
  return (story: Id, time: string) => {
    const key = `${story} ${time}`;
    const found = kept.get(key);
    if (found && now().getTime() - found.at < past.forMs) return found.made;
    const made = dossierAsOf(story, time);
    kept.delete(key);
    kept.set(key, { made, at: now().getTime() });
    made.catch(() => kept.delete(key));
    if (kept.size > past.most) kept.delete(kept.keys().next().value as string);
    return made;
  };
}
