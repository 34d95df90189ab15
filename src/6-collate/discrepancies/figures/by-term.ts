import type { Discrepancy, FigureMention, Id } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact, mentionsOf } from '../ground/index.ts';
import { terms } from '../lexicon/terms.ts';
import { agree } from './compare-figures.ts';
import { noteFigures } from './figure-note.ts';
import { figureWords } from './figure-words.ts';

interface Term extends Fact {
  readonly figure: FigureMention;
  readonly words: string;
  readonly people: ReadonlySet<Id>;
}

/** "A ban of two years" against "banned her for four years": how long a measure holds, where each report knows one such measure. */
export function byTerm(context: DiscrepancyContext): Discrepancy[] {
  const told = allSentences(context).flatMap((sentence) => termsIn(context, sentence));
  const values = new Map<string, Set<number>>();
  for (const { key, sentence, figure } of told) {
    const at = `${sentence.report} ${key}`;
    values.set(at, (values.get(at) ?? new Set()).add(figure.value));
  }
  // A report with two such terms tells of two measures.
  const lone = told.filter(({ key, sentence }) => values.get(`${sentence.report} ${key}`)?.size === 1);
  const facts = lone.flatMap((x, k) =>
    lone.slice(k + 1).flatMap((y): Term[] => {
      if (x.key !== y.key || x.sentence.report === y.sentence.report || agree(x.figure, y.figure) || !mayBeOne(x, y)) return [];
      return [
        { ...x, beside: y.sentence },
        { ...y, beside: x.sentence },
      ];
    }),
  );
  return compareFacts(context, facts, {
    kind: 'figure',
    ask: 'How long?',
    noteOf: (_, group) =>
      noteFigures(
        context.descent,
        group.map(({ figure, sentence, words }) => ({ report: sentence.report, figure, words })),
      ),
  });
}

/** One person in common, or none on one side. */
const mayBeOne = (x: Term, y: Term): boolean => !x.people.size || !y.people.size || [...x.people].some((one) => y.people.has(one));

function termsIn(context: DiscrepancyContext, sentence: StorySentence): Term[] {
  const annotated = context.sentences.get(sentence.report)?.annotated;
  const { tokens } = sentence;
  return (annotated?.annotations.figures ?? []).flatMap((figure): Term[] => {
    if (!overlaps(figure, sentence.range) || !/^(?:day|week|month|year)$/.test(figure.unit ?? '')) return [];
    const at = tokens.findIndex((token) => token.end > figure.start);
    const behind = tokens.findIndex((token) => token.start >= figure.end);
    const measure = [...tokens.slice(Math.max(0, at - 2), at), ...tokens.slice(behind, behind + 1)].find(({ lemma }) => terms.has(lemma));
    // "A ban of two years", "a two-year ban"; "banned her for two years".
    const link = tokens[at - 1]?.norm;
    const verb = link === 'for' ? tokens.slice(Math.max(0, at - REACH), at).findLast(({ pos }) => pos === 'VERB') : undefined;
    const word = measure ?? (verb && terms.has(verb.lemma) ? verb : undefined);
    const key = word && terms.get(word.lemma);
    if (!key || (measure && measure.start < figure.start && link !== 'of')) return [];
    const people = new Set(mentionsOf(context, sentence).flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
    const words = figureWords(annotated?.report.text ?? '', figure);
    return [{ key, value: `${figure.value} ${figure.unit}`, words, sentence, figure, people }];
  });
}

/** Unit: tokens. */
const REACH = 8;
