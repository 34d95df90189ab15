/** Whether it is so: what one side denies, or what excludes what the other tells. */
export { byCasualty } from './by-casualty.ts';
export { oppositesTold } from './by-opposite.ts';
export { byPolarity } from './by-polarity.ts';
export { byStance } from './by-stance.ts';
