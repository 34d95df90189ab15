import type { DateRange, Discrepancy, DiscrepancyKind, EntityType, Id, Span, Token } from '../../../model/index.ts';
import { onceEach, overlaps } from '../../../text/index.ts';
import { type StorySentence, spanOf } from '../../sentences.ts';
import type { DiscrepancyContext } from './context.ts';
import { labelAnswers, questionAbout } from './questions.ts';
import { type Answer, writeDiscrepancy } from './write.ts';

/** An answer that one sentence gives to a question: key tells the question, value the answer. */
export interface Fact {
  readonly key: string;
  readonly value: string;
  /** The answer as this sentence puts it, where the value is only a name for it. */
  readonly words?: string;
  readonly sentence: StorySentence;
  /** The sentence that it was held against; facts of one key that are linked by none are two questions. */
  readonly beside?: StorySentence;
}

/**
 * Two sentences that answer one question differently, each held against the other.
 * @param key tells the question; where nothing is said, both answers
 */
export function rivalFacts(
  { a, b }: { readonly a: StorySentence; readonly b: StorySentence },
  [x, y]: readonly [string, string],
  key: string = [x, y].sort().join(' or '),
): Fact[] {
  return [
    { key, value: x, sentence: a, beside: b },
    { key, value: y, sentence: b, beside: a },
  ];
}

/** All sentences of a story, in the order of report ids. */
export function allSentences(context: DiscrepancyContext): StorySentence[] {
  return [...context.sentences.keys()].sort().flatMap((id) => context.sentences.get(id)?.sentences.flatMap((one) => one ?? []) ?? []);
}

/** The sentence as a span. */
export function sentenceSpan(context: DiscrepancyContext, sentence: StorySentence): Span {
  const report = context.sentences.get(sentence.report);
  if (!report) throw new Error(`no report ${sentence.report}`);
  return spanOf(report.annotated, sentence.range);
}

/** An entity of the story where a sentence mentions it. */
export interface MentionInSentence {
  readonly start: number;
  readonly end: number;
  readonly id: Id;
  readonly name: string;
  readonly type: EntityType;
}

/** The entities mentioned in a sentence, in the order of the text; pronouns are left out. */
export function mentionsOf(context: DiscrepancyContext, sentence: StorySentence): MentionInSentence[] {
  const locals = context.sentences.get(sentence.report)?.annotated.annotations.entities ?? [];
  const found = locals.flatMap((local) => {
    const mentions = local.mentions.filter((mention) => mention.kind !== 'pronoun' && overlaps(mention, sentence.range));
    if (!mentions.length) return [];
    const id = context.joined.entityOf.get(`${sentence.report}#${local.id}`);
    const entity = id === undefined ? undefined : entitiesById(context.joined).get(id);
    return entity ? mentions.map(({ start, end }) => ({ start, end, id: entity.id, name: entity.name, type: entity.type })) : [];
  });
  return found.sort((a, b) => a.start - b.start);
}

const entitiesById = onceEach(({ entities }: DiscrepancyContext['joined']) => new Map(entities.map((one) => [one.id, one])));

/** Both sentences are dated, and to other days: they tell of two events. An hour alone ("at noon") names no day. */
export function otherTimes(context: DiscrepancyContext, { a, b }: { readonly a: StorySentence; readonly b: StorySentence }): boolean {
  const [left, right] = [daysOf(context, a), daysOf(context, b)];
  // A weekday may be taken for last week's in one sentence and for next week's in the other.
  const meet = (x: DateRange, y: DateRange): boolean =>
    (x.from.slice(0, 10) <= y.to.slice(0, 10) && y.from.slice(0, 10) <= x.to.slice(0, 10)) ||
    Math.abs(Date.parse(x.from.slice(0, 10)) - Date.parse(y.from.slice(0, 10))) === WEEK;
  return left.length > 0 && right.length > 0 && !left.some((x) => right.some((y) => meet(x, y)));
}

