import { NO_POINTS, type Points } from '../evidence/index.ts';
import { weights } from '../settings.ts';
import type { Word } from '../words.ts';
import { certainty, decide, TYPES, type Weighed } from './weighed.ts';

/** "in Alba, Zorn and Kelm": what stands in a row with a known thing is of its kind. Only names of which little is known borrow. */
export function lendFromNeighbours(weighed: readonly Weighed[], words: readonly Word[]): void {
  const starts = new Map<number, Weighed>();
  const ends = new Map<number, Weighed>();
  for (const item of weighed)
    for (const piece of item.form.pieces) {
      starts.set(piece.from, item);
      ends.set(piece.to, item);
    }
  for (const item of weighed) {
    if (certainty(item.points) >= weights.coordination) continue;
    const rows = item.form.pieces
      .filter((piece) => !piece.title)
      .flatMap((piece) => [starts.get(skipForward(words, piece.to)), ends.get(skipBack(words, piece.from))]);
    item.points = withVotes(item, rows);
  }
}

function withVotes(item: Weighed, rows: readonly (Weighed | undefined)[]): Points {
  const points: Record<keyof Points, number> = { ...NO_POINTS, ...item.points };
  const voted = new Set<keyof Points>();
  for (const other of rows) {
    if (!other || other === item || certainty(other.points) < weights.coordination) continue;
    if (item.form.parts.length === 1 || other.form.parts.length > 1) voted.add(decide(other.points));
  }
  for (const type of TYPES) if (voted.has(type)) points[type] += weights.coordination;
  return points;
}

const LINK = /^(?:,|and|or|&|-)$/;

/** The word behind the comma or "and" at `at`; -1 where there is none. */
function skipForward(words: readonly Word[], at: number): number {
  let ahead = at;
  while (ahead < at + 2 && LINK.test(words[ahead]?.lower ?? '')) ahead++;
  return ahead > at ? ahead : -1;
}

function skipBack(words: readonly Word[], at: number): number {
  let back = at;
  while (back > at - 2 && LINK.test(words[back - 1]?.lower ?? '')) back--;
  return back < at ? back : -1;
}
