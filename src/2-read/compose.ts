import type { Block, Capture, Problem, Published, Report } from '../model/index.ts';
import { foldName, stableId } from '../text/index.ts';
import type { Draft, Line } from './draft.ts';
import { speakerOfTitle, tellSourceKind } from './source-kind.ts';
import { sourceOfFile } from './source-of-file.ts';

/**
 * Makes the report of a draft. Lines of the draft become blocks; paragraphs are parted by an empty line, entries of one list by a line end.
 */
export function composeReport(draft: Draft, capture: Capture, language: string): Report {
  const { text, blocks } = composeText(draft.lines);
  const given = capture.given;
  const published = publishedOf(draft, capture);
  const title = given?.titleBasis === 'feed' ? (draft.title ?? given.title) : (given?.title ?? draft.title);
  const told = given?.source ?? draft.sourceName ?? speakerOfTitle(title);
  const sourceName = told ?? sourceOfFile(capture.location);
  const kind = given?.kind ?? tellSourceKind(sourceName, capture.location);
  return {
    id: stableId('r', capture.location, text),
    location: capture.location,
    source: {
      id: stableId('s', sourceKey(sourceName, capture.location)),
      ...(sourceName && { name: sourceName }),
      ...(sourceName && !told && { nameFrom: 'file' as const }),
      ...(given?.family && { family: given.family }),
      ...(kind && { kind }),
    },
    ...(title && { title }),
    ...(draft.byline && { byline: draft.byline }),
    language,
    ...(published && { published }),
    text,
    blocks,
    removed: [...draft.removed].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Two spellings of one outlet have one id; without a name the site stands for it. */
function sourceKey(name: string | undefined, location: string): string {
  if (name) return foldName(name).replace(/^the /, '');
  return URL.canParse(location) ? new URL(location).hostname || location : location;
}

/**
 * What the analyst gave goes before the page's own date, and that before the feed's: feeds date the entry, not the report. The feed's is
 * taken where the page has none, a doubtful one or only its file's, and where it tells the hour of the same day.
 */
function publishedOf(draft: Draft, capture: Capture): Published | undefined {
  const given = givenDate(capture);
  const own = draft.published;
  if (!given || !own || given.basis !== 'feed') return given ?? own;
  const weak = own.basis === 'file' || draft.dateInDoubt !== undefined;
  return weak || given.value.startsWith(own.value) ? given : own;
}

function givenDate(capture: Capture): Published | undefined {
  const value = capture.given?.published;
  if (!value) return undefined;
  const precision = /T\d{2}:\d{2}:\d{2}/.test(value)
    ? 'second'
    : /T\d{2}:\d{2}/.test(value)
      ? 'minute'
      : /^\d{4}-\d{2}-\d{2}/.test(value)
        ? 'day'
        : /^\d{4}-\d{2}/.test(value)
          ? 'month'
          : 'year';
  return { value, precision, basis: capture.given?.publishedBasis ?? 'given' };
}

function composeText(lines: readonly Line[]): { text: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let text = '';
  let leadIn: number | undefined;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const sameList = before?.kind === 'item' && line.kind === 'item' && before.list === line.list;
    if (text) text += sameList ? '\n' : '\n\n';
    if (line.kind !== 'item') leadIn = undefined;
    else if (!sameList) leadIn = before && before.kind !== 'item' && isLeadIn(before) ? blocks.length - 1 : undefined;
    blocks.push({
      kind: line.kind,
      start: text.length,
      end: text.length + line.text.length,
      ...(line.kind === 'item' && leadIn !== undefined && { leadIn }),
    });
    text += line.text;
  }
  return { text, blocks };
}

/** A list is governed by the line above it that ends with a colon, or by its heading. */
function isLeadIn(line: Line): boolean {
  return (
    line.kind === 'heading' ||
    /[:：]$/.test(line.text) ||
    /\b(?:following|these|below|include[sd]?|including|are|were)\W*$/i.test(line.text)
  );
}

export function problemOf(capture: Capture, message: string, fatal = false): Problem {
  return { location: capture.location, stage: 'read', message, fatal };
}
