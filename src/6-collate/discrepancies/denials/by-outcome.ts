import type { Token } from '../../../model/index.ts';
import { onceEach, relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  type DiscrepancyContext,
  type Fact,
  isDenied,
  isTimeWord,
  layOut,
  nounsNear,
  otherNames,
  otherNumbers,
  otherTimes,
  type Pair,
  rivalFacts,
  tellsOfAnother,
} from '../ground/index.ts';
import { powers } from '../lexicon/deeds.ts';
import { type Outcome, outcomes } from '../lexicon/outcomes.ts';
import { OUTCOME } from '../settings.ts';
import { isOpen } from './by-opposite.ts';

/** What became of somebody, where a sentence tells it. */
interface Told {
  readonly row: number;
  readonly side: number;
  readonly at: number;
  readonly text: string;
}

/**
 * "Were questioned and allowed to go home" in a report, "were arrested and spent the night in the cells" in one made from it: what became of the same
 * people, told in words that exclude each other. A heavy rewrite keeps few words, so the outcome is read from phrases and its subject from what both name.
 */
export function otherOutcomes(context: DiscrepancyContext): Fact[] {
  return context.pairs.flatMap((pair): Fact[] => {
    const { a, b } = pair;
    const [left, right] = [outcomesIn(a.tokens), outcomesIn(b.tokens)];
    for (const x of left) {
      const y = right.find((one) => one.row === x.row && one.side !== x.side);
      if (!y || [left, right].some((own) => tellsBoth(own, x.row)) || !isOfOne(context, pair, x, y)) continue;
      return rivalFacts({ a, b }, [x.text, y.text]);
    }
    return [];
  });
}

/** "Arrested at noon and released in the evening": one after the other. */
const tellsBoth = (own: readonly Told[], row: number): boolean =>
  new Set(own.flatMap((one) => (one.row === row ? [one.side] : []))).size > 1;

function isOfOne(context: DiscrepancyContext, pair: Pair, x: Told, y: Told): boolean {
  if (otherTimes(context, pair) || otherNumbers(pair)) return false;
  if (isToldBeside(context, pair.a, y) || isToldBeside(context, pair.b, x)) return false;
  const { ofB } = layOut(pair);
  const [left, right] = [subjectsAt(pair.a, x.at), subjectsAt(pair.b, y.at)];
  const common = left.filter((i) => right.includes(ofB.get(i) ?? -1) && isFated(pair.a, i));
  if (pair.placed) return common.length > 0 || areKin(pair, left, right);
  // Who is held one day may be let go on the next: independent reports must tell of one day, and name somebody.
  const named = common.some((i) => pair.a.wording.words[i]?.kind === 'name');
  return (
    pair.share >= OUTCOME.free && named && common.length > 1 && !otherNames(pair) && !tellsOfAnother(pair) && areOfOneDay(context, pair)
  );
}

/** The nouns of the clause; "but not detained" has its subject before the "but". */
function subjectsAt(sentence: StorySentence, at: number): number[] {
  const own = nounsNear(sentence, at);
  if (own.length) return own;
  const before = sentence.tokens.findLastIndex(({ pos }, k) => k < at && pos === 'NOUN');
  return before < 0 ? [] : nounsNear(sentence, before);
}

/** Who decides what becomes of others. */
const HOLDERS: ReadonlySet<string> = new Set(['court', 'parliament', 'government', 'police', 'army', 'prosecutor', 'regulator', 'customs']);

/** Not the police, the court or a day, which stand in many a sentence. */
const isFated = ({ wording }: StorySentence, i: number): boolean => {
  const word = wording.words[i];
  return word !== undefined && !HOLDERS.has(powers.get(word.text.toLowerCase()) ?? '') && !isTimeWord(word.lemma);
};

