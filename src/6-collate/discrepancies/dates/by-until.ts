import type { DateRange, Discrepancy, Id, Token } from '../../../model/index.ts';
import { overlaps, relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact, mentionsOf, rivalFacts } from '../ground/index.ts';
import { endVerbs, lastVerbs, openVerbs, shutWords, subjectRows } from '../lexicon/lasting.ts';
import { UNTIL } from '../settings.ts';
import { mayMeetAtMidnight } from './midnight.ts';
import { type NounPhrase, subjectAt, tellOtherThings } from './noun-phrase.ts';

/** Until when something is shut or goes on, as one sentence tells it. */
interface Lasting {
  readonly sentence: StorySentence;
  readonly state: 'shut' | 'on';
  readonly subject: NounPhrase;
  /** Places named anywhere in the sentence. */
  readonly places: ReadonlySet<Id>;
  readonly words: string;
  readonly end: DateRange;
  /** "Not before Monday": it may be later. */
  readonly least: boolean;
}

/** "The coast road is closed until Saturday", "the road will not open before Monday": the end that each report gives to one state of one thing. */
export function byUntil(context: DiscrepancyContext): Discrepancy[] {
  const told = loneOf(allSentences(context).flatMap((sentence) => lastingIn(context, sentence)));
  const facts = told.flatMap((x, k) =>
    told.slice(k + 1).flatMap((y): Fact[] => {
      if (x.sentence.report === y.sentence.report || x.state !== y.state || !mayBeOne(x, y) || canBothBe(x, y)) return [];
      return rivalFacts({ a: x.sentence, b: y.sentence }, [x.words, y.words]);
    }),
  );
  return compareFacts(context, facts, {
    kind: 'date',
    ask: 'Until when?',
    noteOf: (_, group) =>
      `The reports give other ends.${arePublishedApart(context, group) ? ' The later report may tell of a new plan.' : ''}`,
  });
}

/** A report that gives two ends to things of one name tells of two things. */
const loneOf = (told: readonly Lasting[]): Lasting[] =>
  told.filter((x) =>
    told.every(
      (y) => x.sentence.report !== y.sentence.report || x.state !== y.state || !isOneHead(x.subject, y.subject) || areOneEnd(x, y),
    ),
  );

const areOneEnd = (x: Lasting, y: Lasting): boolean => dayOf(x.end.from) === dayOf(y.end.from) && dayOf(x.end.to) === dayOf(y.end.to);

const isOneHead = (x: NounPhrase, y: NounPhrase): boolean => {
  const row = subjectRows.get(x.head);
  return (
    x.head === y.head ||
    (row !== undefined && row === subjectRows.get(y.head)) ||
    (relateWords(x.head, y.head)?.nearness ?? 0) >= UNTIL.subject
  );
};

const mayBeOne = (x: Lasting, y: Lasting): boolean =>
  isOneHead(x.subject, y.subject) &&
  !tellOtherThings(x.subject, y.subject) &&
  (!x.places.size || !y.places.size || [...x.places].some((one) => y.places.has(one)));

const dayOf = (iso: string): string => iso.slice(0, 10);

/** Days that meet are one; "not before Monday" leaves any later day open. */
function canBothBe(x: Lasting, y: Lasting): boolean {
  const meet = dayOf(x.end.from) <= dayOf(y.end.to) && dayOf(y.end.from) <= dayOf(x.end.to);
  if (mayMeetAtMidnight(x.end, y.end, [x.sentence, y.sentence])) return true;
  if (meet || x.least === y.least) return meet;
  const [least, other] = x.least ? [x, y] : [y, x];
  return dayOf(other.end.to) >= dayOf(least.end.from);
}

function arePublishedApart(context: DiscrepancyContext, facts: readonly Fact[]): boolean {
  const times = facts.flatMap(({ sentence }) => context.sentences.get(sentence.report)?.annotated.report.published?.value ?? []);
  const [first, last] = [times.toSorted()[0], times.toSorted().at(-1)];
  return first !== undefined && last !== undefined && Date.parse(last) - Date.parse(first) >= UNTIL.apart;
}

function lastingIn(context: DiscrepancyContext, sentence: StorySentence): Lasting[] {
  const { tokens, report, range } = sentence;
  const annotated = context.sentences.get(report)?.annotated;
  return (annotated?.annotations.times ?? []).flatMap((time): Lasting[] => {
    if (!overlaps(time, range) || !time.range || !/^(?:time|day)$/.test(time.range.precision)) return [];
    if (time.type !== 'DATE' && time.type !== 'TIME') return [];
    const at = tokens.findIndex((token) => token.end > time.start);
    const found = stateAt(tokens, at);
    const subject = found && subjectAt(tokens, found.at);
    const published = annotated?.report.published?.value;
    if (published && dayOf(time.range.to) < dayOf(published)) return [];
    if (!found || !subject) return [];
    const written = annotated?.report.text.slice(time.start, time.end) ?? '';
    // An hour without its day is the same hour of any day.
    if (!DAY.test(written)) return [];
    const behind = tokens.filter(({ start }) => start >= time.end).slice(0, 4);
    const least = found.least || behind.some(({ norm }) => norm === 'earliest');
    const words = `${least ? 'not before' : 'until'} ${written.replace(/^(?:until|till|through|on|the)\s+/i, '')}`;
    const places = new Set(mentionsOf(context, sentence).flatMap(({ id, type }) => (type === 'place' ? [id] : [])));
    return [{ end: time.range, sentence, state: found.state, subject, places, words, least }];
  });
}

