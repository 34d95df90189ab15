import type { Removed } from '../../model/index.ts';
import { sift } from '../boilerplate/index.ts';
import { completeDate, findDates, toDoubt, toPublished } from '../dates/index.ts';
import type { Draft, Line, Surroundings } from '../draft.ts';
import { judgeFurniture, looksLikeOutlet, outletInAppeal } from './furniture.ts';
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
  const paragraphs = lines.filter((line) => line.kind === 'paragraph').map((line) => line.text);
  const first = paragraphs[0] ?? '';
  const dateline = readDateline(first, language) ?? readBrackets(first, language) ?? readBrackets(paragraphs.at(-1) ?? '', language);
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
  const lead = /^\(([\p{Lu}\d][\p{Lu}\d&. -]{1,11}|[^()]{2,40})\)\s*(?:[–—:-]+\s)?(?=\p{Lu})/u.exec(paragraph)?.[1];
  if (lead && (/^[\p{Lu}\d&.-]+$/u.test(lead) || looksLikeOutlet(lead))) return { credit: lead };
  const match = /^(.{2,90}?)(?:\s?[–—:]|\s-{1,3}|--)\s/u.exec(paragraph);
  const opening = match?.[1];
  if (!opening || !/^\p{Lu}{2}|^\p{Lu}.*\d|\(/u.test(opening)) return undefined;
  const date = findDates(opening, language)[0];
  // The agency may stand before the date too: "PORT NAME (Agency), June 11 - …".
  const credit = /\(([^()]{2,40})\)\s*$/
    .exec(date ? opening.slice(0, date.start).replace(/[\s,]+$/, '') + opening.slice(date.end) : opening)?.[1]
    ?.trim();
  if (!date && !credit) return undefined;
  return { ...(date && { date }), ...(credit && /^\P{Ll}/u.test(credit) && { credit }) };
}

/** "… the ministry said. (Valley Radio, 4 March 2026)": outlet and date in brackets after the first or the last paragraph. */
function readBrackets(paragraph: string, language: string): { date?: ReturnType<typeof findDates>[number]; credit?: string } | undefined {
  const inner = /[.!?]["”’]?\s*\(([^()]{6,90})\)\.?$/u.exec(paragraph)?.[1];
  const found = inner ? judgeFurniture(inner, language, true) : undefined;
  if (!found?.date?.month) return undefined;
  return { date: found.date, ...(found.outlet && { credit: found.outlet }) };
}

function appealed(removed: readonly Removed[]): string | undefined {
  for (const { text, reason } of removed) {
    const name = reason === 'promotion' || reason === 'newsletter' ? outletInAppeal(text) : undefined;
    if (name) return name;
  }
  return undefined;
}
