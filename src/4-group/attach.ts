import type { Likeness, LikeRow } from './cosines.ts';
import { ATTACH, GROUP } from './settings.ts';
import type { GroupText } from './vectors.ts';

/**
 * A report that joined nothing joins the story of its best partners where these are near enough, or that of a report with which it shares whole
 * passages word for word: the mean over a large story hides what a short report or a transcript has in common with two of its reports.
 * @returns the stories, singles moved; the larger story first where two are equally near
 */
export function attachSingles(texts: readonly GroupText[], stories: readonly (readonly number[])[], like: Likeness): number[][] {
  const storyOf = new Map(stories.flatMap((members, index) => members.map((at) => [at, index] as const)));
  const result = stories.map((members) => [...members]);
  let holders: RunHolders | undefined;
  for (const [index, members] of stories.entries()) {
    const [at] = members;
    if (members.length !== 1 || at === undefined) continue;
    const to = nearestStory(at, stories, storyOf, like) ?? sharingStory(at, (holders ??= indexRuns(texts)), storyOf, like);
    if (to === undefined || to === index || result[index]?.length !== 1) continue;
    result[to]?.push(at);
    result[index] = [];
  }
  return result.filter((members) => members.length > 0);
}

function nearestStory(
  at: number,
  stories: readonly (readonly number[])[],
  storyOf: ReadonlyMap<number, number>,
  like: Likeness,
): number | undefined {
  const near = new Map<number, number[]>();
  const { others, values } = like[at] as LikeRow;
  for (const [k, other] of others.entries()) {
    const story = storyOf.get(other) as number;
    const value = values[k] as number;
    const known = near.get(story);
    if (known) known.push(value);
    else near.set(story, [value]);
  }
  let best: number | undefined;
  let highest: number = GROUP.threshold * ATTACH.ratio;
  for (const [story, likenesses] of near) {
    const size = stories[story]?.length ?? 0;
    if (size < 2) continue;
    const top = likenesses.sort((a, b) => b - a).slice(0, ATTACH.partners);
    const mean = top.reduce((sum, value) => sum + value, 0) / Math.min(ATTACH.partners, size);
    if (mean >= highest) [best, highest] = [story, mean];
  }
  return best;
}

/** The story of the report with which it has most runs of words in common, if these are enough; of two that have the same number, of the first. */
function sharingStory(at: number, holders: RunHolders, storyOf: ReadonlyMap<number, number>, like: Likeness): number | undefined {
  const shared = new Map<number, number>();
  const alike = new Set(like[at]?.others);
  for (const run of holders.runs[at] ?? [])
    for (const other of holders.of.get(run) ?? []) if (alike.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
  let best: number | undefined;
  let most: number = ATTACH.runs - 1;
  for (const [other, count] of [...shared].sort(([a], [b]) => a - b)) if (count > most) [best, most] = [storyOf.get(other), count];
  return best;
}

/** Which texts have a run of words. */
interface RunHolders {
  readonly runs: readonly ReadonlySet<string>[];
  readonly of: ReadonlyMap<string, readonly number[]>;
}

function indexRuns(texts: readonly GroupText[]): RunHolders {
  const runs = texts.map(({ text }) => runsOf(text));
  const of = new Map<string, number[]>();
  for (const [at, set] of runs.entries())
    for (const run of set) {
      const list = of.get(run);
      if (list) list.push(at);
      else of.set(run, [at]);
    }
  return { runs, of };
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + ATTACH.runWords <= words.length; at++) runs.add(words.slice(at, at + ATTACH.runWords).join(' '));
  return runs;
}
