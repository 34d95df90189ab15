import type { Attribution } from './attribution.ts';
import type { Item } from './item.ts';
import { saying } from './lexicon/saying.ts';
import type { Run } from './phrases.ts';
import { maxForeignNameItems } from './settings.ts';

const patterns = new Map(Object.entries(saying).map(([language, forms]) => [language, new RegExp(`^(?:${forms})$`, 'iu')]));

/**
 * Attributions in a language without rules of syntax: a verb of saying beside a marked stretch, and the capitalised name next to the verb.
 * @param items one sentence of the reporter
 * @param language BCP 47 tag
 */
export function attributeForeign(items: readonly Item[], language: string): Attribution[] {
  const says = patterns.get(language.slice(0, 2).toLowerCase());
  const content = items.flatMap((item, at) =>
    item.mark !== undefined && (item.sentence || items.length <= 2) ? [{ from: at, to: at + 1 }] : [],
  );
  const verb = says ? items.findIndex((item) => item.mark === undefined && says.test(item.norm)) : -1;
  if (!says || verb < 0) return [];
  const cue = { from: verb, to: verb + 1 };
  const all = content.length ? content : items.flatMap((item, at) => (item.mark === undefined ? [] : [{ from: at, to: at + 1 }]));
  if (!all.length) return [];
  const subject = nameBehind(items, verb) ?? nameBefore(items, verb);
  return [{ cue, ...(subject ? { subject } : {}), content: all }];
}

function isName(item: Item | undefined): boolean {
  return item !== undefined && item.mark === undefined && item.capital;
}

function nameBehind(items: readonly Item[], verb: number): Run | undefined {
  for (let from = verb + 1; from <= Math.min(items.length - 1, verb + maxForeignNameItems); from++) {
    if (/^[.,:;]$/.test((items[from] as Item).norm) || items[from]?.mark !== undefined) return undefined;
    if (!isName(items[from])) continue;
    let to = from + 1;
    while (isName(items[to])) to++;
    return { from, to };
  }
  return undefined;
}

function nameBefore(items: readonly Item[], verb: number): Run | undefined {
  for (let to = verb; to > Math.max(0, verb - maxForeignNameItems); to--) {
    if (items[to - 1]?.mark !== undefined) return undefined;
    if (!isName(items[to - 1])) continue;
    let from = to - 1;
    while (isName(items[from - 1])) from--;
    return { from, to };
  }
  return undefined;
}
