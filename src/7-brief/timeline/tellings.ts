import type {
  AnnotatedReport,
  BriefInput,
  DateRange,
  EventMention,
  EventStatus,
  Id,
  Range,
  Sentence,
  TimeExpression,
} from '../../model/index.ts';
import { firstEndingAfter, overlaps } from '../../text/index.ts';
import { contentWords, inOrder } from '../evidence.ts';
import { findAppointments } from './appointments.ts';
import { settings } from './settings.ts';

/** One report's telling of a dated event. */
export interface Telling {
  readonly report: AnnotatedReport;
  readonly event: EventMention;
  readonly time: TimeExpression;
  readonly date: DateRange;
  readonly sentence: Sentence;
  readonly status: EventStatus;
  readonly words: ReadonlySet<string>;
  /** Story entities named in the clause. */
  readonly entities: ReadonlySet<Id>;
  readonly statements: ReadonlySet<Id>;
  /** Its sentence tells no other dated event. */
  readonly alone: boolean;
}

/** Verbs of publishing: what they date is the page ("Published: 3 June"). */
const PAGE = new Set(['publish', 'post', 'update', 'print']);
const SAYING = new Set(['say', 'tell', 'add', 'announce', 'write', 'warn']);
const CLAIM = new Set(['claim', 'allege', 'accuse']);

/** Every event that a time expression of its own sentence dates, in the order of reports and text; one for each sentence and time. */
export function listTellings(input: BriefInput): Telling[] {
  const statements = statementsByReport(input);
  return inOrder(input).flatMap((report) => tellingsOf(report, input, statements.get(report.report.id) ?? []));
}

interface StatementRange extends Range {
  readonly id: Id;
}

function statementsByReport(input: BriefInput): ReadonlyMap<Id, readonly StatementRange[]> {
  const found = new Map<Id, StatementRange[]>();
  for (const { id, members } of input.collation.statements) {
    if (members.length < 2) continue;
    for (const { report, start, end } of members) {
      const list = found.get(report) ?? [];
      list.push({ id, start, end });
      found.set(report, list);
    }
  }
  return found;
}

function tellingsOf(report: AnnotatedReport, input: BriefInput, statements: readonly StatementRange[]): Telling[] {
  const { annotations } = report;
  const best = new Map<number, EventMention>();
  const told = (annotations.events ?? []).filter(({ dated, time }) => dated === 'told' && time);
  const appointed = findAppointments(report, new Set(told.map(({ time }) => time?.start ?? -1)));
  for (const event of [...told, ...appointed]) {
    if (!event.time || (event.standing === 'denied' && !SAYING.has(event.lemma)) || (event.negated && !isEnding(event, report))) continue;
    if (isPageDate(event, report) || isFalselyDated(event, report)) continue;
    const other = best.get(event.time.start);
    // Of several words that one time dates the verb tells the event.
    if (!other || (other.form === 'noun' && event.form === 'verb')) best.set(event.time.start, event);
  }
  const perSentence = new Map<number, number>();
  const sentenceAt = (at: number): number => firstEndingAfter(annotations.sentences, at);
  for (const event of best.values()) perSentence.set(sentenceAt(event.start), (perSentence.get(sentenceAt(event.start)) ?? 0) + 1);
  return [...best.values()].flatMap((event) => {
    const time = annotations.times.find(({ start }) => start === event.time?.start);
    const sentence = annotations.sentences[firstEndingAfter(annotations.sentences, event.start)];
    if (!time?.range || !sentence || daysOf(time.range) > settings.longestDays) return [];
    const entities = new Set(
      annotations.entities
        .filter(({ mentions }) => mentions.some((mention) => overlaps(mention, event.clause)))
        .flatMap(({ id }) => input.collation.entityOf.get(`${report.report.id}#${id}`) ?? []),
    );
    const inside = statements.filter(
      (statement) => overlaps(statement, event.clause) && statement.start <= event.start && event.start < statement.end,
    );
    return [
      {
        report,
        event,
        time,
        date: time.range,
        sentence,
        status: statusOf(event, time.range, report),
        words: wordsOf(report, event, time),
        entities,
        statements: new Set(inside.map(({ id }) => id)),
        alone: perSentence.get(sentenceAt(event.start)) === 1,
      },
    ];
  });
}

/** "Will no longer be paid": a denial that tells an end. */
function isEnding({ clause, start }: EventMention, { report }: AnnotatedReport): boolean {
  return /\bno longer\b/i.test(report.text.slice(clause.start, start));
}

