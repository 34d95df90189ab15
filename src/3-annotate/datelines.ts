import type { Credit, Sentence, Token } from '../model/index.ts';

/**
 * Lets a sentence begin behind the dateline or the agency's credit that runs into it ("OSLO, May 3 (Meridian) — Talks resumed."): it is
 * not part of what the report tells, and nobody who is quoted there said it.
 * @returns the sentences in their order; one that is nothing but a dateline stays as it is
 */
export function behindDatelines(sentences: readonly Sentence[], credits: readonly Credit[], tokens: readonly Token[]): Sentence[] {
  const heads = new Map(credits.filter(({ kind }) => kind === 'agency' || kind === 'dateline').map(({ start, end }) => [start, end]));
  return sentences.map((sentence) => {
    const end = heads.get(sentence.start);
    if (end === undefined || end >= sentence.end) return sentence;
    let first = sentence.tokenStart;
    while (first < sentence.tokenEnd && (isBefore(tokens[first] as Token, end) || isMark(tokens[first] as Token))) first++;
    return first < sentence.tokenEnd ? { ...sentence, start: (tokens[first] as Token).start, tokenStart: first } : sentence;
  });
}

const isBefore = (token: Token, end: number): boolean => token.start < end;
const isMark = ({ text }: Token): boolean => /^[—–:-]+$/.test(text);
