import type { Token } from '../../../model/index.ts';
import { overlaps, relateWords, type Word } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { eventClasses } from '../../statements/index.ts';
import { idleVerbs } from '../lexicon/certainty.ts';
import { tellingVerbs } from '../lexicon/sense.ts';
import { isTimeWord, layOut } from './compared.ts';
import type { DiscrepancyContext } from './context.ts';
import type { Pair } from './pairs.ts';

/** What a thing measures or costs, as adjective and as noun: a sentence may tell it without a verb of its own. */
const attributes: ReadonlyMap<string, number> = new Map(
  [
    'long length',
    'deep depth',
    'high height tall',
    'wide width broad',
    'heavy weight weigh',
    'cost price pay',
    'value worth',
    'population inhabitant',
    'salary wage',
    'turnout vote voter electorate',
  ].flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)),
);

const kept = new WeakMap<StorySentence, ReadonlySet<string>>();

/** The classes of what happens in a sentence, read from its verbs ("turn down" is of the class of "reject"). */
export function happeningsIn(sentence: StorySentence): ReadonlySet<string> {
  const known = kept.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const found = new Set(
    tokens.flatMap(({ lemma, pos }, k) => {
      const attribute = attributes.get(lemma);
      if (attribute !== undefined) return [`#${attribute}`];
      if ((pos !== 'VERB' && pos !== 'NOUN') || tellingVerbs.has(lemma)) return [];
      const phrasal = tokens.slice(k + 1, k + 4).flatMap((one) => eventClasses.get(`${lemma}-${one.lemma}`) ?? []);
      return phrasal.length ? phrasal : (eventClasses.get(lemma) ?? []);
    }),
  );
  kept.set(sentence, found);
  return found;
}

/** Whether two sentences tell of one sort of event: a verb in common, or a class of events. */
export function tellOfOneSort(pair: Pair): boolean {
  const { ofB } = layOut(pair);
  const verbs = [...ofB].some(([i, j]) => {
    const [x, y] = [pair.a.wording.words[i], pair.b.wording.words[j]];
    return x?.pos === 'VERB' && y?.pos === 'VERB' && x.kind === 'content' && !tellingVerbs.has(x.lemma) && !idleVerbs.has(x.lemma);
  });
  if (verbs) return true;
  const others = happeningsIn(pair.b);
  return [...happeningsIn(pair.a)].some((one) => others.has(one));
}

/** Nouns and names that both sentences have. */
export function thingsInCommon(pair: Pair): { readonly nouns: number; readonly names: number } {
  const kinds = [...layOut(pair).ofB.keys()].map((i) => pair.a.wording.words[i]);
  return {
    nouns: kinds.filter((word) => word?.kind === 'content' && word.pos !== 'VERB' && word.pos !== 'ADV').length,
    names: kinds.filter((word) => word?.kind === 'name').length,
  };
}

/** "Another", "earlier", "also": words that set an event beside one told before. */
export const tellsOfAnother = ({ a, b }: Pair): boolean =>
  [a, b].some(({ tokens }) =>
    tokens.some(({ norm }) => /^(?:another|also|too|earlier|later|previous|previously|again|other|meanwhile|separately)$/.test(norm)),
  );

/** Each side names somebody or some place that the other does not: independent reports then tell of two things. */
export function otherNames(pair: Pair): boolean {
  const { ofA, ofB } = layOut(pair);
  const alone = (words: readonly Word[], of: ReadonlyMap<number, number>): boolean =>
    words.some((word, i) => word.kind === 'name' && !of.has(i) && !isTimeWord(word.lemma));
  return alone(pair.a.wording.words, ofB) && alone(pair.b.wording.words, ofA);
}

