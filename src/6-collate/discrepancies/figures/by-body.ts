import type { Discrepancy, Range, Token } from '../../../model/index.ts';
import type { Word } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact, isTimeWord } from '../ground/index.ts';
import { anaphoricCounts, countingVerbs } from '../lexicon/figures.ts';
import { BODY } from '../settings.ts';

/** A number that a body gives in one clause. */
interface Given {
  readonly sentence: StorySentence;
  readonly clause: readonly Token[];
  readonly value: number;
  readonly text: string;
  /** Head of who gives it. */
  readonly body: string;
  /** The noun counted, where it stands behind the number. */
  readonly counted: string | undefined;
  /** What is told besides body, verb and number. */
  readonly rest: readonly Token[];
}

/**
 * "Police estimated the crowd at 9,000, the organisers claimed 15,000", "The operator says 160 passengers were stranded. The union speaks of 240": two
 * bodies give two numbers for one thing, and one report tells both. The second clause tells nothing but its number, so it counts what the first counts.
 */
export function byBody(context: DiscrepancyContext): Discrepancy[] {
  const sentences = allSentences(context);
  const facts = sentences.flatMap((sentence, k): Fact[] => {
    const own = givenIn(sentence);
    const next = sentences[k + 1];
    const follows = next?.report === sentence.report && next.index === sentence.index + 1 ? givenIn(next)[0] : undefined;
    return [...own, ...(follows ? [follows] : [])].flatMap((y, at, all): Fact[] => {
      const x = all[at - 1];
      if (!x || !areRivals(x, y)) return [];
      const key = [x, y].map(({ body, value }) => `${body} ${value}`).join(' or ');
      return [x, y].map((one): Fact => ({ key, value: one.text, sentence: one.sentence, beside: x.sentence }));
    });
  });
  return compareFacts(context, facts, {
    kind: 'figure',
    ask: (group) => (group.some(({ value }) => /percent|%| in /.test(value)) ? 'What share?' : 'How many?'),
    noteOf: (values) => `Two bodies give two numbers: ${values.join(' and ')}.`,
  });
}

function areRivals(x: Given, y: Given): boolean {
  const [low, high] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  // The clause leans on the one before: nothing but its number is new.
  const isKnown = ({ norm, lemma, pos }: Token): boolean =>
    pos === 'DET' || EMPTY.test(norm) || UNIT.test(norm) || anaphoricCounts.has(lemma) || x.clause.some((one) => one.lemma === lemma);
  if (!y.rest.every(isKnown) || x.body === y.body || low <= 0 || high / low > BODY.ratio || high - low <= BODY.rounding * high)
    return false;
  if (y.counted && x.counted && y.counted !== x.counted) return false;
  return y.counted === undefined || x.clause.some(({ lemma }) => lemma === y.counted);
}

function givenIn(sentence: StorySentence): Given[] {
  const clauses = clausesOf(sentence.tokens);
  return clauses.flatMap((clause, k): Given[] => {
    const given = readClause(sentence, clause, k > 0);
    return given ? [given] : [];
  });
}

/** The sentence cut at its commas and conjunctions. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of withoutAppositions(tokens)) {
    if (/^(?:[,;:.—–]|and|but|while|whereas|though|although)$/.test(token.norm)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter(({ length }) => length > 0);
}

/** "The railway, the state-owned operator, said": who gives the number stands before the comma. */
function withoutAppositions(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ norm }) => norm === ',');
  const close = tokens.findIndex(({ norm }, k) => k > open && norm === ',');
  if (open < 0 || close < 0 || tokens[close + 1]?.pos !== 'VERB') return tokens;
  const inside = tokens.slice(open + 1, close);
  return inside.every(({ pos, norm }) => NAMING.test(pos) || /^(?:-|of)$/.test(norm))
    ? [...tokens.slice(0, open), ...tokens.slice(close + 1)]
    : tokens;
}

