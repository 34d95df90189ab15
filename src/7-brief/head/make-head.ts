import type { AnnotatedReport, BriefInput, Report, StoryHead } from '../../model/index.ts';
import { compareText, contentWords, inOrder } from '../evidence.ts';
import { settings } from './settings.ts';

/**
 * Makes the head of a story. The title is that of the report whose title is told best by the other reports: the share of its content words in
 * their texts, as a mean that is drawn down where the words are few, so that of two titles told as well the one that says more is taken. A
 * label of the wire before it ("UPDATE 2 -") is left out. Without titles it is the lead sentence of the report that shares most words with the others.
 */
export function makeHead(input: BriefInput): StoryHead {
  const reports = inOrder(input);
  const published = reports.flatMap(({ report }) => (report.published ? [report.published.value] : [])).sort(compareDates);
  const first = published[0];
  const last = published.at(-1);
  return {
    id: input.group.id,
    ...chooseTitle(reports),
    languages: [...new Set(reports.map(({ report }) => report.language))].sort(),
    ...(first === undefined ? {} : { firstPublished: first }),
    ...(last === undefined ? {} : { lastPublished: last }),
    grouping: input.group.joinings.map(({ report, with: other, reasons }) => ({ report, with: other, reasons })),
  };
}

function compareDates(a: string, b: string): number {
  const difference = Date.parse(a) - Date.parse(b);
  return Number.isNaN(difference) || difference === 0 ? compareText(a, b) : difference;
}

interface Candidate {
  readonly title: string;
  readonly titleFrom: string;
  readonly score: number;
  readonly published: string;
}

function chooseTitle(reports: readonly AnnotatedReport[]): { readonly title: string; readonly titleFrom: string } {
  const counts = countReports(reports);
  const titled = reports.filter(({ report }) => report.title?.trim());
  const candidates = titled.length
    ? titled.map(({ report }) => rate(report, bareTitle(report.title ?? ''), counts, reports.length))
    : reports.map((one) => rate(one.report, leadOf(one), counts, reports.length));
  candidates.sort((a, b) => b.score - a.score || compareText(a.published, b.published) || compareText(a.titleFrom, b.titleFrom));
  const best = candidates[0];
  return best ? { title: best.title, titleFrom: best.titleFrom } : { title: 'Untitled', titleFrom: '' };
}

/** In how many reports each content word stands. */
function countReports(reports: readonly AnnotatedReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { report } of reports) for (const word of new Set(contentWords(report.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function rate(report: Report, title: string, counts: ReadonlyMap<string, number>, reports: number): Candidate {
  const words = [...new Set(contentWords(title))];
  const told = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / reports;
  const share = told / (words.length + settings.drawnBy);
  const weak = words.length < settings.fewWords || title.endsWith('?') || /^['"‘“]/.test(title) || settings.form.test(title);
  return { title, titleFrom: report.id, score: share - (weak ? settings.penalty : 0), published: report.published?.value ?? '~' };
}

/** Without the label of the wire, unless nothing is left. */
function bareTitle(title: string): string {
  const whole = title.trim();
  return whole.replace(settings.wireLabel, '').trim() || whole;
}

function leadOf({ report, annotations }: AnnotatedReport): string {
  const lead = annotations.sentences.find((sentence) => report.blocks[sentence.block]?.kind === 'paragraph') ?? annotations.sentences[0];
  const text = (lead ? report.text.slice(lead.start, lead.end) : report.text).replace(/\s+/g, ' ').trim();
  if (text.length <= settings.longestLead) return text || 'Untitled';
  const cut = text.slice(0, settings.longestLead);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
