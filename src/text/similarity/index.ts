/** How alike two texts are: terms of any language. */
export { type Term, termsOfText } from './terms.ts';