const DAY =
  /\d(?!\d?:|\d? ?[ap]\.?m)|day|tomorrow|tonight|week|month|january|february|march|april|june|july|august|september|october|november|december/i;

interface Told {
  readonly state: Lasting['state'];
  /** Index of the word that tells it. */
  readonly at: number;
  readonly least: boolean;
}

/** The state that a time ends, and the word that tells it. */
function stateAt(tokens: readonly Token[], at: number): Told | undefined {
  const first = tokens.findLastIndex(({ norm }, k) => k < at && /^(?:[;:—–]|but|while)$/.test(norm)) + 1;
  const clause = tokens.slice(first, at);
  if (clause.some(({ norm }) => OPEN_ENDED.test(norm))) return undefined;
  const linked = clause.findLastIndex(({ norm }) => LINKS.test(norm));
  const link = clause.length - linked <= LINK_REACH ? (clause[linked]?.norm ?? '') : '';
  const verb = clause.findLastIndex((token, k) => (link === '' || k < linked) && tellsState(token, clause[k - 1]));
  if (verb < 0 || clause.length - verb > UNTIL.reach) return undefined;
  if (isOver(clause, verb) || isFormer(clause.slice(Math.max(0, verb - BEFORE), verb))) return undefined;
  const told = openVerbs.has((clause[verb] as Token).lemma) ? openedBy(clause, verb, link) : endedBy(clause, verb, link);
  return told && { ...told, at: first + verb };
}

const tellsState = ({ lemma, pos }: Token, before: Token | undefined): boolean =>
  shutWords.has(lemma) ||
  openVerbs.has(lemma) ||
  endVerbs.has(lemma) ||
  (lastVerbs.has(lemma) && (pos === 'VERB' || before?.pos === 'AUX'));

const isDenied = (clause: readonly Token[], verb: number): boolean =>
  clause.slice(Math.max(0, verb - BEFORE), verb).some(({ norm }) => /^(?:not|n't|never)$/.test(norm));

/** "Will reopen on Friday", "will not open before Friday"; "the film opens on Friday" tells of no closure, "reopened on Friday" is over. */
function openedBy(clause: readonly Token[], verb: number, link: string): Omit<Told, 'at'> | undefined {
  const limit = /^(?:until|till|before)$/.test(link);
  if (isDenied(clause, verb)) return limit ? { state: 'shut', least: true } : undefined;
  const again = /^re/.test((clause[verb] as Token).lemma) || clause[verb + 1]?.norm === 'again';
  return again && !limit && link !== 'through' && isToCome(clause, verb) ? { state: 'shut', least: false } : undefined;
}

/** "Is closed until Friday", "will last until Friday", "ends on Friday". */
function endedBy(clause: readonly Token[], verb: number, link: string): Omit<Told, 'at'> | undefined {
  if (isDenied(clause, verb) || link === 'before') return undefined;
  const { lemma } = clause[verb] as Token;
  const until = /^(?:until|till|through)$/.test(link);
  if (endVerbs.has(lemma)) return !until && isToCome(clause, verb) ? { state: 'on', least: false } : undefined;
  return until ? { state: shutWords.has(lemma) ? 'shut' : 'on', least: false } : undefined;
}

/** Unit: tokens before a verb that tell whether its plan still holds. */
const BEFORE = 4;
/** Unit: tokens between "until" and its time. */
const LINK_REACH = 3;
const LINKS = /^(?:until|till|through|before|by|on|from|at|after|since)$/;
/** A condition leaves it open. */
const OPEN_ENDED = /^(?:if|unless|whether|could|might|may)$/;

/** "Went on until Tuesday", "lasted until noon". */
const isOver = (clause: readonly Token[], verb: number): boolean => {
  const word = clause[verb] as Token;
  if (!lastVerbs.has(word.lemma) || word.lemma === word.norm || /(?:s|ing)$/.test(word.norm)) return false;
  return !clause.slice(Math.max(0, verb - BEFORE), verb).some(({ pos }) => pos === 'AUX');
};

const isToCome = (clause: readonly Token[], verb: number): boolean =>
  /s$/.test(clause[verb]?.norm ?? '') ||
  clause.slice(Math.max(0, verb - 4), verb).some(({ norm }) => /^(?:will|would|shall|'ll|to|due|expected|should|can)$/.test(norm));

/** "Which was to open on Thursday", "originally set for": a plan that no longer holds. */
const isFormer = (clause: readonly Token[]): boolean =>
  clause.some(
    ({ norm }, k) =>
      /^(?:originally|initially|previously|earlier)$/.test(norm) ||
      (/^(?:was|were)$/.test(norm) && /^(?:to|due|set|supposed|meant)$/.test(clause[k + 1]?.norm ?? '')),
  );
