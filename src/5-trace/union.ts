/** Disjoint sets of the numbers 0 to size - 1 (Tarjan 1975). */
export class DisjointSets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  find(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    let at = item;
    while (this.#parent[at] !== root) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The smaller root stands for both, so that the order of joining does not show. */
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Sets in the order of their least members. */
  sets(): number[][] {
    const found = new Map<number, number[]>();
    for (const item of this.#parent.keys()) found.set(this.find(item), [...(found.get(this.find(item)) ?? []), item]);
    return [...found.values()];
  }
}
