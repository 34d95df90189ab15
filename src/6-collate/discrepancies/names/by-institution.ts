import type { Discrepancy, Token } from '../../../model/index.ts';
import { relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, rivalFacts } from '../ground/index.ts';
import { institutions, storehouses } from '../lexicon/sense.ts';
import { SENSE } from '../settings.ts';
import { otherCompounds } from './by-compound.ts';
import { otherKinds } from './by-kind.ts';
import { otherNamesakes } from './by-namesake.ts';

/** "at a school" in a report made from one that has "at a hospital": another institution at the same place. */
export function byInstitution(context: DiscrepancyContext): Discrepancy[] {
  const facts = context.pairs.flatMap(({ a, b, placed, share }): Fact[] => {
    if (!placed || share < SENSE.institution) return [];
    const houses = housesOf(a, b);
    if (houses.length) return houses;
    const [left, right] = [namedIn(a), namedIn(b)];
    const [x, ...more] = [...left].filter((one) => ![...right].some((other) => isOne(one, other)));
    const [y, ...others] = [...right].filter((one) => ![...left].some((other) => isOne(one, other)));
    if (!x || !y || more.length || others.length) return [];
    return rivalFacts({ a, b }, [x, y]);
  });
  const noteOf = (values: readonly string[]): string => `It is told of ${values.join(' and of ')}.`;
  return [
    ...compareFacts(context, facts, { kind: 'identity', ask: 'Which building or institution?', noteOf }),
    ...compareFacts(context, otherCompounds(context), { kind: 'identity', ask: 'Which is meant?', noteOf }),
    ...compareFacts(context, otherNamesakes(context), { kind: 'identity', ask: 'Which is meant?', noteOf }),
    ...compareFacts(context, otherKinds(context), { kind: 'identity', ask: 'What or who is it?', noteOf }),
  ];
}

const isOne = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= SAME;
const SAME = 0.7;

/** The institutions of a sentence: of a compound the last ("nursery school"), also behind a name ("St Anne Hospital"). */
function namedIn({ tokens }: StorySentence): Set<string> {
  return new Set(
    tokens
      .filter((token, k) => isInstitution(token) && !(tokens[k + 1] && isInstitution(tokens[k + 1] as Token)))
      .map((token) => token.lemma),
  );
}

const isInstitution = ({ lemma, pos }: Token): boolean => institutions.has(lemma) && (pos === 'NOUN' || pos === 'PROPN');

/** "a customs shed" against "a post office depot": the houses may be one under two words, what they belong to may not. */
function housesOf(a: StorySentence, b: StorySentence): Fact[] {
  const [x, ...more] = housesIn(a);
  const [y, ...others] = housesIn(b);
  if (!x || !y || more.length || others.length || x.owner.some((one) => y.owner.some((other) => isKin(one, other)))) return [];
  const [left, right] = [x, y].map(({ owner, house }) => [...owner, house].join(' ')) as [string, string];
  return rivalFacts({ a, b }, [left, right]);
}

const isKin = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) > 0;

interface House {
  readonly house: string;
  /** The nouns before it. */
  readonly owner: readonly string[];
}

function housesIn({ tokens }: StorySentence): House[] {
  return tokens.flatMap((token, k): House[] => {
    if (!storehouses.has(token.lemma)) return [];
    const before = tokens.slice(0, k);
    const first = before.findLastIndex((one) => one.pos !== 'NOUN') + 1;
    const owner = before.slice(first).map((one) => one.lemma);
    // What stands behind an article and a noun is a noun, whatever the tagger calls it ("a customs shed").
    return owner.length && before[first - 1]?.pos === 'DET' ? [{ house: token.norm, owner }] : [];
  });
}
