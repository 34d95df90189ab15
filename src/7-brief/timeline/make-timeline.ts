import type { BriefInput, EventStatus, Range, Span, TimelineEvent } from '../../model/index.ts';
import { stableId } from '../../text/index.ts';
import { balanceMarks } from '../balance-marks.ts';
import { accountsOf, compareText, sortSpans, spanOf } from '../evidence.ts';
import { type Joined, joinTellings, spanOfDate } from './join.ts';
import { settings } from './settings.ts';
import { listTellings, type Telling } from './tellings.ts';

/**
 * The dated events of a story. Only what a time expression of its own sentence dates is listed: a false date is worse than none.
 * @returns sorted by date, the same whatever the order of the reports
 */
export function makeTimeline(input: BriefInput): TimelineEvent[] {
  return joinTellings(listTellings(input))
    .map((joined) => makeEvent(input, joined))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)) || compareText(a.id, b.id));
}

/** By first day, what lasts longer first, then by the hour. */
function sortKey({ date }: TimelineEvent): string {
  const long = String(99_999 - Math.max(0, Math.round(spanOfDate(date)))).padStart(5, '0');
  return `${date.from.slice(0, 10)} ${long} ${date.from.slice(10)}`;
}

function makeEvent(input: BriefInput, { members: tellings, date }: Joined): TimelineEvent {
  const best = chooseBest(tellings);
  const members = sortSpans(tellings.map(({ report, sentence }) => spanOf(report.report, sentence)));
  const first = members[0] as Span;
  return {
    id: stableId('tl', date.from, date.to, first.report, String(first.start), best.event.lemma),
    date,
    status: statusOf(tellings),
    text: wordsOf(best),
    basis: basisOf(tellings, date),
    members,
    accounts: accountsOf(
      input.trace,
      members.map((member) => member.report),
    ),
  };
}

/** The shortest telling among those with the finest date; ties by time of publication. */
function chooseBest(tellings: readonly Telling[]): Telling {
  const published = ({ report }: Telling): string => report.report.published?.value ?? '9999';
  return [...tellings].sort(
    (a, b) =>
      spanOfDate(a.date) - spanOfDate(b.date) ||
      Number(a.status === 'claimed') - Number(b.status === 'claimed') ||
      compareText(published(a), published(b)) ||
      compareText(a.report.report.id, b.report.report.id) ||
      a.event.start - b.event.start,
  )[0] as Telling;
}

/** Told by one report as done, by another as a claim: it is told as done. */
function statusOf(tellings: readonly Telling[]): EventStatus {
  const order: readonly EventStatus[] = ['happened', 'planned', 'claimed', 'conditional'];
  return order.find((status) => tellings.some((telling) => telling.status === status)) ?? 'happened';
}

/** "PORT BLUE, June 11 (Agency) - " */
const DATELINE = /^\([\p{Lu}\p{L} .-]{2,24}\)\s*(?:[-–—:]+\s*)?(?=\p{Lu})|^\p{Lu}[\p{Lu}\s.,'’-]+[^()]{0,32}\([^)]{2,40}\)\s*[-–—:]+\s*/u;

/** The sentence; where it is long, or tells another dated event too, the clause of the event together with its date. */
function wordsOf(telling: Telling): string {
  const words = clauseOf(telling);
  const { sentence, report } = telling;
  // "She said on Thursday", "It came a day after": what it is about stands in the rest of the sentence.
  const whole = report.report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim().replace(DATELINE, '');
  const middle = MIDDLE.test(words) && !whole.startsWith(words);
  if (whole.length <= words.length || !(middle || FRAME.test(words) || DANGLING.test(words) || LEANING.test(words))) return readable(words);
  if (whole.length <= settings.longestText) return readable(whole);
  // Too long to be shown whole: from its start to the end of the clause where that fits, else from the clause on.
  const end = whole.indexOf(words) + words.length;
  if (middle && end >= words.length) return readable(end <= settings.longestText ? whole.slice(0, end) : `… ${words}`);
  const cut = whole.slice(0, settings.longestText);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')} …`;
}

/** A clause that begins in the middle: with a small letter or a word that ties it to what stands before. */
const MIDDLE =
  /^(?:\p{Ll}|(?:Until|Till|After|Before|Since|Which|Who|Whose|Where|Because|Although|Though|While|With|To|By|For|From|Than|As|And|But|Or) )/u;
const readable = (text: string): string => balanceMarks(text.charAt(0).toUpperCase() + text.slice(1));

/** A clause of saying that ends with its verb or its date. */
const FRAME =
  /(?:^|\s)(?:said|says|told|added|confirmed|announced|stated|warned|commented|insisted|declared|acknowledged|asserting|claimed|argued|wrote|repeated|ordered)(?:\s(?:on|in|at|late|early|this|last|yesterday|\p{Lu})[^,;]{0,40})?$/u;
/** It opens with what ties it to the rest, or ends in a measure of it ("…, a day [before]"). */
const LEANING =
  /^(?:before|after|until|since|once|whether|if|than)\s|,\s(?:an?|one|two|three|some)\s(?:hours?|days?|weeks?|months?|years?)$/i;
const DANGLING = /\s(?:after|before|since|until|when|while|that|which|who|of|on|in|at|by|to|from|with|for|as|and|or|the|an?)$/i;

function clauseOf({ report, sentence, event, time, alone }: Telling): string {
  const { text } = report.report;
  const show = ({ start, end }: Range): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (alone && sentence.end - sentence.start <= settings.longText) return show(sentence).replace(DATELINE, '');
  const clause = { start: Math.min(event.clause.start, time.start), end: Math.max(event.clause.end, time.end) };
  // A clause that begins in the middle reads better from the start of its sentence.
  const opening = { start: sentence.start, end: clause.end };
  const range = alone && opening.end - opening.start <= settings.longText ? opening : clause;
  return show(range)
    .replace(DATELINE, '')
    .replace(/^(?:and|but|that|which|who|while|when|because|although|,|-|–|—)\s+/i, '')
    .replace(/\s(?:and|but|or)$|[,;:]$/, '');
}

/** How the date was found, by the telling whose date it is; further ways are added, so that a reader sees where reports agree. */
function basisOf(tellings: readonly Telling[], date: { readonly from: string; readonly to: string }): string {
  const same = tellings.filter((telling) => telling.date.from === date.from && telling.date.to === date.to);
  return [...new Set((same.length ? same : tellings).map(({ time }) => time.basis))].sort(compareText).slice(0, 3).join('; ');
}
