import type { Sentence, TimeExpression, Token } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import { clauseOf } from './clauses.ts';
import { DATING } from './settings.ts';
import type { VerbGroup } from './verbs.ts';

/** Times that can date an event: they name a place in time. */
export function datingTimes(times: readonly TimeExpression[], sentence: Sentence): readonly TimeExpression[] {
  return times.filter(
    (time) => time.start >= sentence.start && time.end <= sentence.end && time.range && time.type !== 'SET' && time.type !== 'DURATION',
  );
}

/**
 * Which verb group each time expression dates: at the head of a clause the next one, else the nearest before it, with a price for commas and
 * for the borders of clauses between.
 * @returns for each group the time that dates it, the finest where several do
 */
export function dateGroups(
  tokens: readonly Token[],
  sentence: Sentence,
  groups: readonly VerbGroup[],
  starts: readonly number[],
  times: readonly TimeExpression[],
): ReadonlyMap<VerbGroup, TimeExpression> {
  const found = new Map<VerbGroup, TimeExpression>();
  for (const time of datingTimes(times, sentence)) {
    const at = firstEndingAfter(tokens, time.start);
    if (isAttribute(tokens, at, time, sentence)) continue;
    const group = governor(tokens, at, groups, starts);
    if (!group) continue;
    const other = found.get(group);
    if (!other || isFiner(time, other)) found.set(group, time);
  }
  return found;
}

/** "the 2016 election", "an August 4 hearing", "for last month's vote": a time right before its noun tells which one, not when. */
function isAttribute(tokens: readonly Token[], at: number, time: TimeExpression, sentence: Sentence): boolean {
  const before = at > sentence.tokenStart ? (tokens[at - 1] as Token) : undefined;
  const behind = firstEndingAfter(tokens, time.end);
  const next = behind < sentence.tokenEnd ? (tokens[behind] as Token) : undefined;
  if (before && next && /^['’]s$/.test(next.norm)) return before.norm !== 'that' && !/^[,;:"]$/.test(before.norm);
  if (!before || !next || (next.pos !== 'NOUN' && next.pos !== 'PROPN')) return false;
  // "suits of Sept. 11 victims", "to discuss 2016 campaign funds"; not "in 2016 voters said", "said Tuesday police had".
  const named = /^\d{4}$/.test(time.value) || next.pos === 'NOUN';
  if (named && /^(?:of|about|against|for|with|between)$/.test(before.norm)) return true;
  if (/^\d{4}$/.test(time.value) && next.pos === 'NOUN' && (before.pos === 'VERB' || before.pos === 'NOUN')) return true;
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    before.norm === "'s" ||
    /^(?:its|their|his|her|our|behind)$/.test(before.norm)
  );
}

function isFiner(a: TimeExpression, b: TimeExpression): boolean {
  const span = ({ range }: TimeExpression): number =>
    range ? Date.parse(range.to.slice(0, 10)) - Date.parse(range.from.slice(0, 10)) : Number.POSITIVE_INFINITY;
  return span(a) < span(b) || (span(a) === span(b) && a.type === 'TIME' && b.type !== 'TIME');
}

function governor(tokens: readonly Token[], at: number, groups: readonly VerbGroup[], starts: readonly number[]): VerbGroup | undefined {
  const clause = clauseOf(starts, at);
  if (leads(tokens, at, starts[clause] as number)) {
    const next =
      groups.find((group) => group.head > at && clauseOf(starts, group.head) - clause <= 1 && !group.bare) ??
      groups.find((group) => group.head > at);
    if (next) return next;
  }
  let best: VerbGroup | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const left = group.head < at;
    const [from, to] = left ? [group.end, at] : [at, group.start];
    const borders = Math.abs(clauseOf(starts, group.head) - clause);
    let cost = to - from + borders * DATING.clause + (left ? 0 : DATING.right);
    for (let i = from; i < to; i++) if ((tokens[i] as Token).norm === ',') cost += DATING.comma;
    if (cost < least) {
      least = cost;
      best = group;
    }
  }
  return best;
}

/** Whether only prepositions, articles and adverbs stand between the head of the clause and the time. */
function leads(tokens: readonly Token[], at: number, start: number): boolean {
  for (let i = start; i < at; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (!/^(?:ADP|DET|ADV|ADJ|PART|SCONJ|PUNCT|CCONJ)$/.test(pos) && !/^(?:that|when|after|before|as|while|early|late)$/.test(norm))
      return false;
  }
  return true;
}
