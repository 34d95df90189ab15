import type { Item } from './item.ts';
import { isFiniteVerb } from './phrases.ts';

/** Items between "if" and the verb of its clause. */
const maxConditionItems = 8;

/** Items between the opener of a clause and its subject ("whatever choice the voters"). */
const maxOpenerItems = 4;

/** "so-called", "much-discussed": part of an adjective. */
export function isCompound(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && /^[-‐]$/.test(before.norm) && before.end === (items[at] as Item).start;
}

/** "if Kyoto refuses to": a condition attributes nothing. */
export function isHypothetical(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - maxConditionItems); index--) {
    const item = items[index] as Item;
    if (/^(?:if|unless|should)$/.test(item.norm) && item.pos !== 'AUX')
      return !/^(?:ask|wonder|know|see|question|doubt|learn|decide|say|tell|him|her|them|me|us)$/.test(items[index - 1]?.lemma ?? '');
    if (/^(?:,|;|:|and|but|that)$/.test(item.norm) || (item.pos === 'VERB' && index < at - 1 && isFiniteVerb(item))) return false;
  }
  return false;
}

/** "Whatever choice voters make, “…”": the clause before the marks only sets a condition, so its subject does not say them. */
export function isUnderCondition(items: readonly Item[], subject: number): boolean {
  for (let index = subject; index >= Math.max(0, subject - maxOpenerItems); index--) {
    const item = items[index] as Item;
    if (item.mark !== undefined || (index < subject && /^(?:[,;:]|that|and|but)$/.test(item.norm))) return false;
    if (/^(?:whatever|whichever|whoever|however|if|because|although|though|unless)$/.test(item.norm)) return true;
  }
  return false;
}
