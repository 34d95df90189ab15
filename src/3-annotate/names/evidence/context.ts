import { isCommonWord } from '../../../text/index.ts';
import type { Form } from '../forms.ts';
import { organisationHeads } from '../lexicon/index.ts';
import type { Piece } from '../pieces.ts';
import { MOST_CONTEXT } from '../settings.ts';
import type { Word } from '../words.ts';
import { cuesBefore } from './before.ts';
import { cuesBehind } from './behind.ts';
import { type Points, sumPoints } from './points.ts';
import { spotOf } from './spot.ts';

const cues = [...cuesBefore, ...cuesBehind];

/** What the neighbours of all mentions of a name tell. */
export function weighContext(form: Form, words: readonly Word[]): Points {
  const given: Partial<Points>[] = [];
  const impersonal = isImpersonal(form, words);
  for (const piece of form.pieces) {
    const spot = spotOf(piece, words, impersonal);
    for (const cue of cues) {
      const points = cue(spot);
      if (points) given.push(points);
    }
  }
  const sum = sumPoints(given);
  const most = Math.max(sum.person, sum.place, sum.organisation);
  const scale = most > MOST_CONTEXT ? MOST_CONTEXT / most : 1;
  return { person: sum.person * scale, place: sum.place * scale, organisation: sum.organisation * scale, other: sum.other * scale };
}

function isImpersonal(form: Form, words: readonly Word[]): boolean {
  const first = words[(form.pieces[0] as Piece).from] as Word;
  if (form.parts.length === 1) return first.shout;
  return form.parts.every((part) => isCommonWord(part)) || organisationHeads.has(form.parts.at(-1) as string);
}
