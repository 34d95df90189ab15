import type { Pos } from '../../model/index.ts';
import type { Item } from './item.ts';
import { isAdverb, isFiniteVerb, isWh, type Run, readPhrase } from './phrases.ts';

/**
 * What follows a verb: that · bare (clause without "that") · wh · to (infinitive) · np · obj+that, obj+bare, obj+wh, obj+to (a noun phrase and then that) ·
 * quote (a marked stretch) · colon · end · or a preposition.
 */
export interface Frame {
  readonly kind: string;
  /** First item of the complement. */
  readonly from: number;
  /** The noun phrase between verb and clause ("told reporters that"). */
  readonly object?: Run;
  /** The content reaches at least to this item. */
  readonly reach?: number;
  /** Words stand between the verb and "that". */
  readonly late?: boolean;
}

/** Items after a verb within which "that" still opens its clause, days and settings between ("said in an appearance on Sunday that"). */
const maxGap = 14;

/** Items of an apposition or relative clause between a subject and its verb. */
const maxInsertion = 35;

/** Frame by the part of speech where no phrase begins. */
const wordless: Partial<Record<Pos, Frame['kind']>> = { VERB: 'ing', AUX: 'aux' };

function behindPause(items: readonly Item[], from: number): Frame {
  if (items[from]?.norm !== ',') return { kind: 'end', from };
  if (items[from + 1]?.mark !== undefined) return { kind: 'quote', from: from + 1 };
  return items[from + 1]?.norm === 'that' && hasFinite(items, from + 2) ? { kind: 'that', from: from + 1 } : { kind: 'end', from };
}

function startsInfinitive(items: readonly Item[], at: number): boolean {
  return isVerbal(items[at]) || items[at]?.mark !== undefined || (isAdverb(items[at]) && isVerbal(items[at + 1]));
}

/** "about half of the voters", "about 30 boats": no preposition. */
const isAbout = (items: readonly Item[], at: number): boolean =>
  items[at]?.norm === 'about' && (items[at + 1]?.pos === 'NUM' || items[at + 1]?.norm === 'half');

/** Reads the frame of the verb at `at`. */
export function readFrame(items: readonly Item[], at: number): Frame {
  const from = skipSetting(items, at + 1);
  const item = items[from];
  if (!item || /^[.,;!?)—–-]+$/.test(item.norm)) return behindPause(items, from);
  if (item.norm === ':') return { kind: 'colon', from: from + 1 };
  if (item.mark !== undefined) return { kind: isFiniteVerb(items[from + 1]) && !item.sentence ? 'bare' : 'quote', from };
  if (item.norm === 'that' && (item.pos === 'SCONJ' || hasFinite(items, from + 1))) return { kind: 'that', from };
  if (isWh(item)) return { kind: 'wh', from };
  if (item.norm === 'to' && startsInfinitive(items, from + 1)) return { kind: 'to', from };
  if (isAbout(items, from)) return { kind: startsClause(items, from + 1) ? 'bare' : 'np', from };
  if (item.pos === 'ADP' || item.norm === 'to' || item.norm === 'as') return behindPreposition(items, from);
  const object = readPhrase(items, from);
  if (object.to === from) return { kind: wordless[item.pos] ?? 'np', from };
  return behindObject(items, from, object);
}

/** Prepositions of where, when and to whom something was said. */
const settings = /^(?:in|at|on|during|to|after|from|by|via|through|with|for)$/;

function behindPreposition(items: readonly Item[], from: number): Frame {
  const kind = (items[from] as Item).norm;
  for (let index = from + 1; index < Math.min(items.length, from + maxGap); index++) {
    const item = items[index] as Item;
    if (item.norm === 'that' && (settings.test(kind) || /^(?:of|about)$/.test(kind)) && startsClause(items, index + 1))
      return { kind: 'that', from: index, late: true };
    if (item.mark !== undefined) {
      const told = item.verbal && index > from + 1 && /^(?:NOUN|PROPN|NUM)$/.test((items[index - 1] as Item).pos);
      return told && settings.test(kind) ? { kind: 'quote', from: index, late: true } : { kind, from: from + 1 };
    }
    if (isFiniteVerb(item) || /^[,;:.—–]$/.test(item.norm)) break;
  }
  return { kind, from: from + 1 };
}

/** A subject and a finite verb, attachments of the subject crossed. */
export function startsClause(items: readonly Item[], from: number): boolean {
  if (items[from]?.mark !== undefined) return true;
  const subject = readPhrase(items, from);
  if (subject.to === subject.from) return /ing$/.test(items[from]?.norm ?? '');
  return isFiniteVerb(items[behindPhrase(items, subject.to)]);
}

/** Over prepositional attachments and adverbs behind a noun phrase. */
function behindPhrase(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    if (isAdverb(items[at])) at++;
    else if (items[at]?.pos === 'ADP') {
      const more = readPhrase(items, at + 1);
      if (more.to === more.from) return at;
      at = more.to;
    } else return at;
  }
}

