import { countryOf, isCommonWord, isPersonalName, isRegion } from '../../text/index.ts';
import { organisationHeads } from './lexicon/index.ts';
import type { Word } from './words.ts';

/** "Article 4", "Phase II", "Flight 370": a word with a number is a label. */
export function isNumberLabel(words: readonly Word[], from: number, to: number): boolean {
  const word = words[to - 1] as Word;
  const next = words[to];
  return (
    to - from === 1 &&
    isCommonWord(word.lower) &&
    next !== undefined &&
    next.sentence === word.sentence &&
    /^(\d+[a-z]?|[IVX]+)$/.test(next.text)
  );
}

/** "Saudi Arabia", "Latin America", "Korea Strait": a people word that is the beginning of a place's name. */
export function opensPlace(words: readonly Word[], from: number, to: number): boolean {
  for (let end = Math.min(to, from + 3); end > from + 1; end--) {
    const key = words
      .slice(from, end)
      .map((word) => word.lower)
      .join(' ');
    if (countryOf(key) || isRegion(key)) return true;
  }
  return false;
}

/** 'Alejandro “Alex” Ruiz': how many words from the mark at `to` to the surname, where a nickname stands between given name and surname; else 0. */
export function lengthOfNickname(words: readonly Word[], to: number): number {
  const [given, nickname, close, surname] = [words[to - 1], words[to + 1], words[to + 2], words[to + 3]];
  if (!given || !nickname?.capital || !/^["“”]$/.test(close?.text ?? '') || !surname?.capital || surname.shout) return 0;
  return isPersonalName(given.lower) && surname.sentence === nickname.sentence ? 4 : 0;
}

/** "Rival Velasco Yards", "Regulator Maritime Board": what a body is, before its name at the head of a sentence. */
export function behindTrade(words: readonly Word[], from: number, to: number): number {
  const first = words[from] as Word;
  if (!first.opens || to - from < 3) return from;
  return /^(?:rival|regulator|sponsor|watchdog|bidder|owner|operator|insurer|retailer|carmaker|brewer|lender|broadcaster|developer|manufacturer|conglomerate|investor|campaigners?)$/.test(
    first.lower,
  )
    ? from + 1
    : from;
}

/** "Millers' and Packers' Union": two trades own one body. */
export function isPairOfTrades(words: readonly Word[], to: number): boolean {
  const [mark, and, trade, other, body] = words.slice(to, to + 5);
  if (!mark || !and || !trade || !other || !body || and.lower !== 'and' || !trade.capital) return false;
  return (
    /^['’]$/.test(mark.text) && /^['’]$/.test(other.text) && /s$/.test(trade.lower) && body.capital && organisationHeads.has(body.lower)
  );
}
