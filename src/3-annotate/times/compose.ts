import type { TextContext } from '../context.ts';
import { flatten } from './scan.ts';
import type { Candidate, Meaning, Part } from './spec.ts';

/** Words before an expression that choose a part of it; they belong to it. The first that fits is taken. */
const LEFT: readonly { readonly pattern: RegExp; readonly part?: Part }[] = [
  { pattern: /\b(?:the )?(?:very )?(?:end|close|tail end|last days|final days|closing days|closing weeks) of (?:the )?$/, part: 'end' },
  { pattern: /\b(?:the )?(?:very )?(?:beginning|start|outset|opening|first days|dawn|turn) of (?:the )?$/, part: 'start' },
  { pattern: /\b(?:the )?(?:middle) of (?:the )?$/, part: 'mid' },
  { pattern: /\b(?:the )?(?:early|beginning) (?:part|days|weeks|months) of (?:the )?$/, part: 'early' },
  { pattern: /\b(?:the )?(?:latter|later|last|late) (?:part|half|days|weeks|months) of (?:the )?$/, part: 'late' },
  { pattern: /\b(?:the )?(?:very )?early(?: on| in| in the| on the)?[ -](?:the )?$/, part: 'early' },
  { pattern: /\b(?:the )?(?:very )?late(?: on| in| in the| on the)?[ -](?:the )?$/, part: 'late' },
  { pattern: /\b(?:the )?mid(?:dle)?[ -](?:to[ -]late[ -])?$/, part: 'mid' },
  { pattern: /\b(?:earlier|later)(?: on| in| in the)? $/ },
  { pattern: /\b(?:sometime|some time)(?: in)? $/ },
];
const DAY_KINDS = new Set<Meaning['kind']>(['weekday', 'weekday-of-week', 'month-day', 'fixed', 'holiday', 'day-of-month']);

/** Widens candidates by the words that narrow them ("early", "the end of") and joins times of day with the dates beside them. */
export function compose(candidates: readonly Candidate[], context: TextContext): Candidate[] {
  const flat = flatten(context.text);
  const widened = candidates
    .map((one, index) => widen(one, flat, candidates[index - 1]?.end ?? 0))
    .filter((one, index) => one.rule !== 'the period' || standsAlone(one) || one.start < (candidates[index] as Candidate).start);
  // Days take their part first: in "six o'clock on Monday evening" the hour belongs to the evening.
  const days = joinAll(widened, flat, joinDayPart);
  return joinAll(days, flat, join).filter(
    (one, index, all) => one.rule !== 'bare part' || one.date !== undefined || isBesideClock(all, index),
  );
}

type Joiner = (left: Candidate, right: Candidate, between: string) => Candidate[] | undefined;

function joinAll(candidates: readonly Candidate[], flat: string, joiner: Joiner): Candidate[] {
  const out: Candidate[] = [];
  for (const one of candidates) {
    const last = out.at(-1);
    const joined = last && last.end <= one.start ? joiner(last, one, flat.slice(last.end, one.start)) : undefined;
    if (joined) out.splice(-1, 1, ...joined);
    else out.push(one);
  }
  return out;
}

function isBesideClock(all: readonly Candidate[], index: number): boolean {
  const next = all[index + 1];
  return next !== undefined && next.meaning.kind === 'clock' && next.start - (all[index] as Candidate).end < 4;
}

/** "Monday night" */
function joinDayPart(left: Candidate, right: Candidate, between: string): Candidate[] | undefined {
  if (!isDay(left) || right.meaning.kind !== 'day-part' || between !== ' ' || right.meaning.day !== 'none') return undefined;
  return [{ ...right, start: left.start, date: left.meaning, ...(left.part ? { part: left.part } : {}) }];
}

function widen(one: Candidate, flat: string, from: number): Candidate {
  if (['duration', 'set', 'reference', 'clock'].includes(one.meaning.kind)) return one;
  const before = flat.slice(Math.max(from, one.start - 30), one.start);
  for (const { pattern, part } of LEFT) {
    const match = pattern.exec(before);
    if (match) return { ...one, start: one.start - match[0].length, ...(part ? { part } : {}) };
  }
  if (one.rule === 'the period' && one.meaning.kind === 'unit' && one.meaning.unit === 'year')
    return { ...one, meaning: { kind: 'duration', value: 'P1Y' } };
  return one;
}

/** "the month" names a time only as part of "the end of the month"; "the quarter" and "the year" by themselves. */
function standsAlone({ meaning }: Candidate): boolean {
  return meaning.kind === 'duration' || (meaning.kind === 'unit' && meaning.unit === 'quarter');
}

const isDay = ({ meaning }: Candidate): boolean => DAY_KINDS.has(meaning.kind) || (meaning.kind === 'unit' && meaning.unit === 'day');

/** Two neighbours as one expression, or as two of which one dates the other; undefined where they have nothing to do with each other. */
function join(left: Candidate, right: Candidate, between: string): Candidate[] | undefined {
  const touching = /^,? ?$/.test(between);
  if (isDay(right)) return joinDay(left, right, between, touching);
  if (right.meaning.kind === 'clock') return joinClock(left, right, between);
  if (right.meaning.kind === 'day-part' && left.meaning.kind === 'clock' && /^(?: |,? in | at |,? on )$/.test(between))
    return [{ ...left, end: right.end, ...partOf(right) }];
  return undefined;
}

/** "9 a.m. Tuesday", "the evening of 3 May", "Friday, 3 May" */
function joinDay(left: Candidate, right: Candidate, between: string, touching: boolean): Candidate[] | undefined {
  const { kind } = left.meaning;
  if (kind === 'day-part' || kind === 'clock') {
    if (touching) return [{ ...left, end: right.end, date: right.meaning }];
    const linked = kind === 'clock' ? /^,? on $/ : /^,? (?:on|of) $/;
    return linked.test(between) ? [{ ...left, date: right.meaning }, right] : undefined;
  }
  const dated = right.meaning.kind === 'month-day' || right.meaning.kind === 'fixed';
  return kind === 'weekday' && dated && touching ? [{ ...right, start: left.start }] : undefined;
}

/** "Tuesday at 9 a.m.", "this evening at six o'clock" */
function joinClock(left: Candidate, right: Candidate, between: string): Candidate[] | undefined {
  if (isDay(left) && /^(?:,? at |,? )(?:about |around |exactly |precisely )?$/.test(between))
    return [left, { ...right, date: left.meaning }];
  if (left.meaning.kind === 'day-part' && /^,? (?:at )?(?:about |around )?$/.test(between)) return [left, { ...right, ...partOf(left) }];
  return undefined;
}

/** What a part of the day tells of a time beside it: the half of the day, and the day. */
function partOf({ meaning, date }: Candidate): Pick<Candidate, 'dayPart' | 'date'> {
  if (meaning.kind !== 'day-part') return {};
  const own: Meaning | undefined =
    meaning.day === 'none' ? undefined : { kind: 'unit', unit: 'day', offset: meaning.day, anchor: 'published' };
  const of = date ?? own;
  return { dayPart: meaning.code, ...(of ? { date: of } : {}) };
}
