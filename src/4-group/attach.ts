import type { Likeness } from './cosines.ts';
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
  for (const [index, members] of stories.entries()) {
    const [at] = members;
    if (members.length !== 1 || at === undefined) continue;
    const to = nearestStory(at, stories, storyOf, like) ?? sharingStory(at, texts, storyOf, like);
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
  for (const [other, value] of like[at] ?? []) {
    const story = storyOf.get(other) as number;
    near.set(story, [...(near.get(story) ?? []), value]);
  }
  let best: number | undefined;
  let highest: number = GROUP.threshold * ATTACH.ratio;
  for (const [story, values] of near) {
    const size = stories[story]?.length ?? 0;
    if (size < 2) continue;
    const top = values.sort((a, b) => b - a).slice(0, ATTACH.partners);
    const mean = top.reduce((sum, value) => sum + value, 0) / Math.min(ATTACH.partners, size);
    if (mean >= highest) [best, highest] = [story, mean];
  }
  return best;
}

/** The story of the report with which it has most runs of words in common, if these are enough. */
function sharingStory(at: number, texts: readonly GroupText[], storyOf: ReadonlyMap<number, number>, like: Likeness): number | undefined {
  const mine = runsOf(texts[at]?.text ?? '');
  let best: number | undefined;
  let most: number = ATTACH.runs - 1;
  for (const other of [...(like[at]?.keys() ?? [])].sort((a, b) => a - b)) {
    let shared = 0;
    for (const run of runsOf(texts[other]?.text ?? '')) if (mine.has(run)) shared++;
    if (shared > most) [best, most] = [storyOf.get(other), shared];
  }
  return best;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + ATTACH.runWords <= words.length; at++) runs.add(words.slice(at, at + ATTACH.runWords).join(' '));
  return runs;
}