function readClause(sentence: StorySentence, clause: readonly Token[], gapped: boolean): Given | undefined {
  const numbers = sentence.wording.words.filter(
    ({ kind, value, start, end }) =>
      kind === 'number' && value !== undefined && start >= (clause[0]?.start ?? 0) && end <= (clause.at(-1)?.end ?? 0),
  );
  const number = readNumber(clause, numbers);
  if (!number || clause.some(({ norm, lemma }) => isTimeWord(lemma) || SET_APART.test(norm))) return undefined;
  const at = clause.findIndex((token) => token.end > number.start);
  const giver = giverOf(clause, at, gapped);
  if (!giver) return undefined;
  const behind = clause.slice(at + 1).filter(({ start }) => start >= number.end);
  const counted = behind[0] && !UNIT.test(behind[0].norm) && behind[0].pos === 'NOUN' ? behind[0].lemma : undefined;
  const rest = [...clause.slice(giver.end, at), ...behind.slice(counted ? 1 : 0)];
  return { sentence, clause, value: number.value, text: number.text, body: giver.body, counted, rest };
}

/** The one number of a clause; "one in eight" is a share. */
function readNumber(clause: readonly Token[], numbers: readonly Word[]): (Pick<Given, 'value' | 'text'> & Range) | undefined {
  // "22 percent of its 5,800 services": the one share.
  const shares = numbers.filter(({ end }) => PERCENT.test(clause.find(({ start }) => start >= end)?.norm ?? ''));
  const last = numbers.length > 1 && shares.length === 1 ? shares[0] : numbers.at(-1);
  if (!last) return undefined;
  const at = clause.findIndex(({ end }) => end > last.start);
  const part = clause[at - 2];
  const of = FEW.indexOf(part?.norm ?? '');
  if (part && of >= 0 && clause[at - 1]?.norm === 'in')
    return { value: (100 * (of + 1)) / (last.value ?? 1), text: `${part.text} in ${last.text}`, start: part.start, end: last.end };
  const unit = clause.find(({ start }) => start >= last.end);
  const told = unit && /^(?:percent|%|million|billion|thousand)$/.test(unit.norm) && !last.text.includes(unit.text);
  const text = told ? `${last.text} ${unit.text}` : last.text;
  return numbers.length > 1 && !shares.includes(last) ? undefined : { value: last.value ?? 0, text, start: last.start, end: last.end };
}

const PERCENT = /^(?:percent|%)$/;

/** Numbers of a share told in words, from one up. */
const FEW = ['one', 'two', 'three', 'four', 'five'];

/** "The union says", "according to the airport", and, behind another clause, "the police" alone. */
function giverOf(clause: readonly Token[], at: number, gapped: boolean): { readonly body: string; readonly end: number } | undefined {
  const start = clause[0]?.norm === 'according' && clause[1]?.norm === 'to' ? 2 : 0;
  const verb = clause.findIndex(({ lemma, pos }, k) => k >= start && k < at && pos !== 'NOUN' && countingVerbs.has(lemma));
  const end = start ? endOfPhrase(clause, start) : verb >= 0 ? verb : gapped ? endOfPhrase(clause, 0) : 0;
  const phrase = clause.slice(start, end);
  const head = phrase.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (!head || end > at || phrase.length > BODY.phrase || !phrase.every(({ pos, norm }) => NAMING.test(pos) || norm === 'of'))
    return undefined;
  // "The police nine": nothing else may stand between.
  const isGapped = !start && verb < 0;
  if (
    isGapped &&
    (phrase[0]?.pos !== 'DET' || !clause.slice(end, at).every(({ norm }) => /^(?:at|of|that)$/.test(norm)) || clause.length > at + 1)
  )
    return undefined;
  return { body: head.lemma, end: verb >= 0 && !start ? verb + 1 : end };
}

const endOfPhrase = (clause: readonly Token[], from: number): number => {
  const end = clause.findIndex(({ pos }, k) => k >= from && !NAMING.test(pos));
  return end < 0 ? clause.length : end;
};

const NAMING = /^(?:DET|ADJ|NOUN|PROPN)$/;
const UNIT = /^(?:percent|%|million|billion|thousand|people|crowns?|dollars?|euros?|pounds?|florins?|marks?)$/;
/** Words that leave a number alone in its clause. */
const EMPTY =
  /^(?:it|is|was|were|are|the|a|at|of|to|be|that|there|about|around|some|only|just|nearly|almost|over|more|than|less|fewer|as|many|much|at|least|nearer|closer|have|has|had|been|them|these|those|share)$/;
const SET_APART =
  /^(?:own|earlier|previously|initially|first|later|now|another|also|too|further|additional|elsewhere|each|if|would|will|may|might|not|n't|never)$/;
