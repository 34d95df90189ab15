import type { HitView } from '../../../../web/search/index.ts';
import { words } from '../../../../web/ui/index.ts';
import { shownWords } from '../../../7-brief/edition/index.ts';
import type { SearchHit, StoredReport } from '../../../model/index.ts';
import { query } from './edition.ts';
import { instant } from './times.ts';

const w = words.search;

/** What is known around a hit. */
export interface HitRecord {
  readonly stored: StoredReport | undefined;
  readonly storyTitle: string | undefined;
  /** Whose words a statement is. */
  readonly speaker?: string | undefined;
}

/** Of a remark that is found as quotation and as statement the quotation stays: it has the wording. */
export function withoutRepeats(hits: readonly SearchHit[]): readonly SearchHit[] {
  const key = ({ story, excerpt }: SearchHit): string =>
    `${story} ${excerpt
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
  const quoted = new Set(hits.filter(({ kind }) => kind === 'quotation').map(key));
  return hits.filter((hit) => hit.kind !== 'statement' || !quoted.has(key(hit)));
}

/** A result, leading to the sentence that matched. */
export function hitView(hit: SearchHit, { stored, storyTitle, speaker }: HitRecord): HitView {
  const story = hit.story && storyTitle ? { title: storyTitle, href: storyHref(hit, hit.story) } : undefined;
  const isWhole = hit.kind === 'quotation' || hit.kind === 'statement';
  const outlet = stored?.report.source.name;
  // A report that tells no date is found at the time at which it was first seen.
  const undated = stored !== undefined && hit.kind !== 'note' && stored.report.published === undefined;
  const language = stored && stored.report.language !== 'und' && stored.report.language !== 'en' ? stored.report.language : undefined;
  return {
    kind: w.kindOne[hit.kind],
    ...(isWhole ? {} : { title: hit.title }),
    ...(hit.kind === 'quotation' ? { speaker: hit.title } : speaker ? { speaker } : {}),
    href: hrefOf(hit, stored),
    runs: runsOf(hit),
    said: hit.kind !== 'person',
    ...(hit.at ? { when: { iso: hit.at, words: `${undated ? `${w.seen} ` : ''}${instant(hit.at.slice(0, 10)).words}` } } : {}),
    ...(outlet && hit.kind !== 'person' ? { outlet } : {}),
    ...(story ? { story } : {}),
    ...(language && hit.kind !== 'note' ? { language } : {}),
  };
}

function hrefOf(hit: SearchHit, stored: StoredReport | undefined): string {
  if (hit.kind === 'note') return `/notes/${encodeURIComponent(hit.id)}`;
  if (hit.kind === 'person') return hit.story ? storyHref(hit, hit.story) : `/search${query({ q: `person:"${hit.title}"` })}`;
  if (!stored) return hit.story ? storyHref(hit, hit.story) : '/';
  const place = placeOf(hit, stored.report.text);
  const report = `/reports/${encodeURIComponent(stored.report.id)}`;
  return place ? `${report}?at=${place.start}-${place.end}#at` : report;
}

/** Where the story tells of it. */
function storyHref(hit: SearchHit, id: string): string {
  const story = `/stories/${encodeURIComponent(id)}`;
  if (hit.kind === 'quotation') return `${story}/quotations${query({ only: hit.id })}`;
  if (hit.kind === 'statement') return `${story}/statements${query({ only: hit.id })}`;
  if (hit.kind === 'person') return `${story}/people#${encodeURIComponent(hit.id)}`;
  return story;
}

function runsOf({ kind, excerpt: found, marks }: SearchHit): HitView['runs'] {
  // The comma before the closing mark belongs to the report's sentence.
  const excerpt = kind === 'quotation' ? shownWords(found) : found;
  const runs: { text: string; lit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) runs.push({ text: excerpt.slice(at, start), lit: false });
    runs.push({ text: excerpt.slice(start, end), lit: true });
    at = end;
  }
  if (at < excerpt.length) runs.push({ text: excerpt.slice(at), lit: false });
  return runs;
}

const before = '… ';
const after = ' …';

/**
 * The sentence of a report's text in which the first match stands; of a quotation or statement, all of it.
 * The excerpt is a stretch of the text, its line breaks written as spaces, with dots where it was cut.
 */
export function placeOf({ kind, excerpt, marks }: SearchHit, text: string): { readonly start: number; readonly end: number } | undefined {
  const from = excerpt.startsWith(before) ? before.length : 0;
  const inner = excerpt.slice(from, excerpt.endsWith(after) ? -after.length : undefined);
  const begins = inner ? text.replace(/\s/g, ' ').indexOf(inner) : -1;
  if (begins < 0) return undefined;
  if (kind !== 'report') return { start: begins, end: begins + inner.length };
  const [mark] = marks;
  return mark && sentenceAround(text, begins + mark.start - from);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentenceAround(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const until = text.indexOf('\n', at);
  const found = sentences.segment(text.slice(line, until < 0 ? undefined : until)).containing(at - line);
  if (!found) return undefined;
  const start = line + found.index;
  return { start, end: start + found.segment.trimEnd().length };
}
