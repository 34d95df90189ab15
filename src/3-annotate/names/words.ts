import type { Range, Token } from '../../model/index.ts';
import { countryOf, demonymOf } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { particles } from './lexicon/grammar.ts';

/** A word as names need it: hyphenated names in one piece, with what its spelling and its place tell. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
  readonly pos: Token['pos'];
  readonly lemma: string;
  /** Begins with a capital letter (or is mixed like "eBay"). */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly shout: boolean;
  /** Opens a sentence, a quotation or what follows a colon: its capital tells nothing. */
  readonly opens: boolean;
  readonly punctuation: boolean;
  readonly sentence: number;
  readonly block: number;
}

const JOINING = /^[-‐‑]$/;

/** The words of a text, sentence by sentence, in order. */
export function makeWords(context: TextContext): readonly Word[] {
  const words: Word[] = [];
  for (const [index, sentence] of context.sentences.entries()) {
    let opens = true;
    let at = sentence.tokenStart;
    while (at < sentence.tokenEnd) {
      const end = endOfWord(context.tokens, at, sentence.tokenEnd);
      const word = makeWord(context, at, end, { opens, sentence: index, block: sentence.block });
      words.push(word);
      if (!word.punctuation) opens = false;
      else if (/^["“«„:•–—*(‘[]$|^\.{3}$|^…$/.test(word.text)) opens ||= word.text !== '(' && word.text !== '–' && word.text !== '—';
      at = end;
    }
  }
  return words;
}

/** Index behind the tokens that make one word with the token at `at`: "Tan" "-" "Arroyo", "al" "-" "Sisi", not "US" "-" "led". */
function endOfWord(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (end + 1 < limit) {
    const left = tokens[end - 1] as Token;
    const hyphen = tokens[end] as Token;
    const right = tokens[end + 1] as Token;
    if (!JOINING.test(hyphen.text) || hyphen.start !== left.end || right.start !== hyphen.end) break;
    if (isTwoCountries(left, right)) break;
    const big = isBig(right.text) || (particles.has(right.norm) && tokens[end + 2]?.text === hyphen.text) || /^\d+$/.test(right.text);
    if (!big || !(isBig(left.text) || particles.has(left.norm))) break;
    end += 2;
  }
  return end;
}

/** "US-Russia", "Iran-Israel"; not "Guinea-Bissau". */
function isTwoCountries(left: Token, right: Token): boolean {
  if (!countryOf(left.text) && !countryOf(right.text) && !demonymOf(right.text)) return false;
  return !countryOf(`${left.text}-${right.text}`);
}

function isBig(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function makeWord(context: TextContext, from: number, to: number, place: { opens: boolean; sentence: number; block: number }): Word {
  const first = context.tokens[from] as Token;
  const end = (context.tokens[to - 1] as Token).end;
  const text = context.text.slice(first.start, end);
  const lower = to - from === 1 ? first.norm : text.toLowerCase().replace(/[‘’]/g, "'").replace(/[‐‑]/g, '-');
  return {
    start: first.start,
    end,
    text,
    lower,
    pos: first.pos,
    lemma: first.lemma,
    capital: isBig(text) || /^[a-z]{1,2}['’-]?\p{Lu}\p{Ll}|^(?:al|el|ad|as|ash|an|at|ul)[-‐‑]\p{Lu}|^[a-z]\p{Lu}/u.test(text),
    shout: /^[\p{Lu}.&'’‐‑-]{2,}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1,
    opens: place.opens,
    punctuation: first.pos === 'PUNCT' && !/[\p{L}\p{N}]/u.test(text),
    sentence: place.sentence,
    block: place.block,
  };
}
