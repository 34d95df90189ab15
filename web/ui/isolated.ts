import { type Html, html } from './html.ts';

/** From a letter of a script written from right to left to the last one before another script or a quotation mark (Unicode 17, bidi classes R and AL). */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}“”]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])?/gu;

/** A sentence of ours with names and words of reports in it: those written from right to left do not draw its numbers and commas to their side. */
export function isolated(text: string): Html {
  const pieces: (Html | string)[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(rightToLeft)) {
    pieces.push(text.slice(from, index), html`<bdi>${run}</bdi>`);
    from = index + run.length;
  }
  return html`${[...pieces, text.slice(from)]}`;
}
