import type { FigureMention } from '../../../model/index.ts';

export interface Hedge {
  readonly approximate: boolean;
  readonly bound?: FigureMention['bound'];
}
/** Words before a number that make it rough or a limit. Source: Lakoff 1973 and Quirk and others, A Comprehensive Grammar of English, 5.64 and 8.111. */
export const HEDGES: Readonly<Record<string, Hedge>> = {
  about: { approximate: true },
  around: { approximate: true },
  roughly: { approximate: true },
  approximately: { approximate: true },
  some: { approximate: true },
  circa: { approximate: true },
  'an estimated': { approximate: true },
  estimated: { approximate: true },
  'close to': { approximate: true },
  'in the region of': { approximate: true },
  'something like': { approximate: true },
  perhaps: { approximate: true },
  possibly: { approximate: true },
  probably: { approximate: true },
  nearly: { approximate: true, bound: 'less-than' },
  almost: { approximate: true, bound: 'less-than' },
  'just under': { approximate: true, bound: 'less-than' },
  'just over': { approximate: true, bound: 'more-than' },
  'just short of': { approximate: true, bound: 'less-than' },
  'at least': { approximate: true, bound: 'at-least' },
  'no fewer than': { approximate: true, bound: 'at-least' },
  'no less than': { approximate: true, bound: 'at-least' },
  'not less than': { approximate: true, bound: 'at-least' },
  'a minimum of': { approximate: true, bound: 'at-least' },
  'at most': { approximate: true, bound: 'at-most' },
  'no more than': { approximate: true, bound: 'at-most' },
  'not more than': { approximate: true, bound: 'at-most' },
  'up to': { approximate: true, bound: 'at-most' },
  'as many as': { approximate: true, bound: 'at-most' },
  'as much as': { approximate: true, bound: 'at-most' },
  'a maximum of': { approximate: true, bound: 'at-most' },
  'more than': { approximate: true, bound: 'more-than' },
  'well over': { approximate: true, bound: 'more-than' },
  over: { approximate: true, bound: 'more-than' },
  'upwards of': { approximate: true, bound: 'more-than' },
  above: { approximate: true, bound: 'more-than' },
  exceeding: { approximate: true, bound: 'more-than' },
  'fewer than': { approximate: true, bound: 'less-than' },
  'less than': { approximate: true, bound: 'less-than' },
  under: { approximate: true, bound: 'less-than' },
  below: { approximate: true, bound: 'less-than' },
};
/** The same behind the number. */
export const TRAILING_HEDGES: Readonly<Record<string, Hedge>> = {
  'or so': { approximate: true },
  odd: { approximate: true },
  'or more': { approximate: true, bound: 'at-least' },
  plus: { approximate: true, bound: 'at-least' },
  'or fewer': { approximate: true, bound: 'at-most' },
  'or less': { approximate: true, bound: 'at-most' },
};
