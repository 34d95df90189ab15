import type { Change, ChangeKind, Id, Report, Span } from '../../model/index.ts';
import { stableId } from '../../text/index.ts';
import { placeOf, sentenceCase } from '../words.ts';
import { foldText } from './fold.ts';
import type { Frame } from './frame.ts';
import { settings } from './settings.ts';

export interface Told {
  readonly kind: ChangeKind;
  /** What makes it this change and no other, the same in every later comparison: places and values, never ids of clusters. */
  readonly mark: readonly string[];
  readonly text: string;
  readonly why: string;
  readonly material: boolean;
  readonly members: readonly Span[];
  readonly subject?: Id | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

const ofReports: ReadonlySet<ChangeKind> = new Set(['report', 'official', 'revision', 'deletion']);

export function makeChange({ newer, at }: Pick<Frame, 'newer' | 'at'>, told: Told): Change {
  const { kind, mark, text, why, material, members, subject, before, after } = told;
  return {
    // What a report is or does is told once, whatever story it is put into.
    id: stableId('ch', kind, ofReports.has(kind) ? '' : newer.story.id, ...mark),
    kind,
    at,
    story: newer.story.id,
    text: begin(text),
    why: begin(why),
    ...(subject === undefined ? {} : { subject }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    material,
    members: onceEach(members).slice(0, settings.mostMembers),
  };
}

/** The mark of a place: its report and words, as offsets move when the report is edited. */
function markOf({ newerIdOf }: Pick<Frame, 'newerIdOf'>, span: Span): string {
  return `${newerIdOf(span.report) ?? span.report} ${foldText(span.text)}`;
}

/** The first of some places, by report and words: the same whatever the order. */
export function firstMark(frame: Pick<Frame, 'newerIdOf'>, spans: readonly Span[]): string {
  return spans.map((span) => markOf(frame, span)).sort()[0] ?? '';
}

/** An address or a path keeps its small letter. */
const begin = (text: string): string => (/^\S*[:/.]\S/.test(text) ? text : sentenceCase(text));

export function nameOf(report: Report | undefined): string {
  return report ? placeOf(report) : 'a report';
}

/** "Northline", "Northline and Radio Sund", "Northline and 3 others": outlets once each, in the order given. */
export function namesOf(reports: readonly (Report | undefined)[]): string {
  const names = [...new Set(reports.map(nameOf))];
  if (names.length <= 1) return names[0] ?? 'a report';
  if (names.length === 2) return `${names[0]} and ${names[1]}`;
  return `${names[0]} and ${names.length - 1} others`;
}

/** "Northline tells", "Northline and Radio Sund tell". */
export function tellersOf(reports: readonly (Report | undefined)[]): string {
  return `${namesOf(reports)} ${new Set(reports.map(nameOf)).size > 1 ? 'tell' : 'tells'}`;
}

function onceEach(spans: readonly Span[]): Span[] {
  const seen = new Map<string, Span>();
  for (const { report, start, end, text } of spans) {
    const key = `${report}:${start}:${end}`;
    if (text && !seen.has(key)) seen.set(key, { report, start, end, text });
  }
  return [...seen.values()];
}
