import type { DateRange, EventMention, Sentence, TimeExpression, Token } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { clauseOf, clauseStarts } from './clauses.ts';
import { dateGroups, datingTimes } from './dates.ts';
import { EVENT_NOUNS } from './lexicon/event-nouns.ts';
import { LIGHT, TELLING } from './lexicon/verbs.ts';
import { type Participants, participantsOf, rangeOfStretch, type Stretch } from './participants.ts';
import { DATELINE_REACH, LEAD_DAYS, LEAD_SENTENCES } from './settings.ts';
import { findScopes, type Scope, standingAt } from './standing.ts';
import { type VerbGroup, verbGroups } from './verbs.ts';

export interface TimedContext extends TextContext {
  readonly times: readonly TimeExpression[];
}
interface Dating {
  readonly date: DateRange;
  readonly value: string;
  readonly dated: NonNullable<EventMention['dated']>;
  readonly time?: TimeExpression;
}
/** Dates of the whole text: of the event that it leads with, and of its publication. */
interface TextDates {
  readonly lead: Dating | undefined;
  readonly published: Dating | undefined;
}

/**
 * The words of a report that tell events: verbs, and nouns that name something that happens, with their clause, tense, participants and
 * date. A date is told by a time expression that governs the verb; failing that it is carried from the governing verb, from the event that
 * the report leads with (verbs of the past), or is the day of publication (verbs of the present); `dated` says which.
 * Method after the pipelines of SemEval-2015 task 4 (Minard and others 2015), without a parser.
 */
export function findEvents(given: TimedContext): EventMention[] {
  // Verbs are found by the tagger, which knows English.
  if (!given.language.startsWith('en') && given.language !== 'und') return [];
  const context: TimedContext = { ...given, times: given.times.filter((time) => !isDateline(time, given)) };
  const published = publishedDate(context);
  let lead = leadDate(context);
  const events: EventMention[] = [];
  for (const sentence of context.sentences) {
    if (context.blocks[sentence.block]?.kind === 'dateline') continue;
    const found = eventsOf(context, sentence, { lead, published });
    events.push(...found);
    lead = latestDay(found, context) ?? lead;
  }
  return events;
}