/** "Two managers", "two executives": as many people under another word, and a name that both sentences have. */
function areKin(pair: Pair, left: readonly number[], right: readonly number[]): boolean {
  const { ofB } = layOut(pair);
  const both = [...ofB.keys()].flatMap((i) => pair.a.wording.words[i] ?? []);
  const kin = left.some((i) =>
    right.some((j) => {
      const [x, y] = [pair.a.wording.words[i], pair.b.wording.words[j]];
      return (
        x?.kind === 'content' &&
        y?.kind === 'content' &&
        isFated(pair.a, i) &&
        (relateWords(x.lemma, y.lemma)?.nearness ?? 0) >= OUTCOME.kin
      );
    }),
  );
  return both.some(({ kind }) => kind === 'name') && (kin || both.some(({ kind }) => kind === 'number'));
}

/** The report tells the other outcome too, a sentence away. */
function isToldBeside(context: DiscrepancyContext, { report, index }: StorySentence, { row, side }: Told): boolean {
  const sentences = context.sentences.get(report)?.sentences ?? [];
  return [-1, 1].some((step) => outcomesIn(sentences[index + step]?.tokens ?? []).some((one) => one.row === row && one.side === side));
}

function areOfOneDay(context: DiscrepancyContext, { a, b }: Pair): boolean {
  const daysOf = ({ report, range }: StorySentence): string[] =>
    (context.sentences.get(report)?.annotated.annotations.times ?? []).flatMap((time) =>
      time.start < range.end && range.start < time.end && time.range ? [time.range.from.slice(0, 10)] : [],
    );
  const theirs = daysOf(b);
  return daysOf(a).some((day) => theirs.includes(day));
}

const outcomesIn = onceEach((tokens: readonly Token[]) => readOutcomes(tokens));

function readOutcomes(tokens: readonly Token[]): Told[] {
  return tokens.flatMap((token, k): Told[] => {
    const known = outcomes.get(token.lemma) ?? outcomes.get(token.norm) ?? [];
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || isOpen(tokens, k) || isAhead(tokens, k)) return [];
    return known.flatMap((outcome): Told[] => {
      const end = endOf(tokens, k, outcome);
      if (end === undefined || (!outcome.steps.includes('~') && isModifier(tokens, k, end))) return [];
      const denied = isDenied(tokens, k);
      const words = tokens.slice(k, end).map(({ norm }) => norm);
      return [{ row: outcome.row, side: outcome.side ^ (denied ? 1 : 0), at: k, text: [...(denied ? ['not'] : []), ...words].join(' ') }];
    });
  });
}

/** "The equipment seized off the coast", "wants the gear, nets and winch, given back": a participle behind its noun, and not what the clause tells. */
function isModifier(tokens: readonly Token[], k: number, end: number): boolean {
  const [before, behind] = [tokens[k - 1], tokens[end]];
  if (!/(?:ed|en|wn|ught|nt|ld)$/.test(tokens[k]?.norm ?? '') || !/^(?:NOUN|PROPN|NUM|PUNCT)$/.test(before?.pos ?? '')) return false;
  const isHelped = tokens.slice(Math.max(0, k - 3), k).some(({ pos }) => pos === 'AUX');
  return !isHelped && !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(behind?.pos ?? '');
}

/** Announced, wished or asked for. */
const isAhead = (tokens: readonly Token[], k: number): boolean =>
  tokens
    .slice(Math.max(0, k - OUTCOME.reach), k)
    .some(({ norm }, at, near) => AHEAD.test(norm) || (/^(?:to|be)$/.test(norm) && at === near.length - 1));
const AHEAD = /^(?:will|would|'ll|shall|must|should|may|might|could|can|cannot|wants?|wanted|hopes?)$/;

/** Index behind the last word of an outcome that begins at tokens[k]. */
function endOf(tokens: readonly Token[], k: number, { steps }: Outcome): number | undefined {
  let at = k + 1;
  let gap = 0;
  for (const step of steps.slice(1)) {
    if (step === '~') {
      gap = OUTCOME.gap;
      continue;
    }
    const found = tokens.findIndex((token, j) => j >= at && j <= at + gap && (token.norm === step || token.lemma === step));
    if (found < 0 || tokens.slice(at, found).some(({ norm }) => /^[,;:.—–]$/.test(norm))) return undefined;
    at = found + 1;
    gap = 0;
  }
  return at;
}