/** Whether a time stands with a verb without telling when it happened. */
function isFalselyDated(event: EventMention, { report, annotations }: AnnotatedReport): boolean {
  const { text } = report;
  const time = event.time as Range;
  const sentence = annotations.sentences[firstEndingAfter(annotations.sentences, event.start)];
  const before = text.slice(sentence?.start ?? 0, time.start);
  const published = report.published?.value.slice(0, 10);
  const past = event.tense === 'past' || event.tense === 'perfect';
  // "Lund, president since 2017, refused": since when somebody is what they are.
  if (event.form === 'verb' && /, (?:[\p{L}-]+ ){1,4}since $/u.test(before) && !/\b(?:has|have|had)\b[^,]*$/.test(before)) return true;
  // "Set sentencing for 20 January", "orders for October": a day that something is for is not the day on which it was set.
  const behindUs = published !== undefined && (event.date?.to.slice(0, 10) ?? '9999') < published;
  if (behindUs && event.tense !== 'present' && /\b(?:for|until|till) (?:the )?$/.test(before)) return true;
  // A plan does not lie in the past.
  if (behindUs && event.tense === 'future') return true;
  // "If I had seen one, the rooms would have been empty": what did not come about.
  if (/\b(?:would|could|should|might) (?:not |never )?have\b/i.test(text.slice(event.clause.start, event.clause.end))) return true;
  // "Rejected a request to move the date to 27 October": what was refused is no plan.
  if (event.tense === 'none' && REFUSED.test(text.slice(sentence?.start ?? 0, event.start))) return true;
  // "Forty people had been arrested by midnight": the hour of a past deed does not lie ahead.
  const ahead = published !== undefined && (event.date?.from.slice(0, 10) ?? '') > published;
  return ahead && past && event.date?.precision === 'time' && /\b(?:by|at|around|before) $/.test(before);
}

const REFUSED =
  /\b(?:reject|refus|den(?:y|ied|ies)|declin|oppos|dismiss|block|veto|turn(?:ed|s)? down|ruled? out)\p{L}* (?:[\p{L}’'-]+ ){0,9}?(?:requests?|proposals?|plans?|bids?|calls?|motions?|attempts?|demands?|appeals?) (?:[\p{L}’'-]+ ){0,6}?(?:to )$/iu;

function isPageDate(event: EventMention, { report, annotations }: AnnotatedReport): boolean {
  const sentence = annotations.sentences[firstEndingAfter(annotations.sentences, event.start)];
  return (
    PAGE.has(event.lemma) &&
    sentence !== undefined &&
    event.start - sentence.start < 16 &&
    report.text.slice(sentence.start, sentence.end).length < 80 &&
    !event.agent
  );
}

function daysOf({ from, to }: DateRange): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
}

/** Content words of the clause, and of the sentence where the clause has too few; the words of the time itself say nothing of what happened. */
function wordsOf({ report, annotations }: AnnotatedReport, event: EventMention, time: TimeExpression): ReadonlySet<string> {
  const cut = (range: Range): string =>
    time.start >= range.start && time.end <= range.end
      ? `${report.text.slice(range.start, time.start)} ${report.text.slice(time.end, range.end)}`
      : report.text.slice(range.start, range.end);
  const own = new Set(contentWords(cut(event.clause)));
  if (own.size >= settings.commonWords) return own;
  const sentence = annotations.sentences[firstEndingAfter(annotations.sentences, event.start)];
  return sentence ? new Set(contentWords(cut(sentence))) : own;
}

/**
 * Whether an event happened, is planned, hangs on a condition, or is only told as somebody's words. What lies behind publication is planned
 * whatever its tense; words in quotation marks are claims of their speaker.
 */
function statusOf(event: EventMention, date: DateRange, { report, annotations }: AnnotatedReport): EventStatus {
  const published = report.published?.value.slice(0, 10);
  const ahead =
    event.tense === 'future' ||
    (published !== undefined && date.from.slice(0, 10) > published) ||
    (event.tense === 'present' && published !== undefined && date.to.slice(0, 10) > published && date.precision !== 'year');
  const sentence = annotations.sentences[firstEndingAfter(annotations.sentences, event.start)];
  const text = sentence ? report.text.slice(sentence.start, sentence.end) : '';
  // "…, if no cases are found, its minister said on Thursday": the saying hangs on nothing.
  const said = SAYING.has(event.lemma) && event.tense === 'past' && !ahead;
  if (!said && /^(?:if|unless|should|in case)\s/i.test(report.text.slice(event.clause.start, event.clause.end))) return 'conditional';
  if (!said && (ahead || event.tense === 'conditional') && /(?:^|[\s"“‘])(?:if|unless|should|provided that|in case)\s/i.test(text))
    return 'conditional';
  if (ahead) return 'planned';
  if (event.standing === 'claimed') return 'claimed';
  const quoted = annotations.quotations.some(
    (quotation) => quotation.marked && !quotation.scare && quotation.start <= event.start && event.start < quotation.end,
  );
  const alleged = (annotations.events ?? []).some(
    (other) => CLAIM.has(other.lemma) && sentence && other.start >= sentence.start && other.start < event.start,
  );
  if (
    quoted ||
    alleged ||
    annotations.quotations.some(
      (one) =>
        one.kind === 'indirect' &&
        CLAIM.has(lemmaAt(one.cue, annotations.events ?? [])) &&
        one.start <= event.start &&
        event.start < one.end,
    )
  )
    return 'claimed';
  // "Must keep indoors after ten": no condition is named, and the day has not passed.
  if (event.tense === 'conditional') return published !== undefined && date.to.slice(0, 10) >= published ? 'planned' : 'conditional';
  return 'happened';
}

function lemmaAt(cue: Range | undefined, events: readonly EventMention[]): string {
  return (cue && events.find((event) => overlaps(event, cue))?.lemma) ?? '';
}
