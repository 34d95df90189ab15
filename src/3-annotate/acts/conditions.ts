import type { Token } from '../../model/index.ts';

/** A condition: tokens [from, to); negative where it names a refusal or a lack ("unless", "without a deal", "if they refuse"). */
export interface Condition {
  readonly from: number;
  readonly to: number;
  readonly negative: boolean;
  /** "only if", "only when": what follows is asked for. */
  readonly only: boolean;
}

const single = new Set(['if', 'unless', 'provided', 'barring', 'absent', 'without', 'until', 'once', 'otherwise']);
const lack = new Set(
  "unless without absent barring no not n't refuse refuses refused decline declines declined reject rejects rejected fail fails failed failing never neither nobody until otherwise cannot".split(
    ' ',
  ),
);
const timed = new Set(['when', 'after', 'upon', 'once']);

/** Conditions of a sentence: if, unless, should it (inverted), without and absent with a noun, only when. */
export function findConditions(tokens: readonly Token[], from: number, to: number): readonly Condition[] {
  const found: Condition[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const previous = i > from ? (tokens[i - 1] as Token).norm : '';
    const only = previous === 'only' || previous === 'solely';
    const starts =
      single.has(token.norm) ||
      (only && timed.has(token.norm)) ||
      inverted(tokens, i, from, to) ||
      asLongAs(tokens, i) ||
      onCondition(tokens, i);
    if (!starts || (token.norm === 'if' && previous === 'as')) continue;
    if (
      (token.norm === 'without' || token.norm === 'until' || token.norm === 'once') &&
      i > from &&
      !boundary(previous) &&
      token.norm !== 'until'
    )
      continue;
    if (token.norm === 'without' && tokens[i + 1]?.norm.endsWith('ing')) continue;
    const end = conditionEnd(tokens, i, to);
    let negative = false;
    for (let k = i; k < end; k++) negative ||= lack.has((tokens[k] as Token).norm);
    found.push({ from: i, to: end, negative, only });
    i = end - 1;
  }
  return found;
}

function boundary(norm: string): boolean {
  return /^[,;:.—–"“-]$/.test(norm) || norm === 'that' || norm === 'and';
}

const newSubject = /^(?:the|any|an?|its|their|his|her|it|he|she|they|no|there|we|you|this|these|those)$/;

function inverted(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (token.norm !== 'should' || at + 2 >= to) return false;
  const previous = at > from ? (tokens[at - 1] as Token).norm : '';
  const next = tokens[at + 1] as Token;
  if (at > from && !boundary(previous)) {
    // "to take land by force should Kyiv refuse to pull back": a new subject follows, and the words before are no subject.
    if (next.pos === 'PROPN') return (tokens[at - 1] as Token).pos !== 'PROPN' && (tokens[at + 2] as Token).pos === 'VERB';
    // "Would go to court should the chains close shops".
    return newSubject.test(next.norm) && /^(?:NOUN|ADV|NUM|ADJ)$/.test((tokens[at - 1] as Token).pos);
  }
  return next.pos !== 'VERB' && next.norm !== 'not';
}

/** "On condition that", "on the condition that". */
function onCondition(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at] as Token).norm !== 'on') return false;
  const noun = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  return tokens[noun]?.norm === 'condition' && tokens[noun + 1]?.norm === 'that';
}

function asLongAs(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).norm === 'as' && /^(?:long|soon)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === 'as';
}

function conditionEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < to; i++) if (/^[,;:.!?"—]$/.test((tokens[i] as Token).norm) || (tokens[i] as Token).norm === 'then') return i;
  return to;
}
