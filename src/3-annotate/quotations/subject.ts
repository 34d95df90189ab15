import { namesPerson } from '../../text/index.ts';
import { isDay } from './frames.ts';
import type { Item } from './item.ts';
import { isAdverb, isDash, isFiniteVerb, isWh, phraseBefore, type Run, readPhrase } from './phrases.ts';

const maxAppositionItems = 30;
const maxRelativeItems = 10;

/**
 * The subject of the verb at `at`, by walking left over adverbs and auxiliaries to the noun phrase before it: appositions and relative
 * clauses are crossed, and a verb joined by "and" or standing as a participle takes the subject of the verb before it.
 */
export function findSubject(items: readonly Item[], at: number, depth = 0): Run | undefined {
  if (depth > 4) return undefined;
  let left = at - 1;
  let infinitive = false;
  while (left >= 0 && isVerbGroup(items[left] as Item)) {
    infinitive ||= (items[left] as Item).norm === 'to';
    left--;
  }
  const item = items[left];
  if (!item) return undefined;
  if (infinitive && (item.pos === 'ADJ' || item.pos === 'NOUN')) return subjectOfEarlier(items, left + 1, depth);
  if (isParticiple(items, at) && left === at - 1 && (item.norm === ',' || item.pos === 'SCONJ' || item.pos === 'ADP'))
    return subjectOfEarlier(items, left, depth);
  if (isFiniteVerb(item) || /ing$/.test(item.norm) || item.pos === 'VERB') return findSubject(items, left, depth + 1);
  if (item.norm === 'who' || item.norm === 'which' || (item.norm === 'that' && left > 0)) return relative(items, left);
  if (item.norm === ',' || isDash(items, left)) return acrossApposition(items, left, depth);
  if (item.pos === 'CCONJ') return subjectOfEarlier(items, left, depth);
  return nameBefore(items, left, depth);
}

/** The noun phrase that ends at `left`, days skipped. */
function nameBefore(items: readonly Item[], left: number, depth: number): Run | undefined {
  const run = phraseBefore(items, left + 1);
  if (run.to === run.from) return subjectOfEarlier(items, left, depth);
  // "Ada Lund last month joked that": the day stands between the name and the verb.
  if (run.from > 0 && isDay(items, run.from) >= run.to - run.from) return findSubject(items, run.from, depth + 1);
  if (items.slice(run.from, run.to).every(isBareArticle)) return undefined;
  return beyondRelative(items, extend(items, trimDays(items, run)));
}

const isBareArticle = (item: Item): boolean => item.mark === undefined && /^(?:the|a|an)$/.test(item.norm);

/** "executives who have worked with X say": the run found lies inside a relative clause; its antecedent is the subject. */
function beyondRelative(items: readonly Item[], run: Run): Run {
  for (let index = run.from - 1; index >= Math.max(0, run.from - maxRelativeItems); index--) {
    const item = items[index] as Item;
    if (item.norm === 'who' || (item.norm === 'that' && items[index - 1]?.pos === 'NOUN' && isFiniteVerb(items[index + 1]))) {
      if (!items.slice(index, run.from).some((other) => isFiniteVerb(other))) return run;
      const antecedent = phraseBefore(items, items[index - 1]?.norm === ',' ? index - 1 : index);
      return antecedent.to > antecedent.from ? { from: extend(items, antecedent).from, to: index + 1 } : run;
    }
    if (/^(?:,|;|:|—|–|and|but)$/.test(item.norm) || item.mark !== undefined) return run;
  }
  return run;
}

/** Whether the verb stands as a participle or behind a conjunction, without a subject of its own. */
export function sharesSubject(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && isVerbGroup(items[left] as Item) && items[left]?.norm !== 'yet') left--;
  const item = items[left];
  if (!item) return false;
  if (item.pos === 'CCONJ' || item.comma || item.norm === 'yet' || item.norm === 'though' || item.norm === 'while') return true;
  return (
    isParticiple(items, at) &&
    left === at - 1 - countAdverbs(items, at) &&
    (item.norm === ',' || item.mark !== undefined || isDash(items, left))
  );
}

function countAdverbs(items: readonly Item[], at: number): number {
  let count = 0;
  while (isAdverb(items[at - 1 - count])) count++;
  return count;
}