/** At a comma that opens an apposition or relative clause: whether a finite verb follows behind the comma that closes it ("X, which …, is"). */
export function resumesClause(items: readonly Item[], comma: number): boolean {
  for (let index = comma + 2; index < Math.min(items.length, comma + maxInsertion); index++) {
    const item = items[index] as Item;
    if (/^[;:]$/.test(item.norm)) return false;
    if (item.norm !== ',' && !item.comma) continue;
    let verb = index + 1;
    while (isAdverb(items[verb])) verb++;
    if (isFiniteVerb(items[verb])) return true;
  }
  return false;
}

function behindObject(items: readonly Item[], from: number, object: Run): Frame {
  if (items[object.to]?.norm === ',' && (isWh(items[object.to + 1]) || items[object.to + 1]?.norm === 'a'))
    return { kind: resumesClause(items, object.to) ? 'bare' : 'np', from };
  let next = object.to;
  while (isAdverb(items[next])) next++;
  if (isFiniteVerb(items[next]) && !objective(items, object)) return { kind: 'bare', from };
  const settled = skipSetting(items, object.to);
  if (!items[settled]) return { kind: 'np', from };
  const further = besideObject(items, settled, object);
  if (further) return further;
  return { kind: !objective(items, object) && startsClause(items, from) ? 'bare' : 'np', from };
}

/** What a verb takes besides its object: "told X that", "asked X whether", "urged X to", "told X: “…”". */
function besideObject(items: readonly Item[], at: number, object: Run): Frame | undefined {
  const after = items[at] as Item;
  if (after.norm === 'that' && (after.pos === 'SCONJ' || hasFinite(items, at + 1))) return { kind: 'obj+that', from: at, object };
  if (isWh(after) && !/^(?:who|which|when|where|whose|whom)$/.test(after.norm)) return { kind: 'obj+wh', from: at, object };
  if (after.norm === 'to' && startsInfinitive(items, at + 1)) return { kind: 'obj+to', from: at, object };
  if (after.mark !== undefined) return { kind: 'obj+quote', from: at, object };
  if (after.norm === ':' || (after.norm === ',' && items[at + 1]?.mark !== undefined)) return { kind: 'obj+quote', from: at + 1, object };
  if (readPhrase(items, at).to > at && startsClause(items, at)) return { kind: 'obj+bare', from: at, object };
  const far = behindPreposition(items, at);
  return far.late ? { kind: 'obj+that', from: far.from, object } : undefined;
}

/** "him", "them": no subject of a clause. */
function objective(items: readonly Item[], object: Run): boolean {
  return object.to - object.from === 1 && /^(?:him|them|me|us)$/.test((items[object.from] as Item).norm);
}

function isVerbal(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'VERB' || item.pos === 'AUX');
}

function hasFinite(items: readonly Item[], from: number): boolean {
  for (let index = from; index < items.length; index++) {
    if (isFiniteVerb(items[index]) || items[index]?.mark !== undefined) return true;
    if (/^[.;:]$/.test((items[index] as Item).norm)) return false;
  }
  return false;
}

const days = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;

/** Length of a day, date or part of day that begins here ("on Tuesday", "last week", "Tuesday night"), 0 if none. */
export function isDay(items: readonly Item[], at: number): number {
  const norm = (index: number): string => items[index]?.norm ?? '';
  let to = at;
  if (/^(?:on|in|late|early|earlier|last|this|since)$/.test(norm(to))) to++;
  if (/^(?:late|early|last|this|a)$/.test(norm(to))) to++;
  if (days.test(norm(to)) || (to > at && /^(?:week|month|year|night|morning|evening|afternoon|weekend)$/.test(norm(to)))) {
    to++;
    if (/^(?:night|morning|evening|afternoon)$/.test(norm(to))) to++;
    return to - at;
  }
  if (months.test(norm(to)) && (to > at || /^\d/.test(norm(to + 1)))) {
    to++;
    if (/^\d/.test(norm(to))) to++;
    return to - at;
  }
  if (to > at && /^(?:19|20)\d\d$/.test(norm(to))) return to + 1 - at;
  return 0;
}

const settingHeads =
  /^(?:interview|statement|speech|tweet|rally|conference|briefing|letter|post|email|e-mail|debate|call|hearing|meeting|address|remarks|memo|report|event|time|twitter|facebook|show|broadcast|television|tv|news|fundraiser|town|press)$/;

/** Behind an addressee or verb: days and the setting of the speech ("in an interview", "at a rally in Boston"), skipped. */
export function skipSetting(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const day = isDay(items, at);
    if (day) at += day;
    else if (isAdverb(items[at])) at++;
    else if (items[at]?.pos === 'ADP' && /^(?:in|at|on|during|after|via|through|from|by|before|outside)$/.test((items[at] as Item).norm)) {
      const phrase = readPhrase(items, at + 1);
      const head = items.slice(phrase.from, phrase.to);
      if (!head.some((item) => settingHeads.test(item.norm))) return at;
      at = phrase.to;
    } else if (at > from && /^(?:in|with|on)$/.test(items[at]?.norm ?? '') && items[at + 1]?.pos === 'PROPN')
      at = readPhrase(items, at + 1).to;
    else return at;
  }
}
