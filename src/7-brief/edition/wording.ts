import { diffWords } from 'diff';
import type { Version } from '../../model/index.ts';

export interface WordChange {
  readonly text: string;
  readonly change: 'same' | 'lost' | 'added';
}

const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[,.;:!?…]+$/u, '');

/**
 * The words of one wording against another, for showing.
 * @returns runs in reading order: words both have, words only the first has ('lost'), words only the second has ('added').
 * Method: Myers' difference over words (library diff); case and the shape of quotation marks and final punctuation do not count.
 */
export function wordChanges(from: string, to: string): readonly WordChange[] {
  return diffWords(plain(from), plain(to), { ignoreCase: true })
    .map((part): WordChange => ({ text: part.value.trim(), change: part.added ? 'added' : part.removed ? 'lost' : 'same' }))
    .filter((part) => part.text.length > 0);
}

/** Share of the longer wording's words that both have, 0 to 1: below a third a difference word by word tells a reader nothing. */
export function sharedShare(changes: readonly WordChange[]): number {
  const words = (change: WordChange['change']): number =>
    changes.filter((part) => part.change === change).reduce((sum, part) => sum + part.text.split(/\s+/).length, 0);
  const same = words('same');
  return same / Math.max(1, same + Math.max(words('lost'), words('added')));
}

const order: readonly Version['verdict'][] = ['base', 'same', 'translation', 'partial', 'truncated', 'reworded', 'indirect'];

/** Versions that read the same (case, quotation marks and final punctuation apart) with one verdict; the likeliest first, indirect ones last. */
export function groupAlike(versions: readonly Version[]): readonly (readonly Version[])[] {
  const groups = new Map<string, Version[]>();
  const ordered = versions
    .map((version, at) => ({ version, at }))
    .sort((a, b) => order.indexOf(a.version.verdict) - order.indexOf(b.version.verdict) || a.at - b.at);
  for (const { version } of ordered) {
    const key = `${version.verdict === 'base' ? 'same' : version.verdict} ${plain(version.text).toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups.values()];
}

/** A wording as it is shown by itself: the comma that led on to "he said" is not part of it. */
export function shownWords(text: string): string {
  return text.replace(/\s*,$/u, '');
}
