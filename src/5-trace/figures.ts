import { kendallTau } from '../text/index.ts';
import type { Fabric } from './fabric.ts';
import { orderScore } from './order.ts';

/** The figures that two reports have in common: which of all figures a report gives is its author's choice. */
export interface SharedFigures {
  readonly values: readonly string[];
  /** Of all figures that either gives. */
  readonly share: number;
  readonly z: number;
}

const SMALLEST = 10;
const YEARS = { from: 1900, to: 2100 };

export function compareFigures(a: Fabric, b: Fabric): SharedFigures {
  const left = figuresOf(a);
  const right = figuresOf(b);
  const values = [...left.keys()].filter((value) => right.has(value));
  const places = values.map((value) => ({ i: left.get(value) as number, j: right.get(value) as number }));
  const all = left.size + right.size - values.length;
  return {
    values: values.map((key) => key.slice(1)),
    share: all ? values.length / all : 0,
    z: orderScore(kendallTau(places), values.length),
  };
}

/** Figures with the place where each is first given; small ones and years are everybody's. */
function figuresOf(fabric: Fabric): Map<string, number> {
  const found = new Map<string, number>();
  let at = 0;
  for (const { facts } of fabric.sentences)
    for (const { kind, key } of facts) {
      at++;
      if (kind !== 'number' || found.has(key)) continue;
      const value = Number(key.slice(1));
      const small = Number.isInteger(value) && Math.abs(value) < SMALLEST;
      const year = Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to;
      if (!small && !year) found.set(key, at);
    }
  return found;
}
