import type { DateRange, Discrepancy } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  allSentences,
  compareFacts,
  type DiscrepancyContext,
  type Fact,
  isTimeWord,
  layOut,
  otherTurns,
  rivalFacts,
  tellsOfAnother,
} from '../ground/index.ts';
import { DEADLINE } from '../settings.ts';
import { mayMeetAtMidnight } from './midnight.ts';

/** By when something has to be done, as one sentence tells it. */
interface Due {
  readonly sentence: StorySentence;
  readonly day: DateRange;
  readonly words: string;
}

/**
 * "Have until 3 March to make an offer", "offers must be in by 10 March": independent reports that give one duty two deadlines. They share few words, so
 * what is due is known from two things that both name. What another question tells already is left out.
 */
export function byDeadline(context: DiscrepancyContext, found: readonly Discrepancy[]): Discrepancy[] {
  const told = new Set(
    found.flatMap(({ values }) => values.flatMap(({ members }) => members.map(({ report, start }) => `${report}:${start}`))),
  );
  const due = allSentences(context).flatMap((sentence) => dueIn(context, sentence));
  const facts = due.flatMap((x, k) =>
    due.slice(k + 1).flatMap((y): Fact[] => {
      if ([x, y].every(({ sentence }) => told.has(`${sentence.report}:${sentence.range.start}`)) || !areRivals(context, x, y)) return [];
      return rivalFacts({ a: x.sentence, b: y.sentence }, [x.words, y.words]);
    }),
  );
  return compareFacts(context, facts, { kind: 'date', ask: 'By when?', noteOf: () => 'The reports give other deadlines.' });
}

function areRivals(context: DiscrepancyContext, x: Due, y: Due): boolean {
  const [a, b] = [x.sentence, y.sentence];
  if (a.report === b.report || context.descent.related(a.report, b.report)) return false;
  const meet = x.day.from.slice(0, 10) <= y.day.to.slice(0, 10) && y.day.from.slice(0, 10) <= x.day.to.slice(0, 10);
  if (meet || mayMeetAtMidnight(x.day, y.day, [a, b])) return false;
  const pair = { a, b, placed: false, share: 0 };
  if (tellsOfAnother(pair) || otherTurns(pair)) return false;
  const common = [...layOut(pair).ofB.keys()].flatMap((i) => a.wording.words[i] ?? []);
  const things = new Set(
    common.flatMap(({ kind, lemma, pos }) => (kind === 'content' && pos !== 'ADV' && !isTimeWord(lemma) ? [lemma] : [])),
  );
  return things.size >= DEADLINE.things;
}

function dueIn(context: DiscrepancyContext, sentence: StorySentence): Due[] {
  const { tokens, report, range } = sentence;
  const annotated = context.sentences.get(report)?.annotated;
  const published = annotated?.report.published?.value.slice(0, 10);
  if (
    !tokens.some(
      ({ norm, lemma }, k) =>
        DUTY.test(norm) || DUTY.test(lemma) || (norm === 'to' && /^(?:is|are|was|were)$/.test(tokens[k - 1]?.norm ?? '')),
    )
  )
    return [];
  const found = (annotated?.annotations.times ?? []).flatMap((time): Due[] => {
    if (!time.range || time.type !== 'DATE' || !overlaps(time, range) || !/^(?:day|month)$/.test(time.range.precision)) return [];
    const written = annotated?.report.text.slice(time.start, time.end) ?? '';
    const at = tokens.findIndex(({ end }) => end > time.start);
    const link = [...tokens.slice(Math.max(0, at - DEADLINE.reach), at), ...tokens.slice(at, at + 1)].findLast(({ norm }) =>
      LINK.test(norm),
    );
    if (!link || (published !== undefined && time.range.to.slice(0, 10) < published)) return [];
    return [{ sentence, day: time.range, words: `by ${written.replace(/^(?:until|by|before|the|on)\s+/i, '')}` }];
  });
  return found.length === 1 ? found : [];
}

/** Something has to be done, or is asked for on a threat. */
const DUTY = /^(?:must|have|give|tell|order|demand|need|require|deadline|ultimatum|unless|if|due|oblige|ask|warn)$/;
const LINK = /^(?:by|before|until|till)$/;
