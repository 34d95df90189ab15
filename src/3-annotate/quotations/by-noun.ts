import type { Attribution } from './attribution.ts';
import { clauseStart, contentEnd, trimRun } from './content.ts';
import { adjectiveTakes, cueLemma, nounTakes, speaks } from './cue-words.ts';
import { isDay, startsClause } from './frames.ts';
import type { Item } from './item.ts';
import { isAdverb, isPossessiveSign, phraseBefore, type Run } from './phrases.ts';
import { findSubject, phraseBehind } from './subject.ts';

/** Verbs that make the claim, hope or doubt behind them their subject's own. */
const repeats = /^(?:repeat|reiterate|restate|express|voice|echo|make|offer|issue|give|share|raise|have)$/;

/** Adverbs of hearsay. */
const hearsay: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** "X's claim that …", "criticism of …": the owner, or whoever the sentence is about, speaks. */
export function byNoun(items: readonly Item[], at: number): Attribution | undefined {
  const { at: linked, giver } = linkBehind(items, at);
  const link = items[linked];
  if (!link || !nounTakes(items[at], link.norm)) return undefined;
  if (link.norm === 'that' && !startsClause(items, linked + 1)) return undefined;
  if (isDay(items, linked + 1)) return undefined;
  const from = link.norm === 'that' || (link.norm === 'to' && items[linked + 1]?.pos === 'VERB') ? linked : linked + 1;
  const clause = from === linked;
  const to = contentEnd(items, from, { clause, bound: !clause, isCue: (index) => speaks(cueLemma(items[index])) });
  const run = trimRun(items, { from, to: link.norm === 'that' ? to : to });
  if (run.to <= run.from) return undefined;
  const subject = giver ?? ownerOf(items, at) ?? (items[linked - 1]?.pos === 'AUX' ? undefined : holderOf(items, at));
  return { cue: { from: at, to: at + 1 }, ...(subject ? { subject } : {}), content: [run] };
}

/** Where the word stands that ties a content to the noun: "the claim that", "a claim last year that", "a claim from X that", "X's claim is that". */
function linkBehind(items: readonly Item[], at: number): { readonly at: number; readonly giver?: Run } {
  const next = at + 1;
  const day = isDay(items, next);
  if (day && items[next + day]?.norm === 'that') return { at: next + day };
  if (/^(?:is|was)$/.test(items[next]?.norm ?? '') && items[next + 1]?.norm === 'that') return { at: next + 1 };
  if (/^(?:by|from|among)$/.test(items[next]?.norm ?? '')) {
    const giver = phraseBehind(items, next + 1);
    const behind = items[giver.to]?.norm === ',' && items[giver.to + 1]?.norm === 'that' ? giver.to + 1 : giver.to;
    if (giver.to > giver.from && items[behind]?.norm === 'that') return { at: behind, giver };
  }
  return { at: next };
}

/** "X is confident that …", "X felt sure that …": what somebody is said to believe, feel or be willing to do. */
export function byAdjective(items: readonly Item[], at: number): Attribution | undefined {
  const link = items[at + 1];
  if (!link || !adjectiveTakes(items[at], link.norm)) return undefined;
  let verb = at - 1;
  while (isAdverb(items[verb])) verb--;
  if (items[verb]?.pos !== 'AUX' && !/^(?:be|become|feel|sound|remain|seem|appear|stay|get)$/.test(items[verb]?.lemma ?? ''))
    return undefined;
  const subject = findSubject(items, verb);
  if (!subject || /^(?:it|there|this|that)$/.test(items[subject.from]?.norm ?? '')) return undefined;
  const clause = /^(?:that|whether)$/.test(link.norm);
  const from = clause || link.norm === 'to' ? at + 1 : at + 2;
  const run = trimRun(items, {
    from,
    to: contentEnd(items, from, { clause, bound: !clause, isCue: (index) => speaks(cueLemma(items[index])) }),
  });
  return run.to > run.from ? { cue: { from: at, to: at + 1 }, subject, content: [run] } : undefined;
}

/** "Clinton avoided all mention of X": the subject of the verb whose object the noun is; nobody where the noun is a subject itself. */
function holderOf(items: readonly Item[], noun: number): Run | undefined {
  let start = noun;
  while (/^(?:ADJ|DET|NUM|ADV)$/.test(items[start - 1]?.pos ?? '')) start--;
  // "Lund mocked the talk of a strike": who speaks of what others say does not say it.
  if (start === 0 || (speaks(cueLemma(items[start - 1])) && !repeats.test((items[start - 1] as Item).lemma))) return undefined;
  return findSubject(items, start);
}

function ownerOf(items: readonly Item[], noun: number): Run | undefined {
  for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
    const item = items[index] as Item;
    if (isPossessiveSign(item)) return phraseBefore(items, index);
    if (/^(?:his|her|their|its)$/.test(item.norm)) return { from: index, to: index + 1 };
    if (!/^(?:ADJ|NOUN|ADV|PUNCT)$/.test(item.pos)) return undefined;
  }
  return undefined;
}

/** "The ship was reportedly sold": told on somebody's word who is not named. */
export function byAdverb(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  if (!hearsay.has(items[at]?.norm ?? '') || speaks(cueLemma(items[at + 1]))) return undefined;
  const left = trimRun(items, { from: clauseStart(items, floor, at), to: at });
  const end = contentEnd(items, at + 1, { clause: true, bound: false, isCue: (index) => speaks(cueLemma(items[index])) });
  const content = [left, trimRun(items, { from: at + 1, to: end })].filter((run) => run.to > run.from);
  return content.length ? { cue: { from: at, to: at + 1 }, content } : undefined;
}
