/** How alike two texts are: terms of any language. */
export { termsOfText } from './terms.ts';
