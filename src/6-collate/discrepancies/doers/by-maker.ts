import type { Discrepancy } from '../../../model/index.ts';
import { foldName, overlaps, relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, mentionsOf, otherTurns, rivalFacts, sentenceSpan } from '../ground/index.ts';
import { MAKER } from '../settings.ts';

/** Who made a text, as a participle tells it: "a bill drafted by the ministry". */
interface Maker {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** Verbs of making a text; they name one maker. WordNet: write, draft, draw up, prepare, compose, devise. */
const MADE = '(?:drafted|written|drawn up|prepared|authored|devised|compiled|formulated|penned|composed)';
const BY = new RegExp(
  `\\b${MADE} (?:jointly )?by (?<who>[\\p{L}\\d’' .-]{2,60}?)(?=[,.;:!?)]|$| (?:and|but) \\p{Ll}+(?:ed|en)\\b| (?:which|that|who|in|on|for|after|before|since|to|with|as|concluded|found)\\b)`,
  'u',
);

/** "A bill drafted by the Transport Department" against "a text drafted by Valmere Rail": sentences that share much else, and another maker. */
export function byMaker(context: DiscrepancyContext): Discrepancy[] {
  const facts = context.pairs.flatMap((pair): Fact[] => {
    const { a, b, placed, share } = pair;
    if (share < (placed ? MAKER.placed : MAKER.free) || otherTurns(pair)) return [];
    const [x, y] = [makerIn(context, a), makerIn(context, b)];
    if (!x || !y || isOne(x, y)) return [];
    return rivalFacts({ a, b }, [x.text, y.text]);
  });
  return compareFacts(context, facts, {
    kind: 'authorship',
    ask: 'Who wrote it?',
    noteOf: (values) => `It is put down to ${values.join(' and to ')}.`,
  });
}

function makerIn(context: DiscrepancyContext, sentence: StorySentence): Maker | undefined {
  const span = sentenceSpan(context, sentence);
  const found = BY.exec(span.text);
  const text = found?.groups?.who?.replace(/^(?:the|an?|its|their|his|her) /, '').trim();
  if (!found || !text) return undefined;
  const start = span.start + found.index + found[0].length - (found.groups?.who?.length ?? 0);
  const entities = mentionsOf(context, sentence).filter((one) => overlaps(one, { start, end: span.start + found.index + found[0].length }));
  const words = foldName(text)
    .split(/[\s’'-]+/)
    .filter((word) => word.length > 2);
  return { text, names: new Set([...entities.map(({ id }) => id), ...words]) };
}

/** A word or an entity in common, or words that stand for each other ("the ministry", "the department"). */
const isOne = (x: Maker, y: Maker): boolean =>
  [...x.names].some((a) => [...y.names].some((b) => a === b || (relateWords(a, b)?.nearness ?? 0) >= MAKER.kin));
