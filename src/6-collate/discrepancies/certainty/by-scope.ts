import type { Discrepancy, Token } from '../../../model/index.ts';
import { onceEach } from '../../../text/index.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact, isTimeWord, rivalFacts } from '../ground/index.ts';
import { allWords, everywhereWords, lengthWords, limitWords, measures, someWords, wideAdjectives } from '../lexicon/sense.ts';
import { exceptionsOf } from './by-exception.ts';
import { limitsOf } from './by-limit.ts';

/** Within a limit against everywhere, all against some: in sentences at the same place. */
export function byScope(context: DiscrepancyContext): Discrepancy[] {
  const facts = context.pairs.flatMap(({ a, b, placed, share }): Fact[] => {
    if (!placed && share < 0.3) return [];
    const [x, y] = [reachOf(a.tokens), reachOf(b.tokens)];
    if (x && y && x.wide !== y.wide) {
      const key = `${[x, y].find((one) => !one.wide)?.text}`;
      return rivalFacts({ a, b }, [x.text, y.text], key);
    }
    return placed ? quantified(a, b) : [];
  });
  return compareFacts(context, [...facts, ...areasOf(context), ...limitsOf(context), ...exceptionsOf(context)], {
    kind: 'scope',
    ask: 'How far does it reach?',
    noteOf: (values) => `One report sets a limit that another lifts: ${values.join(', ')}.`,
  });
}

/** "three days of national mourning" against "mourning in the province only". */
function areasOf(context: DiscrepancyContext): Fact[] {
  const told = allSentences(context).flatMap((sentence) => areasIn(sentence));
  return told.filter((one) => told.some((other) => other.key === one.key && other.wide !== one.wide));
}

function areasIn(sentence: Fact['sentence']): (Fact & { readonly wide: boolean })[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, k): (Fact & { readonly wide: boolean })[] => {
    if (token.pos !== 'NOUN' && !/ing$/.test(token.norm)) return [];
    if (wideAdjectives.has(tokens[k - 1]?.norm ?? ''))
      return [{ key: token.norm, value: `${tokens[k - 1]?.norm} ${token.norm}`, sentence, wide: true }];
    if (measures.has(token.lemma)) {
      const place = placeBehind(tokens, k);
      if (place) return [{ key: token.norm, value: `${token.norm} ${place}`, sentence, wide: false }];
    }
    const behind = tokens.slice(k + 1, k + AREA);
    const end = behind.findIndex((one) => /^[,;:—–.]$/.test(one.norm));
    const phrase = (end < 0 ? behind : behind.slice(0, end)).map((one) => one.norm);
    const only = phrase.findIndex((word) => /^(?:only|alone|solely)$/.test(word));
    const placed = /^(?:in|for|across|throughout)$/.test(phrase[0] ?? '') || /^(?:in|for|across|throughout)$/.test(phrase[1] ?? '');
    const verb = behind.slice(0, only).some((one) => one.pos === 'VERB' || one.pos === 'AUX');
    return only >= 0 && placed && !verb
      ? [{ key: token.norm, value: [token.norm, ...phrase.slice(0, Math.max(only + 1, 3))].join(' '), sentence, wide: false }]
      : [];
  });
}

/** "a curfew on Port Anil", "in the capital": a measure that holds in a place. */
function placeBehind(tokens: readonly Token[], k: number): string | undefined {
  if (!/^(?:in|on|for|across|throughout|over)$/.test(tokens[k + 1]?.norm ?? '')) return undefined;
  const behind = tokens.slice(k + 2, k + 6);
  const end = behind.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  const place = phrase.at(-1);
  if (!place || /^(?:country|nation|state|world|republic)$/.test(place.lemma) || isTimeWord(place.lemma)) return undefined;
  const isPlace = /^(?:city|capital|town|province|region|district|island|county|village|port|area|north|south|east|west)$/.test(
    place.lemma,
  );
  if (place.pos !== 'PROPN' && !isPlace) return undefined;
  return `${tokens[k + 1]?.norm} ${phrase.map(({ text }) => text).join(' ')}`;
}

const AREA = 8;

/** "within twelve miles", "anywhere". */
const reachOf = onceEach(readReach);

function readReach(tokens: readonly Token[]): { readonly wide: boolean; readonly text: string } | undefined {
  const wide = tokens.find((token) => everywhereWords.has(token.norm));
  if (wide) return { wide: true, text: wide.norm };
  for (const [k, token] of tokens.entries()) {
    if (!limitWords.has(token.norm)) continue;
    const unit = tokens.slice(k + 1, k + 6).findIndex((one) => lengthWords.has(one.norm));
    if (unit >= 0)
      return {
        wide: false,
        text: tokens
          .slice(k, k + unit + 2)
          .map((one) => one.norm)
          .join(' '),
      };
  }
  return undefined;
}

/** "all schools" against "some schools". */
function quantified(a: Fact['sentence'], b: Fact['sentence']): Fact[] {
  const [left, right] = [quantifiersIn(a.tokens), quantifiersIn(b.tokens)];
  for (const [noun, word] of left) {
    const other = right.get(noun);
    if (!other) continue;
    const opposed = (allWords.has(word) && someWords.has(other)) || (someWords.has(word) && allWords.has(other));
    if (opposed)
      return [
        { key: noun, value: `${word} ${noun}`, sentence: a },
        { key: noun, value: `${other} ${noun}`, sentence: b },
      ];
  }
  return [];
}

const quantifiersIn = onceEach(readQuantifiers);

function readQuantifiers(tokens: readonly Token[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [k, token] of tokens.entries()) {
    if (!allWords.has(token.norm) && !someWords.has(token.norm)) continue;
    if (/^(?:not|nearly|almost|above|after|at)$/.test(tokens[k - 1]?.norm ?? '')) continue;
    const noun = tokens.slice(k + 1, k + 5).find((one) => one.pos === 'NOUN');
    if (noun) found.set(noun.lemma, token.norm);
  }
  return found;
}
