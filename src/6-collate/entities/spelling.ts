import type { Id } from '../../model/index.ts';
import { compareNameWords, isPersonalName } from '../../text/index.ts';
import { isOnRecord } from './bodies.ts';
import { type Held, wordsOf } from './node.ts';

/** One way in which reports write a name. */
export interface Writing {
  readonly text: string;
  readonly count: number;
  readonly reports: ReadonlySet<Id>;
  readonly misspelling: boolean;
}

interface Word {
  readonly text: string;
  readonly reports: Set<Id>;
  count: number;
}

/** The writings of one entity, the commonest first, each with the judgement whether it is misspelt. */
export function readWritings(held: readonly Held[]): readonly Writing[] {
  const found = new Map<string, { count: number; reports: Set<Id> }>();
  for (const { report, local } of held)
    for (const mention of local.mentions) {
      if (mention.kind !== 'name') continue;
      const text = report.report.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      const row = found.get(text) ?? { count: 0, reports: new Set<Id>() };
      row.count++;
      row.reports.add(report.report.id);
      found.set(text, row);
    }
  const words = countWords(found);
  const wrong = new Set([...words.values()].filter((word) => isMisspelt(word, words)).map((word) => word.text));
  return [...found]
    .map(([text, row]) => ({
      text,
      ...row,
      misspelling: wordsOf(text).some((word) => wrong.has(word)),
    }))
    .sort((a, b) => b.reports.size - a.reports.size || b.count - a.count || (a.text < b.text ? -1 : 1));
}

function countWords(writings: ReadonlyMap<string, { readonly count: number; readonly reports: ReadonlySet<Id> }>): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const [text, { count, reports }] of writings)
    for (const part of wordsOf(text)) {
      const word = words.get(part) ?? { text: part, reports: new Set<Id>(), count: 0 };
      for (const id of reports) word.reports.add(id);
      word.count += count;
      words.set(part, word);
    }
  return words;
}

/** A word is misspelt where another of the same entity is a slip away and better attested: by more reports, or else by the tables. */
function isMisspelt(word: Word, words: ReadonlyMap<string, Word>): boolean {
  for (const other of words.values()) {
    if (other === word || isPeopleForm(word.text, other.text) || compareNameWords(word.text, other.text) !== 'slip') continue;
    const known = isKnown(word.text);
    const otherKnown = isKnown(other.text);
    if (known !== otherKnown && Math.abs(word.reports.size - other.reports.size) < 2) {
      if (otherKnown) return true;
      continue;
    }
    if (word.reports.size < other.reports.size) return true;
    // As many reports for the one as for the other: only a report that writes both tells which is the slip.
    if (isSubset(word.reports, other.reports) && word.count * 2 <= other.count) return true;
  }
  return false;
}

/** "Marovian" is no slip for "Marovia". */
function isPeopleForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, -1)) && /(?:ans?|ns?|ese|ish|ic|i)$/.test(long.slice(short.length - 1));
}

function isSubset(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return [...a].every((id) => b.has(id));
}

function isKnown(word: string): boolean {
  return isPersonalName(word) || isOnRecord(word);
}
