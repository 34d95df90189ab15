import type { Discrepancy, FigureMention, Range, Span, StatementMember } from '../../model/index.ts';
import {
  type Conflict,
  compareWordings,
  cutAtWord,
  findConflicts,
  onceEach,
  overlaps,
  prepareWording,
  type Wording,
} from '../../text/index.ts';
import { placeAnswers } from '../answer-places.ts';
import type { StorySentence } from '../sentences.ts';
import {
  agree,
  areOfOneHour,
  type CountFact,
  compareCounts,
  figuresOf,
  figureWords,
  isComplement,
  isRest,
  isRunning,
  tellsBesides,
} from './figures/index.ts';
import { compareFacts, type DiscrepancyContext, type Fact, isWidened, otherStages, otherVerbs } from './ground/index.ts';

/** Two claims that were lined up as contrary, where they stand. */
interface Contrary {
  readonly a: Side;
  readonly b: Side;
}

interface Side {
  readonly span: Span;
  readonly sentence: StorySentence;
  readonly wording: Wording;
}

/** What statements mark as their contrary and no other question tells: the numbers that differ, the words that deny or exclude each other. */
export function byStatement(context: DiscrepancyContext, found: readonly Discrepancy[]): Discrepancy[] {
  const { apart } = placeAnswers(found);
  const contraries = contrariesOf(context).filter(({ a, b }) => !apart(a.span, b.span));
  const counts: CountFact[] = [];
  const denied: Fact[] = [];
  for (const contrary of contraries) {
    const { a, b } = contrary;
    const conflicts = findConflicts(a.wording, b.wording, compareWordings(a.wording, b.wording).alignment);
    counts.push(...countsOf(context, contrary, conflicts));
    const excludes = conflicts.some(({ kind }) => kind === 'antonym' || (/^(?:polarity|untrue)$/.test(kind) && isDeniedOnce(contrary)));
    if (!excludes || isPending(context, contrary)) continue;
    const [x, y] = [a, b].map(({ span }) => cutAtWord(span.text, LONGEST)) as [string, string];
    const key = [x, y].sort().join(' or ');
    denied.push({ key, value: x, sentence: a.sentence }, { key, value: y, sentence: b.sentence });
  }
  return [
    ...compareCounts(context, counts),
    ...compareFacts(context, denied, {
      kind: 'polarity',
      ask: 'Is it so?',
      whole: true,
      noteOf: () => 'One report denies what another affirms.',
    }),
  ];
}

/** One side denies and the other does not; "for not meeting them" and "for failing to meet them" both do. */
function isDeniedOnce({ a, b }: Contrary): boolean {
  const denies = ({ wording }: Side): number =>
    wording.tokens.filter(({ lemma, norm }) => NEGATION.has(lemma) || NEGATION.has(norm)).length % 2;
  return denies(a) !== denies(b);
}

const NEGATION: ReadonlySet<string> = new Set(
  "not n't never no none nobody nothing nor neither without cannot fail refuse decline deny reject lack remove exclude prevent avoid stop drop unable".split(
    ' ',
  ),
);

/** "Has not yet passed it", and on another day "passed it". */
function isPending(context: DiscrepancyContext, { a, b }: Contrary): boolean {
  const dayOf = ({ report }: Span): string | undefined => context.sentences.get(report)?.annotated.report.published?.value.slice(0, 10);
  const open = [a, b].some(({ wording }) => wording.tokens.some(({ norm }) => /^(?:has|have|yet|still)$/.test(norm)));
  return open && dayOf(a.span) !== dayOf(b.span);
}

/** Unit: UTF-16 code units. */
const LONGEST = 80;

function contrariesOf(context: DiscrepancyContext): Contrary[] {
  const seen = new Set<string>();
  const sideAt = onceEach((span: Span) => sideOf(context, span));
  return context.statements.flatMap(({ members }) => {
    const [telling, against] = [true, false].map((own) => members.filter(({ relation }) => (relation !== 'contradicts') === own)) as [
      StatementMember[],
      StatementMember[],
    ];
    return against.flatMap((rival) =>
      telling.flatMap((member): Contrary[] => {
        const [x, y] = [member, rival].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)) as [StatementMember, StatementMember];
        const [a, b] = [sideAt(x), sideAt(y)];
        const key = `${placeOf(x)} ${placeOf(y)}`;
        if (!a || !b || seen.has(key)) return [];
        seen.add(key);
        return [{ a, b }];
      }),
    );
  });
}

const placeOf = ({ report, start, end }: Span): string => `${report}:${start}:${end}`;

function sideOf(context: DiscrepancyContext, span: Span): Side | undefined {
  const report = context.sentences.get(span.report);
  const sentence = report?.sentences[report.at(span.start)];
  if (!sentence) return undefined;
  const tokens = sentence.tokens.filter((token) => overlaps(token, span));
  return { span, sentence, wording: prepareWording({ text: span.text, tokens }) };
}

function countsOf(context: DiscrepancyContext, { a, b }: Contrary, conflicts: readonly Conflict[]): CountFact[] {
  return conflicts.flatMap((conflict) => {
    if (conflict.kind !== 'number') return [];
    const [x, y] = [figureAt(context, a, conflict.a), figureAt(context, b, conflict.b)];
    if (!x || !y || agree(x, y) || isComplement(x, y) || isRest(a.sentence, b.sentence, x.value + y.value)) return [];
    if (tellsBesides(figuresOf(context, a.sentence), x, y) || tellsBesides(figuresOf(context, b.sentence), y, x)) return [];
    const [left, right] = [
      { figure: x, sentence: a.sentence },
      { figure: y, sentence: b.sentence },
    ];
    if ((isRunning(x) || isRunning(y)) && !areOfOneHour(context, [left, right])) return [];
    const pair = { a: a.sentence, b: b.sentence, placed: false, share: 0 };
    if (isWidened(pair)) return [];
    // "Was to free 12", "freed 19": what was planned and what came of it.
    const tokenAt = (sentence: StorySentence, { start }: FigureMention): number => sentence.tokens.findIndex(({ end }) => end > start);
    const apart = !context.descent.related(a.span.report, b.span.report);
    if (apart && (otherStages(context, pair) || otherVerbs(a.sentence, tokenAt(a.sentence, x), b.sentence, tokenAt(b.sentence, y))))
      return [];
    const key = `${x.of}: ${[x, y]
      .map(({ value, unit }) => `${value} ${unit ?? ''}`)
      .sort()
      .join(' or ')}`;
    return [x, y].map((figure, k): CountFact => {
      const { sentence } = k ? b : a;
      const words = figureWords(context.sentences.get(sentence.report)?.annotated.report.text ?? '', figure);
      return { key, value: `${figure.value} ${figure.unit ?? ''}`, words, sentence, figure };
    });
  });
}

function figureAt(context: DiscrepancyContext, { sentence }: Side, range: Range): FigureMention | undefined {
  const figures = context.sentences.get(sentence.report)?.annotated.annotations.figures ?? [];
  return figures.find((one) => overlaps(one, range) && /^(?:quantity|share|money)$/.test(one.role));
}
