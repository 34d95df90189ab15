import { countryOf, demonymOf, isCommonWord, isEnglishWord, isPersonalName } from '../../text/index.ts';
import { type Casing, classOf, type WordClass } from './casing.ts';
import {
  facilityHeads,
  functionWords,
  honorifics,
  knownOrganisations,
  openingParticles,
  organisationHeads,
  particles,
  peoples,
  placeHeads,
  placeLeads,
  titleModifiers,
  units,
  weakOrganisationHeads,
} from './lexicon/index.ts';
import { behindTrade, isNumberLabel, isPairOfTrades, lengthOfNickname, opensPlace } from './runs.ts';
import type { Word } from './words.ts';

/** A stretch of words [from, to) that names, entitles or tells a people. */
export interface Piece {
  readonly kind: 'name' | 'title' | 'people';
  readonly from: number;
  readonly to: number;
  /** For a name: the title words that stand before it. */
  readonly title?: { readonly from: number; readonly to: number };
}

/** Cuts the words written big into names, titles and peoples, in order. */
export function cutPieces(words: readonly Word[], casing: Casing): readonly Piece[] {
  const classes = words.map((_, at) => classOf(words, at, casing));
  const pieces: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    const from = startOfRun(words, classes, at);
    if (from === undefined) {
      at++;
      continue;
    }
    const to = endOfRun(words, classes, at);
    const wide = behindTrade(words, withOpening(words, classes, from, to), to);
    pieces.push(...splitRun(words, classes, wide, to));
    at = to;
  }
  return pieces;
}

/** Where a run of name words that begins at `at` starts, with a particle before it ("de Souza"); undefined where none begins. */
function startOfRun(words: readonly Word[], classes: readonly WordClass[], at: number): number | undefined {
  if (classes[at] === 'none') return undefined;
  let from = at;
  while (
    from > 0 &&
    classes[at] === 'name' &&
    openingParticles.has((words[from - 1] as Word).lower) &&
    isBeside(words, from - 1) &&
    !isCommonWord((words[at] as Word).lower)
  )
    from--;
  return from;
}

function isBeside(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  return next !== undefined && next.sentence === word.sentence && next.start - word.end <= 1;
}

function endOfRun(words: readonly Word[], classes: readonly WordClass[], at: number): number {
  let to = at + 1;
  for (;;) {
    const step = stepOver(words, classes, at, to) || stepOverScope(words, classes, to);
    if (step === 0) return to;
    to += step;
  }
}

