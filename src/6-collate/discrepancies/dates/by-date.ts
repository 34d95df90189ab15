import type { Discrepancy, Token } from '../../../model/index.ts';
import { onceEach, overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { type Answer, type DiscrepancyContext, type Pair, questionAbout, sentenceSpan, writeDiscrepancy } from '../ground/index.ts';
import { DATE } from '../settings.ts';

interface Days {
  readonly from: string;
  readonly to: string;
  /** The text names the year. */
  readonly withYear: boolean;
  /** In digits, or by the name of a month. */
  readonly written: boolean;
  readonly isMonth: boolean;
  /** As written. */
  readonly text: string;
  /** After the day of the report. */
  readonly ahead: boolean;
}

/** One event dated to other days. Only calendar dates as written are compared: a weekday may be counted from another day, an hour told in another zone. */
export function byDate(context: DiscrepancyContext): Discrepancy[] {
  const conflicts = [...context.pairs, ...context.beads].flatMap((pair) => conflictIn(context, pair));
  const groups: { readonly key: string; readonly members: Map<StorySentence, string> }[] = [];
  for (const { pair, left, right } of conflicts) {
    const key = [left, right].sort().join(' ');
    let group = groups.find((one) => one.key === key);
    if (!group) groups.push((group = { key, members: new Map() }));
    group.members.set(pair.a, left).set(pair.b, right);
  }
  return groups.flatMap(({ members }) => {
    const answers = [...members].map(([sentence, value]): Answer => ({ value, members: [sentenceSpan(context, sentence)] }));
    const first = [...members.keys()][0] as StorySentence;
    return writeDiscrepancy(context.descent, {
      kind: 'date',
      subject: questionAbout('When?', sentenceSpan(context, first).text),
      severity: 'material',
      answers,
      note: 'The same event is dated to other days.',
    });
  });
}

function conflictIn(context: DiscrepancyContext, pair: Pair): { readonly pair: Pair; readonly left: string; readonly right: string }[] {
  if (pair.share < (pair.placed ? DATE.placed : DATE.free)) return [];
  if (!tellsEvent(pair.a.tokens) || !tellsEvent(pair.b.tokens)) return [];
  const [left, right] = [pair.a, pair.b].map((one) => daysIn(context, one).filter(({ isMonth }) => pair.placed || !isMonth)) as [
    Days[],
    Days[],
  ];
  const isMet = (one: Days, others: readonly Days[]): boolean => others.some((other) => agree(one, other));
  // "Ended on Thursday … back on 24 February": what both tell alike is no question.
  const [mine, theirs] = [left.filter((one) => !isMet(one, right)), right.filter((one) => !isMet(one, left))];
  const [x, y] = [stretchOf(besideOf(mine, theirs)), stretchOf(besideOf(theirs, mine))];
  return x && y && !agree(x, y) ? [{ pair, left: labelOf(x), right: labelOf(y) }] : [];
}

/** One lies in the other, or they differ in the year alone, which without a year in words is a guess. */
function agree(x: Days, y: Days): boolean {
  const nested = (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
  return nested || (!(x.withYear && y.withYear) && x.from.slice(4) === y.from.slice(4) && x.to.slice(4) === y.to.slice(4));
}

/** Of several days those on the same side of the report's own day as the other's: "in force since December 20 … signed by 20 February" against one deadline. */
const besideOf = (own: readonly Days[], others: readonly Days[]): readonly Days[] =>
  own.length > 1 && others.length > 0 ? own.filter(({ ahead }) => others.some((other) => other.ahead === ahead)) : own;

/** Days in digits, or months by name, as one stretch of some days; undefined where there are none, or days far apart, or a day told by its weekday alone. */
function stretchOf(written: readonly Days[]): Days | undefined {
  if (!written.length || written.some((one) => !one.written)) return undefined;
  const from = written.map((one) => one.from).sort()[0] as string;
  const to = written
    .map((one) => one.to)
    .sort()
    .at(-1) as string;
  const apart = written.length > 1 && Date.parse(to) - Date.parse(from) > DAYS_APART * 864e5;
  return apart ? undefined : { ...(written[0] as Days), from, to, withYear: written.some((one) => one.withYear) };
}

const labelOf = ({ from, to, isMonth, text }: Days): string => (isMonth ? text : from === to ? from : `${from} to ${to}`);
const DAYS_APART = 3;

/** A line that only dates ("Published: 3 May 2011") tells of no event. */
const tellsEvent = onceEach(
  (tokens: readonly Token[]): boolean =>
    tokens.length >= DATE.leastTokens &&
    tokens.some((token) => (token.pos === 'VERB' || token.pos === 'AUX') && !/^(?:publish|update|post)$/.test(token.lemma)),
);

/** The calendar days and months that a sentence names. */
function daysIn(context: DiscrepancyContext, sentence: StorySentence): Days[] {
  const annotated = context.sentences.get(sentence.report)?.annotated;
  return (annotated?.annotations.times ?? []).flatMap((time): Days[] => {
    const { range } = time;
    if (!range || time.type !== 'DATE' || !overlaps(time, sentence.range)) return [];
    const text = annotated?.report.text.slice(time.start, time.end) ?? '';
    const isMonth = range.precision === 'month' && MONTH.test(text);
    if (range.precision !== 'day' && !isMonth) return [];
    const from = range.from.slice(0, 10);
    const ahead = from > (annotated?.report.published?.value.slice(0, 10) ?? '9');
    return [
      {
        from,
        to: range.to.slice(0, 10),
        withYear: /\d{4}/.test(text),
        written: isMonth || /\d| of (?:this|next|last) week$/.test(text),
        isMonth,
        text,
        ahead,
      },
    ];
  });
}

const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
