/** Disjoint sets of items (union–find), with the choice of root independent of the order of unions: the first item in order. */
export class Clusters<T> {
  private readonly parent = new Map<T, T>();
  private readonly order = new Map<T, number>();

  constructor(items: readonly T[]) {
    for (const [index, item] of items.entries()) {
      this.parent.set(item, item);
      this.order.set(item, index);
    }
  }

  rootOf(item: T): T {
    let root = item;
    while (this.parent.get(root) !== root) root = this.parent.get(root) as T;
    this.parent.set(item, root);
    return root;
  }

  join(a: T, b: T): void {
    const left = this.rootOf(a);
    const right = this.rootOf(b);
    if (left === right) return;
    const [first, second] = (this.order.get(left) as number) < (this.order.get(right) as number) ? [left, right] : [right, left];
    this.parent.set(second, first);
  }

  /** Members of every set, in order. */
  all(): T[][] {
    const sets = new Map<T, T[]>();
    for (const item of this.order.keys()) {
      const root = this.rootOf(item);
      const set = sets.get(root);
      if (set) set.push(item);
      else sets.set(root, [item]);
    }
    return [...sets.values()];
  }
}
