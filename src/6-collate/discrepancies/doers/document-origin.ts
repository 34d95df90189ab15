import { countryName, countryOf, demonymOf, foldName } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, type DiscrepancyContext, type Fact, sentenceSpan } from '../ground/index.ts';

/**
 * Who made a plan, where no clause tells it: "a Norway-Chad draft plan", "the Norway-drafted proposal", "Norway's 12-point plan", "developed by
 * Norway and Chad". "Norway-backed", "Norway-brokered" and an accord between two tell nothing of who wrote it. A number of points tells one
 * document from another; without one a document is taken for the numbered one only where the story knows a single number.
 */
export function originsOf(context: DiscrepancyContext): Fact[] {
  const told = allSentences(context).flatMap((sentence) => originsIn(context, sentence));
  const numbers = new Set(told.flatMap(({ points }) => points ?? []));
  const only = numbers.size === 1 ? [...numbers][0] : undefined;
  return told.flatMap(({ points, value, sentence }): Fact[] => {
    const number = points ?? only;
    return number === undefined ? [] : [{ key: `${number}-point plan`, value, sentence }];
  });
}

interface Origin {
  readonly points: string | undefined;
  readonly value: string;
  readonly sentence: StorySentence;
}

const NAME = '\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?';
const NOUN = '(?:plan|proposal|draft|blueprint)s?\\b(?![ -](?:talks|negotiation|process|summit|deal))';
const POINTS = '(?:(?<points>\\d+|\\p{Ll}+)-point )';
const WORDS = '(?:(?!by |of |to |for |from |and |in |on )\\p{Ll}+ ){0,2}';
const MADE = 'proposed|drafted|written|authored|designed|devised|prepared|formulated|penned';

const PATTERNS: readonly RegExp[] = [
  // "a 12-point Norway-Chad draft plan", "the Norway-Chad 12-point plan"
  new RegExp(`(?:${POINTS.replace('points', 'ahead')})?(?<a>${NAME})[-–](?<b>${NAME}) ${POINTS}?${WORDS}${NOUN}`, 'gu'),
  new RegExp(`(?:${POINTS.replace('points', 'ahead')})?(?<a>${NAME})-(?:${MADE}) ${POINTS}?${WORDS}${NOUN}`, 'gu'),
  new RegExp(`(?<a>${NAME})['’]s? ${POINTS}${WORDS}${NOUN}`, 'gu'),
  new RegExp(
    `${POINTS}?${WORDS}${NOUN},? (?:(?:which|that) (?:was|were|had been) )?(?:${MADE}|developed|drawn up|worked out) (?:jointly )?by (?:the )?(?<a>${NAME})(?: and (?:the )?(?<b>${NAME}))?`,
    'gu',
  ),
];

function originsIn(context: DiscrepancyContext, sentence: StorySentence): Origin[] {
  const text = sentenceSpan(context, sentence).text.replace(/\s+/g, ' ');
  if (!/plan|proposal|draft|blueprint/.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }): Origin[] => {
      const { a, b, points, ahead } = groups ?? {};
      const names = [a, b].filter((name) => name !== undefined);
      const makers = names.flatMap((name) => makerOf(name, context) ?? []);
      if (makers.length < names.length) return [];
      return [{ points: points ?? ahead, value: [...makers].sort().join(' and '), sentence }];
    }),
  );
}

/** A country, or a place or body that the story knows by this name. */
function makerOf(written: string, context: DiscrepancyContext): string | undefined {
  const name = written.replace(/^(?:The|An?|Its|This) /, '');
  const country = countryOf(name) ?? demonymOf(name);
  if (country) return countryName(country);
  const folded = foldName(name);
  return context.joined.entities.find((one) => (one.type === 'place' || one.type === 'organisation') && foldName(one.name) === folded)
    ?.name;
}
