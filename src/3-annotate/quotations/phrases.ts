import type { Item } from './item.ts';

/** A run of items, [from, to). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const nominal = /^(?:NOUN|PROPN|NUM|ADJ|DET|PRON|SYM|X)$/;
const subjectPronouns = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'who',
  'which',
  'that',
  'this',
  'these',
  'those',
  'one',
  'nobody',
  'everyone',
  'someone',
]);
const objectPronouns = new Set(['him', 'her', 'them', 'me', 'us', 'it', 'you', 'himself', 'herself', 'themselves']);
const whWords = new Set(['how', 'what', 'whether', 'why', 'who', 'if', 'when', 'where', 'which', 'whom', 'whose']);

export function isWh(item: Item | undefined): boolean {
  return item !== undefined && whWords.has(item.norm);
}

export function isAdverb(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'ADV' || item.norm === 'not' || item.norm === "n't") && !whWords.has(item.norm);
}

export function isPossessiveSign(item: Item | undefined): boolean {
  return item !== undefined && /^'s?$/.test(item.norm) && item.pos !== 'AUX';
}

/** A dash between words, not a hyphen inside one. */
export function isDash(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  return (
    item.norm === '—' || item.norm === '–' || item.norm === '--' || (item.norm === '-' && (items[at - 1]?.end ?? item.start) < item.start)
  );
}

/** A finite verb or auxiliary, as far as the tags tell. */
export function isFiniteVerb(item: Item | undefined): boolean {
  if (!item || item.mark !== undefined) return false;
  if (item.pos === 'AUX') return !/^(?:be|been|being|having|to)$/.test(item.norm);
  return item.pos === 'VERB' && !/ing$/.test(item.norm);
}

function isNominal(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    !item.sentence &&
    (nominal.test(item.pos) || item.mark !== undefined || isPossessiveSign(item) || item.norm === '&' || item.norm === '-')
  );
}

/** The noun phrase that begins at `from`, prepositional attachments with "of" and joined names included; empty if there is none. */
export function readPhrase(items: readonly Item[], from: number): Run {
  let to = from;
  const first = items[from];
  if (!first || isWh(first)) return { from, to };
  if (first.pos === 'PRON' && (subjectPronouns.has(first.norm) || objectPronouns.has(first.norm)) && first.norm !== 'that') {
    const own = first.norm === 'her' && isNominal(items[from + 1]) && items[from + 1]?.pos !== 'DET' && items[from + 1]?.pos !== 'PRON';
    if (!own) return { from, to: from + 1 };
  }
  while (to < items.length) {
    const item = items[to] as Item;
    if (isNominal(item) && !(to > from && startsNext(items, to))) to++;
    else if (to > from && joins(items, to)) to++;
    else break;
  }
  return { from, to };
}

/** A determiner or subject pronoun inside a run of nominals begins the next phrase ("told reporters he …"). */
function startsNext(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const before = items[at - 1] as Item;
  if (item.pos === 'PRON') return !/^(?:his|her|their|its|my|our|your|'s|')$/.test(item.norm) || isNominalHead(before);
  if (item.pos === 'DET') return isNominalHead(before) && before.norm !== 'all' && before.norm !== 'both' && before.norm !== 'half';
  return item.norm === 'that' || isWh(item);
}

function isNominalHead(item: Item): boolean {
  return item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'PRON' || item.mark !== undefined;
}

function joins(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (!next || !isNominal(next)) return false;
  if (item.norm === 'of') return true;
  return (item.norm === 'and' || item.norm === 'or') && next.pos === 'PROPN' && items[at - 1]?.pos === 'PROPN';
}

const phraseInner = /^(?:NOUN|PROPN|NUM|ADJ|SYM|X|PART)$/;
const linking = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'on', 'to', 'and', '&', 'or', 'the', 'who']);

/** The noun phrase that ends just before `to`, with what hangs on it to the left as far as it is the same phrase; empty if there is none. */
export function phraseBefore(items: readonly Item[], to: number): Run {
  let from = to;
  const last = items[to - 1];
  if (!last) return { from, to };
  if (last.pos === 'PRON' && !isPossessiveSign(last)) return { from: to - 1, to };
  if (last.norm === ')' && to >= 3) {
    const open = items.slice(Math.max(0, to - 8), to).findLastIndex((item) => item.norm === '(');
    if (open >= 0) from = Math.max(0, to - 8) + open;
  }
  for (let step = stepBack(items, from, to); step; step = stepBack(items, from, to)) {
    from -= step;
    if (isArticle(items[from]) && step === 1) break;
  }
  while (from < to && onlyLinks(items[from] as Item)) from++;
  return { from, to };
}

export const isArticle = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  (item.pos === 'DET' || (item.pos === 'PRON' && /^(?:his|her|their|its|my|our|your)$/.test(item.norm)));

const onlyLinks = ({ norm, pos }: Item): boolean => pos !== 'DET' && (linking.has(norm) || pos === 'CCONJ' || norm === '-');

/** How many items further to the left a phrase reaches: an article ends it unless a link stands before ("the head of the"). */
function stepBack(items: readonly Item[], from: number, to: number): number {
  const item = items[from - 1];
  if (!item) return 0;
  if (item.mark !== undefined) return item.sentence || item.comma || from === to || to - from > 3 ? 0 : 1;
  if (isArticle(item)) return isLink(items, from - 1) ? 2 : 1;
  return phraseInner.test(item.pos) || isPossessiveSign(item) || item.norm === '-' || isLink(items, from) ? 1 : 0;
}

/** A preposition or "and" that ties the phrase on its right to one on its left. */
function isLink(items: readonly Item[], at: number): boolean {
  const link = items[at - 1];
  const left = items[at - 2];
  if (!link || !left || link.pos === 'DET') return false;
  if (
    link.norm !== 'of' &&
    link.norm !== 'and' &&
    link.norm !== 'for' &&
    link.norm !== 'in' &&
    link.norm !== 'at' &&
    link.norm !== 'from' &&
    link.norm !== 'with'
  )
    return false;
  return left.pos === 'NOUN' || left.pos === 'PROPN';
}
