import type { AlertRule, Change, Id, Span } from '../../model/index.ts';
import type { Lookup } from './lookup.ts';
import { findWordsIn, sentenceAround, type WordFinder } from './words.ts';

/**
 * Holds a change against a rule.
 * @returns the change as the alert carries it, with the sentence that has the watched word in front; undefined where the rule does not tell it
 */
export async function matchRule(rule: AlertRule, change: Change, lookup: Lookup): Promise<Change | undefined> {
  const finder = findWordsIn(rule.words ?? []);
  // Whoever watches a word wants the report that has it, though a report by itself is a detail.
  const isAskedFor = finder !== undefined && change.kind === 'report';
  if (rule.materialOnly && !change.material && !isAskedFor) return undefined;
  if (rule.on.length && !rule.on.includes(change.kind)) return undefined;
  if (rule.stories?.length && !(await isInStories(rule.stories, change, lookup))) return undefined;
  if (rule.sources?.length && !(await sourcesOf(change, lookup)).some((id) => rule.sources?.includes(id))) return undefined;
  if (rule.sourceKinds?.length && !(await kindsOf(change, lookup)).some((kind) => rule.sourceKinds?.includes(kind as never)))
    return undefined;
  return finder ? withWord(finder, change, lookup) : change;
}

async function isInStories(stories: readonly Id[], change: Change, lookup: Lookup): Promise<boolean> {
  if (change.story === undefined) return false;
  if (stories.includes(change.story)) return true;
  for (const story of stories) if ((await lookup.living(story)) === change.story) return true;
  return false;
}

const reportsOf = (change: Change): Id[] => [...new Set(change.members.map(({ report }) => report))];

async function sourcesOf(change: Change, lookup: Lookup): Promise<Id[]> {
  const stored = await Promise.all(reportsOf(change).map(lookup.report));
  return [...(change.source === undefined ? [] : [change.source]), ...stored.flatMap((one) => one?.source ?? [])];
}

async function kindsOf(change: Change, lookup: Lookup): Promise<string[]> {
  const stored = await Promise.all(reportsOf(change).map(lookup.report));
  const watched = await Promise.all((await sourcesOf(change, lookup)).map(lookup.source));
  return [...stored.flatMap((one) => one?.report.source.kind ?? []), ...watched.flatMap((one) => one?.kind ?? [])];
}

/** In the change, in its sentences or, for a new report, anywhere in it. */
async function withWord(finder: WordFinder, change: Change, lookup: Lookup): Promise<Change | undefined> {
  const member = change.members.find(({ text }) => finder(text));
  if (member) return { ...change, members: [member, ...change.members.filter((one) => one !== member)] };
  if (change.kind === 'report' && change.subject !== undefined) {
    const report = (await lookup.report(change.subject))?.report;
    const place = report && finder(report.text);
    if (report && place) {
      const { start, end } = sentenceAround(report.text, place);
      const sentence: Span = { report: report.id, start, end, text: report.text.slice(start, end) };
      return { ...change, members: [sentence, ...change.members] };
    }
  }
  return [change.text, change.before, change.after].some((text) => text !== undefined && finder(text)) ? change : undefined;
}
