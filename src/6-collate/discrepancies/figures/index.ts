/**
 * How many, how much, what share: in, the sentences and figures of a story; out, the questions to which they give different numbers. No rounding, lower
 * bound that fits or later count is one.
 */
export { byBody } from './by-body.ts';
export { byDigits } from './by-digits.ts';
export { byFigure } from './by-figure.ts';
export { byPart } from './by-part.ts';
export { byRate } from './by-rate.ts';
export { byRival } from './by-rival.ts';
export { bySlip } from './by-slip.ts';
export { bySoleCount } from './by-sole-count.ts';
export { byTally } from './by-tally.ts';
export { byTerm } from './by-term.ts';
export { type CountFact, compareCounts } from './compare-counts.ts';
export { agree, isComplement, isRest, isRunning } from './compare-figures.ts';
export { figureWords } from './figure-words.ts';
export { areOfOneHour } from './same-hour.ts';
export { figuresOf, isSeries, tellsBesides } from './series.ts';
