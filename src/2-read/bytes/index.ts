/** From bytes to text: what format they are, and in which characters. */
export { decode } from './decode.ts';
export { type Format, isPdf, refuseForeign, sniffFormat } from './sniff.ts';
