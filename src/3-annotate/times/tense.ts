import type { Range, Token } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { TENSE_REACH_TOKENS } from './settings.ts';

/** `either`: set for a day that may be past or to come ("was to open on Thursday"), so the nearest is meant. */
export type Tense = 'past' | 'future' | 'present' | 'either' | 'unknown';

const WILL = new Set(['will', "'ll", 'wo', 'shall', 'sha', 'would', 'may', 'might', 'could', 'should', 'must', 'can', 'ca', "'d"]);
const CERTAIN = new Set(['will', "'ll", 'wo', 'shall', 'sha']);
/** Words whose "to" clause or complement lies ahead. Source: Levin classes 29.5, 32.1, 37.13, 62 and the dictionary of scheduling. */
const AHEAD = new Set(
  'plan expect due schedule slate set intend hope agree want vow pledge promise prepare propose ask urge seek ready likely about go poise bind decide aim wish threaten order require need hopeful eager willing plans planned expected scheduled slated supposed going expects intends intended'.split(
    ' ',
  ),
);
/** Verbs of timetables: in the present tense with a day they tell what is to come. Source: Quirk and others 1985, 4.45. */
const TIMETABLE = new Set(
  'begin start open close meet end leave arrive return expire resume gather vote sit reconvene convene kick reopen depart host face travel visit fly sail take hold come'.split(
    ' ',
  ),
);
/** Adjectives that say how something stands that is to come: "a deal was still possible before the weekend". */
const PROSPECT = new Set('due set possible likely unlikely imminent pending feasible confident optimistic hopeful'.split(' '));
/** Verbs that ask somebody else to act: "calls on the army to withdraw by Friday". Source: Levin class 58.1 (urge), 60 (order). */
const ASKING = new Set(
  'ask tell order urge require want invite warn oblige commit allow permit force press instruct direct expect beg challenge implore call schedule plan'.split(
    ' ',
  ),
);
const BE = new Set(['is', 'are', 'am', "'s", "'re", 'be', "'m"]);
const PAST_AUX = new Set(['was', 'were', 'had', 'did', "'d"]);

/**
 * Whether the clause around a time expression tells of what was or of what will be: the nearest verb to the left, else the first to the
 * right, as in HeidelTime's news domain.
 */
export function tenseAt(context: TextContext, at: Range): Tense {
  const { tokens, sentences } = context;
  const sentence = sentences[firstEndingAfter(sentences, at.start)];
  if (!sentence) return 'unknown';
  if (looksBack(context, at)) return 'past';
  const first = firstEndingAfter(tokens, at.start);
  for (let i = first - 1; i >= Math.max(sentence.tokenStart, first - TENSE_REACH_TOKENS); i--) {
    const found = tenseOf(tokens, i, sentence.tokenStart);
    if (found) return found;
  }
  for (let i = firstEndingAfter(tokens, at.end - 1) + 1; i < sentence.tokenEnd; i++) {
    const token = tokens[i] as Token;
    if (CERTAIN.has(token.norm)) return 'future';
    if (WILL.has(token.norm)) continue;
    const found = tenseOf(tokens, i, sentence.tokenStart);
    if (found)
      return BE.has(token.norm) && i + 1 < sentence.tokenEnd
        ? (tenseOf(tokens, nextContent(tokens, i + 1, sentence.tokenEnd), sentence.tokenStart) ?? found)
        : found;
  }
  return 'unknown';
}

/** "dates back to January", "since May", "in March, when he took office": what stands at the expression tells that it is over. */
export function looksBack({ text, tokens }: TextContext, at: Range): boolean {
  const before = text.slice(Math.max(0, at.start - LOOKING_BACK_REACH), at.start);
  if (
    /\b(?:(?<!(?:push|put|mov|bring|brought|set|roll|shift|pull)\w* (?:it |them )?)back (?:to|in|on)|dat(?:es|ed|ing) (?:from|to)|as recently as|most notably in|ever since) (?:late |early |mid-?)?$/i.test(
      before,
    )
  )
    return true;
  if (!/^,? when\b/i.test(text.slice(at.end, at.end + 8))) return false;
  const when = firstEndingAfter(tokens, at.end + 6);
  const verb = tokens
    .slice(when + 1, when + WHEN_REACH)
    .find(({ pos, norm }) => pos === 'AUX' || (pos === 'VERB' && !norm.endsWith('ing')));
  return verb !== undefined && (PAST_AUX.has(verb.norm) || (verb.pos === 'VERB' && isPast(verb)));
}

/** Signs before an expression in which "back to" is sought. */
const LOOKING_BACK_REACH = 30;
/** Tokens behind "when" among which its verb stands. */
const WHEN_REACH = 9;

function nextContent(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end - 1 && ((tokens[i] as Token).pos === 'ADV' || (tokens[i] as Token).pos === 'PART')) i++;
  return i;
}

/** Tense of the verb at a token; undefined where the token is none or leaves it open. */
function tenseOf(tokens: readonly Token[], at: number, first: number): Tense | undefined {
  const token = tokens[at] as Token;
  if (WILL.has(token.norm) && !/^(?:NOUN|PROPN|NUM)$/.test(token.pos)) return 'future';
  if (PAST_AUX.has(token.norm)) return 'past';
  if (token.pos === 'ADJ' && PROSPECT.has(token.norm)) return 'future';
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return undefined;
  if (wasTo(tokens, at, first)) return 'either';
  if (isAhead(tokens, at, first)) return 'future';
  const before = leftOf(tokens, at, first);
  if (before?.norm === 'to' || isReduced(tokens, at, before)) return undefined;
  if (token.norm.endsWith('ing')) return progressive(before);
  return finite(token, before);
}

