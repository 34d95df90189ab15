import type { Id } from '../../../model/index.ts';
import { onceEach, prepareWording, type Wording } from '../../../text/index.ts';
import type { SentencePair } from '../../align-sentences.ts';
import { type ReportSentences, type StorySentence, shareOfTerms, termsOf } from '../../sentences.ts';
import { PAIRS } from '../settings.ts';

/** Two sentences of one report against one of the other. */
export interface Bead {
  readonly a: StorySentence;
  readonly b: StorySentence;
}

/**
 * Where a rewrite makes one sentence of two, or two of one: a sentence without a partner is read together with its neighbour, if the neighbour's
 * partner has words of it too (the 2–1 and 1–2 beads of Gale and Church 1993).
 */
export function findBeads(reports: ReadonlyMap<Id, ReportSentences>, places: readonly SentencePair[]): Bead[] {
  const partnered = new Set(places.flatMap(({ a, b }) => [keyOf(a, b.report), keyOf(b, a.report)]));
  return places.flatMap(({ a, b }) => [
    ...joinedWith(reports, partnered, a, b).map((joined): Bead => ({ a: joined, b })),
    ...joinedWith(reports, partnered, b, a).map((joined): Bead => ({ a, b: joined })),
  ]);
}

const keyOf = ({ report, index }: StorySentence, other: Id): string => `${report}:${index} ${other}`;

/** A sentence with the one before or behind it that has no partner in the other report, but words in common with this partner. */
function joinedWith(
  reports: ReadonlyMap<Id, ReportSentences>,
  partnered: ReadonlySet<string>,
  own: StorySentence,
  partner: StorySentence,
): StorySentence[] {
  return [-1, 1].flatMap((step) => {
    const near = reports.get(own.report)?.sentences[own.index + step];
    if (!near || partnered.has(keyOf(near, partner.report))) return [];
    const joined = join(step < 0 ? near : own, step < 0 ? own : near);
    return shareOfTerms(joined.terms, partner.terms) > shareOfTerms(own.terms, partner.terms) || addsWords(near, own, partner)
      ? [joined]
      : [];
  });
}

/** The neighbour has a telling word of the partner that its own sentence lacks. */
const addsWords = (near: StorySentence, own: StorySentence, partner: StorySentence): boolean =>
  [...near.terms].some(([term, weight]) => weight >= PAIRS.tellingTerm && partner.terms.has(term) && !own.terms.has(term));

function join(first: StorySentence, second: StorySentence): StorySentence {
  const range = { start: first.range.start, end: second.range.end };
  return { report: first.report, index: first.index, range, ...joinWordings(first.wording)(second.wording) };
}

/** Two wordings of a report are joined once, however many sentences of others they are held against. */
const joinWordings = onceEach((first: Wording) =>
  onceEach((second: Wording) => {
    const tokens = [...first.tokens, ...second.tokens];
    const wording = prepareWording({ text: `${first.text} ${second.text}`, tokens });
    return { tokens, wording, terms: termsOf(wording) };
  }),
);
