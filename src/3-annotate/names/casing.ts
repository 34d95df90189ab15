import {
  capitalOf,
  countryOf,
  demonymOf,
  foldName,
  isCommonWord,
  isEnglishWord,
  isPersonalName,
  isRegion,
  isSmallGivenName,
  townOf,
} from '../../text/index.ts';
import {
  functionWords,
  honorifics,
  interjections,
  knownOrganisations,
  months,
  organisationHeads,
  otherBig,
  peoples,
  placeLeads,
  sayingVerbs,
  stateAbbreviations,
  titleHeads,
  titleModifiers,
  weekdays,
} from './lexicon/index.ts';
import { findPeoples } from './peoples.ts';
import type { Word } from './words.ts';

/** How a text writes a word where its capital tells something. */
interface Tally {
  small: number;
  big: number;
}

/** What the whole document tells of the case of its words. */
export interface Casing {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Sentences in Title Case or capitals, where a capital tells nothing. */
  readonly loud: ReadonlySet<number>;
  /** Peoples of places that no table holds, by their folded word. */
  readonly peoples: ReadonlyMap<string, string>;
}

/**
 * Reads the case of every word; sentences in title case are set aside first.
 * @param headings indices of the blocks that are headings
 */
export function readCasing(words: readonly Word[], headings: ReadonlySet<number> = new Set()): Casing {
  const loud = findLoudSentences(words, headings);
  const tallies = new Map<string, Tally>();
  for (const word of words) {
    if (word.punctuation || loud.has(word.sentence)) continue;
    const tally = tallies.get(word.lower) ?? { small: 0, big: 0 };
    if (!word.capital) tally.small++;
    else if (!word.opens) tally.big++;
    tallies.set(word.lower, tally);
  }
  return { tallies, loud, peoples: findPeoples(words) };
}

/** Whether the case of a word says anything about its sentence: short words and words of grammar are small in headlines too. */
function tellsOfCase(word: Word): boolean {
  const { lower, capital, punctuation, text } = word;
  return !punctuation && lower.length >= (capital ? 4 : 3) && !functionWords.has(lower) && /^\p{L}/u.test(text);
}

function findLoudSentences(words: readonly Word[], headings: ReadonlySet<number>): Set<number> {
  const counts = new Map<number, { long: number; big: number; shouted: number }>();
  for (const word of words) {
    if (!tellsOfCase(word)) continue;
    const count = counts.get(word.sentence) ?? { long: 0, big: 0, shouted: 0 };
    count.long++;
    if (word.capital) count.big++;
    if (word.shout) count.shouted++;
    counts.set(word.sentence, count);
  }
  // A sentence with a full stop may be full of names; a headline has none.
  const ended = new Set(words.filter((word) => /^[.!?]$/.test(word.text)).map((word) => word.sentence));
  const headed = new Set(words.filter(({ block }) => headings.has(block)).map((word) => word.sentence));
  const loud = new Set<number>();
  for (const [sentence, { long, big, shouted }] of counts)
    if (
      (headed.has(sentence) && big === long) ||
      (long >= 4 && big >= long * (ended.has(sentence) ? 1 : 0.8)) ||
      (long >= 3 && shouted >= long * 0.7) ||
      (long >= 2 && big === long && !ended.has(sentence))
    )
      loud.add(sentence);
  return loud;
}

/** What a word written big can be at its place. */
export type WordClass = 'none' | 'name' | 'title' | 'honorific' | 'modifier' | 'people';

/**
 * Decides what a word written big is at its place: part of a name, a title, a people, or an ordinary word with a capital
 * that its place gave it.
 */
export function classOf(words: readonly Word[], at: number, casing: Casing): WordClass {
  const word = words[at] as Word;
  if (!word.capital || !/\p{L}/u.test(word.text)) return 'none';
  const fixed = fixedClassOf(words, at, casing);
  if (fixed) return fixed;
  if (word.opens || casing.loud.has(word.sentence)) return blindClassOf(words, at, casing);
  const { lower } = word;
  if (titleHeads.has(lower)) return 'title';
  const alone = !nextIsBig(words, at) && !previousIsBig(words, at);
  if (titleModifiers.has(lower)) return alone && organisationHeads.has(lower) && words[at - 1]?.lower === 'the' ? 'name' : 'modifier';
  return alone && !leadsBody(words, at) && isMostlySmall(casing.tallies.get(lower)) && isCommonWord(lower) ? 'none' : 'name';
}

/** "The Ministry of Health has said": a body's head before its scope, however often "the ministry" follows. */
function leadsBody(words: readonly Word[], at: number): boolean {
  const [word, link, scope] = [words[at] as Word, words[at + 1], words[at + 2]];
  return (
    organisationHeads.has(word.lower) &&
    /^(?:of|for)$/.test(link?.lower ?? '') &&
    scope?.capital === true &&
    scope.sentence === word.sentence
  );
}

