import type { Change, Report, Span } from '../../model/index.ts';
import { contentWords, spanOf } from '../evidence.ts';
import { quote } from '../words.ts';
import { copiesOf } from './copies.ts';
import { dice, foldText, sentencesOf, shorten, wordsOf } from './fold.ts';
import type { Frame } from './frame.ts';
import { settings } from './settings.ts';
import { makeChange, nameOf } from './write.ts';

interface Correction {
  readonly old: string;
  /** Absent where the sentence was taken out. */
  readonly now: Span | undefined;
  /** Content words and numbers of the old sentence that the new one has no more. */
  readonly dropped: readonly string[];
  readonly put: readonly string[];
}

/** The origin of other reports changed what it says; those made from it still say the old. */
export function correctionChanges(frame: Frame): Change[] {
  return frame.revised.flatMap(({ before, after }) => {
    const copies = copiesOf(frame, before.id, after.id);
    if (!copies.length) return [];
    return findCorrections(before, after).flatMap((correction) => {
      const still = copies.flatMap((report) => stillTells(report, correction));
      if (!still.length) return [];
      const names = still.map(({ report }) => nameOf(frame.reportOf(report)));
      return still.map((member, index) =>
        makeChange(frame, {
          kind: 'correction-not-followed',
          mark: [after.location, member.report, foldText(correction.old)],
          text: correction.now
            ? `${nameOf(after)} corrected ${quote(shorten(correction.old))} to ${quote(shorten(correction.now.text))}; ${names[index]} still has ${quote(shorten(member.text))}`
            : `${nameOf(after)} took out ${quote(shorten(correction.old))}; ${names[index]} still has ${quote(shorten(member.text))}`,
          why: `${names[index]} was made from the report of ${nameOf(after)} and has not followed its change.`,
          material: true,
          subject: member.report,
          before: correction.old,
          ...(correction.now ? { after: correction.now.text } : {}),
          members: [member, ...(correction.now ? [correction.now] : [])],
        }),
      );
    });
  });
}

/** Sentences that the edit replaced by nearly the same with other words or numbers, or took out. Additions correct nothing. */
function findCorrections(before: Report, after: Report): Correction[] {
  const [then, now] = [foldText(before.text), foldText(after.text)];
  const added = sentencesOf(after.text)
    .map((range) => spanOf(after, range))
    .filter(({ text }) => !then.includes(foldText(text)));
  return sentencesOf(before.text)
    .map(({ start, end }) => before.text.slice(start, end))
    .filter((old) => !now.includes(foldText(old)))
    .flatMap((old): Correction[] => {
      const words = wordsOf(old);
      const near = added.map((span) => ({ span, likeness: dice(words, wordsOf(span.text)) })).sort((a, b) => b.likeness - a.likeness)[0];
      const replaced = near && near.likeness >= settings.replaced ? near.span : undefined;
      const dropped = weighty(old).filter((word) => !weighty(replaced?.text ?? '').includes(word));
      const put = weighty(replaced?.text ?? '').filter((word) => !weighty(old).includes(word));
      return dropped.length ? [{ old, now: replaced, dropped, put }] : [];
    });
}

const weighty = (text: string): readonly string[] => contentWords(text).concat(text.match(/\b\d\b/g) ?? []);

/** The sentence of a copy that is nearest to the old one, where it still has its words and not those that replaced them. */
function stillTells(report: Report, { old, dropped, put }: Correction): Span[] {
  const words = wordsOf(old);
  const best = sentencesOf(report.text)
    .map((range) => spanOf(report, range))
    .map((span) => ({ span, likeness: dice(words, wordsOf(span.text)) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  if (!best || best.likeness < settings.replaced) return [];
  const own = new Set(weighty(best.span.text));
  return dropped.every((word) => own.has(word)) && !put.some((word) => own.has(word)) ? [best.span] : [];
}
