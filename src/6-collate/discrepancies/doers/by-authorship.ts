import type { Discrepancy, Span, Token } from '../../../model/index.ts';
import { overlaps, relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact, isDenied } from '../ground/index.ts';
import { documentNouns, runningVerbs, writingVerbs } from '../lexicon/sense.ts';
import { originsOf } from './document-origin.ts';

/** Who wrote it, and who runs it: the agents of verbs of writing and of leading. */
export function byAuthorship(context: DiscrepancyContext): Discrepancy[] {
  const sentences = allSentences(context);
  const written = compareFacts(context, loneAuthors(sentences.flatMap((sentence) => authorsIn(context, sentence))), {
    kind: 'authorship',
    askAlone: (key) => `Who wrote the ${key}?`,
    noteOf: (values) => `It is said to be written by ${values.join(' and by ')}.`,
  });
  const run = compareFacts(context, runners(sentences), {
    kind: 'authorship',
    ask: 'Who runs it?',
    noteOf: () => 'One report denies that it is run so, another says it is.',
  });
  const origins = compareFacts(context, originsOf(context), {
    kind: 'authorship',
    askAlone: (key) => `Whose is the ${key}?`,
    noteOf: (values) => `It is given to ${values.join(', to ')}.`,
  });
  const spans = new Set(origins.flatMap((one) => one.values.flatMap((value) => value.members.map(keyOfSpan))));
  // One question told once: what the noun before the verb tells already.
  const others = written.filter((one) => !one.values.every((value) => value.members.some((member) => spans.has(keyOfSpan(member)))));
  return [...others, ...origins, ...run];
}

/** A report that gives two authors to one noun tells of two texts. */
const loneAuthors = (facts: readonly Fact[]): Fact[] =>
  facts.filter((x) => facts.every((y) => y.sentence.report !== x.sentence.report || y.key !== x.key || y.value === x.value));

const keyOfSpan = ({ report, start }: Span): string => `${report}:${start}`;
const REACH = 9;

function authorsIn(context: DiscrepancyContext, sentence: StorySentence): Fact[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, k): Fact[] => {
    if (!writingVerbs.has(token.norm) || (/^dr[ae]w/.test(token.norm) && tokens[k + 1]?.norm !== 'up') || isDenied(tokens, k)) return [];
    const fact = factAt(context, sentence, k);
    return fact ? [fact] : [];
  });
}

/** Who wrote what at the verb of writing tokens[k]. */
function factAt(context: DiscrepancyContext, sentence: StorySentence, k: number): Fact | undefined {
  const { tokens } = sentence;
  const token = tokens[k] as StorySentence['tokens'][number];
  const factOf = (key: string | undefined, value: string | undefined): Fact | undefined =>
    key && value && !tokens.some(({ norm }) => OTHER_TEXT.test(norm)) ? { key: TEXTS.has(key) ? 'text' : key, value, sentence } : undefined;
  // "the accord, which Qatar drew up": the agent stands between the pronoun and the verb.
  const between = mentionsIn(context, sentence).find(({ end }) => end <= token.start && end >= token.start - 2);
  if (between && /^(?:which|that)$/.test(tokens.findLast((one) => one.end <= between.start)?.norm ?? ''))
    return factOf(nounBefore(tokens, k), between.name);
  const behind = tokens[k + 1]?.norm === 'up' ? k + 2 : k + 1;
  if (tokens[behind]?.norm === 'by') return factOf(nounBefore(tokens, k), mentionFrom(context, sentence, behind + 1));
  const relative = /^(?:which|who)$/.test(tokens[k - 1]?.norm ?? '');
  return relative ? factOf(nounBehind(tokens, behind, k), mentionBefore(context, sentence, k - 1)) : undefined;
}

function nounBefore(tokens: readonly Token[], at: number): string | undefined {
  return tokens.slice(Math.max(0, at - REACH), at).findLast((token) => documentNouns.has(token.lemma))?.lemma;
}

