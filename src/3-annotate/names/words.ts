import type { Range, Token } from '../../model/index.ts';
import { countryOf, demonymOf, isCommonWord } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { particles } from './lexicon/index.ts';

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

/** "ex-FARC", "pro-Kremlin": the name begins behind the prefix. */
const PREFIX =
  /^(?:ex|pro|anti|non|post|pre|mid|then|trans|inter|neo|un|sub|semi|vice|co|self|all|half|early|late)[-‐‑](?=\p{Lu})(?!\p{L}+ism$)/u;

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
      words.push(...splitOwner(word));
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
    const big = isBig(right.text) || isInnerParticle(tokens, end + 1) || /^\d+$/.test(right.text);
    if (!big && isGivenPair(tokens, end - 1)) return end + 2;
    if (!big || !(isBig(left.text) || particles.has(left.norm) || isInnerParticle(tokens, end - 1))) break;
    end += 2;
  }
  return end;
}

/** "Newton-on-Sea", "Port-au-Roc": a short small word between hyphens, with a name before and behind. */
function isInnerParticle(tokens: readonly Token[], at: number): boolean {
  const [left, before, word, behind, right] = tokens.slice(Math.max(0, at - 2), at + 3);
  if (!word || !before || !behind || !left || !right || at < 2) return false;
  const tied = left.end === before.start && before.end === word.start && word.end === behind.start && behind.end === right.start;
  return (
    tied &&
    JOINING.test(before.text) &&
    JOINING.test(behind.text) &&
    /^\p{Ll}{1,4}$/u.test(word.text) &&
    isBig(left.text) &&
    isBig(right.text)
  );
}

/** "US-Russia", "Iran-Israel"; not "Guinea-Bissau". */
function isTwoCountries(left: Token, right: Token): boolean {
  if (!countryOf(left.text) && !countryOf(right.text) && !demonymOf(right.text)) return false;
  return !countryOf(`${left.text}-${right.text}`);
}

/** "Jae-in", "Chun-ying": the second half of a given name is written small behind a surname. */
function isGivenPair(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at] as Token;
  const right = tokens[at + 2] as Token;
  const surname = tokens[at - 1];
  if (!surname || !isBig(surname.text) || !isBig(left.text) || left.text.length > 6 || !/^[a-z]{1,6}$/.test(right.text)) return false;
  if (
    /^(led|based|born|wide|held|run|made|style|area|type|era|like|old|year|level|day|time|bred|free|long|owned|built|class|line|size|plus|elect|rich|poor|bound|only|in|on|up|off|out|to|at)$/.test(
      right.text,
    ) &&
    !/^(in|on|un)$/.test(right.text)
  )
    return false;
  return !countryOf(left.text) && !isCommonWord(left.norm) && surname.end + 1 === left.start;
}

function isBig(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function makeWord(context: TextContext, from: number, to: number, place: { opens: boolean; sentence: number; block: number }): Word {
  const first = context.tokens[from] as Token;
  const end = (context.tokens[to - 1] as Token).end;
  const start = first.start + (PREFIX.exec(first.text)?.[0].length ?? 0);
  const text = context.text.slice(start, end);
  const lower = to - from === 1 && start === first.start ? first.norm : text.toLowerCase().replace(/[‘’]/g, "'").replace(/[‐‑]/g, '-');
  return {
    start,
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

/** "Ortega’s" where the tokeniser left it in one piece: the name and its ’s. */
function splitOwner(word: Word): Word[] {
  if (!word.capital || !/.{2}['’]s$/.test(word.text)) return [word];
  const end = word.end - 2;
  const owner = word.text.slice(-2);
  return [
    { ...word, end, text: word.text.slice(0, -2), lower: word.lower.slice(0, -2) },
    { ...word, start: end, text: owner, lower: "'s", pos: 'PART', lemma: "'s", capital: false, shout: false, opens: false },
  ];
}
