import type { Token } from '../../../model/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  type DiscrepancyContext,
  type Fact,
  otherNames,
  otherTimes,
  type Pair,
  rivalFacts,
  shareBut,
  tellOfOneSort,
  tellsOfAnother,
  thingsInCommon,
} from '../ground/index.ts';
import { kinds, people } from '../lexicon/kinds.ts';
import { KIND } from '../settings.ts';

/** A word of a kind at its place. */
interface Thing {
  readonly kind: number;
  readonly member: number;
  readonly text: string;
  /** Only named: capitalised, or in a compound. */
  readonly loose: boolean;
}

/** "a load of wheat" in a report made from one that has "a load of rice": the one member of its kind that the other side lacks. */
export function otherKinds(context: DiscrepancyContext): Fact[] {
  const known = new Map<StorySentence, Thing[]>();
  const thingsIn = (sentence: StorySentence): Thing[] => {
    const found = known.get(sentence) ?? readThings(sentence.tokens);
    known.set(sentence, found);
    return found;
  };
  return context.pairs.flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? KIND.placed : KIND.free)) return [];
    const [left, right] = [thingsIn(pair.a), thingsIn(pair.b)];
    for (const x of left) {
      const y = right.find((one) => one.kind === x.kind && one.member !== x.member && !one.loose);
      if (x.loose || !y || !isLone(x, left, right) || !isLone(y, right, left) || !isOfOneThing(context, pair, x, y)) continue;
      return rivalFacts(pair, [x.text, y.text]);
    }
    return [];
  });
}

function isOfOneThing(context: DiscrepancyContext, pair: Pair, x: Thing, y: Thing): boolean {
  if (isToldBeside(context, pair.a, y) || isToldBeside(context, pair.b, x) || (!pair.placed && otherTimes(context, pair))) return false;
  const { least } = shareBut(pair, { a: wordsOf(pair.a, x), b: wordsOf(pair.b, y) });
  if (!pair.placed) {
    // Two people of independent reports may be two people.
    const { nouns, names } = thingsInCommon(pair);
    if (nouns + names < KIND.freeThings || !tellOfOneSort(pair) || otherNames(pair) || tellsOfAnother(pair) || people.has(x.kind))
      return false;
    return least >= KIND.freeLeast;
  }
  return least >= KIND.placedLeast;
}

const wordsOf = ({ wording }: StorySentence, { text }: Thing): number[] =>
  wording.words.flatMap((word, i) => (word.text.toLowerCase() === text ? [i] : []));

/** The only one of its kind in its sentence, and not in the other. */
function isLone(x: Thing, own: readonly Thing[], other: readonly Thing[]): boolean {
  return (
    own.every((one) => one.kind !== x.kind || one.member === x.member) &&
    !other.some((one) => one.kind === x.kind && one.member === x.member)
  );
}

/** A report that tells of both tells of two things. */
function isToldBeside(context: DiscrepancyContext, { report, index }: StorySentence, { kind, member }: Thing): boolean {
  const sentences = context.sentences.get(report)?.sentences ?? [];
  return [-1, 1].some((step) => {
    const near = sentences[index + step];
    return near !== undefined && readThings(near.tokens).some((one) => one.kind === kind && one.member === member);
  });
}

/** "Whose son Tam": somebody's kin, and not who the sentence tells of. */
const isKinOf = (tokens: readonly Token[], k: number): boolean =>
  /^(?:whose|his|her|their|my|our)$/.test(tokens[k - 1]?.norm ?? '') && tokens[k + 1]?.pos === 'PROPN';

function readThings(tokens: readonly Token[]): Thing[] {
  return tokens.flatMap((token, k): Thing[] => {
    const members = kinds.get(token.lemma) ?? kinds.get(token.norm.replace(/e?s$/, '')) ?? [];
    // Of a compound the last noun tells what it is ("oil tanker"), and a word of a name is none ("Red Lion").
    const compound = token.pos === 'NOUN' && tokens[k + 1]?.pos === 'NOUN' && kinds.has(tokens[k + 1]?.lemma ?? '');
    const loose = compound || /^\p{Lu}/u.test(token.text) || (token.pos !== 'NOUN' && token.pos !== 'ADJ');
    return members.map((one) => ({ ...one, text: token.norm, loose: loose || isKinOf(tokens, k) }));
  });
}
