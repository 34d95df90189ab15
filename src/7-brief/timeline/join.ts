import type { DateRange, Id } from '../../model/index.ts';
import { overlapShare } from '../evidence.ts';
import { settings } from './settings.ts';
import type { Telling } from './tellings.ts';

/** Tellings of one event; `date` is the narrowest that its members agree on. */
export interface Joined {
  readonly members: readonly Telling[];
  readonly date: DateRange;
}

interface Group {
  readonly members: Telling[];
  readonly statements: Set<Id>;
  date: DateRange;
}

/**
 * Joins tellings of the same event: their dates agree, nobody plans what another tells as done, and they stand in one statement of the
 * collation or share most of their words. Finer dates come first, so that "in June" joins the day it means and not the other way round.
 * @param tellings in any order
 * @returns groups; the same whatever the order
 */
export function joinTellings(tellings: readonly Telling[]): Joined[] {
  const ordered = [...tellings].sort(
    (a, b) =>
      spanOfDate(a.date) - spanOfDate(b.date) ||
      compare(a.date.from, b.date.from) ||
      b.words.size - a.words.size ||
      compare(a.report.report.id, b.report.report.id) ||
      a.event.start - b.event.start,
  );
  const groups: Group[] = [];
  const byWord = new Map<string, Set<Group>>();
  for (const telling of ordered) {
    const group = likeliest(telling, byWord);
    if (group) {
      group.members.push(telling);
      for (const id of telling.statements) group.statements.add(id);
    } else {
      const created: Group = { members: [telling], statements: new Set(telling.statements), date: telling.date };
      groups.push(created);
      // Only the first telling is indexed: a chain of likenesses must not tie different events together.
      for (const word of [...telling.words, ...telling.statements]) {
        const list = byWord.get(word) ?? new Set();
        list.add(created);
        byWord.set(word, list);
      }
    }
  }
  return groups;
}

/** Group → how many words it shares with a telling; a shared statement counts for as many as are needed. */
function inCommon(telling: Telling, byWord: ReadonlyMap<string, ReadonlySet<Group>>): Map<Group, number> {
  const common = new Map<Group, number>();
  const count = (key: string, weight: number): void => {
    for (const group of byWord.get(key) ?? []) common.set(group, (common.get(group) ?? 0) + weight);
  };
  for (const word of telling.words) count(word, 1);
  for (const id of telling.statements) count(id, settings.commonWords);
  return common;
}

function likeliest(telling: Telling, byWord: ReadonlyMap<string, ReadonlySet<Group>>): Group | undefined {
  let best: Group | undefined;
  let most = 0;
  for (const [group, count] of inCommon(telling, byWord)) {
    const first = group.members[0] as Telling;
    // The same verb with its only noun: "An inquiry will begin".
    const least = first.event.lemma === telling.event.lemma ? settings.commonWords - 1 : settings.commonWords;
    const appointed = isSameAppointment(first, telling);
    if ((count < least && !appointed) || !agree(group, telling)) continue;
    const share = overlapShare(first.words, telling.words);
    const together = appointed || [...telling.statements].some((id) => group.statements.has(id));
    if (!together && share < settings.sameContent) continue;
    const score = share + (together ? 1 : 0);
    if (score > most) {
      most = score;
      best = group;
    }
  }
  return best;
}

/**
 * Two plans of one day with one verb ("is to be sworn in on 12 January", "12 January: the new president is sworn in"), or one hour and one noun of two
 * reports ("a curfew from 10 p.m."): few words in common are enough where the time is that exact. Within one report they are two.
 */
function isSameAppointment(a: Telling, b: Telling): boolean {
  if (a.report === b.report) return false;
  const hour = a.date.precision === 'time' && b.date.precision === 'time';
  if (hour) return overlapShare(a.words, b.words) >= settings.sameHour;
  const day = a.date.precision === 'day' && b.date.precision === 'day' && a.date.from === b.date.from;
  return day && a.status === 'planned' && b.status === 'planned' && a.event.lemma === b.event.lemma && !COMMON.has(a.event.lemma);
}

/** Verbs that many plans of one day share. */
const COMMON = new Set(
  'be have do make take give go come say tell meet begin start end hold get put set expect plan schedule announce decide vote play travel arrive return open close'.split(
    ' ',
  ),
);

/** Dates share a day, what is planned is not done, and a report does not tell the same event at two different times. */
function agree(group: Group, telling: Telling): boolean {
  const { date } = group;
  const ahead = ({ status }: Telling): boolean => status === 'planned' || status === 'conditional';
  if (ahead(group.members[0] as Telling) !== ahead(telling)) return false;
  if (date.precision === 'time' && telling.date.precision === 'time') return instant(date.from) === instant(telling.date.from);
  return day(date.from) <= day(telling.date.to) && day(telling.date.from) <= day(date.to);
}

function instant(iso: string): number {
  return Date.parse(/[+-]\d\d:\d\d$|Z$/.test(iso) ? iso : `${iso}Z`);
}

const day = (iso: string): string => iso.slice(0, 10);

/** Length of a range in days; an instant is shorter than its day. */
export function spanOfDate({ from, to, precision }: DateRange): number {
  return precision === 'time' ? -1 : (Date.parse(day(to)) - Date.parse(day(from))) / 86_400_000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
