import { type Node, skeletonsOf } from './node.ts';

/**
 * Pairs of nodes that could be one name: a word in common, in the same romanisation, or one edit apart. Words within one edit
 * share a form with one letter left out (the deletion index of SymSpell, Garbe 2012), so no two nodes need be compared in vain.
 */
export function candidatePairs(nodes: readonly Node[]): readonly (readonly [Node, Node])[] {
  const buckets = new Map<string, number[]>();
  for (const [index, node] of nodes.entries())
    for (const key of new Set(node.words.flatMap((word, at) => keysOf(word, skeletonsOf(node)[at] as string)))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  const seen = new Set<number>();
  const pairs: [Node, Node][] = [];
  for (const bucket of buckets.values())
    for (let i = 0; i < bucket.length; i++)
      for (let j = i + 1; j < bucket.length; j++) {
        const id = (bucket[i] as number) * nodes.length + (bucket[j] as number);
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([nodes[bucket[i] as number] as Node, nodes[bucket[j] as number] as Node]);
      }
  return pairs;
}

function keysOf(word: string, skeleton: string): string[] {
  if (word.length < 3 || SMALL.test(word)) return [];
  const keys = [word, `~${skeleton}`];
  if (word.length < 5) return keys;
  for (const form of new Set([word, skeleton])) {
    keys.push(`=${[...form].sort().join('')}`);
    for (let at = 0; at < form.length; at++) keys.push(`-${form.slice(0, at)}${form.slice(at + 1)}`);
    keys.push(`-${form}`);
  }
  return keys;
}

const SMALL =
  /^(the|of|and|for|van|von|der|den|del|bin|ibn|abu|al|el|de|la|ministry|party|group|university|international|national|union|association|council|committee|state|states|north|south|east|west|new|san|santa)$/;
