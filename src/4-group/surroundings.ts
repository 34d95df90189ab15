import type { Id } from '../model/index.ts';
import { rarityInSignature } from './hash-term.ts';
import { SURROUNDINGS } from './settings.ts';

/** What two signatures have in common, seen from one of them. */
export interface Shared {
  /** Places of the shared terms in the own signature. */
  readonly terms: readonly number[];
  /** Rarity of the shared terms, summed. */
  readonly weight: number;
  /** Cosine of the two signatures, each term weighing as it is rare in reports at large: 0 to 1. */
  readonly cosine: number;
  /** Square of the length of the other signature. */
  readonly otherLength: number;
}

/** Both ascending. */
export function compareSignatures(own: readonly number[], other: readonly number[]): Shared {
  const terms: number[] = [];
  let [weight, product] = [0, 0];
  for (let i = 0, j = 0; i < own.length && j < other.length; ) {
    const [left, right] = [own[i] as number, other[j] as number];
    if (left === right) {
      const rarity = rarityInSignature(left);
      terms.push(i);
      weight += rarity;
      product += rarity * rarity;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const otherLength = squareLength(other);
  return { terms, weight, cosine: product === 0 ? 0 : product / Math.sqrt(squareLength(own) * otherLength), otherLength };
}

const squareLength = (signature: readonly number[]): number =>
  signature.reduce((sum, term) => sum + rarityInSignature(term) * rarityInSignature(term), 0);

/** A report and what was found near it. */
export interface Nearby {
  readonly signature: readonly number[];
  /** The reports connected with it. */
  readonly connected: ReadonlyMap<Id, Shared>;
  /** For each of its terms, the number of reports that have it and are otherwise unlike this one: names of everyday politics have many. */
  readonly unlike: readonly number[];
  /** Number of reports that are unlike this one and share some terms with it. */
  readonly unlikeReports: number;
}

export function isUnlike({ cosine }: Shared): boolean {
  return cosine < SURROUNDINGS.unlike;
}

/** Terms that are famous around some of these reports, and how many unlike reports have them; empty where few reports are near. */
export function famousAround(reports: Iterable<Nearby>): ReadonlyMap<number, number> {
  const famous = new Map<number, number>();
  for (const { signature, unlike } of reports)
    for (const [at, holders] of unlike.entries()) {
      const term = signature[at] as number;
      if (holders > SURROUNDINGS.fame && holders > (famous.get(term) ?? 0)) famous.set(term, holders);
    }
  return famous;
}

/** How a report sees those around it. */
export interface Surroundings {
  /** How alike the likest are, seen from here: 0 to 1; all copies and the most alike of the others. */
  readonly views: ReadonlyMap<Id, number>;
  /** The likeness that is usual here. */
  readonly usual: number;
}

/**
 * Weighs the terms of a report down as they are famous around it, and looks at the others with these weights.
 * @param without reports that are taken as not there
 */
export function lookAround({ signature, connected, unlike, unlikeReports }: Nearby, without: ReadonlySet<Id>): Surroundings {
  const weights = signature.map((term, at) => rarityInSignature(term) ** 2 * fameFactor(unlike[at] ?? 0, unlikeReports));
  const lost = signature.map((term, at) => rarityInSignature(term) ** 2 - (weights[at] as number));
  const length = weights.reduce((sum, weight) => sum + weight, 0);
  const seen: { readonly id: Id; readonly view: number }[] = [];
  for (const [id, { terms, otherLength }] of connected) {
    if (without.has(id)) continue;
    let [product, gone] = [0, 0];
    for (const at of terms) {
      product += weights[at] as number;
      gone += lost[at] as number;
    }
    const view = product / Math.sqrt(length * (otherLength - gone)) || 0;
    if (view >= leastView) seen.push({ id, view });
  }
  seen.sort((a, b) => b.view - a.view || (a.id < b.id ? -1 : 1));
  const others = seen.filter(({ view }) => view < SURROUNDINGS.copy).slice(0, SURROUNDINGS.looked);
  const sum = others.slice(0, SURROUNDINGS.counted).reduce((total, { view }) => total + Math.min(view, SURROUNDINGS.cap), 0);
  return {
    views: new Map([...seen.filter(({ view }) => view >= SURROUNDINGS.copy), ...others].map(({ id, view }) => [id, view])),
    usual: Math.max(SURROUNDINGS.leastUsual, sum / SURROUNDINGS.counted),
  };
}

/** 1 where few others have a term, and less as more have it; logarithmic as is any idf. */
function fameFactor(holders: number, reports: number): number {
  const { fame, leastFactor, smoothing } = SURROUNDINGS;
  if (holders <= fame || reports <= fame) return 1;
  const factor = Math.log((reports + smoothing) / (holders + smoothing)) / Math.log((reports + smoothing) / (fame + smoothing));
  return Math.max(leastFactor, factor);
}

/**
 * How alike two reports are for what is usual around both (local scaling, Zelnik-Manor and Perona 2004): the lower of the two views, so that
 * names which are famous around one of them count little.
 * @returns 0 where one of them has nearer reports than it looks at
 */
export function likenessAround(a: { readonly id: Id; readonly around: Surroundings }, b: typeof a): number {
  const [there, back] = [a.around.views.get(b.id), b.around.views.get(a.id)];
  if (there === undefined || back === undefined) return 0;
  return Math.min(there, back) * (SURROUNDINGS.usual / Math.sqrt(a.around.usual * b.around.usual));
}

/** Likeness from which two reports are looked at together. */
export const leastLikeness: number = SURROUNDINGS.least;

/** A view below this is too low in any surroundings. */
const leastView = (SURROUNDINGS.least * SURROUNDINGS.leastUsual) / SURROUNDINGS.usual;
