/** Words before an infinitive or a gerund that leave the deed open as a plan. Quirk et al. 16.38–41; WordNet: plan, intend, consider. */
export const planWords: ReadonlySet<string> = new Set(
  'plan intend aim consider mull weigh hope want seek propose prepare threaten expect likely set due ready contemplate ponder discuss'.split(
    ' ',
  ),
);
/** … that take a noun instead ("is considering a fine"). */
export const weighVerbs: ReadonlySet<string> = new Set('consider mull weigh propose contemplate ponder plan discuss'.split(' '));
/** Words that leave it open whether something is so. "Say", "claim" and "allege" are left out: they tell who says it. */
export const doubtWords: ReadonlySet<string> = new Set(
  'may might could possibly perhaps maybe probably suspect suspected believe believed assume assumed think thought fear feared presume presumed recommend recommended suggest suggested'.split(
    ' ',
  ),
);
/** Verbs so common that they tell of no deed by themselves. */
export const idleVerbs: ReadonlySet<string> = new Set(
  'be have do get make take go come keep give put let seem become include involve know mean continue accuse allege follow'.split(' '),
);
