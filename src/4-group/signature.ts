import type { AnnotatedReport } from '../model/index.ts';
import { hashTerm } from './hash-term.ts';
import { rarityOf } from './rarity.ts';
import { SIGNATURE } from './settings.ts';
import { countTerms } from './vectors.ts';

/** Raise it where a report may get another signature. */
export const SIGNATURE_VERSION = 1;

/** Days between two reports from which they are not looked up as partners. */
export const signatureWindowDays: number = SIGNATURE.windowDays;

/**
 * By what the likely partners of a report are found: its heaviest terms (log frequency, title and lead more, times rarity in reports at large).
 * It does not depend on any other report.
 * @returns 32-bit numbers, ascending, no two alike: hash of the term (29 bits), its rarity (3 bits), so that two signatures tell what they share
 */
export function signatureOf({ report }: Pick<AnnotatedReport, 'report'>): readonly number[] {
  const heaviest: { readonly term: string; readonly rarity: number; readonly weight: number }[] = [];
  for (const [term, { count, kind }] of countTerms({ id: report.id, title: report.title, text: report.text })) {
    const rarity = rarityOf(term, kind);
    if (rarity >= SIGNATURE.leastRarity) heaviest.push({ term, rarity, weight: (1 + Math.log(count)) * rarity });
  }
  heaviest.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const numbers = heaviest.slice(0, SIGNATURE.terms).map(({ term, rarity }) => hashTerm(term, rarity));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Whether two reports are looked at together: enough that is rare in both, not too far apart in time. */
export function areConnected(weight: number, daysApart: number): boolean {
  return weight >= SIGNATURE.connected && Math.abs(daysApart) <= SIGNATURE.windowDays;
}
