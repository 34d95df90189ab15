import type { Fabric } from './fabric.ts';
import { orderScore } from './order.ts';

/** Names and figures that two reports have in common. */
export interface SharedLandmarks {
  /** How many. */
  readonly count: number;
  /** In how many sentences of the report in which they stand in fewer. */
  readonly sentences: number;
  /** Of all names and figures that either gives. */
  readonly share: number;
  /** Kendall's tau-a over its standard error; what stands in one sentence is neither before nor after, so a list of names is no order. */
  readonly z: number;
}

/**
 * Compares in which sentence each name and each figure is first given. A heavy rewrite replaces the words but can replace neither names nor figures,
 * and seldom moves them.
 */
export function compareLandmarks(a: Fabric, b: Fabric): SharedLandmarks {
  const left = placesOf(a);
  const right = placesOf(b);
  const places = [...left].flatMap(([key, i]) => {
    const j = right.get(key);
    return j === undefined ? [] : [{ i, j }];
  });
  const all = left.size + right.size - places.length;
  return {
    count: places.length,
    sentences: Math.min(new Set(places.map(({ i }) => i)).size, new Set(places.map(({ j }) => j)).size),
    share: all ? places.length / all : 0,
    z: orderScore(tauOf(places), places.length),
  };
}

function placesOf({ sentences }: Fabric): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, { facts }] of sentences.entries())
    for (const { kind, key } of facts) if (kind !== 'content' && !places.has(key)) places.set(key, at);
  return places;
}

/** Concordant less discordant pairs, of all pairs (Kendall 1938, tau-a): ties count as pairs without an order. */
function tauOf(places: readonly { readonly i: number; readonly j: number }[]): number {
  let sum = 0;
  for (const [at, { i, j }] of places.entries())
    for (const other of places.slice(at + 1)) sum += Math.sign(i - other.i) * Math.sign(j - other.j);
  return places.length < 2 ? 0 : (2 * sum) / (places.length * (places.length - 1));
}
