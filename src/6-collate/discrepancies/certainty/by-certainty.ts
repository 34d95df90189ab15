import type { Token } from '../../../model/index.ts';
import { onceEach, relateWords } from '../../../text/index.ts';
import { type DiscrepancyContext, type Fact, isDenied, layOut, nounsNear, otherNames, otherTimes, type Pair } from '../ground/index.ts';
import { doubtWords, idleVerbs, planWords, weighVerbs } from '../lexicon/certainty.ts';
import { conditionOpeners, tellingVerbs } from '../lexicon/sense.ts';
import { CERTAINTY } from '../settings.ts';

/** A deed with how sure it is told. */
interface Deed {
  readonly lemma: string;
  readonly norm: string;
  readonly at: number;
  readonly text: string;
  readonly level: 'fact' | 'decided' | 'plan' | 'weighed' | 'doubt';
  /** So common a verb that only a doubt right before it counts ("probably came"). */
  readonly idle: boolean;
}

/** "plans to cut 400 jobs" against "has cut 400 jobs", "suspects that it was set" against "it was set": done in one report, open in the other. */
export function certaintiesOf(context: DiscrepancyContext): Fact[] {
  return context.pairs.flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? CERTAINTY.placed : CERTAINTY.free)) return [];
    // Who leaves nothing open, against who leaves this open.
    if (isFirm(pair.a.tokens) === isFirm(pair.b.tokens)) return [];
    const [left, right] = [deedsIn(pair.a.tokens), deedsIn(pair.b.tokens)];
    for (const x of left) {
      const y = right.find((one) => isOneDeed(x, one) && areApart(x, one));
      if (!y || left.concat(right).some((one) => one !== x && one !== y && isOneDeed(one, x))) continue;
      if (!isOfOneThing(context, pair, x.at, y.at)) continue;
      const key = `it is done (${x.level === 'fact' ? x.text : y.text})`;
      return [
        { key, value: answerOf(x), words: x.text, sentence: pair.a, beside: pair.b },
        { key, value: answerOf(y), words: y.text, sentence: pair.b, beside: pair.a },
      ];
    }
    return [];
  });
}

/** Done or decided against weighed or doubted, done against planned. */
function areApart(x: Deed, y: Deed): boolean {
  const [firm, open] = FIRM.has(x.level) ? [x, y] : [y, x];
  if (firm.idle && !open.idle) return false;
  return FIRM.has(firm.level) && (open.level === 'weighed' || open.level === 'doubt' || (open.level === 'plan' && firm.level === 'fact'));
}
const FIRM: ReadonlySet<Deed['level']> = new Set(['fact', 'decided']);

const answerOf = ({ level, text }: Deed): string => (level === 'fact' ? text : `${level}: ${text}`);

const isFirm = onceEach(
  (tokens: readonly Token[]): boolean => !tokens.some((token, k) => isPlan(token, tokens[k + 1]) || isDoubt(tokens, k)),
);
/** "Is set to close", "was set on fire": some words plan only before an infinitive. */
const isPlan = ({ lemma, pos }: Token, next: Token | undefined): boolean =>
  (lemma === 'think' && /^(?:about|of)$/.test(next?.norm ?? '')) ||
  (planWords.has(lemma) && pos !== 'PROPN' && (next?.norm === 'to' || !/^(?:set|due|ready|likely|prepare|want|seek)$/.test(lemma)));

/** "May" the month, "suspected militants" and "I think" leave nothing open. */
function isDoubt(tokens: readonly Token[], k: number): boolean {
  const { norm, lemma, pos, text } = tokens[k] as Token;
  if (!doubtWords.has(norm) && !(doubtWords.has(lemma) && pos === 'VERB')) return false;
  if (pos === 'PROPN' || (k > 0 && /^\p{Lu}/u.test(text)) || pos === 'NOUN') return false;
  // "Evidence to suggest", "the suspects arrested".
  if (/^(?:i|we|to)$/.test(tokens[k - 1]?.norm ?? '') || (/s$/.test(norm) && tokens[k + 1]?.pos === 'VERB')) return false;
  return !/ed$/.test(norm) || !/^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(tokens[k + 1]?.pos ?? 'PUNCT');
}

const isOneVerb = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= CERTAINTY.verb;

const isOneDeed = (x: Deed, y: Deed): boolean => isOneVerb(x.lemma, y.lemma) || rootOf(x.norm) === rootOf(y.norm);

/** "A fine", "fined": one word without its ending. */
const rootOf = (norm: string): string => norm.replace(/(?<=..)(?:ed|es|ing|e|s)$/, '');

