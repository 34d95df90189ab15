import type { Token } from '../../../model/index.ts';
import { relateWords, stem } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { type DiscrepancyContext, type Fact, rivalFacts, shareBut } from '../ground/index.ts';
import { powers } from '../lexicon/deeds.ts';
import { institutions, sites, storehouses } from '../lexicon/sense.ts';
import { COMPOUND } from '../settings.ts';

/** "bus station": a noun with the noun that tells which. */
interface Compound {
  readonly head: string;
  readonly which: string;
  readonly at: number;
  /** Where the noun before begins. */
  readonly from: number;
}

/** "at a bus station" in a report made from one that has "at a petrol station": one noun, and another noun before it. */
export function otherCompounds(context: DiscrepancyContext): Fact[] {
  return context.pairs.flatMap((pair): Fact[] => {
    if (!pair.placed) return [];
    const [left, right] = [compoundsIn(pair.a), compoundsIn(pair.b)];
    const rivals = left.flatMap((x) => right.filter((y) => areRivals(pair.a, x, pair.b, y)).map((y) => [x, y] as const));
    const [rival, ...more] = rivals;
    if (!rival || more.length) return [];
    const [x, y] = rival;
    const { least, most } = shareBut(pair, { a: wordsAt(pair.a, x), b: wordsAt(pair.b, y) });
    if (most < COMPOUND.most || least < COMPOUND.least) return [];
    const key = [x, y].map(nameOf).sort().join(' or ');
    return rivalFacts(pair, [nameOf(x), nameOf(y)], key);
  });
}

const nameOf = ({ which, head }: Compound): string => `${which} ${head}`;

/** One noun that stands once on either side, told apart by nouns that are no kin and stand nowhere on the other side. */
function areRivals(a: StorySentence, x: Compound, b: StorySentence, y: Compound): boolean {
  if (x.head !== y.head || stem(x.which) === stem(y.which) || (relateWords(x.which, y.which)?.nearness ?? 0) >= COMPOUND.kin) return false;
  const times = ({ tokens }: StorySentence): number => tokens.filter(({ lemma }) => lemma === x.head).length;
  const has = ({ tokens }: StorySentence, which: string): boolean =>
    tokens.some(({ lemma, norm }) => stem(lemma) === stem(which) || norm === which);
  return times(a) === 1 && times(b) === 1 && !has(b, x.which) && !has(a, y.which);
}

function compoundsIn({ tokens }: StorySentence): Compound[] {
  return tokens.flatMap((token, k): Compound[] => {
    // "The ministry's laboratory": a body's own.
    const owned = /^['’]s?$/.test(tokens[k - 1]?.norm ?? '');
    const before = tokens[owned ? k - 2 : k - 1];
    if (token.pos !== 'NOUN' || before?.pos !== 'NOUN' || tokens[k + 1]?.pos === 'NOUN' || !isPlain(token) || !isPlain(before)) return [];
    return (owned ? powers.has(before.norm) : isSite(token)) ? [{ head: token.lemma, which: before.norm, at: k, from: before.start }] : [];
  });
}

const isSite = ({ lemma }: Token): boolean => sites.has(lemma) || institutions.has(lemma) || storehouses.has(lemma);
const isPlain = ({ norm }: Token): boolean => /^\p{L}{3,}$/u.test(norm);

const wordsAt = ({ tokens, wording }: StorySentence, { at, from }: Compound): number[] =>
  wording.words.flatMap((word, i) => (word.start >= from && word.end <= (tokens[at]?.end ?? 0) ? [i] : []));
