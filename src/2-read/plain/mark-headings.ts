import { countWords, endsLikeSentence } from '../clean.ts';
import type { Line } from '../draft.ts';
import { MAX_HEADING_WORDS } from '../settings.ts';

/** Credits below the text tell who wrote it, not what happened. */
const CREDIT =
  /^[([–—-]*\s*(?:(?:additional |further |with )?(?:reporting|writing|editing|compiled|translation|research|photo(?:graphy|s)?|graphics?) (?:by|from)\b|.{3,90} contributed (?:to this (?:report|story|article)|reporting)|(?:edited|translated|compiled|written|produced|transcribed)(?: from (?:the )?\w+)? by:? \p{Lu}[\p{L}'’.-]* (?:\p{Lu}|v[ao]n |de )|sources?: |(?:with )?(?:material|input|files|reporting|inputs) from )/iu;

/** Marks short lines between paragraphs as headings, and credit lines as datelines. Nothing is taken out. */
export function markHeadings(lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    if (line.kind !== 'paragraph') return line;
    if (countWords(line.text) <= 40 && CREDIT.test(line.text)) return { ...line, kind: 'dateline' };
    if (isCaption(line.text)) return { ...line, kind: 'caption' };
    return isHeading(line, lines[i + 1]) ? { ...line, kind: 'heading' } : line;
  });
}

/** "… (Photo by A. Name)", "FILE PHOTO: …": a line that describes a picture. */
export function isCaption(text: string): boolean {
  return (
    countWords(text) <= 70 &&
    (/^\[?(?:file (?:photo|picture|image)|archive photo|in this (?:file )?(?:photo|image|picture)\b.{0,60}provided)/i.test(text) ||
      /[([][^()[\]]{0,40}\b(?:photo|image|picture|foto)s?\b[^()[\]]{0,60}[)\]]\.?$/i.test(text))
  );
}

function isHeading(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > 110 || countWords(line.text) > MAX_HEADING_WORDS) return false;
  if (/[:：;,–—-]$/.test(line.text) || endsLikeSentence(line.text))
    return /^[^.!…。]{3,80}[?？؟]$/u.test(line.text) && countWords(line.text) <= 10 && next.text.length > 80;
  if (/^["“„«'‘]/.test(line.text) || /^\p{Ll}/u.test(line.text)) return false;
  return next.kind !== 'paragraph' || next.text.length > line.text.length;
}
