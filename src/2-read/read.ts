import type { Capture, Reading } from '../model/index.ts';
import { decode, type Format, isPdf, refuseForeign, sniffFormat } from './bytes/index.ts';
import { composeReport, problemOf } from './compose.ts';
import type { Draft, Surroundings } from './draft.ts';
import { readMail, readMarkdown, readPdf } from './formats/index.ts';
import { tellLanguage } from './language.ts';
import { readPlain } from './plain/index.ts';

/**
 * Finds the report in a capture.
 * @param capture bytes of plain text, Markdown, HTML, MHTML, e-mail or PDF in any encoding; what its type says is only a hint
 * @returns the report, or none; and what was wrong, in words that say what to do. Never throws on bad input.
 */
export async function read(capture: Capture): Promise<Reading> {
  try {
    return await readAny(capture);
  } catch (error) {
    return {
      problems: [
        problemOf(capture, `The input could not be read (${(error as Error).message}). Save the report as plain text and give that.`, true),
      ],
    };
  }
}

async function readAny(capture: Capture): Promise<Reading> {
  const foreign = refuseForeign(capture.bytes);
  if (foreign) return { problems: [problemOf(capture, foreign, true)] };
  if (isPdf(capture.bytes)) {
    return finish(capture, await readPdf(capture.bytes, surroundings(capture)));
  }
  const decoded = await decode(capture.bytes, capture.charset);
  if (!decoded)
    return { problems: [problemOf(capture, 'The file holds no text (binary data). Save the report as plain text, HTML or PDF.', true)] };
  const draft = await readText(decoded.text, sniffFormat(decoded.text.slice(0, 8000), capture.contentType), capture);
  return finish(capture, { ...draft, problems: [...decoded.problems, ...draft.problems] });
}

async function readText(text: string, format: Format, capture: Capture): Promise<Draft> {
  const around = surroundings(capture);
  if (format === 'html') {
    const { readHtml } = await import('./html/index.ts');
    return readHtml(text, around);
  }
  if (format === 'mhtml' || format === 'email') return readMail(capture.bytes, text, around);
  if (format === 'markdown') return readMarkdown(text, around);
  return readPlain(text, await tellLanguage(text), around);
}

function surroundings(capture: Capture): Surroundings {
  return { location: capture.location, ...(capture.modified && { modified: capture.modified }) };
}

async function finish(capture: Capture, draft: Draft): Promise<Reading> {
  const problems = draft.problems.map((message) => problemOf(capture, message));
  if (!draft.lines.length) {
    return {
      problems: [
        ...problems,
        problemOf(capture, 'No article was found in this input. If there is one, select its text and save it as a plain text file.', true),
      ],
    };
  }
  const text = draft.lines.map((line) => line.text).join('\n');
  const report = composeReport(draft, capture, await tellLanguage(text, draft.language));
  // What a page, a message or the analyst tells of the date is not in doubt.
  const doubt = report.published && report.published.basis !== 'text' ? undefined : draft.dateInDoubt;
  return { report, ...(doubt && { dateInDoubt: doubt }), problems };
}
