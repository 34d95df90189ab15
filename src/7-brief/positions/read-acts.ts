import type { SpeechAct } from '../../model/index.ts';
import { takesNoPosition } from './no-position/index.ts';
import { reframeAct } from './reframe-act.ts';
import { settleActors } from './settle-actors.ts';
import { supplementActs } from './supplements.ts';
import type { Told } from './told.ts';

/**
 * The acts of a report that take a position, with whoever takes it: the acts of its verbs, given to their subjects; what deeds and turns of phrase
 * tell besides; without what only has the words of a position; each as what it comes to.
 */
export function readActs(told: Told): readonly SpeechAct[] {
  const acts = settleActors(told).filter((act) => !takesNoPosition(told, act));
  const more = supplementActs({ ...told, annotations: { ...told.annotations, acts } });
  return [...acts, ...more].flatMap((act) => reframeAct(told, act) ?? []);
}
