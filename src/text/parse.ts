import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Block, Pos, Sentence, Token } from '../model/index.ts';

/** A text cut into sentences and tagged tokens. */
export interface Parse {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** Lower case, with typographic quotation marks and apostrophes made straight, so that lexicons need one spelling. */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"');
}

/**
 * Cuts a text into sentences and tokens with part of speech and lemma. A sentence never crosses a block.
 * Tagger and splitter: wink-nlp with its English model (about 95 % of tags right); for other languages the
 * tokens and sentences hold and the tags mean little.
 * @param text the whole text
 * @param blocks its blocks, in order; tokens outside every block are not given
 * @returns tokens and sentences with offsets into text
 */
export function parse(text: string, blocks: readonly Block[]): Parse {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) parseBlock(text, block, index, tokens, sentences);
  return { tokens, sentences };
}

function parseBlock(text: string, block: Block, index: number, tokens: Token[], sentences: Sentence[]): void {
  const plain = withoutMarks(text.slice(block.start, block.end));
  const doc = nlp.readDoc(plain);
  const all = doc.tokens();
  const values = all.out(its.value as never) as unknown as string[];
  const tags = all.out(its.pos as never) as unknown as Pos[];
  const lemmas = all.out(its.lemma as never) as unknown as string[];
  const first = tokens.length;
  let cursor = block.start;
  for (let i = 0; i < values.length; i++) {
    const found = values[i] as string;
    const at = block.start + plain.indexOf(found, cursor - block.start);
    if (at < cursor) continue;
    cursor = at + found.length;
    const value = text.slice(at, cursor);
    const lemma = value === found ? lemmas[i] : undefined;
    tokens.push({ start: at, end: cursor, text: value, norm: normalise(value), pos: tags[i] as Pos, lemma: lemma || normalise(value) });
  }
  retag(tokens, first);
  let tokenStart = first;
  let tokenEnd = first;
  for (const length of sentenceLengths(doc)) {
    tokenEnd = Math.min(tokenEnd + length, tokens.length);
    if (cutsNumber(tokens, tokenEnd) || cutsAbbreviation(tokens, tokenEnd)) continue;
    pushSentences(tokens, sentences, index, tokenStart, tokenEnd);
    tokenStart = tokenEnd;
  }
  pushSentences(tokens, sentences, index, tokenStart, tokens.length);
}

/** Forms in -s that news uses as verbs far oftener than as nouns where a name stands before and an article behind. */
const VERB_FORMS =
  /^(?:demands|offers|plans|claims|orders|calls|vows|pledges|requests|reports|wants|fears|blames|backs|threatens|bans|halts|cuts|limits|charges|votes|protests|questions|signs|bids|moves|hopes|aims|needs|promises|lifts|attacks|disputes|contests|doubts|challenges|suspects|names|dates|ranks|values|targets|controls|supports|objects|rules)$/;

/** "The Front | demands | the release": what stands between a name and an article is the verb, not a noun. */
function retag(tokens: Token[], from: number): void {
  for (let at = from + 1; at < tokens.length - 1; at++) {
    const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1] as Token];
    if (token.pos !== 'NOUN' || before.pos !== 'PROPN' || !VERB_FORMS.test(token.norm)) continue;
    if (next.pos === 'DET' || /^(?:its|his|her|their|our|that)$/.test(next.norm)) tokens[at] = { ...token, pos: 'VERB' };
  }
}

/** Letters without a decomposition in Unicode that the tokeniser does not know. */
const BARE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
  œ: 'o',
  Œ: 'O',
  ə: 'e',
  Ə: 'E',
};

/**
 * The text with Latin letters beyond Latin-1 as their plain letters, unit for unit, for the tokeniser, which tears words at letters that it does not know
 * ("Kova|č", "Erdo|ğ|an").
 */
function withoutMarks(text: string): string {
  return text.replace(/[\u0100-\u024F\u0259\u018F\u1E00-\u1EFF]/g, (letter) => {
    const plain = BARE[letter] ?? (letter.normalize('NFD')[0] as string);
    return /^[A-Za-z]$/.test(plain) ? plain : letter;
  });
}

