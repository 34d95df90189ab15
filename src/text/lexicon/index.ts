/** What general English knows of its words: meaning relations from WordNet, stems, the commonness of a word. */
export { namesPerson } from './persons.ts';
export { commonness, knows, type LexiconWord, lexiconWord, relateLexiconWords, relateWords, type WordKinship } from './relate.ts';
export { stem } from './stem.ts';
