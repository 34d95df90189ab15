import type { Removed } from '../../model/index.ts';
import { sift } from '../boilerplate/index.ts';
import { completeDate, findDates, toDoubt, toPublished } from '../dates/index.ts';
import type { Draft, Line, Surroundings } from '../draft.ts';
import { outletInAppeal } from './furniture.ts';
import { markHeadings } from './mark-headings.ts';
import { readHead } from './read-head.ts';
import { splitLines } from './split-lines.ts';

/**
 * Plain text, by our own judgement of its lines.
 * @param input decoded text
 * @param language what the text is written in; date words depend on it
 */
export function readPlain(input: string, language: string, around: Surroundings): Draft {
  return fromLines(splitLines(input), language, around);
}

/** What plain text, Markdown, mail and PDF have in common, once cut into lines. */
export function fromLines(all: readonly Line[], language: string, around: Surroundings): Draft {
  const { lines: clean, removed } = sift(all);
  const head = readHead(clean, language);
  const lines = markHeadings(head.lines);
  const dateline = readDateline(
    lines[0]?.kind === 'paragraph' ? lines[0].text : (lines.find((line) => line.kind === 'paragraph')?.text ?? ''),
    language,
  );
  const found = head.date?.month ? head.date : (dateline?.date ?? head.date);
  const date =
    found?.month &&
    completeDate(found, {
      text: lines.map((line) => line.text).join('\n'),
      language,
      ...(around.modified && { modified: around.modified }),
    });
  const sourceName = head.sourceName ?? appealed(removed) ?? dateline?.credit;
  return {
    lines,
    removed: [...removed, ...head.removed],
    ...(head.title && { title: head.title }),
    ...(head.byline && { byline: head.byline }),
    ...(sourceName && { sourceName }),
    ...(date && { published: toPublished(date, 'text') }),
    ...(found && (found.year === undefined || found.ambiguous) && { dateInDoubt: toDoubt(found, around.modified) }),
    problems: [],
  };
}

/** "PORT NAME, June 11 (Agency) - …": the date and the credit, which stay in the text. */
function readDateline(paragraph: string, language: string): { date?: ReturnType<typeof findDates>[number]; credit?: string } | undefined {
  const match = /^(.{2,90}?)\s?(?:[–—]|\s-|-\s|:)\s/u.exec(paragraph);
  const opening = match?.[1];
  if (!opening || !/^\p{Lu}{2}|^\p{Lu}.*\d|\(/u.test(opening)) return undefined;
  const date = findDates(opening, language)[0];
  const credit = /\(([^()]{2,40})\)\s*$/.exec(opening)?.[1]?.trim();
  if (!date && !credit) return undefined;
  return { ...(date && { date }), ...(credit && /^\P{Ll}/u.test(credit) && { credit }) };
}

function appealed(removed: readonly Removed[]): string | undefined {
  for (const { text, reason } of removed) {
    const name = reason === 'promotion' || reason === 'newsletter' ? outletInAppeal(text) : undefined;
    if (name) return name;
  }
  return undefined;
}
