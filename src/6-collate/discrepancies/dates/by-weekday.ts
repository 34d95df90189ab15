import type { Discrepancy } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { isSeries } from '../figures/index.ts';
import { compareFacts, type DiscrepancyContext, type Fact, type Pair, rivalFacts } from '../ground/index.ts';
import { runningCounts } from '../lexicon/figures.ts';
import { tellingVerbs } from '../lexicon/sense.ts';
import { DATE } from '../settings.ts';

const NAMES = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

interface Weekday {
  readonly name: string;
  readonly day: string;
  /** Lemmas of the words of meaning in its clause. */
  readonly about: ReadonlySet<string>;
}

/** "is due on Tuesday" in a report made from one that has "will arrive on Monday": another day of the week at the same place. */
export function byWeekday(context: DiscrepancyContext): Discrepancy[] {
  const facts = [...context.pairs, ...context.beads].flatMap((pair): Fact[] => {
    if (!pair.placed || pair.share < DATE.weekday || isUpdate(pair) || isSeries(context, pair)) return [];
    const [left, right] = [weekdaysIn(context, pair.a), weekdaysIn(context, pair.b)];
    const [x, ...more] = left.filter((one) => !right.some((other) => isOne(one, other)));
    const [y, ...others] = right.filter((one) => !left.some((other) => isOne(one, other)));
    if (!x || !y || more.length || others.length || !isOneEvent(x, y) || (isToday(context, pair.a, x) && isToday(context, pair.b, y)))
      return [];
    const key = [x.name, y.name].sort().join(' or ');
    return rivalFacts(pair, [x.name, y.name], `${key} ${subjectOf(pair)}`);
  });
  return compareFacts(context, facts, {
    kind: 'date',
    ask: 'When?',
    noteOf: () => 'The same event is given to other days of the week.',
  });
}

/** The clauses in which the days stand tell one event: "being named Saturday" and "continued on Tuesday" share nothing, whatever the sentences share. */
function isOneEvent(x: Weekday, y: Weekday): boolean {
  const common = [...x.about].filter((word) => y.about.has(word)).length;
  return common >= DATE.commonShare * Math.min(x.about.size, y.about.size) && common > 0;
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

const isOne = (a: Weekday, b: Weekday): boolean => a.name === b.name || (a.day !== '' && a.day === b.day);

/** The rarest words in common tell the question. */
function subjectOf({ a, b }: Pair): string {
  const common = [...a.terms].filter(([term]) => b.terms.has(term) && !NAMES.test(`${term}day`) && !NAMES.test(term));
  return common
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, 2)
    .map(([term]) => term)
    .sort()
    .join(' ');
}

/** Two reports that each tell of their own day tell of two days. */
function isToday(context: DiscrepancyContext, { report }: StorySentence, { day }: Weekday): boolean {
  const published = context.sentences.get(report)?.annotated.report.published?.value;
  return published !== undefined && published.slice(0, 10) === day;
}

/** A count of the dead beside another weekday is the next day's count. */
function isUpdate({ a, b }: Pair): boolean {
  const counts = (sentence: StorySentence): boolean =>
    sentence.tokens.some((token) => token.pos === 'NUM') &&
    sentence.tokens.some((token) => runningCounts.has(token.norm) || runningCounts.has(token.lemma));
  return counts(a) && counts(b);
}

/** Weekdays of events; when somebody said it is another question. */
function weekdaysIn(context: DiscrepancyContext, { report, range, tokens }: StorySentence): Weekday[] {
  const annotated = context.sentences.get(report)?.annotated;
  return (annotated?.annotations.times ?? []).flatMap((time): Weekday[] => {
    if (!overlaps(time, range)) return [];
    const name = NAMES.exec(annotated?.report.text.slice(time.start, time.end) ?? '')?.[0];
    const verb = tokens.findLast((token) => token.end <= time.start && (token.pos === 'VERB' || token.pos === 'AUX'));
    if (!name || (verb && tellingVerbs.has(verb.lemma))) return [];
    const clause = (annotated?.annotations.events ?? [])
      .map((event) => event.clause)
      .filter((one) => overlaps(one, time))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const about = tokens.filter((token) => CONTENT.test(token.pos) && overlaps(token, clause ?? range) && !NAMES.test(token.norm));
    return [
      {
        name: name[0]?.toUpperCase() + name.slice(1).toLowerCase(),
        day: time.range?.from.slice(0, 10) ?? '',
        about: new Set(about.map(({ lemma }) => lemma)),
      },
    ];
  });
}
