import { addMention, type Draft, type Scene } from '../draft.ts';
import type { Word } from '../words.ts';

/** Longest common noun that names a body again, in words ("the coast guard"). */
const LONGEST = 3;

/** "the coast guard" beside "Quelmaran Coast Guard", "the strait" beside "Kelmar Strait": the common noun of the only body or place it fits. */
export function readDescriptions(scene: Scene): void {
  const heads = new Map<string, Set<Draft>>();
  for (const draft of scene.drafts) {
    if (draft.type !== 'organisation' && draft.type !== 'place') continue;
    for (const key of draft.keys) for (const tail of tailsOf(key)) heads.set(tail, (heads.get(tail) ?? new Set()).add(draft));
  }
  if (heads.size === 0) return;
  for (let at = 0; at < scene.words.length; at++) {
    if ((scene.words[at] as Word).lower !== 'the' || scene.quoted(at)) continue;
    for (let end = at + 1 + LONGEST; end > at + 1; end--) {
      const draft = describedBy(scene, heads, at, end);
      if (!draft) continue;
      addMention(scene, draft, at, end, 'description');
      break;
    }
  }
}

function tailsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.includes('of')) return [];
  return words.flatMap((_, index) => (index > 0 && words.length - index <= LONGEST ? [words.slice(index).join(' ')] : []));
}

function describedBy(scene: Scene, heads: ReadonlyMap<string, ReadonlySet<Draft>>, at: number, end: number): Draft | undefined {
  const run = scene.words.slice(at + 1, end);
  const last = run.at(-1);
  const { sentence } = scene.words[at] as Word;
  if (!last || last.sentence !== sentence || run.some((word) => word.capital || word.punctuation)) return undefined;
  const next = scene.words[end];
  if (next?.sentence === sentence && (/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) || next.text === '-' || next.lower === 'of')) return undefined;
  const fitting = heads.get(run.map((word) => word.lower).join(' '));
  if (fitting?.size !== 1) return undefined;
  const [draft] = fitting;
  return draft && (draft.mentions[0]?.from ?? Number.POSITIVE_INFINITY) < at ? draft : undefined;
}
