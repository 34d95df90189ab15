import type { Range, Token } from '../../model/index.ts';
import type { WordAlignment } from './align.ts';
import { type Conflict, type ConflictKind, whole } from './conflict.ts';
import { predicateClash, roleSwap } from './deeds.ts';
import { antonyms, polarityConflict } from './denial.ts';
import { conditionWords, futureModals, hedgeWords, necessaryModals, possibleModals } from './lexicon.ts';
import { numberConflicts } from './quantities.ts';
import type { Wording } from './words.ts';

/** Kinds that cannot both be true; the others make a statement stronger, weaker or another one. */
export const excluding: ReadonlySet<ConflictKind> = new Set(['number', 'polarity', 'untrue', 'antonym', 'roles']);

/** Finds what speaks against two aligned wordings saying the same, each with its kind and place. */
export function findConflicts(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  return [
    ...polarityConflict(a, b, alignment),
    ...antonyms(a, b, alignment),
    ...numberConflicts(a, b, alignment),
    ...roleSwap(a, b, alignment),
    ...predicateClash(a, b, alignment),
    ...nameClash(a, b, alignment),
    ...modalityConflict(a, b),
    ...conditionConflict(a, b),
    ...scopeConflict(a, b),
  ];
}

const EXCLUSIVE = /^(?:only|solely|exclusively|merely|all|every|always|entirely)$/;

/** Only one side says "only" or "all". */
function scopeConflict(a: Wording, b: Wording): Conflict[] {
  const left = a.tokens.find((token) => EXCLUSIVE.test(token.norm));
  const right = b.tokens.find((token) => EXCLUSIVE.test(token.norm));
  if (!left === !right) return [];
  return [{ kind: 'scope', a: left ?? whole(a), b: right ?? whole(b), note: `only one says “${(left ?? right)?.text}”` }];
}

/** Each side names somebody or some place that the other does not. */
function nameClash(a: Wording, b: Wording, { pairs }: WordAlignment): Conflict[] {
  const left = a.words.find((word, i) => word.kind === 'name' && word.pos !== 'NUM' && !pairs.some((pair) => pair.i === i));
  const right = b.words.find((word, j) => word.kind === 'name' && word.pos !== 'NUM' && !pairs.some((pair) => pair.j === j));
  return left && right ? [{ kind: 'names', a: left, b: right, note: `${left.text} against ${right.text}` }] : [];
}

/** How firmly a wording commits itself: 3 fact, 2 future or need, 1 possible or only reported. */
export function commitment(tokens: readonly Token[]): { readonly level: 1 | 2 | 3; readonly cue?: Range } {
  let cue: Token | undefined;
  for (const token of tokens) {
    if (possibleModals.has(token.norm) && token.norm !== 'can' && token.pos !== 'PROPN') return { level: 1, cue: token };
    if (futureModals.has(token.norm) || necessaryModals.has(token.norm)) cue ??= token;
  }
  return cue ? { level: 2, cue } : { level: 3 };
}

function modalityConflict(a: Wording, b: Wording): Conflict[] {
  const left = commitment(a.tokens);
  const right = commitment(b.tokens);
  if (left.level === right.level) return [];
  return [
    {
      kind: 'modality',
      a: left.cue ?? whole(a),
      b: right.cue ?? whole(b),
      note: left.level > right.level ? 'the first is firmer' : 'the second is firmer',
    },
  ];
}

function conditionConflict(a: Wording, b: Wording): Conflict[] {
  const left = a.tokens.find((token) => conditionWords.has(token.norm) && token.norm !== 'until' && token.norm !== 'should');
  const right = b.tokens.find((token) => conditionWords.has(token.norm) && token.norm !== 'until' && token.norm !== 'should');
  if (!left === !right) return [];
  return [{ kind: 'condition', a: left ?? whole(a), b: right ?? whole(b), note: `only one is conditional (“${(left ?? right)?.text}”)` }];
}

/** Whether the wording only reports, asks or supposes. */
export function isHedged(wording: Wording): boolean {
  return (
    /\?\s*["”']?$/.test(wording.text) ||
    wording.tokens.some((token) => hedgeWords.has(token.lemma ?? token.norm) || hedgeWords.has(token.norm))
  );
}
