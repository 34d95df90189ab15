import { cutAtWord, relateWords, stem } from '../../../../text/index.ts';
import type { StorySentence } from '../../../sentences.ts';
import { allSentences, type DiscrepancyContext, type Fact, otherTimes, tellsOfAnother } from '../../ground/index.ts';
import { idleVerbs } from '../../lexicon/certainty.ts';
import { harmVerbs, kinDeeds } from '../../lexicon/frames.ts';
import { FRAMES } from '../../settings.ts';
import { type Frame, framesIn, isOfTime, isThing, rootOf } from './frame.ts';
import { areOneNoun, compareParties, type Party } from './party.ts';

/**
 * "Denied that his office had been warned of cracks" against "informed the governor's office about cracks", wherever in the story they stand: what one
 * clause denies another tells, deed, doer and thing alike. Contradiction by slots follows de Marneffe, Rafferty and Manning 2008.
 */
export function deniedFrames(context: DiscrepancyContext): Fact[] {
  const frames = allSentences(context).flatMap((sentence) => framesIn(context)(sentence));
  const byDeed = groupByDeed(frames.filter(({ denied }) => !denied));
  return frames.flatMap((x): Fact[] => {
    if (!x.denied) return [];
    const rivals = byDeed(x.lemma).filter((y) => excludes(context, x, y));
    return rivals.flatMap((y): Fact[] => {
      const key = `${stem(x.lemma)} ${x.patient?.head ?? x.agent?.head ?? ''}`;
      return [
        {
          key,
          value: 'denied',
          words: cutAtWord(x.rejected ? `denied: ${x.text}` : x.text, LONGEST),
          sentence: x.sentence,
          beside: y.sentence,
        },
        { key, value: 'told', words: cutAtWord(y.text, LONGEST), sentence: y.sentence, beside: x.sentence },
      ];
    });
  });
}

/** Unit: UTF-16 code units. */
const LONGEST = 90;

/** Frames by deed: the verb itself, its kin, and what the thesaurus sets near it. */
function groupByDeed(frames: readonly Frame[]): (lemma: string) => readonly Frame[] {
  const byLemma = new Map<string, Frame[]>();
  for (const frame of frames) byLemma.set(frame.lemma, [...(byLemma.get(frame.lemma) ?? []), frame]);
  const known = new Map<string, readonly Frame[]>();
  return (lemma) => {
    const found = known.get(lemma) ?? [...byLemma].flatMap(([other, list]) => (areOneDeed(lemma, other) ? list : []));
    known.set(lemma, found);
    return found;
  };
}

function areOneDeed(a: string, b: string): boolean {
  const [x, y] = [rootOf(a), rootOf(b)];
  if (idleVerbs.has(a) || idleVerbs.has(b)) return kinDeeds.some((row) => row.has(a) && row.has(b));
  if (x === y) return true;
  return (relateWords(a, b)?.nearness ?? 0) >= FRAMES.deed || kinDeeds.some((row) => has(row, a, x) && has(row, b, y));
}

const has = (row: ReadonlySet<string>, lemma: string, root: string): boolean => row.has(lemma) || row.has(root) || row.has(`${root}e`);
function excludes(context: DiscrepancyContext, x: Frame, y: Frame): boolean {
  if (x.ahead !== y.ahead || x.sentence === y.sentence) return false;
  if (x.sentence.report === y.sentence.report && x.holder === y.holder) return false;
  const pair = { a: x.sentence, b: y.sentence, placed: false, share: 0 };
  if (otherTimes(context, pair) || tellsOfAnother(pair)) return false;
  if (mayHaveChanged(context, x, y)) return false;
  return tellOfOneThing(x, y);
}

/** "Has not been opened", and opened by the next day; "is closed", and open by the next day. What was done stays done. */
function mayHaveChanged(context: DiscrepancyContext, x: Frame, y: Frame): boolean {
  const [day, other] = [dayOf(context, x.sentence), dayOf(context, y.sentence)];
  if (day === other) return false;
  return y.standing || (x.standing && !(day !== undefined && other !== undefined && other < day));
}

function tellOfOneThing(x: Frame, y: Frame): boolean {
  // "She heard none": of what there was none stands elsewhere.
  if (x.patient?.none && x.patient.head === undefined) return false;
  const none = [x.agent, x.patient].find((one) => one?.none);
  const doers = x.agent?.none ? sharesNone(x.agent, y) : compareParties(x.agent, y.agent);
  const done = x.patient?.none ? sharesNone(x.patient, y) : comparePatients(x, y);
  if (doers === 'other' || done === 'other') return false;
  const common = commonThings(x, y);
  if (none) return isNoneOfIt(x, y, { none, common, doers });
  // "Denied firing": nothing but the doer and the deed.
  if (x.rejected && !x.patient && !x.about.length) return doers === 'one';
  const share = x.about.length ? common / x.about.length : 0;
  if (share < FRAMES.share) return false;
  const bare = !x.patient && !y.patient && share === 1 && rootOf(x.lemma) === rootOf(y.lemma);
  if (doers === 'one') return common >= (done === 'one' || bare ? 1 : 2);
  return !x.agent && done === 'one' && common >= 2;
}

/** Things beside doer and deed that both tell. */
function commonThings(x: Frame, y: Frame): number {
  const theirs = y.sentence.wording.words.filter(
    (word) => isThing(word) && !isOfTime(y.sentence, word) && (y.about.includes(word) || !y.things.includes(word)),
  );
  return x.about.filter((one) => theirs.some((other) => areOneNoun(one.lemma, other.lemma))).length;
}

function isNoneOfIt(
  x: Frame,
  y: Frame,
  { none, common, doers }: { readonly none: Party; readonly common: number; readonly doers: 'one' | 'other' | 'open' },
): boolean {
  // Who was hurt or killed in what is asked elsewhere.
  if (none.anybody && harmVerbs.has(x.lemma)) return false;
  const isOneDeed = rootOf(x.lemma) === rootOf(y.lemma) || (x.patient?.none === true && doers === 'one');
  return isOneDeed && (!none.anybody || common > 0);
}

/** Another noun in the slot is no other thing where the clause has the first as well ("the ward of the hospital"). */
function comparePatients(x: Frame, y: Frame): 'one' | 'other' | 'open' {
  const found = compareParties(x.patient, y.patient);
  const head = x.patient?.head;
  return found === 'other' && head && !x.patient?.entity && y.things.some(({ lemma }) => areOneNoun(lemma, head)) ? 'one' : found;
}

/** What there is none of stands in a slot of the other. */
function sharesNone({ head, anybody }: Party, y: Frame): 'one' | 'other' {
  if (anybody) return y.agent?.entity || y.agent?.anybody || y.patient?.anybody ? 'one' : 'other';
  return head && (y.agent?.head === head || y.things.some(({ lemma, pos }) => pos !== 'ADJ' && areOneNoun(lemma, head))) ? 'one' : 'other';
}

const dayOf = (context: DiscrepancyContext, { report }: StorySentence): string | undefined =>
  context.sentences.get(report)?.annotated.report.published?.value.slice(0, 10);