/** A stretch that the splitter takes for one sentence may be two: it knows no end behind "4 p.m.". */
function pushSentences(tokens: readonly Token[], sentences: Sentence[], block: number, from: number, to: number): void {
  let start = from;
  for (let i = from + 1; i < to; i++) {
    if (!endsAtHour(tokens, start, i, to) && !endsAtInitials(tokens, start, i, to)) continue;
    pushSentence(tokens, sentences, block, start, i);
    start = i;
  }
  pushSentence(tokens, sentences, block, start, to);
}

const HOUR_END = /^\d*[ap]\.?m\.$/;
const BEHIND_HOUR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|eastern|central|mountain|pacific|local|moscow|greenwich)$/;

/** "… at 4 p.m. Police closed the road": a capital behind the hour, no day or zone, and a verb on both sides. */
function endsAtHour(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  const [hour, next] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (!HOUR_END.test(hour.norm) || !/^\p{Lu}(?:\p{Ll}|$)/u.test(next.text) || BEHIND_HOUR.test(next.norm)) return false;
  const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
  return tokens.slice(start, at).some(isVerb) && tokens.slice(at + 1, Math.min(to, at + VERB_REACH)).some(isVerb);
}

/** Tokens behind the hour among which a new sentence has its verb. */
const VERB_REACH = 12;

/** "… moved to Washington, D.C. The mayor was glad.": a word that opens sentences behind initials, and a verb on both sides. */
function endsAtInitials(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  const [initials, next] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (!/^(?:\p{Lu}\.){2,}$/u.test(initials.text) || !OPENER.test(next.text)) return false;
  const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
  return tokens.slice(start, at).some(isVerb) && tokens.slice(at + 1, Math.min(to, at + VERB_REACH)).some(isVerb);
}

/** Words of grammar that are written big only where a sentence begins. */
const OPENER = /^(?:The|He|She|It|They|We|This|That|These|Those|His|Her|Their|But|And|However|There|When|While|After|Before|If|An?)$/;

/** "Sens. Rowe and Hale", "(D-N.Y.)", "a .45-caliber pistol": a full stop that ends no sentence. */
function cutsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const [word, stop, next] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (stop?.text !== '.' || next === undefined) return false;
  if (stop.end === next.start && /^\d/.test(next.text)) return word === undefined || word.end < stop.start;
  if (word?.end !== stop.start) return false;
  if (BEFORE_NAME.test(word.text)) return /^\p{Lu}/u.test(next.text);
  // The state of a member of parliament behind a party's letter: one letter, and the next without a space.
  return (
    /^\p{Lu}$/u.test(word.text) && stop.end === next.start && /^\p{Lu}\.?$/u.test(next.text) && /^[-‐‑]$/.test(tokens[at - 3]?.text ?? '')
  );
}

/** Titles and ranks that are abbreviated only before a name. After the lists of press style guides. */
const BEFORE_NAME =
  /^(?:Sens|Reps|Govs|Gens|Drs|Profs|Revs|Messrs|Mmes|Rev|Hon|Maj|Brig|Cpl|Cmdr|Adm|Capt|Supt|Insp|Det|Amb|Atty|Asst|Pvt|Sgts|Pres|Fr|Ven|Msgr)$/;

/** "… at 3.05am." at the end of a text: no sentence ends between the hour and its minutes. */
function cutsNumber(tokens: readonly Token[], at: number): boolean {
  const [number, stop, next] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    stop?.text === '.' &&
    next !== undefined &&
    stop.end === next.start &&
    number?.end === stop.start &&
    /\d$/.test(number.text) &&
    /^\d/.test(next.text)
  );
}

function pushSentence(tokens: readonly Token[], sentences: Sentence[], block: number, tokenStart: number, tokenEnd: number): void {
  if (tokenEnd <= tokenStart) return;
  sentences.push({ block, tokenStart, tokenEnd, start: (tokens[tokenStart] as Token).start, end: (tokens[tokenEnd - 1] as Token).end });
}

function sentenceLengths(doc: ReturnType<typeof nlp.readDoc>): number[] {
  const lengths: number[] = [];
  doc.sentences().each(((sentence: { tokens(): { length(): number } }) => lengths.push(sentence.tokens().length())) as never);
  return lengths;
}
