import type { SpeechAct } from '../../../model/index.ts';
import type { Told } from '../told.ts';
import { lookAround, type Veto } from './around.ts';
import { elsewhere } from './elsewhere.ts';
import { empty } from './empty.ts';
import { idle } from './idle.ts';
import { past } from './past.ts';
import { unreal } from './unreal.ts';

/**
 * Five reasons for which words of asking, offering and refusing take no position: they are not said of what is so (`unreal`), tell of what is long
 * over (`past`), are a phrase with another meaning (`empty`), take no side (`idle`), or are somebody else's (`elsewhere`).
 */
const VETOES: readonly Veto[] = [...unreal, ...past, ...empty, ...idle, ...elsewhere];

/** Whether an act takes no position; one that stands in no sentence takes none. */
export function takesNoPosition(told: Told, act: SpeechAct): boolean {
  const around = lookAround(told, act);
  return !around || VETOES.some((veto) => veto(around));
}
