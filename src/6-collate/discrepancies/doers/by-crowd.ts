import type { Discrepancy, Quotation } from '../../../model/index.ts';
import { cutAtWord, foldName, onceEach, overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, layOut, mentionsOf, type Pair, rivalFacts } from '../ground/index.ts';
import { knowers } from '../lexicon/sense.ts';
import { CROWD } from '../settings.ts';

/** Whose finding a sentence tells: one named body or person, or a crowd without names. */
interface Source {
  readonly name: string;
  readonly crowd: boolean;
}

/** "The Institute for Tides said" that became "analysts say" in a report made from it: one voice is told as many. */
export function byCrowd(context: DiscrepancyContext): Discrepancy[] {
  const sourcesOf = onceEach((sentence: StorySentence) => readSources(context, sentence));
  const facts = context.pairs.flatMap((pair): Fact[] => {
    if (!pair.placed) return [];
    const [left, right] = [sourcesOf(pair.a), sourcesOf(pair.b)];
    const [x, y] = [left[0], right[0]];
    if (!x || !y || left.length > 1 || right.length > 1 || x.crowd === y.crowd || !isOneFinding(pair)) return [];
    const [crowd, named, other] = x.crowd ? [x, y, pair.b] : [y, x, pair.a];
    // "Researchers at the institute": the crowd may be the body's own.
    if (other.tokens.some(({ norm }) => knowers.has(norm))) return [];
    if (
      (x.crowd ? pair.a : pair.b).wording.words.some(
        ({ text, kind }) => kind === 'name' && foldName(named.name).split(' ').includes(foldName(text)),
      )
    )
      return [];
    const key = `${named.name} or ${crowd.name}`;
    return rivalFacts(pair, [x.name, y.name], key);
  });
  return compareFacts(context, facts, {
    kind: 'attribution',
    severity: 'minor',
    ask: 'Whose finding is it?',
    whole: true,
    noteOf: (values) => `One named source became several without a name: ${values.map((one) => cutAtWord(one, 60)).join(' and ')}.`,
  });
}

/** Enough words beside the sources are told in both. */
const isOneFinding = (pair: Pair): boolean =>
  [...layOut(pair).ofB.keys()].filter((i) => pair.a.wording.words[i]?.kind !== 'function').length >= CROWD.words;

function readSources(context: DiscrepancyContext, sentence: StorySentence): Source[] {
  const quotations = context.sentences.get(sentence.report)?.annotated.annotations.quotations ?? [];
  return quotations.flatMap((quotation) => (overlaps(quotation, sentence.range) ? (sourceOf(context, sentence, quotation) ?? []) : []));
}

function sourceOf(context: DiscrepancyContext, sentence: StorySentence, { topic, speaker }: Quotation): Source | undefined {
  const span = speaker?.span;
  if (topic || !speaker || speaker.basis !== 'explicit' || !span || !overlaps(span, sentence.range)) return undefined;
  const named = mentionsOf(context, sentence).find((one) => one.type !== 'place' && overlaps(one, span));
  if (named) return { name: named.name, crowd: false };
  const own = sentence.tokens.filter((token) => overlaps(token, span));
  const last = own.at(-1);
  if (last && knowers.has(last.norm)) return { name: own.map(({ text }) => text).join(' '), crowd: true };
  // A body that the names do not know: "the Institute for Tides".
  return own.some(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}/u.test(text)) ? { name: speaker.name, crowd: false } : undefined;
}
