import type { Range, Token } from '../../model/index.ts';
import { type Cameo, cameo, type Plover } from './cameo.ts';
import { type Modality, readModality } from './clause.ts';
import { eventPatterns } from './lexicon/events.ts';
import { compile, findMatches, type Match, type PatternIndex } from './pattern.ts';
import { settings } from './settings.ts';

/** A pattern found in a sentence, with the category that it has there after negation and modality. */
export interface EventCue {
  readonly code: Cameo;
  readonly plover: Plover;
  readonly goldstein: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly modality: Modality;
  readonly lexical: Cameo;
}

let index: PatternIndex<Cameo> | undefined;

function patterns(): PatternIndex<Cameo> {
  index ??= compile(Object.entries(eventPatterns) as (readonly [Cameo, readonly string[]])[]);
  return index;
}

/**
 * All event cues of a stretch of tokens. Of several patterns on one head the one with most words is kept.
 * @param tokens tokens of the text
 * @param from first token
 * @param to behind the last token
 */
export function findEventCues(tokens: readonly Token[], from: number, to: number): EventCue[] {
  const best = new Map<number, Match<Cameo>>();
  for (const match of findMatches(tokens, from, to, patterns())) {
    const known = best.get(match.head);
    if (!known || weight(match) > weight(known)) best.set(match.head, match);
  }
  return [...best.values()].map((match) => cueOf(tokens, from, match));
}

function weight(match: Match<Cameo>): number {
  return match.pattern.steps.length + (match.pattern.pos ? 0.5 : 0) - 0.01 * (match.last - match.first);
}

function cueOf(tokens: readonly Token[], from: number, match: Match<Cameo>): EventCue {
  const modality = readModality(tokens, match.head, from);
  const lexical = match.pattern.label;
  const code = shift(lexical, modality);
  return {
    code,
    lexical,
    ...cameo[code],
    head: match.head,
    first: match.first,
    last: match.last,
    words: match.pattern.steps.length + 1,
    modality,
  };
}

const cooperative: ReadonlySet<Cameo> = new Set(['030', '040', '050', '060', '070', '080']);
const deeds: ReadonlySet<Cameo> = new Set(['060', '070', '080']);
const hostile: ReadonlySet<Cameo> = new Set(['140', '150', '160', '163', '170', '180']);

/** Negation turns cooperation into refusal; what is still to come is a promise or a threat (CAMEO codebook, chapters 03, 12 and 13). */
function shift(code: Cameo, modality: Modality): Cameo {
  if (modality.negated) return cooperative.has(code) ? '120' : code;
  if (!modality.future) return code;
  if (deeds.has(code)) return '030';
  return hostile.has(code) ? '138' : code;
}

/** What classifyEvent may know besides the sentence: where the two sides stand. */
export interface Sides {
  readonly actor?: Range;
  readonly target?: Range;
}

/**
 * The event that a sentence tells between two sides.
 * @param tokens tokens of one sentence
 * @param sides where actor and target stand, in the offsets of the tokens
 * @returns the deciding cue, or undefined where no pattern holds
 */
export function classifyEvent(tokens: readonly Token[], sides: Sides): EventCue | undefined {
  let best: EventCue | undefined;
  let top = Number.NEGATIVE_INFINITY;
  const cues = findEventCues(tokens, 0, tokens.length);
  for (const cue of cues) {
    const score = rank(tokens, cue, sides) + (isGoverned(tokens, cue, cues) ? settings.rank.governed : 0);
    if (score > top) {
      top = score;
      best = cue;
    }
  }
  return best;
}

const governing: ReadonlySet<Cameo> = new Set(['020', '030', '100', '120', '130']);

/** Whether a cue is the infinitive of an earlier one: "urged them to lay down their arms". */
function isGoverned(tokens: readonly Token[], cue: EventCue, cues: readonly EventCue[]): boolean {
  if ((tokens[cue.head - 1] as Token | undefined)?.norm !== 'to') return false;
  return cues.some((other) => governing.has(other.code) && other.head < cue.head && cue.head - other.head <= settings.governedGap);
}

function rank(tokens: readonly Token[], cue: EventCue, { actor, target }: Sides): number {
  const head = tokens[cue.head] as Token;
  const w = settings.rank;
  let score = w.word * Math.min(cue.words - 1, 2);
  if (head.pos === 'VERB' || head.pos === 'AUX') score += w.verb;
  if (actor && target) {
    const low = Math.min(actor.end, target.end);
    const high = Math.max(actor.start, target.start);
    if (head.start >= low && head.end <= high) score += w.between;
    else if (head.start < low) score += w.early;
  }
  if (target && head.start >= target.start && head.end <= target.end) score += w.insideTarget;
  if (actor && head.start >= actor.start && head.end <= actor.end) score += w.insideActor;
  const anchor = actor ? tokens.findIndex((token) => token.start >= actor.end) : 0;
  score -= w.distance * Math.abs(cue.head - (anchor < 0 ? 0 : anchor));
  if (relative(tokens, cue.head, anchor)) score += w.relative;
  return score;
}

/** Whether a relative pronoun stands between the actor and the verb. */
function relative(tokens: readonly Token[], head: number, anchor: number): boolean {
  for (let i = Math.max(anchor, head - 4); i < head; i++)
    if (/^(?:who|which|whose|whom|where)$/.test((tokens[i] as Token).norm)) return true;
  return false;
}