/** "which drafted the treaty"; "who wrote it": the document named before. */
function nounBehind(tokens: readonly Token[], from: number, verb: number): string | undefined {
  if (tokens[from]?.norm === 'it') return tokens.slice(0, verb).findLast((token) => documentNouns.has(token.lemma))?.lemma;
  return tokens.slice(from, from + REACH - 4).find((token) => documentNouns.has(token.lemma))?.lemma;
}

function mentionsIn(
  context: DiscrepancyContext,
  sentence: StorySentence,
): { readonly start: number; readonly end: number; readonly name: string }[] {
  const annotated = context.sentences.get(sentence.report)?.annotated;
  return (annotated?.annotations.entities ?? []).flatMap((local) => {
    const id = context.joined.entityOf.get(`${sentence.report}#${local.id}`);
    const entity = context.joined.entities.find((one) => one.id === id);
    if (!entity) return [];
    return local.mentions
      .filter((mention) => mention.kind !== 'pronoun' && overlaps(mention, sentence.range))
      .map(({ start, end }) => ({ start, end, name: entity.name }));
  });
}

/** Whom a phrase behind "by" names; "the mediator, the Sultanate of Zabaru" names him in apposition. */
function mentionFrom(context: DiscrepancyContext, sentence: StorySentence, from: number): string | undefined {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first) return undefined;
  const mentions = mentionsIn(context, sentence);
  const beside = mentions.find(({ start, end }) => start <= first.end + 4 && end > first.start);
  if (beside) return beside.name;
  const comma = tokens.findIndex(({ norm }, k) => k > from && norm === ',');
  const named = tokens[comma + 1];
  const phrase = tokens.slice(from, comma);
  if (comma < 0 || !named || phrase.length > 4 || !phrase.every(({ pos }) => /^(?:DET|ADJ|NOUN)$/.test(pos))) return undefined;
  return mentions.find(({ start, end }) => start <= named.end + 1 && end > named.start)?.name;
}

/** The antecedent of a relative pronoun; of "which mediates and which wrote" that of the first. */
function mentionBefore(context: DiscrepancyContext, sentence: StorySentence, at: number): string | undefined {
  const { tokens } = sentence;
  const pronoun = tokens[at];
  if (!pronoun) return undefined;
  const beside = mentionsIn(context, sentence).find(({ end }) => end <= pronoun.start && end >= pronoun.start - 3);
  if (beside || tokens[at - 1]?.norm !== 'and') return beside?.name;
  const first = tokens.findLastIndex(({ norm }, k) => k < at && norm === pronoun.norm);
  return first > 0 && at - first <= REACH ? mentionBefore(context, sentence, first) : undefined;
}

/** Nouns for the text of talks, a law or a plan, of which a story has one. */
const TEXTS: ReadonlySet<string> = new Set('draft text document'.split(' '));
/** Words that set one text beside another. */
const OTHER_TEXT = /^(?:first|second|third|earlier|previous|original|rival|another|other|counter-proposal|own|latest|both)$/;

/** "will not be run by this ministry" against "run by her own department". */
function runners(sentences: readonly StorySentence[]): Fact[] {
  const told = sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, k) => {
      if (!runningVerbs.has(token.norm) || sentence.tokens[k + 1]?.norm !== 'by') return [];
      const agent = sentence.tokens.slice(k + 2, k + 6).find((one) => one.pos === 'NOUN');
      return agent ? [{ verb: token.lemma, agent: agent.lemma, denied: isDenied(sentence.tokens, k), sentence }] : [];
    }),
  );
  return told.flatMap((one) => {
    const rivals = told.filter((other) => other.denied !== one.denied && other.verb === one.verb && isSameBody(one.agent, other.agent));
    if (!rivals.length) return [];
    const key = [one, ...rivals].find((other) => other.denied)?.agent ?? one.agent;
    return [{ key, value: one.denied ? `not by the ${key}` : `by the ${one.agent}`, sentence: one.sentence }];
  });
}

const isSameBody = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= 0.3;
