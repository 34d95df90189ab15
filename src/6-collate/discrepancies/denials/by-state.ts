import type { Token } from '../../../model/index.ts';
import { relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, type DiscrepancyContext, type Fact, isDenied, rivalFacts } from '../ground/index.ts';
import { conditionOpeners, harmedWords, harmWords, looseModals, messageNouns, receivingVerbs, sendingVerbs } from '../lexicon/sense.ts';

const REACH = 6;
const ADDRESSED = 10;

/** "found sound" against "was not sound": one adjective told of a thing, once denied. */
export function adjectivesOf(a: StorySentence, b: StorySentence): Fact[] {
  const [left, right] = [adjectivesIn(a.tokens), adjectivesIn(b.tokens)];
  for (const [lemma, denied] of left) {
    if (right.get(lemma) !== !denied) continue;
    return rivalFacts({ a, b }, [denied ? `not ${lemma}` : lemma, denied ? lemma : `not ${lemma}`], lemma);
  }
  return [];
}

/** Adjectives that are told of something, and whether they are denied; one told both ways tells nothing. */
function adjectivesIn(tokens: readonly Token[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const [k, { pos, lemma }] of tokens.entries()) {
    const before = tokens.slice(Math.max(0, k - 3), k);
    if (pos !== 'ADJ' || tokens[k + 1]?.pos === 'NOUN' || !before.some((one) => /^(?:be|find|declare|call|judge|remain)$/.test(one.lemma)))
      continue;
    if (
      tokens
        .slice(0, k)
        .some((token) => looseModals.has(token.norm) || conditionOpeners.has(token.norm) || /^(?:whether|would|will)$/.test(token.norm))
    )
      continue;
    found.set(
      lemma,
      before.some(({ norm }) => /^(?:not|n't|never|no|neither|nor|longer)$/.test(norm)),
    );
  }
  return found;
}

interface State {
  readonly noun: string;
  readonly word: string;
  readonly lemma: string;
  readonly denied: boolean;
}

/** "the dam was not damaged" against "the dam was cracked": one thing, kindred participles, one of them denied. */
export function statesOf(a: StorySentence, b: StorySentence): Fact[] {
  const right = statesIn(b.tokens);
  return statesIn(a.tokens).flatMap((x): Fact[] => {
    const y = right.find((one) => one.noun === x.noun && one.denied !== x.denied && (x.denied ? excludes(x, one) : excludes(one, x)));
    if (!y || right.some((one) => one.noun === x.noun && one.denied === x.denied && isKindred(one.lemma, x.lemma))) return [];
    const key = `the ${x.noun} was ${x.denied ? x.word : y.word}`;
    const told = (one: State): string => (one.denied ? `not ${one.word}` : one.word);
    return [
      { key, value: told(x), sentence: a, beside: b },
      { key, value: told(y), sentence: b, beside: a },
    ];
  });
}

/** What is not damaged is not cracked either; what is not destroyed may well be damaged. */
function excludes(denied: State, told: State): boolean {
  return isKindred(denied.lemma, told.lemma) || (harmWords.has(denied.word) && harmedWords.has(told.word));
}

const isKindred = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= 0.5;

function statesIn(tokens: readonly Token[]): State[] {
  return tokens.flatMap((token, k): State[] => {
    if (!/(?:ed|en|wn)$/.test(token.norm)) return [];
    const be = tokens.findLastIndex((one, at) => at < k && at >= k - 3 && /^(?:was|were|is|are|been)$/.test(one.norm));
    if (be < 0 || tokens.slice(0, k).some((one) => looseModals.has(one.norm) || conditionOpeners.has(one.norm))) return [];
    const noun = tokens.slice(Math.max(0, be - 3), be).findLast((one) => one.pos === 'NOUN');
    return noun ? [{ noun: noun.lemma, word: token.norm, lemma: token.lemma, denied: isDenied(tokens, k) }] : [];
  });
}

/** "it sent a bulletin to the mayor" against "no bulletin reached my desk". */
export function receiptsOf(context: DiscrepancyContext): Fact[] {
  const sentences = allSentences(context);
  const denied = sentences.flatMap((sentence) => {
    const noun = notReceived(sentence.tokens);
    return noun ? [{ key: noun, value: 'not received', sentence }] : [];
  });
  if (!denied.length) return [];
  const keys = new Set(denied.map((one) => one.key));
  const sent = sentences.flatMap((sentence) => {
    const noun = sentIn(sentence.tokens);
    return noun && keys.has(noun) ? [{ key: noun, value: 'sent', sentence }] : [];
  });
  return [...denied, ...sent];
}

/** "No letter came", "never received the letter", "had not seen any letter". */
function notReceived(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex((token) => messageNouns.has(token.lemma) && token.pos === 'NOUN');
  const noun = tokens[at];
  if (!noun) return undefined;
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const behind = tokens.slice(at + 1, at + REACH);
  const none = /^(?:no|any|single|one)$/.test(before.at(-1)?.norm ?? '') || /^(?:the|a|this|that|such)$/.test(before.at(-1)?.norm ?? '');
  if (!none) return undefined;
  const negated = (words: readonly Token[]): boolean => words.some((one) => /^(?:no|not|never|n't|nobody)$/.test(one.norm));
  const came = (words: readonly Token[]): boolean => words.some((one) => receivingVerbs.has(one.lemma) && one.pos !== 'NOUN');
  const isOpen = tokens.some((token) => conditionOpeners.has(token.norm) || /^(?:whether|would|will)$/.test(token.norm));
  const subject = negated(before.slice(-3)) && came(behind);
  const object = negated(before) && came(before);
  const late = negated(behind) && came(behind);
  return !isOpen && (subject || object || late) ? noun.lemma : undefined;
}

function sentIn(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex((token, k) => sendingVerbs.has(token.lemma) && token.pos === 'VERB' && !isDenied(tokens, k));
  if (at < 0) return undefined;
  const isOpen = tokens
    .slice(0, at)
    .some((token) => conditionOpeners.has(token.norm) || /^(?:whether|would|will|to|may|could)$/.test(token.norm));
  if (isOpen) return undefined;
  // To whom: only an addressee can say that it never came.
  if (!tokens.slice(at + 1, at + ADDRESSED).some((token) => token.norm === 'to')) return undefined;
  const near = [...tokens.slice(at + 1, at + REACH), ...tokens.slice(Math.max(0, at - REACH), at)];
  return near.find((token) => messageNouns.has(token.lemma) && token.pos === 'NOUN')?.lemma;
}
