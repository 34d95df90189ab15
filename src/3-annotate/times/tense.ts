import type { Range, Token } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { TENSE_REACH_TOKENS } from './settings.ts';

export type Tense = 'past' | 'future' | 'present' | 'unknown';

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
  if (token.pos === 'ADJ' && (token.norm === 'due' || token.norm === 'set')) return 'future';
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return undefined;
  const before = leftOf(tokens, at, first);
  if (before && WILL.has(before.norm)) return 'future';
  if (before?.norm === 'be' && leftOf(tokens, tokens.indexOf(before), first)?.norm === 'to') return 'future';
  if (before?.norm === 'to') return ahead(tokens, at, first) ? 'future' : undefined;
  if (before && /^(?:be|been)$/.test(before.norm) && isFuture(tokens, at, first)) return 'future';
  if (AHEAD.has(token.lemma) && token.pos === 'VERB' && before && BE.has(before.norm)) return 'future';
  if (token.norm.endsWith('ing')) {
    if (before && BE.has(before.norm)) return 'present';
    return before && PAST_AUX.has(before.norm) ? 'past' : undefined;
  }
  if (BE.has(token.norm) || /^(?:has|have)$/.test(token.norm)) return token.norm === 'has' || token.norm === 'have' ? 'past' : 'present';
  if (before && /^(?:has|have|had|'ve)$/.test(before.norm)) return 'past';
  if (/^(?:scheduled|slated|planned)$/.test(token.norm)) return 'future';
  if (isPast(token)) return 'past';
  return TIMETABLE.has(token.lemma) ? 'future' : 'present';
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
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.pos === 'ADV' || token.norm === 'not' || token.norm === "n't") continue;
    return token;
  }
  return undefined;
}

function isFuture(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) if (WILL.has((tokens[i] as Token).norm)) return true;
  return false;
}

/** For "to do": whether what governs it lies ahead ("plans to", "is to", "due to"). */
function ahead(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    const token = tokens[i] as Token;
    if (token.norm !== 'to') continue;
    const governor = leftOf(tokens, i, first);
    if (governor && BE.has(governor.norm) === false && /^(?:had|been)$/.test(leftOf(tokens, tokens.indexOf(governor), first)?.norm ?? ''))
      return false;
    return governor !== undefined && (AHEAD.has(governor.lemma) || AHEAD.has(governor.norm) || BE.has(governor.norm));
  }
  return false;
}
