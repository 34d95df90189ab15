import type { Change, Dossier, Position } from '../../model/index.ts';
import type { Frame } from './frame.ts';
import type { Parties } from './parties.ts';
import { settings } from './settings.ts';
import { publishedWithin } from './times.ts';
import { firstMark, makeChange } from './write.ts';

interface Shift {
  readonly way: 'sharper' | 'milder';
  readonly before: number;
  readonly after: number;
  readonly acts: readonly Position[];
}

/**
 * How one party treats another, on Goldstein's scale, its latest acts held against all before. Each dossier has the shift or has it not; what
 * is told is that it came.
 */
export function toneChanges(frame: Frame, parties: Parties): Change[] {
  const isNew = ({ members }: Position): boolean => members.every(frame.isFresh);
  const then = shiftsOf(
    frame.older,
    (id) => parties.keyOf(id, 'older'),
    () => false,
  );
  return [...shiftsOf(frame.newer, (id) => parties.keyOf(id, 'newer'), isNew)].flatMap(([dyad, shift]) => {
    const cause = shift.acts.flatMap(({ members }) => members).filter(frame.isFresh);
    const first = shift.acts[0] as Position;
    if (then.get(dyad)?.way === shift.way || !cause.length) return [];
    const [party, target] = [parties.nameOf(first.party), parties.nameOf(first.target as string)];
    const [before, after] = [shift.before.toFixed(1), shift.after.toFixed(1)];
    return [
      makeChange(frame, {
        kind: 'tone',
        mark: [shift.way, firstMark(frame, cause)],
        text: `${party} takes a ${shift.way} tone towards ${target}: ${after} now, before ${before}, from -10 (conflict) to 10 (cooperation).`,
        why: `The mean of the latest ${shift.acts.length} acts is ${Math.abs(shift.after - shift.before).toFixed(1)} points away from that of all before.`,
        material: true,
        subject: first.party,
        before,
        after,
        members: cause,
      }),
    ];
  });
}

/** Acts in the order of the reports that told them first; of one day, what is new comes last, and in one report what stands further down. */
function shiftsOf(dossier: Dossier, keyOf: (id: string) => string, isNew: (act: Position) => boolean): Map<string, Shift> {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const since = ({ members }: Position): number =>
    Math.min(...members.map(({ report }) => publishedWithin(reports.get(report))?.last ?? Number.POSITIVE_INFINITY));
  const dyads = new Map<string, Position[]>();
  for (const one of dossier.positions) {
    if (one.target === undefined || one.goldstein === undefined) continue;
    const dyad = `${keyOf(one.party)} ${keyOf(one.target)}`;
    dyads.set(dyad, [...(dyads.get(dyad) ?? []), one]);
  }
  const { latest, before: least, shift } = settings.tone;
  const shifts = new Map<string, Shift>();
  for (const [dyad, acts] of dyads) {
    if (acts.length < latest + least) continue;
    const ordered = [...acts].sort((a, b) => since(a) - since(b) || Number(isNew(a)) - Number(isNew(b)) || compareMembers(a, b));
    const last = ordered.slice(-latest);
    const [before, after] = [mean(ordered.slice(0, -latest)), mean(last)];
    if (Math.abs(after - before) >= shift) shifts.set(dyad, { way: after < before ? 'sharper' : 'milder', before, after, acts: last });
  }
  return shifts;
}

function compareMembers({ members: [a] }: Position, { members: [b] }: Position): number {
  return !a || !b ? 0 : a.report === b.report ? a.start - b.start : a.report < b.report ? -1 : 1;
}

function mean(acts: readonly Position[]): number {
  return acts.reduce((sum, { goldstein = 0 }) => sum + goldstein, 0) / acts.length;
}
