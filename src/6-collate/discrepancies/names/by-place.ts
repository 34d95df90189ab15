import type { Discrepancy, Token } from '../../../model/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact } from '../ground/index.ts';
import { outbreaks, spaces } from '../lexicon/sense.ts';

/** Where in a vessel or building it began: "on the vehicle deck" against "an engine-room fire". */
export function byPlace(context: DiscrepancyContext): Discrepancy[] {
  const told = allSentences(context).flatMap(originIn);
  // One room under several modifiers (vehicle deck, car deck) is one answer; its commonest name stands for it.
  const names = new Map<string, string>();
  for (const { head, full } of told) if (!names.has(head)) names.set(head, full);
  const facts = told.map(({ head, sentence }): Fact => ({ key: 'fire or blast', value: names.get(head) ?? head, sentence }));
  return compareFacts(context, facts, {
    kind: 'identity',
    askAlone: (key) => `Where did the ${key} begin?`,
    noteOf: (values) => `It is told of ${values.join(' and of ')}.`,
  });
}

const REACH = 16;

function originIn(sentence: StorySentence): { readonly head: string; readonly full: string; readonly sentence: StorySentence }[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => outbreaks.has(token.lemma) || outbreaks.has(token.norm));
  if (at < 0) return [];
  const compound = tokens
    .slice(Math.max(0, at - 2), at)
    .findLast((token) => spaces.has(token.lemma) || /-(?:room|deck|hold|hall)$/.test(token.norm));
  if (compound) return [placeAt(tokens, tokens.indexOf(compound), sentence)];
  const found = tokens.flatMap((token, k) =>
    k > at && k <= at + REACH && spaces.has(token.lemma) && token.pos === 'NOUN' && opened(tokens, k) ? [k] : [],
  );
  return found.length === 1 && found[0] !== undefined && starts(tokens.slice(at, found[0])) ? [placeAt(tokens, found[0], sentence)] : [];
}

/** A preposition of place opens the phrase. */
function opened(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:in|on|at|from|inside|aboard|below)$/.test(token.norm));
}

const starts = (tokens: readonly Token[]): boolean =>
  tokens.some((token) =>
    /^(?:break|broke|start|begin|began|spread|erupt|originate|ignite|rip|tear|grow|grew|go|went|occur|happen)$/.test(token.lemma),
  );

function placeAt(
  tokens: readonly Token[],
  at: number,
  sentence: StorySentence,
): { readonly head: string; readonly full: string; readonly sentence: StorySentence } {
  const word = tokens[at]?.norm ?? '';
  const head = word.split('-').at(-1) ?? word;
  const before = tokens[at - 1];
  const full = word.includes('-') ? word.replace(/-/g, ' ') : before && /^(?:NOUN|ADJ)$/.test(before.pos) ? `${before.norm} ${word}` : word;
  return { head, full, sentence };
}