/** Whether a sentence tells of what is to come, and whether it denies. */
export function stageOf(tokens: readonly Token[]): string {
  const future = tokens.some(
    ({ norm }, k) =>
      /^(?:will|would|shall|'ll|plan|plans|planned|due|expected)$/.test(norm) ||
      (/^(?:is|are|was|were)$/.test(norm) && tokens[k + 1]?.norm === 'to'),
  );
  const denied = tokens.some(
    ({ norm, lemma }) => /^(?:not|n't|never|no|none)$/.test(norm) || /^(?:fail|refuse|deny|postpone|delay|again)$/.test(lemma),
  );
  return `${future ? 'to come' : 'told'}${denied ? ', denied' : ''}`;
}

/** What is to come in one sentence is done in the other: "will cut 1,200 jobs", "cut 800 jobs". */
export function otherStages(context: DiscrepancyContext, { a, b }: Pair): boolean {
  const isDone = ({ report, range }: StorySentence): boolean =>
    (context.sentences.get(report)?.annotated.annotations.events ?? []).some(
      (one) => one.form === 'verb' && overlaps(one, range) && /^(?:past|perfect)$/.test(one.tense) && !tellingVerbs.has(one.lemma),
    );
  const isToCome = ({ tokens }: StorySentence): boolean => stageOf(tokens).startsWith('to come');
  return isToCome(a) !== isToCome(b) && (isToCome(a) ? isDone(b) : isDone(a));
}

/** "In the first round", "in the second round": ordinals that set two things apart. */
export function otherTurns({ a, b }: Pair): boolean {
  const turnsIn = ({ tokens }: StorySentence): string[] =>
    tokens.flatMap(({ norm }, k) => (ORDINAL.test(norm) && tokens[k + 1]?.pos === 'NOUN' ? [norm] : []));
  const [left, right] = [turnsIn(a), turnsIn(b)];
  return left.length > 0 && right.length > 0 && !left.some((one) => right.includes(one));
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|next|final|\d+(?:st|nd|rd|th))$/;

/** "In Tarnia", "in Tarnia and Ostmark": one side adds a name to one that both have, and so tells of more. */
export function isWidened(pair: Pair): boolean {
  const { ofA, ofB } = layOut(pair);
  const adds = ({ tokens, wording: { words } }: StorySentence, of: ReadonlyMap<number, number>): boolean =>
    words.some((word, i) => {
      if (word.kind !== 'name' || of.has(i) || isTimeWord(word.lemma)) return false;
      const at = tokens.findIndex((token) => token.start >= word.start);
      const joined = (k: number, name: Word | undefined): boolean =>
        tokens[k]?.norm === 'and' && name?.kind === 'name' && of.has(words.indexOf(name));
      return joined(at - 1, words[i - 2]) || joined(at + 1, words[i + 2]);
    });
  return adds(pair.a, ofB) || adds(pair.b, ofA);
}

/** "Rose 31 cents", "fell 38 cents" are two days. */
export function otherNumbers({ a, b }: Pair): boolean {
  const [left, right] = [a, b].map(({ wording }) =>
    wording.words.flatMap((word) => (word.kind === 'number' ? [word.value ?? word.lemma] : [])),
  );
  return (left?.length ?? 0) > 0 && (right?.length ?? 0) > 0 && !left?.some((value) => right?.includes(value));
}

/** The verb nearest to a token in its clause, before it or else behind it, with the classes of events that it tells. */
function verbNear({ tokens }: StorySentence, at: number): { readonly lemma: string; readonly classes: readonly string[] } | undefined {
  const isVerb = ({ pos, lemma }: Token): boolean => pos === 'VERB' && !tellingVerbs.has(lemma);
  const before = tokens.findLastIndex((token, k) => k < at && isVerb(token));
  const found = before >= 0 ? before : tokens.findIndex((token, k) => k > at && isVerb(token));
  const verb = tokens[found];
  if (!verb) return undefined;
  const phrasal = tokens.slice(found + 1, found + 4).flatMap((one) => eventClasses.get(`${verb.lemma}-${one.lemma}`) ?? []);
  return { lemma: verb.lemma, classes: phrasal.length ? phrasal : (eventClasses.get(verb.lemma) ?? []) };
}

/** Whether the verbs beside two tokens are of no kin: "was carrying 44 pilgrims", "nineteen pilgrims died"; not where one side has both verbs. */
export function otherVerbs(a: StorySentence, at: number, b: StorySentence, other: number): boolean {
  const [x, y] = [verbNear(a, at), verbNear(b, other)];
  if (!x || !y || LIGHT.test(x.lemma) || LIGHT.test(y.lemma)) return false;
  if (x.lemma === y.lemma || (relateWords(x.lemma, y.lemma)?.nearness ?? 0) >= KIN) return false;
  const has = ({ tokens }: StorySentence, lemma: string): boolean => tokens.some((token) => token.lemma === lemma);
  return !x.classes.some((one) => y.classes.includes(one)) && !has(a, y.lemma) && !has(b, x.lemma);
}

/** Verbs that tell a deed only with what stands behind them ("took part", "caught fire", "set on fire"). */
const LIGHT = /^(?:be|have|do|get|make|take|bring|go|come|give|put|let|set|catch|become|include|know|mean|find|see|remain|involve|follow)$/;

/** Nearness from which two verbs may tell one deed. */
const KIN = 0.5;

/** Whether the verbs beside two tokens tell of two sorts of event: both are known, and they share no class. */
export function otherDeeds(a: StorySentence, at: number, b: StorySentence, other: number): boolean {
  const [x, y] = [verbNear(a, at), verbNear(b, other)];
  if (!x?.classes.length || !y?.classes.length || x.lemma === y.lemma) return false;
  return !x.classes.some((one) => y.classes.includes(one));
}
