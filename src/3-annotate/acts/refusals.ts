import type { Token } from '../../model/index.ts';
import { isAssurance, isRelief } from './assurances.ts';
import type { Cue } from './cue.ts';
import { verbAfter } from './gather.ts';

const emphatic = /^(?:no|not|never|nobody|none)$/;
const coming = /^(?:will|would|shall|'ll)$/;

/** What a speaker rules out: "not one X will …", "no X can …", "not a single X leaves", "nobody is sending …". */
export function findRefusalInSpeech(tokens: readonly Token[], from: number, to: number): Cue | undefined {
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (!emphatic.test(norm)) continue;
    // "There will be no talks"; not "there will be no job losses".
    if (norm === 'no' && isThere(tokens, i)) return isRelief(tokens, i) ? undefined : refusal(i, i + 1);
    const head = ruledOutBehind(tokens, i, to);
    if (head >= 0) return isAssurance(tokens, head) ? undefined : refusal(i, head);
  }
  return undefined;
}

function ruledOutBehind(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 1; k < Math.min(to, i + 8) && !/^[,;:.]$/.test((tokens[k] as Token).norm); k++) {
    const head = isHeldBack(tokens, i, k, to) ? k : ruledOut(tokens, i, k, to);
    if (head >= 0) return head;
  }
  return -1;
}

function isThere(tokens: readonly Token[], no: number): boolean {
  const [there, will, be] = [tokens[no - 3]?.norm, tokens[no - 2]?.norm, tokens[no - 1]?.norm];
  return there === 'there' && /^(?:will|can|shall|'ll)$/.test(will ?? '') && be === 'be';
}

/** The verb of what is ruled out where the verb group begins at k, or -1. */
function ruledOut(tokens: readonly Token[], i: number, k: number, to: number): number {
  const { norm } = tokens[i] as Token;
  const { norm: next, pos } = tokens[k] as Token;
  const second = tokens[i + 1]?.norm ?? '';
  const single = norm === 'not' && (second === 'one' || (second === 'a' && tokens[i + 2]?.norm === 'single'));
  if (single || norm === 'nobody' || norm === 'none') {
    if (next === 'is' && k === i + 1 && tokens[k + 1]?.norm.endsWith('ing')) return k + 1;
    if (single && k > i + 2 && pos === 'VERB' && next.endsWith('s')) return k;
  }
  if (norm === 'not' ? !single : norm === 'never') return -1;
  const going = next === 'going' && tokens[k + 1]?.norm === 'to';
  return coming.test(next) || (!single && (next === 'can' || going)) ? verbAfter(tokens, k, to) : -1;
}

/** "Nobody goes home before the lake is lowered", "no train leaves until …": in the present, and until something is done. */
const isHeldBack = (tokens: readonly Token[], i: number, k: number, to: number): boolean =>
  /^(?:no|nobody)$/.test((tokens[i] as Token).norm) &&
  (tokens[k] as Token).pos === 'VERB' &&
  /[^s]s$|^(?:go|leave|pass)es$/.test((tokens[k] as Token).norm) &&
  untilBehind(tokens, k, to);

const untilBehind = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens.slice(at + 1, Math.min(to, at + 12)).some(({ norm }) => /^(?:before|until|till|unless)$/.test(norm));

function refusal(first: number, head: number): Cue {
  return {
    kind: 'red-line',
    code: '120',
    head,
    first,
    last: head,
    modality: { negated: true, future: true, will: true, start: first },
    spoken: true,
    nominal: false,
    words: 3,
    how: 'speech',
  };
}

/** "Give it away and you can turn out the lights": an order that is a condition. */
export function findImperativeWarning(tokens: readonly Token[], from: number, to: number): Cue | undefined {
  const first = tokens[from];
  if (first?.norm === 'no' && bargains(tokens, from, to)) return warning(from, 'threat');
  if (first?.pos !== 'VERB' || first.norm !== first.lemma) return undefined;
  for (let i = from + 2; i < Math.min(to - 2, from + 14); i++) {
    const { norm } = tokens[i] as Token;
    if (/^[.;:?!]$/.test(norm)) return undefined;
    if (norm !== 'and' && norm !== 'or') continue;
    if (hasVerbBehind(tokens, i, to))
      // "Fix the lift and we will be at work": what is asked, and what is given for it.
      return warning(from, norm === 'and' && /^(?:we|i)$/.test((tokens[i + 1] as Token).norm) ? 'demand' : 'warning');
  }
  return undefined;
}

/** Whether the clause behind "and" or "or" has a verb. */
function hasVerbBehind(tokens: readonly Token[], joint: number, to: number): boolean {
  for (let k = joint + 2; k < Math.min(to, joint + 9); k++) {
    const { pos, norm } = tokens[k] as Token;
    if (/^[.,;]$/.test(norm)) return false;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}

/** "No guarantees, no cider": what will not be given without the other. */
function bargains(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 2; i < Math.min(to - 1, from + 7); i++)
    if ((tokens[i] as Token).norm === ',') return (tokens[i + 1] as Token).norm === 'no' && to - i <= 8;
  return false;
}

function warning(at: number, kind: 'warning' | 'threat' | 'demand'): Cue {
  return {
    kind,
    code: kind === 'threat' ? '138' : kind === 'demand' ? '100' : '130',
    head: at,
    first: at,
    last: at,
    modality: { negated: false, future: true, will: true, start: at },
    spoken: true,
    nominal: false,
    words: 2,
    how: 'imperative',
  };
}
