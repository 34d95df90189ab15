import type { Discrepancy, Range, Token } from '../../model/index.ts';
import { onceEach, overlaps } from '../../text/index.ts';
import type { StorySentence } from '../sentences.ts';
import type { DiscrepancyContext } from './context.ts';
import { sentenceSpan } from './facts.ts';
import type { Pair } from './pairs.ts';
import { questionAbout } from './questions.ts';
import { DATE } from './settings.ts';
import { type Answer, writeDiscrepancy } from './write.ts';

interface Days {
  readonly from: string;
  readonly to: string;
  /** The text names the year. */
  readonly withYear: boolean;
}

/** One event dated to other days. Only calendar dates as written are compared: a weekday may be counted from another day, an hour told in another zone. */
export function byDate(context: DiscrepancyContext): Discrepancy[] {
  const conflicts = context.pairs.flatMap((pair) => conflictIn(context, pair));
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
  const [x, y] = [daysIn(context, pair.a), daysIn(context, pair.b)];
  if (!x || !y) return [];
  const nested = (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
  // Without a year in words, the year is a guess.
  const guessed = !(x.withYear && y.withYear) && x.from.slice(4) === y.from.slice(4) && x.to.slice(4) === y.to.slice(4);
  return nested || guessed ? [] : [{ pair, left: labelOf(x), right: labelOf(y) }];
}

const labelOf = ({ from, to }: Days): string => (from === to ? from : `${from} to ${to}`);
const DAYS_APART = 3;

/** A line that only dates ("Published: 3 May 2011") tells of no event. */
const tellsEvent = onceEach(
  (tokens: readonly Token[]): boolean =>
    tokens.length >= DATE.leastTokens &&
    tokens.some((token) => (token.pos === 'VERB' || token.pos === 'AUX') && !/^(?:publish|update|post)$/.test(token.lemma)),
);

/** The calendar days that a sentence names in digits, where they are one stretch; undefined where it names several or none. */
function daysIn(context: DiscrepancyContext, sentence: StorySentence): Days | undefined {
  const annotated = context.sentences.get(sentence.report)?.annotated;
  const own =
    annotated?.annotations.times.filter(
      (time) => overlaps(time, sentence.range) && time.type === 'DATE' && time.range?.precision === 'day',
    ) ?? [];
  const written = ({ start, end }: Range): string => annotated?.report.text.slice(start, end) ?? '';
  const explicit = own.filter((time) => /\d/.test(written(time)));
  if (!explicit.length || explicit.length !== own.length) return undefined;
  const from = explicit.map((time) => time.range?.from.slice(0, 10) ?? '').sort()[0] as string;
  const to = explicit
    .map((time) => time.range?.to.slice(0, 10) ?? '')
    .sort()
    .at(-1) as string;
  return Date.parse(to) - Date.parse(from) <= DAYS_APART * 864e5
    ? { from, to, withYear: explicit.some((time) => /\d{4}/.test(written(time))) }
    : undefined;
}
