import type { Range, Sentence, Token } from '../../model/index.ts';
import { TELLING } from './lexicon/verbs.ts';
import type { VerbGroup } from './verbs.ts';

/** Token ranges [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
export interface Participants {
  readonly subject?: Stretch;
  readonly object?: Stretch;
}

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART']);

/** What is known when a verb group is read: the sentence, its groups, and the participants of those before. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly groups: readonly VerbGroup[];
  readonly found: readonly Participants[];
}

/** Subject and object of each verb group of a sentence: noun phrases by their place, subjects handed on to verbs that have none of their own. */
export function participantsOf(tokens: readonly Token[], sentence: Sentence, groups: readonly VerbGroup[]): readonly Participants[] {
  const found: Participants[] = [];
  for (const index of groups.keys()) found.push(participantsAt({ tokens, sentence, groups, found }, index));
  return found;
}

function participantsAt(scene: Scene, index: number): Participants {
  const { tokens, sentence, groups } = scene;
  const group = groups[index] as VerbGroup;
  const floor = Math.max(sentence.tokenStart, groups[index - 1]?.end ?? sentence.tokenStart);
  const behind = objectAfter(tokens, group, sentence);
  if (group.bare === 'participle') return participants(undefined, participleObject(tokens, group, floor) ?? behind);
  const own = subjectBefore(tokens, group, floor, sentence);
  if (!own && !group.bare && TELLING.has(group.lemma) && inverted(tokens, group, sentence)) return participants(behind, undefined);
  const subject = own && !group.bare ? own : (handedOn(scene, index) ?? own);
  return group.passive ? participants(byPhrase(tokens, group, sentence), subject) : participants(subject, behind);
}

function participants(subject: Stretch | undefined, object: Stretch | undefined): Participants {
  return { ...(subject ? { subject } : {}), ...(object ? { object } : {}) };
}

/** "the mayor, born in 1955": what is told of by a participle stands before it. */
function participleObject(tokens: readonly Token[], group: VerbGroup, floor: number): Stretch | undefined {
  const comma = (tokens[group.start - 1] as Token | undefined)?.norm === ',';
  return nounBefore(tokens, comma ? group.start - 1 : group.start, floor);
}

/** The subject of another verb, for a verb that has none of its own. */
function handedOn({ tokens, sentence, groups, found }: Scene, index: number): Stretch | undefined {
  const group = groups[index] as VerbGroup;
  const previous = groups[index - 1];
  if (!group.bare && !joined(tokens, group, previous)) return undefined;
  if (behindComma(tokens, group)) {
    const main = found.find((one) => one.subject)?.subject;
    if (main) return main;
  }
  if (previous) return found[index - 1]?.subject;
  const next = groups[index + 1];
  return group.bare === 'gerund' && next ? subjectBefore(tokens, next, sentence.tokenStart, sentence) : undefined;
}

/** "… and sank": the verb shares the subject of the one before. */
function joined(tokens: readonly Token[], group: VerbGroup, previous: VerbGroup | undefined): boolean {
  if (!previous) return false;
  const norm = tokens[group.start - 1]?.norm;
  return norm === 'and' || norm === 'but' || norm === 'or' || norm === ',' || norm === 'then' || tokens[group.start - 1]?.pos === 'ADV';
}

/** "…, but sank", "…, saying so": behind a comma the subject is that of the main clause, not of the clause between. */
function behindComma(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.bare === 'infinitive') return false;
  const [last, before] = [tokens[group.start - 1]?.norm, tokens[group.start - 2]?.norm];
  return last === ',' || ((last === 'and' || last === 'but') && before === ',');
}

