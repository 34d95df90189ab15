import type { Dossier, Report, Span } from '../../model/index.ts';
import { bestMatch } from './match.ts';

/** What became of one citation when it was held against the texts. */
type Finding = 'holds' | 'text-changed' | 'misattributed' | 'invented';

export interface CheckedCitation {
  readonly span: Span;
  /** Where in the dossier it stands: "statements[3].members[0]". */
  readonly path: string;
  readonly finding: Finding;
  /** In words: what stands there now, or where the words were found instead. */
  readonly note: string;
}

export interface Verification {
  readonly citations: readonly CheckedCitation[];
  readonly counts: Readonly<Record<Finding, number>>;
  /** Locations of reports of the dossier for which no text was given. */
  readonly unchecked: readonly string[];
}

/**
 * Holds every citation of a dossier against the texts again.
 * - holds: the report's text has these words (at the offset, or elsewhere in it where the text around them changed)
 * - text-changed: the report has a passage that is nearly these words, no longer these
 * - misattributed: the report does not have the words, another report does
 * - invented: no report has them or anything near
 * @param dossier the record; anything that is an object with report, start, end and text counts as a citation
 * @param texts the reports as they read now; those of the dossier itself where nothing newer is given
 */
export function verifyDossier(dossier: Dossier, texts: readonly Report[] = []): Verification {
  const now = new Map<string, string>();
  const unchecked: string[] = [];
  for (const report of dossier.reports) {
    const fresh =
      texts.find((one) => one.location === report.location) ??
      texts.find((one) => one.id === report.id) ??
      texts.find((one) => sameFile(one.location, report.location));
    now.set(report.id, fresh?.text ?? report.text);
    if (texts.length > 0 && !fresh) unchecked.push(report.location);
  }
  const names = new Map(dossier.reports.map((report) => [report.id, report.location]));
  const citations = collectSpans(dossier).map(({ span, path }): CheckedCitation => ({ span, path, ...check(span, now, names) }));
  const counts = { holds: 0, 'text-changed': 0, misattributed: 0, invented: 0 };
  for (const citation of citations) counts[citation.finding]++;
  return { citations, counts, unchecked };
}

function sameFile(a: string, b: string): boolean {
  return a.split(/[\\/]/).pop() === b.split(/[\\/]/).pop();
}

function check(
  span: Span,
  texts: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Pick<CheckedCitation, 'finding' | 'note'> {
  const text = texts.get(span.report);
  if (text?.slice(span.start, span.end) === span.text) return { finding: 'holds', note: '' };
  if (text?.includes(span.text)) return { finding: 'holds', note: 'the words stand at another place of the report now' };
  // A passage of the report itself goes before the same words elsewhere: copies share their words.
  const near = text === undefined ? undefined : bestMatch(text, span.text);
  if (near) return { finding: 'text-changed', note: `reads now: “${near}”` };
  for (const [report, other] of texts) {
    if (report !== span.report && other.includes(span.text))
      return { finding: 'misattributed', note: `the words stand in ${names.get(report) ?? report}` };
  }
  if (text === undefined) return { finding: 'invented', note: 'the dossier has no such report' };
  return { finding: 'invented', note: 'neither this report nor another has these words' };
}

function collectSpans(dossier: Dossier): { span: Span; path: string }[] {
  const found: { span: Span; path: string }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) visit(one, `${path}[${index}]`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (isSpan(value)) found.push({ span: value, path });
    for (const [key, one] of Object.entries(value)) visit(one, path ? `${path}.${key}` : key);
  };
  const { reports: _texts, ...rest } = dossier;
  visit(rest, '');
  return found;
}

function isSpan(value: object): value is Span {
  return (
    'report' in value &&
    'start' in value &&
    'end' in value &&
    'text' in value &&
    typeof value.text === 'string' &&
    typeof value.start === 'number'
  );
}
