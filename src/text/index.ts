/** Language tools that know nothing of news. */
export { stableId } from './id.ts';
export { foldName } from './names.ts';
export { cardinalSource, digitsSource, numberWord, ordinalSource, readDigits, readNumber, readOrdinal } from './numbers.ts';
export { normalise, type Parse, parse } from './parse.ts';
export { contains, firstEndingAfter, overlaps } from './range.ts';
