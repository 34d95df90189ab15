import type { Change, Figure, Span } from '../../model/index.ts';
import { stem } from '../../text/index.ts';
import { sentenceCase } from '../words.ts';
import { dice, matterOf } from './fold.ts';
import type { Frame } from './frame.ts';
import { growingCounts, runningCounts } from './lexicon.ts';
import { settings } from './settings.ts';
import { publishedWithin } from './times.ts';
import { makeChange, nameOf } from './write.ts';

/**
 * Figures that moved: a report that came later, or was changed, gives another number for what was counted before ("9 dead, before 7"). Where
 * the reports contradict each other on it, it is a discrepancy and told as such.
 */
export function figureChanges(frame: Frame): Change[] {
  const then = new Map<string, Figure[]>();
  for (const figure of frame.older.figures) then.set(countedIn(figure), [...(then.get(countedIn(figure)) ?? []), figure]);
  const told = new Map<string, { readonly figure: Figure; readonly replaced: Superseded }>();
  for (const figure of frame.newer.figures) {
    const before = then.get(countedIn(figure)) ?? [];
    if (!before.length || before.some((old) => old.value === figure.value)) continue;
    for (const member of figure.members) {
      if (!frame.isFresh(member) || (!isRunning(figure) && frame.isRetold(member)) || isInDispute(frame, member)) continue;
      const replaced = supersededBy(frame, figure, member, before);
      // A report that tells several numbers for it ("two died, 17 remain") replaces the old one by the nearest.
      const key = `${countedIn(figure)} ${member.report}`;
      const other = told.get(key);
      if (replaced && (!other || distance(figure, replaced.old) < distance(other.figure, other.replaced.old)))
        told.set(key, { figure, replaced });
    }
  }
  return [...told.values()].map(({ figure, replaced }) => tellFigure(frame, figure, replaced));
}

interface Superseded {
  readonly member: Span;
  readonly old: Figure;
  readonly oldMember: Span;
  /** When the older report was published at the latest, ms. */
  readonly when: number;
}

const countedIn = ({ unit, of }: Figure): string => `${unit ?? ''} ${unit && unit !== 'percent' ? '' : stem(of.split(' ').at(-1) ?? of)}`;
const distance = (a: Figure, b: Figure): number => Math.abs(Math.log((Math.abs(a.value) + 1) / (Math.abs(b.value) + 1)));
const counts = ({ of }: Figure, words: ReadonlySet<string>): boolean => of.split(/\s+/).some((word) => words.has(word));
const isRunning = (figure: Figure): boolean => counts(figure, runningCounts) || counts(figure, growingCounts);

/** The latest older figure that a sentence replaces. */
function supersededBy(frame: Frame, figure: Figure, member: Span, before: readonly Figure[]): Superseded | undefined {
  const matter = matterOf(member.text);
  let best: Superseded | undefined;
  for (const old of before) {
    if (agree(figure, old) || !mayReplace(figure, old)) continue;
    for (const oldMember of old.members) {
      const when = publishedWithin(frame.oldReportOf(oldMember.report))?.last ?? 0;
      if (!goesOn(figure, old) && dice(matter, matterOf(oldMember.text)) < settings.figure.sameCount) continue;
      if (!isLater(frame, member, oldMember)) continue;
      if (!best || isNearer(figure, { old, when }, best)) best = { member, old, oldMember, when };
    }
  }
  return best;
}

/** Of a count that goes on, the nearest of the numbers told before is its forerunner: beside the toll stand the dead of a family. Of others, the latest. */
function isNearer(figure: Figure, one: Pick<Superseded, 'old' | 'when'>, other: Superseded): boolean {
  if (!isRunning(figure)) return one.when > other.when;
  return distance(figure, one.old) - distance(figure, other.old) < 0 || (one.old === other.old && one.when > other.when);
}

/** A count of the story that goes on, whatever the sentence: it grew, or it moved within its order of size. */
function goesOn(figure: Figure, old: Figure): boolean {
  if (counts(figure, growingCounts)) return figure.value > old.value;
  return counts(figure, runningCounts) && distance(figure, old) <= Math.log(settings.figure.running);
}

/** Numbers for two different days ("in 2024", "in 2025") stand beside each other; only a running count goes on. */
function mayReplace(figure: Figure, old: Figure): boolean {
  if (isRunning(figure) || !figure.asOf || !old.asOf) return true;
  return figure.asOf.from === old.asOf.from && figure.asOf.to === old.asOf.to;
}

function agree(a: Figure, b: Figure): boolean {
  const most = Math.max(Math.abs(a.value), Math.abs(b.value));
  return Boolean(a.hedge || b.hedge) && Math.abs(a.value - b.value) <= settings.figure.hedged * most;
}

/** The newer dossier holds the number for one of several answers to one question. */
function isInDispute(frame: Frame, member: Span): boolean {
  return frame.newer.discrepancies.some(
    ({ kind, values }) => kind === 'figure' && values.some((one) => one.members.some((span) => touches(span, member))),
  );
}

const touches = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;

/** Whether a sentence was written after another, as far as the dates tell; a sentence put in by an edit is as new as the edit. */
function isLater(frame: Frame, member: Span, oldMember: Span): boolean {
  if (frame.revised.some(({ after }) => after.id === member.report)) return true;
  const [now, then] = [publishedWithin(frame.reportOf(member.report)), publishedWithin(frame.oldReportOf(oldMember.report))];
  return !now || !then || now.last >= then.first;
}

function tellFigure(frame: Frame, figure: Figure, { member, old, oldMember }: Superseded): Change {
  const [before, after] = [numberOf(old), numberOf(figure)];
  const [then, now] = [frame.oldReportOf(oldMember.report), frame.reportOf(member.report)];
  return makeChange(frame, {
    kind: 'figure',
    mark: [countedIn(figure), String(old.value), String(figure.value)],
    text: `${sentenceCase(figure.of)}: ${after} now, before ${before}.`,
    why:
      then && now && then.location === now.location
        ? `${nameOf(now)} changed the number.`
        : `${nameOf(now)} gives a later number than ${nameOf(then)}.`,
    material: true,
    subject: figure.id,
    before,
    after,
    members: [member, ...figure.members.filter(frame.isFresh)],
  });
}

function numberOf({ hedge, value, unit }: Figure): string {
  const number = value.toLocaleString('en-US');
  return `${hedge ? `${hedge} ` : ''}${number}${unit ? (unit === 'percent' ? ' percent' : ` ${unit}`) : ''}`;
}
