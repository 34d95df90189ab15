import type { Change, Id, Report, Span } from '../../model/index.ts';
import { spanOf } from '../evidence.ts';
import { quote } from '../words.ts';
import { copiesOf } from './copies.ts';
import { common, dice, foldText, sentencesOf, shorten, wordsOf } from './fold.ts';
import type { Frame } from './frame.ts';
import { isLabelled, type PublishedCorrection, readCorrections, weigh } from './read-correction.ts';
import { settings } from './settings.ts';
import { publishedWithin } from './times.ts';
import { makeChange, nameOf } from './write.ts';

/**
 * A correction that the origin published as a report of its own, and reports made from what it corrects that still say the old: found when
 * either of the two is new. Told only where the correction names what was wrong, and the origin's own report has it in a sentence on the same matter.
 */
export function publishedCorrectionChanges(frame: Frame): Change[] {
  const isNew = (id: Id): boolean => frame.fresh.has(id) && !frame.moved.has(id);
  const fresh = frame.newer.reports.filter(({ id }) => isNew(id));
  if (!fresh.length) return [];
  return frame.newer.reports.flatMap((report) => {
    // A correction that was here before is looked at again for what is new: those that say so at their head are enough.
    if (!isNew(report.id) && !isLabelled(report)) return [];
    const corrections = readCorrections(report);
    if (!corrections.length) return [];
    return frame.newer.reports
      .filter((origin) => isOfSame(report, origin) && isBefore(origin, report))
      .flatMap((origin) => {
        const copies = copiesOf(frame, origin.id, origin.id).filter(
          (copy) => !isOfSame(report, copy) && (isNew(report.id) || isNew(copy.id)),
        );
        return corrections.flatMap((correction) => tell(frame, { report, origin, copies, correction }));
      });
  });
}

const isOfSame = (a: Report, b: Report): boolean =>
  a.id !== b.id && (a.source.id === b.source.id || (a.source.family !== undefined && a.source.family === b.source.family));

function isBefore(origin: Report, correction: Report): boolean {
  const [then, now] = [publishedWithin(origin), publishedWithin(correction)];
  return !then || !now || then.first <= now.last;
}

interface Correcting {
  readonly report: Report;
  readonly origin: Report;
  readonly copies: readonly Report[];
  readonly correction: PublishedCorrection;
}

function tell(frame: Frame, { report, origin, copies, correction }: Correcting): Change[] {
  const old = copies.length ? findTold(origin, correction) : undefined;
  if (!old) return [];
  const [first] = correction.spans;
  return copies.flatMap((copy) => {
    const still = stillTold(copy, old, correction);
    if (!still || !first) return [];
    return [
      makeChange(frame, {
        kind: 'correction-not-followed',
        mark: [report.location, copy.id, foldText(old.text)],
        text: `${nameOf(report)} published a correction, ${quote(shorten(correction.spans.map(({ text }) => text).join(' ')))}; ${nameOf(copy)} still has ${quote(shorten(still.text))}`,
        why: `${nameOf(copy)} was made from the report of ${nameOf(origin)} that is corrected, ${quote(shorten(old.text))}, and has not followed.`,
        material: true,
        subject: copy.id,
        before: old.text,
        after: first.text,
        members: [still, ...correction.spans, old],
      }),
    ];
  });
}

/** The sentence of the origin that is corrected: it has the wrong words and speaks of the same matter. */
function findTold(origin: Report, { wrong, right, matter, isNumber }: PublishedCorrection): Span | undefined {
  const least = isNumber ? settings.correction.matterOfNumber : settings.correction.matterOfWords;
  const found = sentencesOf(origin.text)
    .map((range) => spanOf(origin, range))
    .map((span) => ({ span, words: new Set(weigh(span.text)) }))
    .filter(({ words }) => wrong.every((word) => words.has(word)) && !(isNumber && right.some((word) => words.has(word))))
    .map(({ span, words }) => ({ span, shared: common(matter, words) }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared);
  // Where two sentences fit as well, it is not clear which is meant.
  return found[1] && found[1].shared === found[0]?.shared ? undefined : found[0]?.span;
}

/** The sentence of a copy that was made from the wrong one and still has its words, and not the right ones. */
function stillTold(copy: Report, old: Span, { wrong, right }: PublishedCorrection): Span | undefined {
  const words = wordsOf(old.text);
  const [best] = sentencesOf(copy.text)
    .map((range) => spanOf(copy, range))
    .map((span) => ({ span, likeness: dice(words, wordsOf(span.text)) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < settings.replaced) return undefined;
  const own = new Set(weigh(best.span.text));
  const there = new Set(weigh(old.text));
  return wrong.every((word) => own.has(word)) && !right.some((word) => own.has(word) && !there.has(word)) ? best.span : undefined;
}