function daysOf(context: DiscrepancyContext, { report, range }: StorySentence): DateRange[] {
  const annotated = context.sentences.get(report)?.annotated;
  return (annotated?.annotations.times ?? []).flatMap((time) => {
    if (!overlaps(time, range) || !time.range || (time.type !== 'DATE' && time.type !== 'TIME')) return [];
    return time.type === 'DATE' || DAY.test(annotated?.report.text.slice(time.start, time.end) ?? '') ? [time.range] : [];
  });
}

const WEEK = 7 * 864e5;
const DAY = /day|night|january|february|march|april|june|july|august|september|october|november|december/i;

/** A question about a clause of the reports, which is added; or one that is clear alone. */
type Asked<F> =
  | { readonly ask: string | ((group: readonly F[]) => string) /** The clause is shown with its answer. */; readonly whole?: true }
  | { readonly askAlone: (key: string) => string };

/** Facts with one key and different values are a discrepancy. */
export function compareFacts<F extends Fact>(
  context: DiscrepancyContext,
  facts: readonly F[],
  told: Asked<F> & {
    readonly kind: DiscrepancyKind;
    /** Material where nothing is said. */
    readonly severity?: Discrepancy['severity'];
    readonly noteOf: (values: readonly string[], group: readonly F[]) => string;
  },
): Discrepancy[] {
  const groups = new Map<string, F[]>();
  for (const fact of facts) {
    const list = groups.get(fact.key);
    if (list) list.push(fact);
    else groups.set(fact.key, [fact]);
  }
  return [...groups].flatMap(([key, all]) =>
    linkedFacts(all).flatMap((group) => {
      const labels = labelAnswers(group, ({ value, words }) => ({ key: value, words: words ?? value }));
      const answers = group.map(
        ({ value, sentence }): Answer => ({
          value: labels.get(value) ?? value,
          members: [sentenceSpan(context, sentence)],
        }),
      );
      return writeDiscrepancy(context.descent, {
        kind: told.kind,
        subject: 'ask' in told ? askOf(context, told, group) : told.askAlone(key),
        severity: told.severity ?? 'material',
        answers,
        note: told.noteOf([...new Set(answers.map((one) => one.value))], group),
      });
    }),
  );
}

/** Facts in as many groups as there are questions: two sentences that were held against each other are of one. */
function linkedFacts<F extends Fact>(facts: readonly F[]): F[][] {
  const groupOf = new Map<StorySentence | undefined, LinkedFacts<F>>();
  const groups = new Set<LinkedFacts<F>>();
  for (const [at, fact] of facts.entries()) {
    const own = [fact.beside && fact.sentence, fact.beside];
    const touching = [...new Set(own.flatMap((one) => groupOf.get(one) ?? []))].sort((x, y) => x.last - y.last);
    const [group = { facts: [], sentences: [], last: at }, ...others] = touching;
    for (const other of others) {
      for (const one of other.facts) group.facts.push(one);
      for (const one of other.sentences) groupOf.set(one, group);
      group.sentences.push(...other.sentences);
      groups.delete(other);
    }
    for (const one of own) groupOf.set(one, group);
    group.facts.push(fact);
    group.sentences.push(...own);
    group.last = at;
    groups.add(group);
  }
  return [...groups].sort((x, y) => x.last - y.last).map((group) => group.facts);
}

interface LinkedFacts<F> {
  readonly facts: F[];
  readonly sentences: (StorySentence | undefined)[];
  /** Number of the fact that came last. */
  last: number;
}

/** The question with the shortest clause that answers it. */
function askOf<F extends Fact>(
  context: DiscrepancyContext,
  { ask, whole }: { readonly ask: string | ((group: readonly F[]) => string); readonly whole?: true },
  group: readonly F[],
): string {
  const [first] = group
    .map(({ words, value, sentence }) => ({ answer: words ?? value, text: sentenceSpan(context, sentence).text }))
    .sort((x, y) => x.text.length - y.text.length || (x.text < y.text ? -1 : 1));
  return questionAbout(typeof ask === 'string' ? ask : ask(group), first?.text ?? '', whole ? undefined : first?.answer);
}

/** Whether a token stands under a plain negation a few words before it. */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => token.norm === 'not' || token.norm === "n't" || token.norm === 'never' || token.lemma === 'not');
}
