import type { Attribution } from './attribution.ts';
import { hasMainVerb, trimRun } from './content.ts';
import type { Item } from './item.ts';
import { isFiniteVerb, isPossessiveSign, phraseBefore, type Run } from './phrases.ts';
import { findSubject, phraseBehind } from './subject.ts';

/** Nouns for somebody's wording: "in the words of X", "in X's phrase". */
const wording = /^(?:words?|phrase|telling)$/;
/** Verbs of wording that stand with "as" and "it": "as X put it", "as X describes it". */
const words = /^(?:put|call|describe|phrase|term|tell|see|say|write|note|remark)$/;
/** Items between such a phrase and the marked stretch that it introduces. */
const maxAhead = 6;

/** Marked words that a phrase gives to somebody: "in the words of X, “…”", "in X's words “…”", "as X put it, “…”", and the same behind the marks. */
export function byPhrase(items: readonly Item[], at: number): Attribution | undefined {
  const noise = byNoise(items, at);
  if (noise) return noise;
  const read = inWords(items, at) ?? asPut(items, at);
  if (!read) return undefined;
  const mark = markBeside(items, read.from, read.to);
  const content = mark === undefined ? clauseBehind(items, read) : { from: mark, to: mark + 1 };
  return content && { cue: read.cue, subject: read.subject, content: [content] };
}

/** "As X puts it, the town is asleep.": all that follows. */
function clauseBehind(items: readonly Item[], { from, to }: Run): Run | undefined {
  if (from > 1 || items[to]?.norm !== ',') return undefined;
  const run = trimRun(items, { from: to + 1, to: items.length });
  return hasMainVerb(items, run) ? run : undefined;
}

/** "Chants of “Resign!” from several hundred teachers", "the teachers' cries of “Shame!”": who makes the noise, if that is told. */
function byNoise(items: readonly Item[], at: number): Attribution | undefined {
  const mark = at + 2;
  if (!noises.test(items[at]?.norm ?? '') || items[at + 1]?.norm !== 'of' || items[mark]?.mark === undefined) return undefined;
  const from = /^(?:from|by)$/.test(items[mark + 1]?.norm ?? '') ? phraseBehind(items, mark + 2) : undefined;
  const owner = isPossessiveSign(items[at - 1]) ? phraseBefore(items, at - 1) : undefined;
  const subject = owner ?? from;
  const told = subject && subject.to > subject.from ? { subject } : {};
  return { cue: { from: at, to: at + 1 }, ...told, content: [{ from: mark, to: mark + 1 }] };
}

const noises = /^(?:chants?|shouts?|cry|cries|cheers?|jeers?|roars?|screams?)$/;

interface Phrase extends Run {
  readonly cue: Run;
  readonly subject: Run;
}

function inWords(items: readonly Item[], at: number): Phrase | undefined {
  if (!wording.test(items[at]?.norm ?? '')) return undefined;
  const cue = { from: at, to: at + 1 };
  if (items[at - 1]?.norm === 'the' && items[at - 2]?.norm === 'in' && items[at + 1]?.norm === 'of') {
    const subject = phraseBehind(items, at + 2);
    return subject.to > subject.from ? { cue, subject, from: at - 2, to: subject.to } : undefined;
  }
  const owner = isPossessiveSign(items[at - 1])
    ? phraseBefore(items, at - 1)
    : /^(?:his|her|their)$/.test(items[at - 1]?.norm ?? '')
      ? { from: at - 1, to: at }
      : undefined;
  return owner && owner.to > owner.from && items[owner.from - 1]?.norm === 'in'
    ? { cue, subject: owner, from: owner.from - 1, to: at + 1 }
    : undefined;
}

function asPut(items: readonly Item[], at: number): Phrase | undefined {
  const item = items[at];
  if (item?.pos !== 'VERB' || !words.test(item.lemma)) return undefined;
  // "As X said before the trial, “…”": a clause of its own before the marks.
  const comma = items.findIndex((other, index) => index > at && (other.norm === ',' || isFiniteVerb(other) || other.mark !== undefined));
  const apart = items[comma]?.norm === ',' && items[comma + 1]?.mark !== undefined && comma - at <= maxAhead ? comma : undefined;
  const told = items[at + 1]?.norm === 'it' ? at + 2 : apart;
  const subject = told === undefined ? undefined : findSubject(items, at);
  const from = (subject?.from ?? 0) - 1;
  return told !== undefined && subject && items[from]?.norm === 'as'
    ? { cue: { from: at, to: at + 1 }, subject, from, to: told }
    : undefined;
}

/** The marked stretch next behind the phrase, else the one right before it. */
function markBeside(items: readonly Item[], from: number, to: number): number | undefined {
  const ahead = items.findIndex((item, index) => index >= to && item.mark !== undefined);
  const between = ahead < 0 ? [] : items.slice(to, ahead);
  if (ahead >= 0 && between.length <= maxAhead && between.every((item) => item.pos === 'AUX' || !(isFiniteVerb(item) || item.norm === ';')))
    return ahead;
  const before = items[from - 1]?.norm === ',' ? from - 2 : from - 1;
  return items[before]?.mark === undefined ? undefined : before;
}