function isVerbGroup(item: Item): boolean {
  if (item.mark !== undefined || isWh(item)) return false;
  return item.pos === 'AUX' || isAdverb(item) || item.norm === 'to' || (/^(?:'s|'ve|'d|'ll|'re)$/.test(item.norm) && item.pos !== 'PART');
}

function isParticiple(items: readonly Item[], at: number): boolean {
  return /ing$/.test((items[at] as Item).norm);
}

/** The subject of the nearest verb to the left of `before`. */
function subjectOfEarlier(items: readonly Item[], before: number, depth: number): Run | undefined {
  for (let index = before - 1; index >= 0; index--) {
    const item = items[index] as Item;
    if (item.norm === ';') return undefined;
    if (item.mark === undefined && isFiniteVerb(item) && !(item.pos === 'VERB' && isFiniteVerb(items[index - 1]) && depth > 3)) {
      const run = findSubject(items, index, depth + 1);
      if (run) return run;
    }
  }
  return undefined;
}

/** "X, who says": the antecedent with the pronoun. */
function relative(items: readonly Item[], pronoun: number): Run {
  const to = items[pronoun - 1]?.norm === ',' ? pronoun - 1 : pronoun;
  const antecedent = phraseBefore(items, to);
  return antecedent.to > antecedent.from
    ? { from: beforeAppositions(items, trimDays(items, antecedent).from), to: pronoun + 1 }
    : { from: pronoun, to: pronoun + 1 };
}

/** "X, a doctor from Y, who": back over the appositions to X. */
function beforeAppositions(items: readonly Item[], from: number): number {
  let start = from;
  while (items[start - 1]?.norm === ',') {
    const earlier = phraseBefore(items, start - 1);
    if (earlier.to === earlier.from || isDay(items, earlier.from)) break;
    start = extend(items, earlier).from;
  }
  return start;
}

/** "X, the minister, said": from X to the second comma; "X, speaking in Y, said" gives X. */
function acrossApposition(items: readonly Item[], comma: number, depth: number): Run | undefined {
  for (let index = comma - 1; index >= Math.max(0, comma - maxAppositionItems); index--) {
    const item = items[index] as Item;
    if (item.norm !== ',' && !isDash(items, index)) continue;
    const head = trimDays(items, phraseBefore(items, index));
    if (head.to === head.from) continue;
    const inner = items[index + 1] as Item;
    const nominal = /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(inner.pos) && !isWh(inner);
    if (
      nominal &&
      !items
        .slice(index + 1, comma)
        .some((other) => isFiniteVerb(other) && !/(?:ed|en)$/.test(other.norm) && !withinRelative(items, index + 1, other))
    )
      return { from: extend(items, head).from, to: comma };
    if (isWh(inner) || /ing$/.test(inner.norm) || /^(?:VERB|ADP|ADV|SCONJ|ADJ)$/.test(inner.pos)) return extend(items, head);
  }
  return subjectOfEarlier(items, comma, depth);
}

function withinRelative(items: readonly Item[], from: number, verb: Item): boolean {
  const at = items.indexOf(verb);
  return items
    .slice(from, at)
    .some((item) => item.norm === 'who' || item.norm === 'which' || item.norm === 'that' || item.norm === 'whose');
}

/** "On Tuesday Putin": the day is no part of the name. */
function trimDays(items: readonly Item[], run: Run): Run {
  let from = run.from;
  for (;;) {
    const day = isDay(items, from);
    if (!day || from + day >= run.to) return { from, to: run.to };
    from += day;
  }
}

/** "a person familiar with the matter", "officials briefed on it", "critics of the plan": the head is further left. */
function extend(items: readonly Item[], run: Run): Run {
  let { from } = run;
  for (let step = 0; step < 2; step++) {
    let at = from - 1;
    if (items[at]?.pos !== 'ADP' || at < 1) break;
    at--;
    while (
      at > 0 &&
      ((items[at] as Item).pos === 'ADJ' || ((items[at] as Item).pos === 'VERB' && /(?:ed|ing|en)$/.test((items[at] as Item).norm)))
    )
      at--;
    const head = phraseBefore(items, at + 1);
    if (head.to === head.from || items[head.to - 1]?.pos === 'PRON') break;
    if (isDay(items, head.from)) break;
    from = head.from;
  }
  return { from, to: run.to };
}

/** The noun phrase right of an inverted verb ("said X, who chairs the board"), its apposition included up to the end of the clause. */
export function phraseBehind(items: readonly Item[], from: number): Run {
  const head = readPhrase(items, from);
  if (head.to === head.from) return head;
  let to = head.to;
  while (items[to]?.pos === 'ADP' && !isDay(items, to) && /^(?:of|for|at|from|with)$/.test((items[to] as Item).norm)) {
    const more = readPhrase(items, to + 1);
    if (more.to === more.from) break;
    to = more.to;
  }
  return { from: head.from, to };
}

/** A name, a personal pronoun, a plural or a noun for a person: what can speak, as far as the form tells. */
export function isPersonal(items: readonly Item[], subject: Run): boolean {
  let head = subject.from;
  while (head + 1 < subject.to && items[head + 1]?.pos !== 'ADP' && items[head + 1]?.norm !== ',') head++;
  const item = items[head] as Item;
  return (
    item.pos === 'PROPN' ||
    /^(?:he|she|they|who|i|we)$/.test(item.norm) ||
    (item.pos === 'NOUN' && item.norm !== item.lemma) ||
    // "The general" is an adjective to the tagger.
    (/^(?:NOUN|ADJ)$/.test(item.pos) && namesPerson(item.lemma))
  );
}