/** The class of a word whose capital tells nothing: it opens a sentence or stands in a headline. */
function blindClassOf(words: readonly Word[], at: number, casing: Casing): WordClass {
  const { lower } = words[at] as Word;
  const nextBig = nextIsBig(words, at);
  if (isTradeBeforeName(words, at, casing)) return 'title';
  if (sayingVerbs.has(lower)) return 'none';
  if (titleHeads.has(lower)) return nextBig || isScoped(words, at) ? 'title' : 'none';
  if (isLikelyName(words, at, casing)) return titleModifiers.has(lower) ? 'modifier' : 'name';
  return titleModifiers.has(lower) && nextBig ? 'modifier' : 'none';
}

/** The class of words whose class does not hang on their place: small words, the calendar, forms of address, peoples. */
function fixedClassOf(words: readonly Word[], at: number, casing: Casing): WordClass | undefined {
  const { lower } = words[at] as Word;
  if (functionWords.has(lower))
    return isKnownAcronym(words, at) || isLastOfName(words, at, casing) || isGivenInside(words, at, casing) ? 'name' : 'none';
  if (weekdays.has(lower) || otherBig.has(lower) || interjections.has(lower)) return 'none';
  if (isPartyTag(words, at) || isStateOfTown(words, at) || isEmphasis(words, at, casing)) return 'none';
  if (months.has(lower)) return isMonthAsName(words, at) ? 'name' : 'none';
  if (lower in honorifics) return 'honorific';
  // "Black Lantern", "White Cross": a colour before a noun written big, no people.
  if (
    /^(?:black|white)$/.test(lower) &&
    nextIsBig(words, at) &&
    !peoples.has((words[at + 1] as Word).lower) &&
    !isDemonym(words[at + 1] as Word)
  )
    return 'name';
  if (demonymOf(lower) !== undefined || peoples.has(lower) || casing.peoples.has(foldName(lower))) return 'people';
  return at > 0 && demonymOf(`${(words[at - 1] as Word).lower} ${lower}`) !== undefined ? 'people' : undefined;
}

const isDemonym = ({ lower }: Word): boolean => demonymOf(lower) !== undefined;

/** "Civic Watch", "Channel One": a word of the press or a number, written big behind a plain word written big inside a sentence. */
function isLastOfName(words: readonly Word[], at: number, casing: Casing): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (!/^(?:watch|contact|first|one|two|source|file)$/.test(word.lower) || casing.loud.has(word.sentence) || word.opens) return false;
  return previousIsBig(words, at) && before !== undefined && !before.opens && !nextIsBig(words, at) && word.start - before.end === 1;
}

