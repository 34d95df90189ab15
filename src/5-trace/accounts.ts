import type { Account, Id, Link } from '../model/index.ts';
import { sameOutlet } from './direction.ts';
import type { Fabric } from './fabric.ts';

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';

/** Sets of reports (indexes) that go back to one telling, as accounts: A, B, C … in the order of their oldest reports. */
export function makeAccounts(
  groups: readonly (readonly number[])[],
  fabrics: readonly Fabric[],
  links: readonly Link[],
  bridges: ReadonlySet<number>,
): Account[] {
  let unseen = 0;
  return groups.map((group, index): Account => {
    const reports = group.map((at) => (fabrics[at] as Fabric).id);
    const members = group.filter((at) => !bridges.has(at)).map((at) => fabrics[at] as Fabric);
    const own = new Set(members.map(({ id }) => id));
    const inside = links.filter(({ from, to, kind }) => own.has(from) && own.has(to) && kind !== 'undecided' && kind !== 'cites');
    const followUps = new Set(members.filter((one) => members.some((first) => isFollowUp(one, first))).map(({ id }) => id));
    const official = new Set(members.flatMap(({ id, annotated }) => (annotated.report.source.kind === 'official' ? [id] : [])));
    return { id: siglum(index), reports, origin: originOf(own, inside, { followUps, official, nextLabel: () => letter(unseen++) }) };
  });
}

/** A later report by the same outlet goes on with what the outlet has begun. */
function isFollowUp({ annotated: { report } }: Fabric, { annotated: { report: first } }: Fabric): boolean {
  const [name, other] = [report.source.name, first.source.name];
  const [time, before] = [report.published?.value, first.published?.value];
  if (!name || !other || !time || !before || !sameOutlet(name, other)) return false;
  const day = Math.min(time.length, before.length) <= 10;
  return day ? before.slice(0, 10) < time.slice(0, 10) : Date.parse(before) < Date.parse(time);
}

interface Inside {
  readonly followUps: ReadonlySet<Id>;
  /** Texts that a public body published itself. */
  readonly official: ReadonlySet<Id>;
  readonly nextLabel: () => string;
}

/**
 * One report: itself. Several: the report from which links lead to all others but its outlet's follow-ups; the one that a public body published; two reports neither of which can be the
 * other's source go back to a text that is not there; else not known.
 */
function originOf(own: ReadonlySet<Id>, inside: readonly Link[], { followUps, official, nextLabel }: Inside): Account['origin'] {
  const ids = [...own];
  if (ids.length === 1) return { kind: 'report', report: ids[0] as Id };
  const derived = new Set(inside.filter(({ directed }) => directed).map(({ to }) => to));
  const roots = ids.filter((id) => !derived.has(id) && !followUps.has(id));
  if (roots.length === 1) return { kind: 'report', report: roots[0] as Id };
  const announced = roots.filter((id) => official.has(id));
  if (announced.length === 1) return { kind: 'report', report: announced[0] as Id };
  const open = inside.filter(({ directed, from, to }) => !directed && roots.includes(from) && roots.includes(to));
  if (open.some(({ kind }) => kind === 'common-source')) return { kind: 'unseen', label: nextLabel() };
  return { kind: 'unknown' };
}

function siglum(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${siglum(Math.floor(index / 26) - 1)}${last}`;
}

function letter(index: number): string {
  const turn = Math.floor(index / GREEK.length);
  return `${GREEK[index % GREEK.length]}${turn > 0 ? turn + 1 : ''}`;
}
