import type { AnnotatedReport, Report, StoryGroup } from '../model/index.ts';
import { stableId } from '../text/index.ts';
import { attachSingles } from './attach.ts';
import type { Likeness } from './cosines.ts';
import { joinBest } from './join-best.ts';
import { mergeStories } from './merge.ts';
import { joinByNames } from './names.ts';
import { giveReasons } from './reasons.ts';
import { NAMES_OF_A_PART } from './settings.ts';
import { findLike } from './similar.ts';
import { partBySubjects } from './subjects.ts';
import { type GroupText, makeVectors, type TextVector } from './vectors.ts';

export interface GroupOptions {
  /** 'auto' (default): by event; 'one': all are one story; 'split': each is its own. */
  readonly story?: 'auto' | 'one' | 'split';
  /**
   * 'whole' (default): these are all the reports there are, and rarity among them means something; 'part': they were picked from more because they are
   * alike, so that what they have in common is no sign of one event.
   */
  readonly collection?: 'whole' | 'part';
  /** Terms, hashed as in signatures, that many reports outside of this part have, and how many: see `famousAround`. */
  readonly famous?: ReadonlyMap<number, number>;
}

/**
 * Puts reports of one event together, and tells why.
 * @returns stories, the largest first; the same whatever the order of reports
 */
export function group(reports: readonly Pick<AnnotatedReport, 'report'>[], options: GroupOptions = {}): StoryGroup[] {
  const texts = reports.map(({ report }) => textOf(report)).sort(inTime);
  if (texts.length === 0) return [];
  const { vectors, core } = makeVectors(texts, options.famous);
  const like = partBySubjects(texts, findLike(vectors));
  return storiesOf(texts, like, core, options)
    .map((members) =>
      makeGroup(
        members.sort((a, b) => a - b),
        vectors,
        like,
      ),
    )
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}

/** One for each report, so that what is worked out of a text is there when the same report is grouped again. */
const textsKept = new WeakMap<Report, GroupText>();

function textOf(report: Report): GroupText {
  const known = textsKept.get(report);
  if (known) return known;
  const made: GroupText = { id: report.id, title: report.title, text: report.text, date: report.published?.value };
  textsKept.set(report, made);
  return made;
}

/** Which texts tell of one event, by index; for texts that are no reports yet. */
export function clusterTexts(texts: readonly GroupText[], options: GroupOptions = {}): number[][] {
  const order = texts.map((_, index) => index).sort((a, b) => inTime(texts[a] as GroupText, texts[b] as GroupText));
  const ordered = order.map((index) => texts[index] as GroupText);
  const { vectors, core } = makeVectors(ordered);
  return storiesOf(ordered, partBySubjects(ordered, findLike(vectors)), core, options).map((members) =>
    members.map((at) => order[at] as number),
  );
}

/** Oldest first, undated last; the id settles the rest, so that no order of input shows. */
function inTime(a: GroupText, b: GroupText): number {
  const left = a.date ? Date.parse(a.date) : Number.POSITIVE_INFINITY;
  const right = b.date ? Date.parse(b.date) : Number.POSITIVE_INFINITY;
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function storiesOf(texts: readonly GroupText[], like: Likeness, core: readonly number[], { story, collection }: GroupOptions): number[][] {
  if (story === 'one') return [[...like.keys()]];
  if (story === 'split') return [...like.keys()].map((index) => [index]);
  const alike = attachSingles(texts, mergeStories(like), like);
  if (collection === 'part') return joinByNames(texts, alike, NAMES_OF_A_PART);
  const inCore = new Set(core);
  const stories = joinByNames(texts, alike);
  // A story whose reports are mostly of the core is the core's; what else was put with a few of them stays by itself.
  const mostlyCore = (members: readonly number[]): boolean => 2 * members.filter((at) => inCore.has(at)).length >= members.length;
  const first = new Set([...core, ...stories.filter((members) => core.length > 0 && mostlyCore(members)).flat()]);
  return [[...first], ...stories.map((members) => members.filter((at) => !first.has(at)))].filter((members) => members.length > 0);
}

function makeGroup(members: readonly number[], vectors: readonly TextVector[], like: Likeness): StoryGroup {
  const vectorAt = (at: number): TextVector => vectors[at] as TextVector;
  const reports = members.map((at) => vectorAt(at).id);
  return {
    id: stableId('st', ...[...reports].sort()),
    reports,
    joinings: joinBest(members, like).map(({ at, to, likeness }) => ({
      report: vectorAt(at).id,
      with: vectorAt(to).id,
      reasons: giveReasons(vectorAt(to), vectorAt(at), likeness),
    })),
  };
}