/** "Said Per Holm": a small word that is a given name too, written big inside a sentence before a name. */
function isGivenInside(words: readonly Word[], at: number, casing: Casing): boolean {
  const { lower, opens, sentence, capital } = words[at] as Word;
  const next = words[at + 1];
  if (!capital || opens || casing.loud.has(sentence) || !isSmallGivenName(lower) || !nextIsBig(words, at) || !next) return false;
  return !isCommonWord(next.lower) && /^[\p{L}’'-]+$/u.test(words[at - 1]?.text ?? '');
}

/** "(D-N.Y.)", "Rowe, R-Ohio, said": the party and the state of a member of parliament, as American papers write them. */
function isPartyTag(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (/^(?:[DRIL]|DFL)-\p{Lu}/u.test(word.text)) return before !== undefined && /^[(,[]$/.test(before.text);
  // "Y." behind "(D-N.".
  const opening = words[at - 2];
  return /^\p{Lu}\.?$/u.test(word.text) && before?.text === '.' && opening !== undefined && isPartyTag(words, at - 2);
}

/** "Danbury, Conn., said": the state behind a town, abbreviated, tells where the town lies and is nobody. */
function isStateOfTown(words: readonly Word[], at: number): boolean {
  return stateAbbreviations.has((words[at] as Word).lower) && words[at - 1]?.text === ',';
}

/** "It was ALL TRUE", "WITCH HUNT": an ordinary word in capitals, once and for emphasis, is no acronym. */
function isEmphasis(words: readonly Word[], at: number, casing: Casing): boolean {
  const { text, lower, shout } = words[at] as Word;
  if (!shout || !/^\p{Lu}{4,}$/u.test(text) || !isCommonWord(lower) || knownOrganisations.has(lower) || countryOf(lower)) return false;
  // "PORT ANIL (Agency)": part of a dateline.
  const next = words[at + 1];
  if (next?.shout && /^\p{L}+$/u.test(next.text) && !isCommonWord(next.lower) && !isEnglishWord(next.lower)) return false;
  return !/^\d/.test(words[at + 1]?.text ?? '') && words[at - 1]?.text !== '(' && (casing.tallies.get(lower)?.big ?? 0) <= 1;
}

function isMostlySmall(tally: Tally | undefined): boolean {
  return tally !== undefined && tally.small > tally.big * 2;
}

function isKnownAcronym(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  return standsOut(words, at) && (countryOf(lower) !== undefined || knownOrganisations.has(lower));
}

/** Capitals throughout, beside words that are not. */
function standsOut(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const beside = [words[at - 1], words[at + 1]].filter((other) => other?.sentence === word.sentence && !other.punctuation);
  return word.shout && !(beside.length > 0 && beside.every((other) => other?.shout || (other?.text.length ?? 0) < 2));
}

/** "Theresa May said", "Jan Moe", not "in May" or "May 5". */
function isMonthAsName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if ((words[at] as Word).text === 'Jan' && nextIsBig(words, at) && after && !/^\d/.test(after.text) && isPersonalName(after.lower))
    return true;
  if (!before || /^\d/.test(after?.text ?? '') || (words[at] as Word).lower.length > 5) return false;
  return (
    before.capital &&
    before.sentence === (words[at] as Word).sentence &&
    !functionWords.has(before.lower) &&
    isPersonalName(before.lower) &&
    !isCommonWord(before.lower)
  );
}

function nextIsBig(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.capital === true && next.sentence === (words[at] as Word).sentence && !functionWords.has(next.lower);
}

function previousIsBig(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  return previous?.capital === true && previous.sentence === (words[at] as Word).sentence && !functionWords.has(previous.lower);
}

/** Whether a word whose capital tells nothing is a name on other grounds. */
function isLikelyName(words: readonly Word[], at: number, casing: Casing): boolean {
  const word = words[at] as Word;
  const { lower } = word;
  const tally = casing.tallies.get(lower);
  if (tally && tally.big > 0 && tally.big >= tally.small) return true;
  const next = nextIsBig(words, at) ? words[at + 1] : undefined;
  if (placeLeads.has(lower) && next && !isCommonWord(next.lower)) return true;
  if (tally && tally.small > 0) return false;
  // "Target CEO X", "Apple said": companies that are called by ordinary words.
  if (knownOrganisations.has(lower) || (next && /^c[efot]o$/.test(next.lower) && !titleModifiers.has(lower))) return true;
  if (countryOf(lower) || standsOut(words, at)) return true;
  if (isRegion(lower)) return !isCommonWord(lower);
  if (!isCommonWord(lower)) return isUncommonName(words, at, casing.loud.has(word.sentence));
  if (capitalOf(lower) || (townOf(lower)?.size ?? 0) >= 6) return true;
  return next !== undefined && isGivenName(word, next);
}

/** A word that English writes small only rarely or never: in a headline it must be on record, or follow a given name. */
function isUncommonName(words: readonly Word[], at: number, loud: boolean): boolean {
  const { lower, text } = words[at] as Word;
  if (isPersonalName(lower)) return lower.length > 1;
  if (isEnglishWord(lower)) return false;
  return loud ? followsPersonalName(words, at) || (townOf(lower)?.size ?? 0) >= 5 : /^\p{L}/u.test(text) && lower.length > 1;
}

/** "Mark Olsen", "Grace Achieng": an ordinary word that is a given name, before a word that is none. */
function isGivenName(word: Word, next: Word): boolean {
  if (peoples.has(next.lower) || demonymOf(next.lower) !== undefined || isCommonWord(next.lower)) return false;
  return isPersonalName(word.lower) && !/(?:ed|ing)$/.test(word.lower) && !titleModifiers.has(word.lower) && word.pos !== 'ADV';
}

/** "Welder Bashir Odukwe", "Fisherman Ali Hassan": a trade that opens the sentence, with a whole name behind it. */
function isTradeBeforeName(words: readonly Word[], at: number, casing: Casing): boolean {
  const { lower, sentence } = words[at] as Word;
  if (!/(er|or|ist|man|woman|ian|ant|ee)$/.test(lower) || !isCommonWord(lower) || (casing.tallies.get(lower)?.big ?? 0) > 0) return false;
  return [1, 2].every((step) => {
    const word = words[at + step];
    return word?.capital && word.sentence === sentence && !isCommonWord(word.lower) && !functionWords.has(word.lower);
  });
}

function followsPersonalName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return previousIsBig(words, at) && before !== undefined && isPersonalName(before.lower) && !isCommonWord(before.lower);
}

/** "Minister of Transport …" */
function isScoped(words: readonly Word[], at: number): boolean {
  const after = words[at + 2];
  return words[at + 1]?.lower === 'of' && after !== undefined && after.capital && after.sentence === (words[at] as Word).sentence;
}
