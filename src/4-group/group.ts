import type { AnnotatedReport, Id, Reason, StoryGroup } from '../model/index.ts';
import { stableId } from '../text/index.ts';
import { mergeStories } from './merge.ts';
import { giveReasons } from './reasons.ts';
import { findLike, nearInTime } from './similar.ts';
import { type GroupText, makeVectors, type TextVector } from './vectors.ts';

export interface GroupOptions {
  /** 'auto' (default): by event; 'one': all are one story; 'split': each is its own. */
  readonly story?: 'auto' | 'one' | 'split';
}

/**
 * Puts reports of one event together, and tells why.
 * @returns stories, the largest first; the same whatever the order of reports
 */
export function group(reports: readonly AnnotatedReport[], options: GroupOptions = {}): StoryGroup[] {
  const texts = reports
    .map(({ report }): GroupText => ({ id: report.id, title: report.title, text: report.text, date: report.published?.value }))
    .sort(inTime);
  if (texts.length === 0) return [];
  const vectors = makeVectors(texts);
  return storiesOf(vectors, options.story ?? 'auto')
    .map((members) => makeGroup(members.sort((a, b) => a - b).map((at) => vectors[at] as TextVector)))
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}

/** Which texts tell of one event, by index; for texts that are no reports yet. */
export function clusterTexts(texts: readonly GroupText[]): number[][] {
  const order = texts.map((_, index) => index).sort((a, b) => inTime(texts[a] as GroupText, texts[b] as GroupText));
  const vectors = makeVectors(order.map((index) => texts[index] as GroupText));
  return storiesOf(vectors, 'auto').map((members) => members.map((at) => order[at] as number));
}

/** Oldest first, undated last; the id settles the rest, so that no order of input shows. */
function inTime(a: GroupText, b: GroupText): number {
  const left = a.date ? Date.parse(a.date) : Number.POSITIVE_INFINITY;
  const right = b.date ? Date.parse(b.date) : Number.POSITIVE_INFINITY;
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function storiesOf(vectors: readonly TextVector[], story: 'auto' | 'one' | 'split'): number[][] {
  if (story === 'one') return [vectors.map((_, index) => index)];
  if (story === 'split') return vectors.map((_, index) => [index]);
  return mergeStories(findLike(vectors));
}

function makeGroup(members: readonly TextVector[]): StoryGroup {
  const reports = members.map(({ id }) => id);
  const joinings: { report: Id; with: Id; reasons: readonly Reason[] }[] = [];
  const best = members.map(() => ({ at: 0, likeness: -1 }));
  const open = new Set(members.keys());
  let last = 0;
  open.delete(0);
  // Prim's tree: the report most like those already in comes next, so that every joining is the best there is.
  while (open.size > 0) {
    let next = -1;
    for (const at of open) {
      const likeness = likenessOf(members[last] as TextVector, members[at] as TextVector);
      if (likeness > (best[at]?.likeness ?? -1)) best[at] = { at: last, likeness };
      if (next < 0 || (best[at]?.likeness ?? -1) > (best[next]?.likeness ?? -1)) next = at;
    }
    const report = members[next] as TextVector;
    const { at, likeness } = best[next] as { at: number; likeness: number };
    const other = members[at] as TextVector;
    joinings.push({ report: report.id, with: other.id, reasons: giveReasons(other, report, likeness) });
    open.delete(next);
    last = next;
  }
  return { id: stableId('st', ...[...reports].sort()), reports, joinings };
}

function likenessOf(a: TextVector, b: TextVector): number {
  let sum = 0;
  for (const { term, weight } of a.terms) sum += weight * (b.weights.get(term) ?? 0);
  return sum * nearInTime(a.day, b.day);
}
