import { namingVerbs } from './cue-words.ts';
import type { Frame } from './frames.ts';
import type { Item } from './item.ts';
import { isFiniteVerb } from './phrases.ts';

/** Items of what a naming verb names, before the marked name. */
const maxNamedItems = 20;

/** "Called the plan to open a plant in Mexico “a disgrace”", "called X, the mayor, an “empty suitcase”": a naming verb reaches to the marked name. */
export function readNaming(items: readonly Item[], at: number, frame: Frame, lemma: string): Frame {
  if (!namingVerbs.has(lemma)) return frame;
  if (!frame.kind.startsWith('obj+') && frame.kind !== 'np') return frame;
  const first = frame.object?.from ?? frame.from;
  for (let index = first; index < Math.min(items.length, first + maxNamedItems); index++) {
    const item = items[index] as Item;
    if (item.mark !== undefined) return index > at + 1 ? { kind: 'np', from: first, reach: index } : frame;
    if (isFiniteVerb(item) && items[index - 1]?.norm !== 'to') return frame;
    if (/^[;:—–]$/.test(item.norm) || item.pos === 'CCONJ') return frame;
  }
  return frame;
}