function isOfOneThing(context: DiscrepancyContext, pair: Pair, at: number, other: number): boolean {
  if (!pair.placed && (otherTimes(context, pair) || otherNames(pair))) return false;
  const { ofB, coverageA, coverageB } = layOut(pair);
  const [left, right] = [nounsNear(pair.a, at), nounsNear(pair.b, other)];
  const common = left.filter((i) => right.includes(ofB.get(i) ?? -1)).length;
  const [least, most] = [Math.min(coverageA, coverageB), Math.max(coverageA, coverageB)];
  return pair.placed
    ? common >= CERTAINTY.placedNouns && most >= CERTAINTY.placedMost && least >= CERTAINTY.placedLeast
    : common >= CERTAINTY.freeNouns && least >= CERTAINTY.freeLeast;
}

const deedsIn = onceEach(readDeeds);

function readDeeds(tokens: readonly Token[]): Deed[] {
  return tokens.flatMap((token, k): Deed[] => {
    const idle = idleVerbs.has(token.lemma);
    if (!isHead(tokens, k) || (idle && token.pos !== 'VERB') || isPlan(token, tokens[k + 1]) || isDoubt(tokens, k)) return [];
    const from = tokens.findLastIndex((one, at) => at < k && isBreak(one)) + 1;
    const level = levelOf(tokens, from, k);
    if (!level || (level === 'fact' && !isAsserted(tokens, from, k)) || isDenied(tokens, k) || tellingVerbs.has(token.lemma)) return [];
    if (idle && level !== 'fact' && !(level === 'doubt' && isDoubt(tokens, k - 1))) return [];
    const text = tokens.slice(Math.max(from, k - 4), k + 1).map((one) => one.norm);
    return [{ lemma: token.lemma, norm: token.norm, at: k, text: text.join(' '), level, idle }];
  });
}

/** A verb or noun; an adjective behind an article with nothing to describe is a noun ("a fine of 20 crowns"). */
function isHead(tokens: readonly Token[], k: number): boolean {
  const { pos } = tokens[k] as Token;
  return pos === 'VERB' || pos === 'NOUN' || (pos === 'ADJ' && tokens[k - 1]?.pos === 'DET' && tokens[k + 1]?.pos === 'ADP');
}

const isBreak = ({ norm }: Token): boolean => /^(?:[;:,.—–"“”()]|but|while|who|which|because)$/.test(norm);

/** What opens the deed, read from the words of its clause before it: a plan, a doubt or nothing. */
function levelOf(tokens: readonly Token[], from: number, k: number): Deed['level'] | undefined {
  const start = Math.max(from, k - CERTAINTY.reach);
  const before = tokens.slice(start, k);
  const noun = (tokens[k] as Token).pos !== 'VERB';
  const plan = before.findLastIndex((one, at) => isPlan(one, tokens[start + at + 1]) || (noun && weighVerbs.has(one.lemma)));
  const behind = before.slice(plan + 1);
  // "Plans to cut", "is considering a fine", "considering closing".
  if (plan >= 0 && (noun ? !behind.some(isVerbal) && weighVerbs.has(before[plan]?.lemma ?? '') : opensVerb(behind, tokens[k] as Token)))
    return weighVerbs.has(before[plan]?.lemma ?? '') || before[plan]?.lemma === 'think' ? 'weighed' : 'plan';
  if (!noun && before.at(-1)?.norm === 'to' && /^(?:decide|resolve|agree|vote)$/.test(before.at(-2)?.lemma ?? '')) return 'decided';
  if (before.some((_, at) => isDoubt(tokens, start + at))) return noun ? undefined : 'doubt';
  return noun ? undefined : 'fact';
}

const isVerbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const opensVerb = (behind: readonly Token[], verb: Token): boolean =>
  (behind.length <= 3 && behind.at(-1)?.norm === 'to') ||
  ((behind.length === 0 || /^(?:about|of)$/.test(behind[0]?.norm ?? '')) && verb.norm.endsWith('ing'));

/** A finite deed of the past or present: no infinitive, no modal, no condition. */
function isAsserted(tokens: readonly Token[], from: number, k: number): boolean {
  const before = tokens.slice(from, k);
  if (before.some((one) => conditionOpeners.has(one.norm) || OPEN.test(one.norm))) return false;
  const near = before.at(-1);
  return near?.norm !== 'to' && !(tokens[k] as Token).norm.endsWith('ing');
}

const OPEN = /^(?:will|would|shall|should|must|may|might|could|can|cannot|'ll|wo|whether|to|if|when|once)$/;
