import { type Change, dependentKinds, type Position } from '../../model/index.ts';
import { positionVerbs, quote } from '../words.ts';
import { common, dice, matterOf, shorten, wordsOf } from './fold.ts';
import type { Frame } from './frame.ts';
import type { Parties } from './parties.ts';
import { settings } from './settings.ts';
import { firstMark, makeChange, nameOf } from './write.ts';

/** What a party wants or refuses; the others (talks, deeds, charges) are told as details. */
const stances: ReadonlySet<Position['kind']> = new Set(['demand', 'offer', 'threat', 'red-line', 'rejection', 'acceptance', 'concession']);

/** … those that open or close a way: told as such when they are new. A new demand or offer is a detail, until it takes the place of another stance. */
const turns: ReadonlySet<Position['kind']> = new Set(['threat', 'red-line', 'acceptance', 'concession']);

/** Positions that nobody told before, and where they stand against an older one of the same party on the same matter, the change. */
export function positionChanges(frame: Frame, parties: Parties): Change[] {
  const then = new Map<string, Position[]>();
  for (const one of frame.older.positions) {
    const key = parties.keyOf(one.party, 'older');
    then.set(key, [...(then.get(key) ?? []), one]);
  }
  const places = new Set(frame.older.positions.flatMap(({ members }) => members.map(frame.oldKeyOf)));
  const told = new Set<string>();
  const ranked = [...frame.newer.positions].sort((a, b) => Number(stances.has(b.kind)) - Number(stances.has(a.kind)));
  return ranked.flatMap((one) => {
    if (!one.members.every(frame.isFresh) || one.members.some((member) => places.has(frame.keyOf(member)))) return [];
    if (one.members.every((member) => frame.isRetold(member) || frame.moved.has(member.report))) return [];
    const before = then.get(parties.keyOf(one.party, 'newer')) ?? [];
    if (before.some((old) => old.kind === one.kind && isSaid(old, one))) return [];
    // One sentence may threaten and warn: it is told once.
    const sentence = `${one.party} ${firstMark(frame, one.members)}`;
    if (told.has(sentence)) return [];
    told.add(sentence);
    return [tellPosition(frame, parties, one, reversed(parties, before, one))];
  });
}

/** A rewrite of a report that was here puts old positions into new words: a detail. */
function isTaken(frame: Frame, report: string): boolean {
  return frame.newer.links.some(
    ({ from, to, directed, kind }) => directed && to === report && dependentKinds.has(kind) && !frame.fresh.has(from),
  );
}

function isSaid(a: Position, b: Position): boolean {
  return dice(wordsOf(a.text), wordsOf(b.text)) >= settings.sameText || isOneMatter(a, b);
}

function isOneMatter(a: Position, b: Position): boolean {
  const [x, y] = [matterOf(a.issue ?? a.text), matterOf(b.issue ?? b.text)];
  const both = common(x, y);
  return both >= settings.position.commonWords && both / Math.min(x.size, y.size) >= settings.position.sameMatter;
}

/** The older stance on the same matter that this one replaces. */
function reversed(parties: Parties, before: readonly Position[], one: Position): Position | undefined {
  if (!stances.has(one.kind)) return undefined;
  const target = one.target === undefined ? undefined : parties.keyOf(one.target, 'newer');
  return before.find(
    (old) =>
      stances.has(old.kind) &&
      old.kind !== one.kind &&
      (old.target === undefined || target === undefined || parties.keyOf(old.target, 'older') === target) &&
      isOneMatter(old, one),
  );
}

function tellPosition(frame: Frame, parties: Parties, one: Position, old: Position | undefined): Change {
  const party = parties.nameOf(one.party);
  const said = quote(shorten(one.text));
  return makeChange(frame, {
    kind: 'position',
    mark: [one.kind, firstMark(frame, one.members)],
    text: old
      ? `${party} changed its position. Now ${withArticle(nounOf(one))}: ${said}. Before, ${withArticle(nounOf(old))}: ${quote(shorten(old.text))}`
      : `${party} ${positionVerbs[one.kind]}: ${said}`,
    why: old
      ? `On this matter ${party} was known for ${withArticle(nounOf(old))}.`
      : `No report before told of this ${nounOf(one)}; ${nameOf(frame.reportOf(one.members[0]?.report ?? ''))} does.`,
    material: (old !== undefined || turns.has(one.kind)) && !one.members.every(({ report }) => isTaken(frame, report)),
    subject: one.id,
    ...(old ? { before: `${old.kind}: ${old.text}` } : {}),
    after: `${one.kind}: ${one.text}`,
    members: one.members,
  });
}

const nounOf = ({ kind }: Position): string => kind.replace('-', ' ');
const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
