/** How sure, how far and on what condition: planned or done, advised or ordered, all or some, subject to something or not. */
export { byCondition } from './by-condition.ts';
export { byForce } from './by-force.ts';
export { byModality } from './by-modality.ts';
export { byScope } from './by-scope.ts';
export { splitCondition } from './dropped-condition.ts';
