import type { Item } from './items.ts';
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
}

/** Reads the frame of the verb at `at`. */
export function readFrame(items: readonly Item[], at: number): Frame {
  let from = at + 1;
  while (from < items.length && (isAdverb(items[from]) || isDay(items, from))) from += isDay(items, from) || 1;
  const item = items[from];
  if (!item || /^[.,;!?)—–-]+$/.test(item.norm)) {
    if (item?.norm === ',' && items[from + 1]?.mark !== undefined) return { kind: 'quote', from: from + 1 };
    return { kind: 'end', from };
  }
  if (item.norm === ':') return { kind: 'colon', from: from + 1 };
  if (item.mark !== undefined) return { kind: 'quote', from };
  if (item.norm === 'that' && hasFinite(items, from + 1)) return { kind: 'that', from };
  if (isWh(item)) return { kind: 'wh', from };
  if (item.norm === 'to' && isVerbal(items[from + 1])) return { kind: 'to', from };
  if (item.norm === 'to' && isAdverb(items[from + 1]) && isVerbal(items[from + 2])) return { kind: 'to', from };
  if (item.pos === 'ADP' || item.norm === 'to' || item.norm === 'as') return { kind: item.norm, from: from + 1 };
  const object = readPhrase(items, from);
  if (object.to === from) return { kind: item.pos === 'VERB' ? 'ing' : item.pos === 'AUX' ? 'aux' : 'np', from };
  return behindObject(items, from, object);
}

function behindObject(items: readonly Item[], from: number, object: Run): Frame {
  let next = object.to;
  if (items[next]?.norm === ',' && (isWh(items[next + 1]) || items[next + 1]?.norm === 'a')) return { kind: 'np', from };
  while (isAdverb(items[next])) next++;
  if (isFiniteVerb(items[next]) && !objective(items, object))
    return { kind: 'bare', from };
  const settled = skipSetting(items, object.to);
  const after = items[settled];
  if (!after) return { kind: 'np', from };
  if (after.norm === 'that' && hasFinite(items, settled + 1)) return { kind: 'obj+that', from: settled, object };
  if (isWh(after) && after.norm !== 'who' && after.norm !== 'which' && after.norm !== 'when' && after.norm !== 'where')
    return { kind: 'obj+wh', from: settled, object };
  if (after.norm === 'to' && isVerbal(items[settled + 1])) return { kind: 'obj+to', from: settled, object };
  if (after.norm === ':' || after.mark !== undefined || (after.norm === ',' && items[settled + 1]?.mark !== undefined))
    return { kind: 'obj+quote', from: after.mark !== undefined ? settled : settled + 1, object };
  const second = readPhrase(items, settled);
  let verb = second.to;
  while (isAdverb(items[verb])) verb++;
  if (second.to > settled && isFiniteVerb(items[verb])) return { kind: 'obj+bare', from: settled, object };
  if (/^[.!?]$/.test(after.norm)) return { kind: 'np', from };
  return { kind: 'np', from };
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
    if (isFiniteVerb(items[index])) return true;
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
