import type { Token } from '../../model/index.ts';
import { formsOf } from './inflect.ts';
import { wordClasses } from './lexicon/classes.ts';
import { settings } from './settings.ts';

/** One further word of a pattern. */
interface Step {
  readonly forms: ReadonlySet<string>;
  /** Must follow at once. */
  readonly adjacent: boolean;
  /** May stand before the head (the object of a passive verb). */
  readonly before: boolean;
}

interface Pattern<Label> {
  readonly label: Label;
  readonly pos?: 'verb' | 'noun';
  readonly steps: readonly Step[];
  readonly source: string;
}

/** Patterns by the form of their head word. */
export type PatternIndex<Label> = ReadonlyMap<string, readonly Pattern<Label>[]>;

/** A place where a pattern holds: tokens[head] carries it; first and last enclose all its words. */
export interface Match<Label> {
  readonly pattern: Pattern<Label>;
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

const particles = new Set(
  'to for on upon with from of into in out up down off back at by over after along together away aside through against that behind between about as free'.split(
    ' ',
  ),
);

function addUnder<Label>(index: Map<string, Pattern<Label>[]>, form: string, pattern: Pattern<Label>): void {
  const list = index.get(form);
  if (list) list.push(pattern);
  else index.set(form, [pattern]);
}

/** Compiles patterns (see lexicon/events.ts for how they are written) into an index by head form. */
export function compile<Label>(lists: readonly (readonly [Label, readonly string[]])[]): PatternIndex<Label> {
  const index = new Map<string, Pattern<Label>[]>();
  for (const [label, sources] of lists) {
    for (const source of sources) {
      const [first = '', ...rest] = source.split(' ');
      const pos = first.startsWith('v:') ? 'verb' : first.startsWith('n:') ? 'noun' : undefined;
      const pattern: Pattern<Label> = { label, steps: rest.map(compileStep), source, ...(pos ? { pos } : {}) };
      for (const form of (pos ? first.slice(2) : first).split('|').flatMap(formsOf)) {
        addUnder(index, form, pattern);
      }
    }
  }
  return index;
}

function compileStep(text: string): Step {
  const adjacent = text.startsWith('+');
  const words = (adjacent ? text.slice(1) : text)
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (wordClasses[word.slice(1)] ?? []) : [word]));
  const functional = words.every((word) => particles.has(word));
  return { forms: new Set(functional ? words : words.flatMap(formsOf)), adjacent, before: !adjacent && !functional };
}

/** All places in tokens[from, to) where a pattern of the index holds. */
export function findMatches<Label>(tokens: readonly Token[], from: number, to: number, index: PatternIndex<Label>): Match<Label>[] {
  const found: Match<Label>[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    for (const pattern of index.get(token.norm) ?? []) {
      if (!headFits(tokens, at, pattern)) continue;
      const match = matchAt(tokens, at, from, to, pattern);
      if (match) found.push(match);
    }
  }
  return found;
}

function headFits<Label>(tokens: readonly Token[], at: number, pattern: Pattern<Label>): boolean {
  const token = tokens[at] as Token;
  if (token.pos === 'PROPN' && at > 0 && /^\p{Lu}/u.test(token.text)) return false;
  if (pattern.pos === 'noun') return token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos !== 'VERB' && token.pos !== 'AUX');
  if (pattern.pos === 'verb') return token.pos === 'VERB' || token.pos === 'AUX' || /(?:ed|ing)$/.test(token.norm);
  return true;
}

function matchAt<Label>(tokens: readonly Token[], at: number, from: number, to: number, pattern: Pattern<Label>): Match<Label> | undefined {
  let last = at;
  let first = at;
  for (const step of pattern.steps) {
    const next = findStep(tokens, last, to, step);
    if (next >= 0) {
      last = next;
      continue;
    }
    const previous = step.before ? findBefore(tokens, first, from, step) : -1;
    if (previous < 0) return undefined;
    first = previous;
  }
  return { pattern, head: at, first, last };
}

function findStep(tokens: readonly Token[], last: number, to: number, step: Step): number {
  const limit = Math.min(to, last + 1 + (step.adjacent ? 1 : settings.patternGap));
  for (let i = last + 1; i < limit; i++) {
    const token = tokens[i] as Token;
    if (step.forms.has(token.norm)) return i;
    if (token.norm === ';' || token.norm === ':') return -1;
    // Words in marks end a pattern: "We will never forget it,” he said".
    if (/^["”]$/.test(token.text) && token.start === tokens[i - 1]?.end) return -1;
  }
  return -1;
}

function findBefore(tokens: readonly Token[], first: number, from: number, step: Step): number {
  let passive = false;
  const limit = Math.max(from, first - settings.passiveGap);
  for (let i = first - 1; i >= limit; i--) {
    const token = tokens[i] as Token;
    if (/^(?:is|are|was|were|been|be|being)$/.test(token.norm)) passive = true;
    else if (passive && step.forms.has(token.norm)) return i;
  }
  return -1;
}
