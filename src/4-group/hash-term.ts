const RARITY_BITS = 3;
const RARITY_MASK = (1 << RARITY_BITS) - 1;

/** FNV-1a over the UTF-16 code units, 29 bits; the lowest three are the rarity. */
export function hashTerm(term: string, rarity: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return ((hash << RARITY_BITS) | Math.min(rarity, RARITY_MASK)) >>> 0;
}

/** How rare a term of a signature is in reports at large, 0 to 7. */
export function rarityInSignature(hash: number): number {
  return hash & RARITY_MASK;
}
