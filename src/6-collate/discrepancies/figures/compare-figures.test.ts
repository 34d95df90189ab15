import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FigureMention } from '../../../model/index.ts';
import { agree, differInTime, isComparable, isComplement, isRunning } from './compare-figures.ts';

const figure = (value: number, more: Partial<FigureMention> = {}): FigureMention => ({
  start: 0,
  end: 1,
  value,
  of: 'homes',
  head: 'home',
  approximate: false,
  role: 'quantity',
  ...more,
});

describe('figures that agree', () => {
  const table: [string, FigureMention, FigureMention, boolean][] = [
    ['about 300 and 312', figure(300, { approximate: true, hedge: 'about' }), figure(312), true],
    ['300 and 412', figure(300, { approximate: true, hedge: 'about' }), figure(412), false],
    ['at least 40 and 55', figure(40, { bound: 'at-least', hedge: 'at least' }), figure(55), true],
    ['at least 40 and 37', figure(40, { bound: 'at-least', hedge: 'at least' }), figure(37), false],
    ['60 days and two months', figure(60, { unit: 'day' }), figure(2, { unit: 'month' }), true],
    ['60 days and 90 days', figure(60, { unit: 'day' }), figure(90, { unit: 'day' }), false],
    ['74.3 and 74', figure(74.3, { unit: 'percent' }), figure(74, { unit: 'percent' }), true],
    ['41 and 46', figure(41, { unit: 'month' }), figure(46, { unit: 'month' }), false],
    ['300 and 312, neither hedged', figure(300), figure(312), false],
    ['12 miles and 20 km', figure(12, { unit: 'mile' }), figure(20, { unit: 'km' }), true],
  ];
  for (const [name, a, b, expected] of table) it(name, () => assert.equal(agree(a, b), expected));

  it('shares that make a whole are one line', () =>
    assert.ok(isComplement(figure(57, { unit: 'percent', role: 'share' }), figure(43, { unit: 'percent', role: 'share' }))));
  it('tonnes are not marks', () => assert.equal(isComparable(figure(1, { unit: 'tonne' }), figure(1, { unit: 'EUR' })), false));
  it('the dead are a running count', () => assert.ok(isRunning(figure(9, { head: 'dead', of: 'dead' }))));
  it('counts of two hours are told apart', () => {
    const at = (from: string) => ({ from, to: from, precision: 'time' as const });
    assert.ok(differInTime(figure(9, { asOf: at('2031-05-02T07:00') }), figure(14, { asOf: at('2031-05-02T18:00') })));
  });
});
