import type { Capture, Report } from '../../model/index.ts';

/** What a page says of having been changed. */
export interface ChangeNotices {
  /** Its own date of change, ISO 8601. */
  readonly modified?: string;
  /** Its lines that own up to a change: "Updated 14:05", "Correction: …". */
  readonly notices: readonly string[];
}

const NOTICE =
  /\b(?:updated?|corrected|correction|clarification|amended|revised|editor['’]?s note|(?:first|originally) published|(?:earlier|previous) version)\b/i;
const META =
  /["'](?:article:modified_time|og:updated_time|datemodified|last-modified|dcterms\.modified)["'][^>]*?content=["']([^"']+)["']/i;
const META_BACKWARDS = /content=["']([^"']+)["'][^>]*?["'](?:article:modified_time|og:updated_time|datemodified|dcterms\.modified)["']/i;
const LINKED_DATA = /"dateModified"\s*:\s*"([^"]+)"/;
const LONGEST_NOTICE = 400;
/** Bytes of a page in which its metadata stand. */
const HEAD_BYTES = 400_000;

/** Looks for the date of change in the page's metadata, and for notes in what was read and in what was taken out. */
export function noticesOfChange(capture: Capture, report: Report | undefined): ChangeNotices {
  const page = Buffer.from(capture.bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const told = /<(?:meta|script|html)/i.test(page)
    ? (META.exec(page) ?? META_BACKWARDS.exec(page) ?? LINKED_DATA.exec(page))?.[1]
    : undefined;
  const ms = told === undefined ? Number.NaN : Date.parse(told);
  return {
    ...(!Number.isNaN(ms) && { modified: new Date(ms).toISOString() }),
    notices: report ? noticesIn(report) : [],
  };
}

/** The lines of a report, those taken out included, that speak of a change. */
export function noticesIn(report: Report): readonly string[] {
  const lines = [...report.removed.map(({ text }) => text), ...report.text.split('\n'), report.byline ?? ''];
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line.length <= LONGEST_NOTICE && NOTICE.test(line)))];
}
