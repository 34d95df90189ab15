import type { Change, DatePrecision, Dossier, TimelineEvent } from '../../model/index.ts';
import { count, dateInWords } from '../words.ts';
import { common, foldText, matterOf, shorten } from './fold.ts';
import type { Frame } from './frame.ts';
import { settings } from './settings.ts';
import { instantOf } from './times.ts';
import { firstMark, makeChange, namesOf, tellersOf } from './write.ts';

const dayMs = 86_400_000;
/** Finest first. */
const precisions: readonly DatePrecision[] = ['time', 'day', 'part-of-week', 'week', 'month', 'season', 'year', 'decade', 'unknown'];
const isAhead = ({ status }: TimelineEvent): boolean => status === 'planned' || status === 'conditional';
const fineness = ({ date }: TimelineEvent): number => precisions.indexOf(date.precision);

/** Events that came, planned ones that got their day, and dates that moved. */
export function timelineChanges(frame: Frame): Change[] {
  const touched = frame.newer.timeline.filter(({ members }) => members.some(frame.isFresh));
  if (!touched.length) return [];
  const places = new Map<string, TimelineEvent[]>();
  for (const event of frame.older.timeline)
    for (const member of event.members) places.set(frame.oldKeyOf(member), [...(places.get(frame.oldKeyOf(member)) ?? []), event]);
  return touched.flatMap((event) => {
    const cause = event.members.filter(frame.isFresh);
    const shared = event.members.flatMap((member) => places.get(frame.keyOf(member)) ?? []);
    const same =
      shared.find((old) => old.status === event.status) ?? shared[0] ?? frame.older.timeline.find((old) => isOneEvent(old, event));
    if (same) return moved(frame, same, event);
    if (cause.every((member) => frame.isRetold(member) || frame.moved.has(member.report))) return [];
    return [
      makeChange(frame, {
        kind: 'timeline',
        mark: ['new', firstMark(frame, cause)],
        text: `New on the timeline, ${dateInWords(event.date)}: ${shorten(event.text)}`,
        why: `${tellersOf(cause.map(({ report }) => frame.reportOf(report)))} it; ${event.basis}`.replace(/[^.!?”]$/, '$&.'),
        material: isAhead(event),
        subject: event.id,
        after: dateInWords(event.date),
        members: cause,
      }),
    ];
  });
}

/** A planned event that is to come on a finer date, or on another. What has happened keeps its date; that another is told is a discrepancy. */
function moved(frame: Frame, old: TimelineEvent, event: TimelineEvent): Change[] {
  if (!isAhead(old) || !isAhead(event) || (old.date.from === event.date.from && old.date.to === event.date.to)) return [];
  const cause = event.members.filter(frame.isFresh);
  const [before, after] = [dateInWords(old.date), dateInWords(event.date)];
  const overlaps = old.date.from.slice(0, 10) <= event.date.to.slice(0, 10) && event.date.from.slice(0, 10) <= old.date.to.slice(0, 10);
  const fixed = overlaps && fineness(event) < fineness(old) && fineness(event) <= precisions.indexOf('day');
  if (overlaps && !fixed) return [];
  return [
    makeChange(frame, {
      kind: fixed ? 'date-fixed' : 'timeline',
      mark: [fixed ? 'fixed' : 'moved', old.date.from, event.date.from, event.date.to, firstMark(frame, cause)],
      text: fixed
        ? `A date is fixed: ${after}, before ${before}: ${shorten(event.text)}`
        : `Moved from ${before} to ${after}: ${shorten(event.text)}`,
      why: `${namesOf(cause.map(({ report }) => frame.reportOf(report)))} gives the date; ${event.basis}`.replace(/[^.!?”]$/, '$&.'),
      material: true,
      subject: event.id,
      before,
      after,
      members: cause,
    }),
  ];
}

function isOneEvent(a: TimelineEvent, b: TimelineEvent): boolean {
  if (isAhead(a) !== isAhead(b)) return false;
  return foldText(a.text) === foldText(b.text) || tellOfOne(a, b);
}

function tellOfOne(a: TimelineEvent, b: TimelineEvent): boolean {
  const [x, y] = [matterOf(a.text), matterOf(b.text)];
  const both = common(x, y);
  return both >= settings.timeline.commonWords && both / Math.min(x.size, y.size) >= settings.timeline.sameEvent;
}

/**
 * Planned dates that have passed without a report that it happened.
 * @param dossier as it is now
 * @param at the moment to judge by, ISO 8601
 * @returns one change for each, with the same id whenever it is asked again
 */
export function findMissedDates(dossier: Dossier, at: string): Change[] {
  const now = instantOf(at) ?? 0;
  const told = dossier.timeline.filter((event) => !isAhead(event));
  return dossier.timeline.filter(isAhead).flatMap((event) => {
    const end = (instantOf(event.date.to, 'last') ?? Number.POSITIVE_INFINITY) + settings.timeline.graceDays * dayMs;
    if (now <= end || now > end + settings.timeline.staleDays * dayMs) return [];
    // Reported on or after its day, as done or as told; another plan with the same words is a postponement.
    const from = event.date.from.slice(0, 10);
    if (told.some((other) => other.date.to.slice(0, 10) >= from && tellOfOne(other, event))) return [];
    if (
      dossier.timeline.some(
        (other) => other !== event && isAhead(other) && other.date.to.slice(0, 10) > event.date.to.slice(0, 10) && tellOfOne(other, event),
      )
    )
      return [];
    const frame = { newer: dossier, at, newerIdOf: (id: string) => id };
    return [
      makeChange(frame, {
        kind: 'date-missed',
        mark: [event.date.to, firstMark(frame, event.members)],
        text: `A date has passed, ${dateInWords(event.date)}, and no report tells that it happened: ${shorten(event.text)}`,
        why: `${count(event.members.length, 'sentence')} announced it; nothing since tells of it.`,
        material: event.status === 'planned',
        subject: event.id,
        before: dateInWords(event.date),
        members: event.members,
      }),
    ];
  });
}
