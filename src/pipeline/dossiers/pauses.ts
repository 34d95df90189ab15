import type { Id } from '../../model/index.ts';
import { DOSSIERS } from './settings.ts';

/** What it cost to make each story's dossier, and when: a story that takes long is made anew less often. */
export class PauseMemory {
  readonly #last = new Map<Id, { readonly doneMs: number; readonly costMs: number }>();

  /** The time (milliseconds since 1970) before which a story rests; 0 where it does not. */
  restsUntil(story: Id): number {
    const last = this.#last.get(story);
    if (!last || last.costMs < DOSSIERS.quickMs) return 0;
    return last.doneMs + Math.min(DOSSIERS.longestRestMs, DOSSIERS.restFactor * last.costMs);
  }

  /** It need not rest: the analyst waits for it. */
  forget(story: Id): void {
    this.#last.delete(story);
  }

  note(story: Id, doneMs: number, costMs: number): void {
    this.#last.set(story, { doneMs, costMs });
  }
}
