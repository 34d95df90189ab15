/** One line of readable text: white space single, soft hyphens and zero-width marks gone (joiners of Indic and Persian script stay). */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Number of words; in scripts without spaces two characters count as a word. */
export function countWords(text: string): number {
  const dense = text.match(CJK)?.length ?? 0;
  if (!dense) return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return Math.ceil(dense / 2) + (text.replace(CJK, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

/** Whether a line ends like a sentence, in any script; closing quotation marks and brackets may follow the mark. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？؟۔।॥։።᙮་។][\p{Pe}\p{Pf}\p{Pi}"'”’»]*$/u.test(text.slice(-12));
}

/** For comparing lines: case, marks and spacing gone. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
