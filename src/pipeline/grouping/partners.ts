import { areConnected, compareSignatures, isUnlike, type Nearby, type Shared, signatureWindowDays } from '../../4-group/index.ts';
import type { Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { ONLINE } from './settings.ts';

interface Known extends Nearby {
  readonly connected: Map<Id, Shared>;
  readonly unlike: number[];
  unlikeReports: number;
  /** Reports that had come when it was looked up. */
  readonly lookedUp: number;
}

/**
 * Who is near whom, asked of the store and remembered. Right as long as nobody else adds reports: the one who groups tells of each report that
 * came or changed by `forget`.
 */
export class PartnerMemory {
  readonly #known = new Map<Id, Known>();
  #connections = 0;
  #arrivals = 0;
  /** Reports that came and were not yet looked up: who was looked up before they came does not know of them. */
  readonly #arrived = new Map<Id, number>();

  async of(store: Store, id: Id): Promise<Nearby> {
    const known = this.#known.get(id);
    if (known) return known;
    const { nearby, near } = await lookUp(store, id, this.#arrivals);
    const arrived = this.#arrived.get(id) ?? 0;
    this.#arrived.delete(id);
    for (const [other, shared] of near) this.#tell(other, { id, shared, arrived, own: nearby });
    this.#known.set(id, nearby);
    this.#connections += nearby.connected.size;
    this.#makeRoom();
    return nearby;
  }

  /** A report that is known hears of one that is looked up now. */
  #tell(other: Id, news: { readonly id: Id; readonly shared: Shared; readonly arrived: number; readonly own: Known }): void {
    const known = this.#known.get(other);
    if (!known) return;
    const { own, id, shared, arrived } = news;
    const back = compareSignatures(known.signature, own.signature);
    if (own.connected.has(other) && !known.connected.has(id)) {
      known.connected.set(id, back);
      this.#connections++;
    }
    if (isUnlike(shared) && arrived > known.lookedUp) countUnlike(known, back);
  }

  forget(id: Id): void {
    for (const other of this.#known.get(id)?.connected.keys() ?? []) if (this.#known.get(other)?.connected.delete(id)) this.#connections--;
    this.#drop(id);
    this.#arrived.set(id, ++this.#arrivals);
  }

  #drop(id: Id): void {
    this.#connections -= this.#known.get(id)?.connected.size ?? 0;
    this.#known.delete(id);
  }

  /** Those looked up first go first. */
  #makeRoom(): void {
    for (const id of this.#known.keys()) {
      if (this.#connections <= ONLINE.rememberedConnections && this.#known.size <= ONLINE.rememberedPartners) return;
      this.#drop(id);
    }
  }
}

function countUnlike(nearby: Known, { terms }: Shared): void {
  nearby.unlikeReports++;
  for (const at of terms) nearby.unlike[at] = (nearby.unlike[at] ?? 0) + 1;
}

async function lookUp(store: Store, id: Id, lookedUp: number): Promise<{ readonly nearby: Known; readonly near: ReadonlyMap<Id, Shared> }> {
  const own = (await store.reports.signatures([id])).get(id);
  const signature = own?.signature ?? [];
  const nearby: Known = { signature, connected: new Map(), unlike: signature.map(() => 0), unlikeReports: 0, lookedUp };
  const near = new Map<Id, Shared>();
  if (!own) return { nearby, near };
  // An undated report may be of any day, and its text alone tells of which.
  const window = own.undated
    ? { from: 0, to: Number.MAX_SAFE_INTEGER }
    : { from: own.day - signatureWindowDays, to: own.day + signatureWindowDays };
  for (const other of await store.reports.near(signature, window, ONLINE.partners, ONLINE.sharedTerms)) {
    if (other.id === id) continue;
    const shared = compareSignatures(signature, other.signature);
    near.set(other.id, shared);
    if (areConnected(shared.weight, own.undated || other.undated ? 0 : own.day - other.day)) nearby.connected.set(other.id, shared);
    if (isUnlike(shared)) countUnlike(nearby, shared);
  }
  return { nearby, near };
}