/** `"…," said the mayor.` */
function inverted(tokens: readonly Token[], group: VerbGroup, sentence: Sentence): boolean {
  const before = tokens[group.start - 1] as Token | undefined;
  return group.start === sentence.tokenStart || (before !== undefined && /^[",]$/.test(before.norm));
}

/** The noun phrase before a verb group; an apposition between commas and a relative pronoun are read back to what they stand for. */
function subjectBefore(tokens: readonly Token[], group: VerbGroup, floor: number, sentence: Sentence): Stretch | undefined {
  let at = group.start - 1;
  while (at >= floor && (tokens[at] as Token).pos === 'ADV') at--;
  at = beforeDay(tokens, at, floor);
  if (at < floor) return undefined;
  const token = tokens[at] as Token;
  if (/^(?:who|which|that)$/.test(token.norm)) {
    const back = (tokens[at - 1] as Token | undefined)?.norm === ',' ? at - 1 : at;
    return nounBefore(tokens, back, sentence.tokenStart);
  }
  if (token.norm === ',' || token.norm === ')') return nounBeforeInsertion(tokens, at, floor, sentence);
  return nounBefore(tokens, at + 1, floor);
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** "The senators on Thursday rejected": the day between subject and verb is neither. */
function beforeDay(tokens: readonly Token[], at: number, floor: number): number {
  if (!DAY.test(tokens[at]?.norm ?? '')) return at;
  const before = tokens[at - 1];
  if (before?.norm === 'on') return at - 2;
  return at > floor && (before?.pos === 'NOUN' || before?.pos === 'PROPN') ? at - 1 : at;
}

/** The noun phrase before what stands between two commas or in brackets; `at` is the sign that ends it. */
function nounBeforeInsertion(tokens: readonly Token[], at: number, floor: number, sentence: Sentence): Stretch | undefined {
  const open = (tokens[at] as Token).norm === ')' ? '(' : ',';
  for (let i = at - 1; i >= Math.max(sentence.tokenStart, at - 16); i--) {
    const { norm } = tokens[i] as Token;
    // The comma before the year belongs to the date.
    if (norm === open && !/^\d{4}$/.test((tokens[i + 1] as Token).norm))
      return nounBefore(tokens, i, i > floor ? floor : sentence.tokenStart);
    if (norm === '"') return undefined;
  }
  return undefined;
}

/** The noun phrase that ends before a token, with what hangs on it by "of" and "'s". */
function nounBefore(tokens: readonly Token[], end: number, floor: number): Stretch | undefined {
  let from = end;
  for (let i = end - 1; i >= floor; i--) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'PART' && norm === 'to') break;
    if (INSIDE.has(pos) || norm === "'s" || norm === "'" || norm === '-' || /^(?:of|and|for|at|in|from)$/.test(norm)) {
      if (/^(?:and|of|for|at|in|from)$/.test(norm) && from === end) break;
      from = i;
    } else break;
  }
  while (from < end && /^(?:and|of|for|at|in|from)$/.test((tokens[from] as Token).norm)) from++;
  return from < end ? { from, to: end } : undefined;
}

/** The noun phrase behind a verb. */
function objectAfter(tokens: readonly Token[], group: VerbGroup, sentence: Sentence): Stretch | undefined {
  let to = group.end;
  while (to < sentence.tokenEnd) {
    const { pos, norm } = tokens[to] as Token;
    const inside =
      INSIDE.has(pos) ||
      norm === "'s" ||
      norm === "'" ||
      norm === '-' ||
      (pos === 'ADV' && to === group.end) ||
      (norm === '"' && to === group.end);
    if (!inside || (pos === 'PART' && norm === 'to')) break;
    to++;
  }
  return to > group.end ? { from: group.end, to } : undefined;
}

function byPhrase(tokens: readonly Token[], group: VerbGroup, sentence: Sentence): Stretch | undefined {
  for (let i = group.end; i < Math.min(sentence.tokenEnd, group.end + 8); i++) {
    if ((tokens[i] as Token).norm !== 'by') continue;
    let to = i + 1;
    while (to < sentence.tokenEnd && (INSIDE.has((tokens[to] as Token).pos) || (tokens[to] as Token).norm === 'and')) to++;
    return to > i + 1 ? { from: i + 1, to } : undefined;
  }
  return undefined;
}

/** Range in the text of a stretch of tokens. */
export function rangeOfStretch(tokens: readonly Token[], stretch: Stretch): Range {
  return { start: (tokens[stretch.from] as Token).start, end: (tokens[stretch.to - 1] as Token).end };
}
