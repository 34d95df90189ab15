import type { Discrepancy } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import type { DiscrepancyContext } from '../ground/index.ts';
import { FIGURE } from '../settings.ts';
import { type CountFact, compareCounts } from './compare-counts.ts';
import { isComparable } from './compare-figures.ts';
import { figureWords } from './figure-words.ts';

/**
 * "1,870" in a report and "1,780" in the one made from it: a telling number stands in each that the other lacks, with the same digits in another
 * order. So rare a likeness needs no likeness of the sentences.
 */
export function bySlip(context: DiscrepancyContext, found: readonly Discrepancy[]): Discrepancy[] {
  const places = placesIn(context);
  const told = new Set(
    found.flatMap(({ values }) => values.flatMap(({ members }) => members.map(({ report, start }) => `${report}:${start}`))),
  );
  const values = new Map<string, Set<number>>();
  for (const { sentence, figure } of places) values.set(sentence.report, (values.get(sentence.report) ?? new Set()).add(figure.value));
  const later = findLater(places);
  const facts = places.flatMap((x, k) =>
    later(k).flatMap((y): CountFact[] => {
      if (!areSwapped(x.figure.value, y.figure.value) || !mayBeOne(x, y) || !context.descent.related(x.sentence.report, y.sentence.report))
        return [];
      if (values.get(x.sentence.report)?.has(y.figure.value) || values.get(y.sentence.report)?.has(x.figure.value)) return [];
      if ([x, y].every(({ sentence }) => told.has(`${sentence.report}:${sentence.range.start}`))) return [];
      const key = [x, y]
        .map(({ value }) => value)
        .sort()
        .join(' or ');
      return [
        { ...x, key },
        { ...y, key },
      ];
    }),
  );
  return compareCounts(context, facts);
}

/** For each place those behind it whose number has the same digits. */
function findLater(places: readonly CountFact[]): (at: number) => CountFact[] {
  const keys = places.map(({ figure }) => [...digitsOf(figure.value)].sort().join(''));
  const byKey = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const list = byKey.get(key);
    if (list) list.push(at);
    else byKey.set(key, [at]);
  }
  return (at) => {
    // Most numbers of a story are always the same: with no other of these digits there is nothing to look for.
    const list = byKey.get(keys[at] as string) ?? [];
    const value = places[at]?.figure.value;
    return list.flatMap((other) => (other > at && places[other]?.figure.value !== value ? [places[other] as CountFact] : []));
  };
}

const mayBeOne = (x: CountFact, y: CountFact): boolean =>
  isComparable(x.figure, y.figure) || (x.figure.unit === y.figure.unit && (!x.figure.head || !y.figure.head || areBare(x, y)));

/** Beside other nouns the number itself must tell. */
const areBare = (x: CountFact, y: CountFact): boolean => [x, y].every(({ figure }) => figure.value >= FIGURE.slip);

function placesIn(context: DiscrepancyContext): CountFact[] {
  return [...context.sentences.keys()].sort().flatMap((id) => {
    const report = context.sentences.get(id);
    const { figures = [], times = [] } = report?.annotated.annotations ?? {};
    return (report?.sentences ?? []).flatMap((sentence: StorySentence | undefined) =>
      sentence
        ? figures.flatMap((figure): CountFact[] =>
            overlaps(figure, sentence.range) &&
            /^(?:quantity|share|money)$/.test(figure.role) &&
            figure.value >= FIGURE.telling &&
            !times.some((time) => time.type !== 'DURATION' && overlaps(time, figure))
              ? [
                  {
                    key: '',
                    value: `${figure.value} ${figure.unit ?? ''}`,
                    words: figureWords(report?.annotated.report.text ?? '', figure),
                    sentence,
                    figure,
                  },
                ]
              : [],
          )
        : [],
    );
  });
}

/** Two numbers of one size with three digits or more, the same in another order. */
export function areSwapped(a: number, b: number, least = 3): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const size = (value: number): number => Math.floor(Math.log10(value));
  return x !== y && x.length >= least && a > 0 && b > 0 && size(a) === size(b) && [...x].sort().join('') === [...y].sort().join('');
}

const digitsOf = (value: number): string =>
  String(value)
    .replace(/(?<=^\d+)0+$/, '')
    .replace('.', '');
