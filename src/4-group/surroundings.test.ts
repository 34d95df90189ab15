import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSignatures, isUnlike, likenessAround, lookAround, type Nearby } from './surroundings.ts';

/** A term of the highest rarity but one; the lowest three bits are the rarity. */
const term = (at: number): number => at * 8 + 6;
const terms = (...at: readonly number[]): readonly number[] => at.map(term);
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k);

interface Sketch {
  readonly own: readonly number[];
  readonly others: Readonly<Record<string, readonly number[]>>;
  readonly unlike?: readonly number[];
}

function nearby({ own, others, unlike = [] }: Sketch): Nearby {
  const connected = new Map(Object.entries(others).map(([id, other]) => [id, compareSignatures(own, other)]));
  return { signature: own, connected, unlike: own.map((_, at) => unlike[at] ?? 0), unlikeReports: Math.max(0, ...unlike) };
}

const nobody: ReadonlySet<string> = new Set();
const own = terms(...range(0, 20));
const near = terms(...range(0, 6), ...range(100, 114));
const likenessOf = (a: Nearby, b: Nearby): number =>
  likenessAround({ id: 'a', around: lookAround(a, nobody) }, { id: 'b', around: lookAround(b, nobody) });

describe('surroundings', () => {
  it('tell what two signatures share', () => {
    const shared = compareSignatures(own, near);
    assert.deepEqual(shared.terms, range(0, 6));
    assert.equal(shared.weight, 36);
    assert.equal(shared.cosine, 0.3);
    assert.equal(isUnlike(shared), false);
    assert.equal(isUnlike(compareSignatures(own, terms(0, ...range(200, 219)))), true);
  });

  it('make terms count less that many unlike reports have', () => {
    const plain = lookAround(nearby({ own, others: { b: near } }), nobody).views.get('b') ?? 0;
    const famous = lookAround(nearby({ own, others: { b: near }, unlike: [150, 150, 150] }), nobody).views.get('b') ?? 0;
    const few = lookAround(nearby({ own, others: { b: near }, unlike: [20, 20, 20] }), nobody).views.get('b') ?? 0;
    assert.equal(few, plain);
    assert.ok(famous < 0.8 * plain, `${famous} of ${plain}`);
  });

  it('make the same likeness count less where much is as alike, copies left out', () => {
    const back = nearby({ own: near, others: { a: own } });
    const alone = likenessOf(nearby({ own, others: { b: near } }), back);
    const rivals = Object.fromEntries(range(0, 6).map((k) => [`r${k}`, terms(...range(6, 13), ...range(300 + 20 * k, 313 + 20 * k))]));
    const crowded = likenessOf(nearby({ own, others: { b: near, ...rivals } }), back);
    const copies = Object.fromEntries(range(0, 6).map((k) => [`c${k}`, terms(...range(0, 19), 400 + k)]));
    const copied = likenessOf(nearby({ own, others: { b: near, ...copies } }), back);
    assert.ok(crowded < alone);
    assert.equal(copied, alone);
  });

  it('make nobody alike whom only one of two sees', () => {
    assert.equal(likenessOf(nearby({ own, others: { b: near } }), nearby({ own: near, others: {} })), 0);
    assert.equal(lookAround(nearby({ own, others: { b: near } }), new Set(['b'])).views.size, 0);
  });
});