/** "PORT SELWICK, March 16 (Agency) - ": the day on which a report was sent dates nothing in it. */
function isDateline(time: TimeExpression, { text, blocks }: TimedContext): boolean {
  const block = blocks[firstEndingAfter(blocks, time.start)];
  if (!block || time.start - block.start > DATELINE_REACH) return false;
  const before = text.slice(block.start, time.start);
  // A place must stand before it: "3 June: the dam broke" is an entry of a chronicle.
  if (!/^\p{Lu}\p{L}{2}[^.!?"“]*$/u.test(before) || /\s\p{Ll}{4,}\s/u.test(before)) return false;
  return /^,?\s*(?:\d{4}\s*)?(?:\(|—|–|--?\s)/.test(text.slice(time.end, time.end + 12));
}

/** A recent day that a verb of the past is told with: what follows is told of that day until another is named. */
function latestDay(events: readonly EventMention[], context: TimedContext): Dating | undefined {
  const told = events.findLast((event) => event.dated === 'told' && event.tense === 'past');
  const time = told && context.times.find(({ start }) => start === told.time?.start);
  return time && isRecentDay(time, context) ? leadOf(time) : undefined;
}

function eventsOf(context: TimedContext, sentence: Sentence, dates: TextDates): EventMention[] {
  const { tokens, times } = context;
  const groups = verbGroups(tokens, sentence);
  const starts = clauseStarts(tokens, sentence);
  const people = participantsOf(tokens, sentence, groups);
  const told = dateGroups(
    tokens,
    sentence,
    groups,
    starts,
    times.filter((time) => !belongsToNoun(context, sentence, groups, time)),
  );
  const datings: (Dating | undefined)[] = [];
  const events: EventMention[] = [];
  for (const [index, group] of groups.entries()) {
    const dating = datingOf(
      group,
      told.get(group),
      index > 0 ? { group: groups[index - 1] as VerbGroup, dating: datings[index - 1] } : undefined,
      dates,
    );
    datings.push(dating);
    events.push(
      eventOf(context, {
        group,
        participants: people[index] as Participants,
        dating,
        clause: clauseRange(tokens, sentence, starts, group.head),
      }),
    );
  }
  events.push(...nounEvents(context, { sentence, groups, people, datings, starts }));
  const scopes = findScopes(tokens, sentence);
  return events.map((event) => standEvent(tokens, scopes, event)).sort((a, b) => a.start - b.start);
}

/** An event for which the report does not vouch carries that, and its clause the words that say so. */
function standEvent(tokens: readonly Token[], scopes: readonly Scope[], event: EventMention): EventMention {
  const scope = scopes.length ? standingAt(scopes, firstEndingAfter(tokens, event.start)) : undefined;
  if (!scope) return event;
  const start = Math.min(event.clause.start, (tokens[scope.governor] as Token).start);
  return { ...event, standing: scope.standing, clause: { start, end: event.clause.end } };
}

function datingOf(
  group: VerbGroup,
  time: TimeExpression | undefined,
  before: { readonly group: VerbGroup; readonly dating: Dating | undefined } | undefined,
  dates: TextDates,
): Dating | undefined {
  if (time?.range) return { date: time.range, value: time.value, dated: 'told', time };
  const carried = group.bare && before?.dating && !(before.group.tense === 'future' || TELLING.has(before.group.lemma));
  if (carried)
    return { ...(before.dating as Dating), dated: before.dating?.dated === 'told' ? 'carried' : (before.dating as Dating).dated };
  if (group.tense === 'past') return dates.lead ?? dates.published;
  if (group.tense === 'present' || group.tense === 'perfect') return dates.published;
  return undefined;
}

interface VerbEvent {
  readonly group: VerbGroup;
  readonly participants: Participants;
  readonly dating: Dating | undefined;
  readonly clause: { readonly start: number; readonly end: number };
}

function eventOf({ tokens }: TimedContext, { group, participants, dating, clause }: VerbEvent): EventMention {
  const { subject, object } = participants;
  return {
    start: (tokens[group.head] as Token).start,
    end: (tokens[group.end - 1] as Token).end,
    form: 'verb',
    lemma: group.lemma,
    clause,
    tense: group.tense,
    negated: group.negated,
    ...(subject ? { agent: rangeOfStretch(tokens, subject) } : {}),
    ...(object ? { patient: rangeOfStretch(tokens, object) } : {}),
    ...datingFields(dating),
  };
}

function datingFields(dating: Dating | undefined): Pick<EventMention, 'date' | 'value' | 'dated' | 'time'> {
  if (!dating) return {};
  const { date, value, dated, time } = dating;
  return { date, value, dated, ...(time ? { time: { start: time.start, end: time.end } } : {}) };
}

function clauseRange(
  tokens: readonly Token[],
  sentence: Sentence,
  starts: readonly number[],
  at: number,
): { readonly start: number; readonly end: number } {
  const clause = clauseOf(starts, at);
  const from = starts[clause] as number;
  const to = starts[clause + 1] ?? sentence.tokenEnd;
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

interface SentenceEvents {
  readonly sentence: Sentence;
  readonly groups: readonly VerbGroup[];
  readonly people: readonly Participants[];
  readonly datings: readonly (Dating | undefined)[];
  readonly starts: readonly number[];
}

/** Nouns that name events: with their owner ("the mayor's resignation", "his visit") or as the object of a verb that only carries them out. */
function nounEvents(context: TimedContext, { sentence, groups, people, datings, starts }: SentenceEvents): EventMention[] {
  const { tokens } = context;
  const found: EventMention[] = [];
  for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
    const token = tokens[i] as Token;
    if (!isEventNoun(tokens, i, sentence)) continue;
    const index = groups.findIndex((_, at) => contains((people[at] as Participants).object, i));
    const group = groups[index];
    const owner = ownerOf(tokens, i, sentence.tokenStart) ?? ofPhrase(tokens, i, sentence.tokenEnd);
    const carrier = group && LIGHT.has(group.lemma) ? (people[index] as Participants).subject : undefined;
    const agent = owner ?? carrier;
    const time = nounTime(context, sentence, i);
    const dating: Dating | undefined = time?.range
      ? { date: time.range, value: time.value, dated: 'told', time }
      : group
        ? datings[index]
        : nearestDating(groups, datings, i);
    found.push({
      start: token.start,
      end: token.end,
      form: 'noun',
      lemma: token.lemma.toLowerCase(),
      clause: clauseRange(tokens, sentence, starts, i),
      tense: 'none',
      negated: false,
      ...(agent ? { agent: rangeOfStretch(tokens, agent) } : {}),
      ...datingFields(dating && dating.dated === 'told' && !time ? { ...dating, dated: 'carried' } : dating),
    });
  }
  return found;
}

function contains(stretch: Stretch | undefined, at: number): boolean {
  return stretch !== undefined && stretch.from <= at && at < stretch.to;
}

function nearestDating(groups: readonly VerbGroup[], datings: readonly (Dating | undefined)[], at: number): Dating | undefined {
  let best = -1;
  for (const [index, group] of groups.entries())
    if (best < 0 || Math.abs(group.head - at) < Math.abs((groups[best] as VerbGroup).head - at)) best = index;
  return best < 0 ? undefined : datings[best];
}

/** "the mayor's resignation", "his resignation": the token stretch of the owner. */
function ownerOf(tokens: readonly Token[], at: number, floor: number): Stretch | undefined {
  for (let i = at - 1; i >= Math.max(floor, at - 5); i--) {
    const { norm, pos } = tokens[i] as Token;
    if (/^(?:his|her|its|their)$/.test(norm)) return { from: i, to: i + 1 };
    if (norm === "'s" || norm === "'") {
      let from = i;
      while (from > floor && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test((tokens[from - 1] as Token).pos)) from--;
      return from < i ? { from, to: i } : undefined;
    }
    if (!/^(?:ADJ|NOUN|NUM|ADV|PROPN)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** "the launch of the ship": what hangs on the noun by "of". */
function ofPhrase(tokens: readonly Token[], at: number, end: number): Stretch | undefined {
  if ((tokens[at + 1] as Token | undefined)?.norm !== 'of') return undefined;
  let to = at + 2;
  while (to < end && /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test((tokens[to] as Token).pos)) to++;
  return to > at + 2 ? { from: at + 2, to } : undefined;
}

/** "The meeting on 3 May was praised", "since the sinking of the ship in 2009": the time dates the noun, and no verb behind it. */
function belongsToNoun(context: TimedContext, sentence: Sentence, groups: readonly VerbGroup[], time: TimeExpression): boolean {
  const { tokens } = context;
  for (let i = sentence.tokenStart; i < sentence.tokenEnd && (tokens[i] as Token).end < time.start; i++) {
    if (!isEventNoun(tokens, i, sentence) || nounTime(context, sentence, i) !== time) continue;
    const before = groups.some((group) => group.head < i && (tokens[group.head] as Token).start >= sentence.start);
    if (!before || (tokens[i + 1] as Token | undefined)?.norm === 'of') return true;
  }
  return false;
}

function isEventNoun(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'NOUN' || !(EVENT_NOUNS.has(token.lemma.toLowerCase()) || EVENT_NOUNS.has(token.norm))) return false;
  return !((tokens[at + 1] as Token | undefined)?.pos === 'NOUN' && at + 1 < sentence.tokenEnd);
}

/** A time right behind the noun: "the sinking of the ship in 2009", "the June summit". */
function nounTime(context: TimedContext, sentence: Sentence, at: number): TimeExpression | undefined {
  const { end } = context.tokens[at] as Token;
  return datingTimes(context.times, sentence).find(
    (time) =>
      time.start > end &&
      /^(?:\s(?:of|with|between)(?:\s[\p{L}'’-]+){1,5})?\s(?:in|on|of|at|early|late|from|last)?\s?$/u.test(
        context.text.slice(end, time.start),
      ),
  );
}

/** The date of the event that the text leads with: the first day or time that its first sentences tell of, in the week up to publication. */
function leadDate(context: TimedContext): Dating | undefined {
  const body = context.sentences.filter(({ block }) => !/^(?:heading|dateline)$/.test(context.blocks[block]?.kind ?? ''));
  const [first, last] = [body[0], body[Math.min(LEAD_SENTENCES, body.length) - 1]];
  if (!first || !last) return undefined;
  const time = context.times.find((one) => one.start >= first.start && one.end <= last.end && isRecentDay(one, context));
  return time && leadOf(time);
}

/** A day, or a time on it, in the week up to publication. */
function isRecentDay({ type, range }: TimeExpression, { published }: TimedContext): boolean {
  if (!range || (type !== 'DATE' && type !== 'TIME') || (range.precision !== 'day' && range.precision !== 'time')) return false;
  if (!published) return true;
  const behind = Date.parse(published.value.slice(0, 10)) - Date.parse(range.from.slice(0, 10));
  return behind >= 0 && behind <= LEAD_DAYS * 86_400_000;
}

function leadOf(time: TimeExpression): Dating | undefined {
  const { range } = time;
  if (!range) return undefined;
  const day = range.from.slice(0, 10);
  return { date: { from: day, to: range.to.slice(0, 10), precision: 'day' }, value: day, dated: 'lead' };
}

function publishedDate({ published }: TimedContext): Dating | undefined {
  if (!published || published.precision === 'month' || published.precision === 'year') return undefined;
  const day = published.value.slice(0, 10);
  return { date: { from: day, to: day, precision: 'day' }, value: day, dated: 'published' };
}
