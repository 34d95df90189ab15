import { clauseStart, contentEnd, isClause, trimRun } from './content.ts';
import { addresses, cueLemma, quotes, takesFrame } from './cue-words.ts';
import { type Frame, readFrame, skipSetting } from './frames.ts';
import type { Item } from './items.ts';
import { isAdverb, isFinite, type Run, readPhrase } from './phrases.ts';
import { findSubject, phraseBehind } from './subject.ts';

/** Who says what by which words, inside one sentence of the reporter; runs are item indices. */
export interface Attribution {
  readonly cue: Run;
  readonly subject?: Run;
  readonly content: readonly Run[];
  readonly addressee?: Run;
  /** The cue ends in a colon: what is said comes after this sentence. */
  readonly announces?: boolean;
}

/** Finds the attributions of one sentence, in the order of their cues. */
export function attribute(items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  let floor = 0;
  for (let at = 0; at < items.length; at++) {
    const one = accordingTo(items, at, floor) ?? byVerb(items, at, floor);
    if (!one) continue;
    found.push(one);
    if (one.content.some((run) => run.from < one.cue.from)) floor = Math.max(one.cue.to, one.subject?.to ?? 0);
  }
  return found;
}

function accordingTo(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  if (items[at]?.norm !== 'according' || items[at + 1]?.norm !== 'to') return undefined;
  const cue = { from: at, to: at + 2 };
  const subject = phraseBehind(items, at + 2);
  const left = trimRun(items, { from: clauseStart(items, floor, at), to: at });
  const content: Run[] = [];
  if (isClause(items, left)) content.push(left);
  const behind = items[subject.to]?.norm === ',' ? subject.to + 1 : items.length;
  const next = items[behind]?.norm;
  if (behind < items.length && (content.length === 0 || !/^(?:who|which|a|an|the|and|but)$/.test(next ?? ''))) {
    const right = trimRun(items, { from: behind, to: items.length });
    if (right.to > right.from && (content.length === 0 ? isClause(items, right) : right.to - right.from > 2)) content.push(right);
  }
  return content.length ? { cue, ...(subject.to > subject.from ? { subject } : {}), content } : undefined;
}

function byVerb(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  const lemma = cueLemma(items[at]);
  if (!lemma) return undefined;
  const frame = readFrame(items, at);
  if (quotes(lemma)) {
    const parenthetical = inverted(items, at, floor) ?? behindContent(items, at, frame, floor, lemma);
    if (parenthetical) return parenthetical;
  }
  return complement(items, at, frame, lemma);
}

/** "…, said X": content on the left, subject on the right. */
function inverted(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  const before = items[at - 1];
  if (!before || !(before.mark !== undefined || /^(?:,|\?|!|—|–|--)$/.test(before.norm)) || /ing$/.test((items[at] as Item).norm))
    return undefined;
  const subject = phraseBehind(items, at + 1);
  if (subject.to === subject.from || items[subject.from]?.mark !== undefined) return undefined;
  const after = items[subject.to];
  if (before.mark === undefined && after && !/^[.,;:—–-]/.test(after.norm) && isFinite(after)) return undefined;
  const left = trimRun(items, { from: clauseStart(items, floor, at), to: at });
  if (!isClause(items, left)) return undefined;
  if (before.mark === undefined && !items.slice(left.from, left.to).some((item) => isFinite(item))) return undefined;
  return { cue: { from: at, to: at + 1 }, subject, content: [left, ...resumed(items, subject.to)] };
}

/** "…, X said": content on the left, subject before the verb; "…, X said, …" goes on behind it. */
function behindContent(items: readonly Item[], at: number, frame: Frame, floor: number, lemma: string): Attribution | undefined {
  const subject = findSubject(items, at);
  if (!subject || subject.from < floor) return undefined;
  let edge = subject.from - 1;
  while (edge >= 0 && (isAdverb(items[edge]) || /^(?:as|but|and)$/.test((items[edge] as Item).norm))) edge--;
  const before = items[edge];
  if (!before || !(before.mark !== undefined || /^(?:,|—|–|--|\?|!)$/.test(before.norm))) return undefined;
  let end = frame.kind === 'end' ? frame.from : skipSetting(items, at + 1);
  let addressee: Run | undefined;
  if (addresses(lemma) || frame.kind === 'np') {
    const object = readPhrase(items, end);
    if (object.to > object.from && (addresses(lemma) || object.to === items.length - 1)) {
      addressee = object;
      end = skipSetting(items, object.to);
    }
  }
  const closing = items[end];
  const quoteBefore = before.mark !== undefined;
  if (closing && !/^[.,;:—–-]/.test(closing.norm) && !quoteBefore) return undefined;
  if (closing?.norm === ':' || frame.kind === 'that' || frame.kind === 'bare' || (frame.kind === 'quote' && closing?.norm !== ','))
    return undefined;
  const left = trimRun(items, { from: clauseStart(items, floor, edge + 1), to: edge + 1 });
  if (!isClause(items, left)) return undefined;
  if (!quoteBefore && !items.slice(left.from, left.to).some((item) => isFinite(item))) return undefined;
  return { cue: { from: at, to: at + 1 }, subject, content: [left, ...resumed(items, end)], ...(addressee ? { addressee } : {}) };
}

/** What goes on behind a parenthetical cue: "…," he said, "…". */
function resumed(items: readonly Item[], at: number): Run[] {
  if (items[at]?.norm !== ',') return [];
  const next = items[at + 1];
  if (!next) return [];
  if (next.mark !== undefined) return [{ from: at + 1, to: at + 2 }];
  if (
    /ing$/.test(next.norm) ||
    /^(?:who|which|whose|a|an|the|and|but|as|when|while|where|in|on|at|with|after|before)$/.test(next.norm) ||
    next.pos === 'PROPN'
  )
    return [];
  const run = trimRun(items, { from: at + 1, to: items.length });
  return run.to - run.from > 3 && isClause(items, run) ? [run] : [];
}

/** "X said that …", "X told Y that …", "X criticised …". */
function complement(items: readonly Item[], at: number, frame: Frame, lemma: string): Attribution | undefined {
  const passive = isPassive(items, at);
  if (frame.kind === 'end') return undefined;
  if (!takesFrame(lemma, frame.kind, { passive })) return undefined;
  const cue = { from: at, to: at + 1 };
  const subject = findSubject(items, at);
  if (frame.kind === 'colon' && frame.from >= items.length) return { cue, ...(subject ? { subject } : {}), content: [], announces: true };
  const addressed = frame.object && addresses(lemma);
  const from = frame.object && !addressed ? frame.object.from : frame.from;
  const clause = !/^(?:np|about|for|of|on|over|against|to|with|as|at)$/.test(frame.kind) || frame.kind === 'to';
  const end = contentEnd(items, from, { clause, isCue: (index) => cueLemma(items[index]) !== undefined });
  const run = trimRun(items, { from, to: end });
  if (run.to <= run.from) return undefined;
  if (passive) {
    const by = items[run.from - 1]?.norm === 'by';
    return subject && !by ? { cue, content: [subject, run] } : undefined;
  }
  return { cue, ...(subject ? { subject } : {}), content: [run], ...(addressed ? { addressee: frame.object as Run } : {}) };
}

function isPassive(items: readonly Item[], at: number): boolean {
  if (!/(?:ed|en|n|t|d|id)$/.test((items[at] as Item).norm)) return false;
  let left = at - 1;
  while (isAdverb(items[left])) left--;
  return /^(?:be|is|are|was|were|been|being|get|got|am)$/.test(items[left]?.norm ?? '');
}
