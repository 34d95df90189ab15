/** The stages and the world, for whoever watches in earnest: the worker thread, the command line. Heavy to load; the rest of the folder is not. */
export { type EffectOptions, realEffects } from './node-effects.ts';
export { openStages, type StageOptions } from './stage-ports.ts';
