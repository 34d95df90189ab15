/**
 * In: an act whose party is settled. Out: whether it takes no position although its words ask, offer, refuse or threaten. Promise: pure. A stance
 * that nobody took costs an analyst more than one that is missing, so every doubt here speaks against the act.
 */
export { type Around, lookAround } from './around.ts';
export { takesNoPosition } from './takes-no-position.ts';
export { IF_CLAUSE } from './unreal.ts';
