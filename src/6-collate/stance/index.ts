/** Whether words told as somebody's may stand alone. In: a quotation of an annotated report; out: 'said' or 'told'. */
export { type Conditional, conditionalsIn } from './condition.ts';
export { governorOf, type Stance, stanceOf } from './stance-of.ts';