/** "on Monday, followed by a vote on Tuesday": a participle with its agent behind a comma has no tense of its own. */
function isReduced(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  return (
    before?.text === ',' && /^(?:followed|preceded|joined|accompanied)$/.test((tokens[at] as Token).norm) && tokens[at + 1]?.norm === 'by'
  );
}

/** "is coming", "was coming"; an -ing form alone leaves it open. */
function progressive(before: Token | undefined): Tense | undefined {
  if (!before) return undefined;
  if (BE.has(before.norm)) return 'present';
  return PAST_AUX.has(before.norm) ? 'past' : undefined;
}

function finite(token: Token, before: Token | undefined): Tense {
  if (/^(?:has|have)$/.test(token.norm) || (before && /^(?:has|have|had|'ve)$/.test(before.norm))) return 'past';
  if (BE.has(token.norm)) return 'present';
  if (/^(?:scheduled|slated|planned)$/.test(token.norm)) return 'future';
  if (isPast(token)) return 'past';
  return TIMETABLE.has(token.lemma) ? 'future' : 'present';
}

/** "will come", "will be held", "to be held", "plans to come", "is expected". */
function isAhead(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  const index = leftIndex(tokens, at, first);
  const before = tokens[index] as Token | undefined;
  if (!before || index < first) return false;
  if (WILL.has(before.norm)) return true;
  if (before.norm === 'to') return ahead(tokens, at, first);
  if (before.norm === 'be' && leftOf(tokens, index, first)?.norm === 'to') return true;
  if (/^(?:be|been)$/.test(before.norm) && isFuture(tokens, at, first)) return true;
  return token.pos === 'VERB' && AHEAD.has(token.lemma) && BE.has(before.norm);
}

/** Whether a form is a past tense or participle: it differs from the lemma and is no -s and no -ing form. */
function isPast(token: Token): boolean {
  return /ed$/.test(token.norm) || (token.norm !== token.lemma && !/(?:s|ing)$/.test(token.norm)) || SAME_FORM.has(token.norm);
}
/** Verbs whose past looks like the present; in reports they are nearly always past. */
const SAME_FORM = new Set([
  'put',
  'cut',
  'hit',
  'set',
  'let',
  'shut',
  'hurt',
  'quit',
  'cost',
  'burst',
  'cast',
  'split',
  'spread',
  'beat',
  'said',
  'took',
  'made',
  'left',
  'found',
  'told',
  'met',
  'won',
  'lost',
  'held',
  'led',
  'fell',
  'rose',
  'began',
  'came',
  'went',
  'got',
  'saw',
  'gave',
]);

function leftOf(tokens: readonly Token[], at: number, first: number): Token | undefined {
  const index = leftIndex(tokens, at, first);
  return index < first ? undefined : tokens[index];
}

/** Index of the token to the left, adverbs and "not" left out; below `first` where there is none. */
function leftIndex(tokens: readonly Token[], at: number, first: number): number {
  let i = at - 1;
  while (i >= first && ((tokens[i] as Token).pos === 'ADV' || /^(?:not|n't)$/.test((tokens[i] as Token).norm))) i--;
  return i;
}

function isFuture(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) if (WILL.has((tokens[i] as Token).norm)) return true;
  return false;
}

/** "was to open", "were to be heard": not "was to have opened", which did not come about. */
function wasTo(tokens: readonly Token[], at: number, first: number): boolean {
  const index = leftIndex(tokens, at, first);
  const to = tokens[index]?.norm === 'be' ? leftIndex(tokens, index, first) : index;
  if (tokens[to]?.norm !== 'to' || (tokens[at] as Token).norm === 'have') return false;
  return /^(?:was|were)$/.test(leftOf(tokens, to, first)?.norm ?? '');
}

/** For "to do": whether what governs it lies ahead ("plans to", "is to", "due to"); not so in "had been due to". */
function ahead(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    if ((tokens[i] as Token).norm !== 'to') continue;
    const index = leftIndex(tokens, i, first);
    const governor = tokens[index] as Token | undefined;
    if (!governor || index < first) return false;
    if (BE.has(governor.norm)) return true;
    // "is going to", not "went to work".
    if (governor.lemma === 'go' && governor.norm !== 'going') return false;
    if (/^(?:had|been)$/.test(leftOf(tokens, index, first)?.norm ?? '')) return false;
    return AHEAD.has(governor.lemma) || AHEAD.has(governor.norm) || hasOwnSubject(tokens, index, first);
  }
  return false;
}

/** "calls for guns to fall silent", "ordered the army to leave": the words before "to" are those who are to act, and what asks them stands before. */
function hasOwnSubject(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at; i >= Math.max(first, at - SUBJECT_REACH); i--) {
    const { pos, norm, lemma } = tokens[i] as Token;
    if (norm === 'for') return CALLING.has(tokens[i - 1]?.lemma ?? '');
    if (ASKING.has(lemma) && pos === 'VERB') return i < at;
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|CCONJ)$/.test(pos)) return false;
  }
  return false;
}

/** What stands before "for them to act". */
const CALLING = new Set('call ask provide arrange plan push wait appeal press demand proposal provision'.split(' '));
/** Tokens of those who are asked. */
const SUBJECT_REACH = 7;
