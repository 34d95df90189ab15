import type { Fabric } from './fabric.ts';
import { TRACE } from './settings.ts';

/** Words inside quotation marks that both print, and whose translation one of them credits to a news organisation. */
export interface SharedTranslation {
  readonly translator: string;
  /** Runs of five words inside quotation marks that both have. */
  readonly runs: number;
}

/**
 * What a speaker said is everybody's, but the words of a translation are its translator's: where one report credits them to an agency or outlet
 * ("in comments translated by …") and the other prints the same words, both go back to that text. An interpreter at a news conference is nobody's
 * text: only a name counts.
 */
export function findSharedTranslation(a: Fabric, b: Fabric): SharedTranslation | undefined {
  const translator = translatorOf(a) ?? translatorOf(b);
  if (translator === undefined) return undefined;
  const [few, many] = a.quoted.size < b.quoted.size ? [a.quoted, b.quoted] : [b.quoted, a.quoted];
  let runs = 0;
  for (const run of few) if (many.has(run)) runs++;
  return runs >= TRACE.translatedRuns ? { translator, runs } : undefined;
}

function translatorOf({ annotated }: Fabric): string | undefined {
  const credit = annotated.annotations.credits.find(({ kind, name }) => kind === 'translated' && /\p{Lu}/u.test(name.slice(0, 1)));
  return credit?.name;
}