/** How many words to add to the run [from, to): 0 where it ends. */
function stepOver(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  const next = words[to];
  const last = words[to - 1] as Word;
  if (!next || next.sentence !== last.sentence || next.start - last.end > 2) return 0;
  if (classes[to] !== 'none') return isNextToCountry(last, next) ? 0 : 1;
  const after = words[to + 1];
  if (after?.sentence !== last.sentence) return 0;
  if (/^["“”]$/.test(next.text)) return classes[to + 3] === 'name' && to - from < 3 ? lengthOfNickname(words, to) : 0;
  if (isPairOfTrades(words, to)) return 5;
  if (particles.has(next.lower) && classes[to - 1] === 'name') return stepOverParticles(words, classes, to);
  if (next.text === ',') return stepOverList(words, classes, from, to);
  if (classes[to + 1] === 'none' && !(next.lower === 'of' && after.lower === 'the')) return 0;
  return stepOverLink(words, classes, from, to);
}

/** As stepOver, where a small word or mark stands between two words written big. */
function stepOverLink(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  const next = words[to] as Word;
  if (next.text === '&' || next.text === '+') return 2;
  if (/^['’]s?$/.test(next.text)) return isPossessiveInside(words, from, to) ? 2 : 0;
  if (next.lower === 'of') return stepOverOf(words, classes, to);
  if (next.lower === 'for' || next.lower === 'on' || next.lower === 'against') {
    const scoped = isBodyWord(words[to - 1] as Word) || (next.lower === 'on' && hasScope(words, from, to));
    return scoped && isPlainBig(words, classes, to + 1) ? 2 : 0;
  }
  // "Doctors Without Borders": a preposition with a capital between two plain words.
  if (next.capital && /^(?:without|across|beyond|between|under|over|against|within)$/.test(next.lower))
    return isPlainBig(words, classes, to - 1) && isPlainBig(words, classes, to + 1) ? 2 : 0;
  return next.lower === 'and' ? stepOverAnd(words, classes, from, to) : 0;
}

/** Whether the run so far is a body with its scope: "Centre for Research". */
function hasScope(words: readonly Word[], from: number, to: number): boolean {
  const run = words.slice(from, to);
  const body = run.findIndex((word) => isBodyWord(word));
  return body >= 0 && run.slice(body + 1).some((word) => /^(of|for|on)$/.test(word.lower));
}

function stepOverParticles(words: readonly Word[], classes: readonly WordClass[], to: number): number {
  let ahead = to;
  while (particles.has(words[ahead]?.lower ?? '') && isBeside(words, ahead)) ahead++;
  return classes[ahead] === 'name' && ahead - to <= 3 ? ahead - to + 1 : 0;
}

/** "Fishers' Federation", "People's Republic": a common noun owns, and a body or place follows. */
function isPossessiveInside(words: readonly Word[], from: number, to: number): boolean {
  const owner = words[to - 1] as Word;
  const head = words[to + 1] as Word;
  const plural = (words[to] as Word).text.length === 1;
  const trade = /(?:men|women|workers|makers|ers|ors|ists|ians|ees)$/.test(owner.lower) && isBodyWord(head);
  if ((!isCommonWord(owner.lower) && !trade) || demonymOf(owner.lower) || (owner.opens && to - from === 1 && !isBodyWord(head)))
    return false;
  return isBodyWord(head) || placeHeads.has(head.lower) || (plural && !isPersonalName(head.lower)) || isBodyWord(words[to + 2] ?? head);
}

/** Bodies that are told with whoever leads them. */
const FOLLOWED = /^(?:alliance|party|bloc|movement|coalition)$/;
const isGivenName = (word: string): boolean => isPersonalName(word) && !isCommonWord(word);

function stepOverOf(words: readonly Word[], classes: readonly WordClass[], to: number): number {
  const last = words[to - 1] as Word;
  const head =
    isBodyWord(last) ||
    placeHeads.has(last.lower) ||
    /^(bank|house|lord|lords|order|museum|state|states|cape|isle|gulf|straits?|bay|sea|plains|horn|kingdom|port|city|board|voice|sons|friends|people|faculty|school|world|doctors|reporters|organi[sz]ation|academy)$/.test(
      last.lower,
    );
  if (!head) return 0;
  const the = (words[to + 1] as Word).lower === 'the' ? 1 : 0;
  if (the && classes[to + 2] === 'none') return 0;
  const target = words[to + 1 + the] as Word | undefined;
  if (!target || target.sentence !== last.sentence) return 0;
  // "The Progressive Alliance of Delphine Lund": who leads it is no part of its name.
  if (!the && FOLLOWED.test(last.lower) && isGivenName(target.lower) && words[to + 2]?.capital && words[to + 2]?.sentence === last.sentence)
    return 0;
  return the + 2;
}

/** "Ministry of Trade and Industry", "Science and Technology Committee": common words on both sides and a body at an end. */
function stepOverAnd(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  if (countryOf(`${(words[to - 1] as Word).lower} and ${(words[to + 1] as Word).lower}`)) return 2;
  if (!isPlainBig(words, classes, to + 1) || !isPlainBig(words, classes, to - 1)) return 0;
  if (hasScope(words, from, to) || /^(?:party|movement|alliance|coalition|campaign|foundation)$/.test(words[to + 2]?.lower ?? '')) return 2;
  let ahead = to + 1;
  while (isPlainBig(words, classes, ahead) && ahead - to < 5) {
    if (isBodyWord(words[ahead] as Word) && ahead > to + 1) return 2;
    ahead++;
  }
  return 0;
}

function isPlainBig(words: readonly Word[], classes: readonly WordClass[], at: number): boolean {
  const word = words[at];
  return word?.capital === true && classes[at] !== 'none' && classes[at] !== 'honorific' && isCommonWord(word.lower) && !word.shout;
}

/** Whether a word is the head of the name of a body of people. */
function isBodyWord(word: Word): boolean {
  return organisationHeads.has(word.lower) && word.capital;
}

/** A common word that opens the sentence belongs to the name where a body or place closes it: "Roots Party leaders said". */
function withOpening(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  const before = words[from - 1];
  // "Doctors Without Frontiers said": the name opens the sentence.
  const owner = words[from - 2];
  if (before?.capital && /^(?:without|beyond|across|against)$/.test(before.lower) && owner?.capital && owner.opens) return from - 2;
  if (!before?.capital || classes[from - 1] !== 'none' || !isBeside(words, from - 1) || functionWords.has(before.lower)) return from;
  const last = words[to - 1] as Word;
  const noun = before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'ADJ';
  return noun && (isBodyWord(last) || placeHeads.has(last.lower)) && !/(ly|ing|ed)$/.test(before.lower) ? from - 1 : from;
}

/** Cuts one run into peoples, titles and names. */
function splitRun(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  const people = endOfPeople(words, classes, start, to);
  if (isPeopleQualified(classes, start, to)) return [{ kind: 'people', from: to - 1, to }];
  const bodyEnd = endOfPeoplesBody(words, classes, people, to);
  if (people > start && bodyEnd > people) {
    pieces.push({ kind: 'name', from: start, to: bodyEnd });
    start = bodyEnd;
  } else if (people > start && !belongsToBody(words, people, to)) {
    pieces.push({ kind: 'people', from: start, to: people });
    start = people;
  }
  if (start >= to) return pieces;
  const titleEnd = withScope(words, classes, endOfTitle(words, classes, start, to), to, start);
  if (titleEnd === start || /^['’]s?$/.test(words[titleEnd]?.text ?? '')) {
    if (!isNumberLabel(words, start, to) && hasSubstance(words, classes, start, to)) pieces.push({ kind: 'name', from: start, to });
    return pieces;
  }
  let titleStart = endOfBody(words, start, titleEnd);
  while (titleStart < titleEnd && classes[titleStart] === 'name' && !isOrdinary(words, titleStart)) titleStart++;
  if (titleStart > start && titleStart < titleEnd) pieces.push({ kind: 'name', from: start, to: titleStart });
  else titleStart = start;
  if (titleEnd === to) {
    pieces.push({ kind: 'title', from: titleStart, to });
    return pieces;
  }
  const nested = endOfPeople(words, classes, titleEnd, to);
  const nameStart = nested < to ? titleEnd : nested;
  if (nameStart < to) pieces.push({ kind: 'name', from: nameStart, to, title: { from: titleStart, to: titleEnd } });
  return pieces;
}

function isOrdinary(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return isCommonWord(word.lower) && !word.shout;
}

/** End of the demonyms and peoples at the head of a run ("South African", "Latin American"). */
function endOfPeople(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  let end = from;
  while (end < to) {
    if (opensPlace(words, end, to)) return end;
    if (classes[end] === 'people') end++;
    else if (end + 1 < to && classes[end + 1] === 'people' && demonymOf(`${words[end]?.lower} ${words[end + 1]?.lower}`)) end += 2;
    else break;
  }
  return end;
}

/** "Chinese Academy of Sciences", "Arab League", "Christian Solidarity Worldwide": the people is part of the name of a body. */
function belongsToBody(words: readonly Word[], from: number, to: number): boolean {
  if (from >= to) return false;
  const rest = words.slice(from, to);
  const of = rest.findIndex((word) => word.lower === 'of');
  const head = rest[of > 0 ? of - 1 : rest.length - 1] as Word;
  if (isBodyWord(head)) return !/^(government|cabinet|company|group|media|press|administration|team)$/.test(head.lower) || rest.length > 1;
  return placeHeads.has(head.lower) || facilityHeads.has(head.lower);
}

/** Whether a run with a title word in it is the name of a body: "Attorney General's Office", "President Holdings". */
function isNameOfBody(
  words: readonly Word[],
  classes: readonly WordClass[],
  { from, last, to }: { readonly from: number; readonly last: number; readonly to: number },
): boolean {
  const end = words[to - 1] as Word;
  if (to - from > 2 && !(words[from] as Word).lower.endsWith('.') && closesBody(end) && !isPersonalTail(words, last + 1, to)) return true;
  if (isBodyWord(end) && !isPersonalName(end.lower) && !/^(title|honorific)$/.test(classes[from] as string)) return true;
  return classes[last] === 'title' && words.slice(last + 1, to).every((word) => organisationHeads.has(word.lower));
}

/** End of the title at the head of a run: behind the last title word that a name follows, or the whole run where it is all title. */
function endOfTitle(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  let last = -1;
  for (let at = from; at < to; at++) {
    if (classes[at] === 'title' || classes[at] === 'honorific') last = at;
    else if (!words[at]?.capital && !particles.has((words[at] as Word).lower)) break;
  }
  if (last < 0) return from;
  if (
    last < to - 1 &&
    isSurname(words, classes, from, last) &&
    words.slice(last + 1, to).every(({ lower }) => /^(?:[js]r\.?|i{2,3}|iv)$/.test(lower))
  )
    return from;
  if (last < to - 1) return isNameOfBody(words, classes, { from, last, to }) ? from : last + 1;
  const only = last === from;
  if (only) return classes[last] === 'honorific' ? from : to;
  const previous = classes[last - 1];
  if (previous === 'title' || previous === 'modifier' || previous === 'people' || previous === 'honorific') return to;
  return isSurname(words, classes, from, last) ? from : to;
}

/** "Stephen King", "Tiger Marshal", "Mary Ann Bishop Jr.": a surname that happens to be an office, behind given names alone. */
function isSurname(words: readonly Word[], classes: readonly WordClass[], from: number, last: number): boolean {
  if (last === from || last - from > 2 || !isPersonalName((words[last] as Word).lower)) return false;
  return words
    .slice(from, last)
    .every(({ lower }, index) => classes[from + index] === 'name' && isPersonalName(lower) && !isCommonWord(lower));
}

function hasSubstance(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): boolean {
  const run = words.slice(from, to);
  if (run.length > 1 && isBodyWord(run.at(-1) as Word)) return true;
  if (run.every((_, index) => classes[from + index] === 'modifier' || classes[from + index] === 'honorific')) return false;
  if (run.length === 1) {
    const word = run[0] as Word;
    return (
      word.lower.length > 1 &&
      !/^\p{Lu}\.$/u.test(word.text) &&
      !/^(?=[IVX]{2})[IVX]+$/.test(word.text) &&
      !units.has(word.text) &&
      !/^[js]r\.?$/.test(word.lower) &&
      !(word.lower in honorifics) &&
      !peoples.has(word.lower) &&
      !(placeLeads.has(word.lower) && isCommonWord(word.lower))
    );
  }
  return true;
}

function closesBody(word: Word): boolean {
  return (
    (organisationHeads.has(word.lower) && !weakOrganisationHeads.has(word.lower)) ||
    facilityHeads.has(word.lower) ||
    /^(street|road|avenue|bridge|international|airport|province|district|county|island|islands)$/.test(word.lower)
  );
}

/** Whether the words behind a title end in a person's name after all: "Governor John Bridge", "Bishop Paul Court". */
function isPersonalTail(words: readonly Word[], from: number, to: number): boolean {
  const run = words.slice(from, to);
  return run.length === 2 && run.every((word) => isPersonalName(word.lower)) && !isCommonWord((run[0] as Word).lower);
}

/** "Secretary of State", "Minister of Foreign Affairs and Trade": the scope belongs to the title. */
function stepOverScope(words: readonly Word[], classes: readonly WordClass[], to: number): number {
  if (classes[to - 1] !== 'title' || !/^(of|for)$/.test(words[to]?.lower ?? '') || !isBeside(words, to - 1)) return 0;
  const the = words[to + 1]?.lower === 'the' ? 1 : 0;
  return isPlainBig(words, classes, to + 1 + the) && words[to + 1]?.sentence === words[to]?.sentence ? 2 + the : 0;
}

function withScope(words: readonly Word[], classes: readonly WordClass[], titleEnd: number, to: number, start: number): number {
  if (titleEnd === start || !/^(of|for)$/.test(words[titleEnd]?.lower ?? '')) return titleEnd;
  let end = titleEnd + 1;
  while (end < to && (!words[end]?.capital || isPlainBig(words, classes, end) || classes[end] === 'title')) end++;
  return end;
}

/** "[National Intelligence Service] Director": end of a body that stands before the office, `from` where none does. */
function endOfBody(words: readonly Word[], from: number, titleEnd: number): number {
  for (let at = titleEnd - 2; at > from; at--)
    if (isBodyWord(words[at] as Word) && !titleModifiers.has((words[at] as Word).lower)) return at + 1;
  return from;
}

/** "Ministry of Education, Science and Culture": how many words of the list follow the comma at `to`; 0 where it is no list. */
function stepOverList(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  const run = words.slice(from, to);
  const of = run.findIndex((word) => word.lower === 'of' || word.lower === 'for');
  if (of < 1 || !isBodyWord(run[of - 1] as Word) || !isPlainBig(words, classes, to - 1)) return 0;
  let at = to;
  for (let items = 0; items < 6; items++) {
    if (words[at]?.text === ',') at++;
    const last = words[at]?.lower === 'and';
    if (last) at++;
    const start = at;
    while (classes[at] !== 'none' && words[at]?.capital && isEnglishWord((words[at] as Word).lower)) at++;
    if (at === start) return 0;
    if (last) return at - to;
    if (words[at]?.text !== ',' && words[at]?.lower !== 'and') return 0;
  }
  return 0;
}

/** "[Jewish Agency] Chairman X": end of the body that a people word begins and an office follows; `from` where there is none. */
function endOfPeoplesBody(words: readonly Word[], classes: readonly WordClass[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    if (classes[at] === 'title' || classes[at] === 'honorific') return from;
    if (
      isBodyWord(words[at] as Word) &&
      (classes[at + 1] === 'title' || classes[at + 1] === 'modifier') &&
      belongsToBody(words, from, at + 1)
    )
      return at + 1;
  }
  return from;
}

/** "Leading Democrats", "Former Soviets": a people with an adjective that is no name. */
function isPeopleQualified(classes: readonly WordClass[], from: number, to: number): boolean {
  return to - from > 1 && classes[to - 1] === 'people' && classes.slice(from, to - 1).every((kind) => kind === 'modifier');
}

/** "Russia Ukraine", "Israel NATO": two parties side by side, as headlines and tags write them. */
function isNextToCountry(last: Word, next: Word): boolean {
  const known = (word: Word): boolean => countryOf(word.lower) !== undefined || knownOrganisations.has(word.lower);
  return known(last) && known(next) && !countryOf(`${last.lower} ${next.lower}`);
}
