import { type BriefInput, type Id, type Position, PositionKind, type Span } from '../../model/index.ts';
import { commonest, compareWordings, stableId } from '../../text/index.ts';
import { accountsOf, compareText, overlapShare, sortSpans, spanOf } from '../evidence.ts';
import { groupOf } from './kinds.ts';
import { settings } from './settings.ts';
import { listTaken, type Taken } from './taken.ts';
import { conditionOf, issueOf, wordsOf } from './wording.ts';

/**
 * Positions by party and kind: acts of several reports are one position where they stand in one statement of the collation or have most of
 * their words in common.
 * @returns positions, those of the party with most of them first; the same whatever the order of the reports
 */
export function makePositions(input: BriefInput): Position[] {
  const buckets = new Map<string, Taken[]>();
  for (const taken of listTaken(input)) {
    const key = `${taken.party}\0${taken.act.kind}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(taken);
    else buckets.set(key, [taken]);
  }
  const positions = [...buckets.values()].flatMap((bucket) => joinSame(bucket).map((group) => makePosition(input, group)));
  return sortPositions(dropRepeats(positions));
}

/** One sentence told twice for one party under kinds that come to the same (threat and warning): the one with more evidence stays. */
function dropRepeats(positions: readonly Position[]): readonly Position[] {
  const kept = new Map<string, Position>();
  for (const position of positions) {
    const key = [position.party, groupOf(position.kind), position.text].join('\0');
    const other = kept.get(key);
    if (!other || position.members.length > other.members.length) kept.set(key, position);
  }
  return [...kept.values()];
}

/** Groups in the order of their first members; each new act is held against one act of every group, its longest. */
function joinSame(bucket: readonly Taken[]): readonly (readonly Taken[])[] {
  const ordered = [...bucket].sort(
    (a, b) => b.words.size - a.words.size || compareText(a.report.report.id, b.report.report.id) || a.act.start - b.act.start,
  );
  const groups: { readonly members: Taken[]; readonly statements: Set<Id> }[] = [];
  for (const taken of ordered) {
    const group = groups.find(
      ({ members, statements }) => isSame(members[0] as Taken, taken) || [...taken.statements].some((id) => statements.has(id)),
    );
    if (group) {
      group.members.push(taken);
      for (const id of taken.statements) group.statements.add(id);
    } else groups.push({ members: [taken], statements: new Set(taken.statements) });
  }
  return groups.map(({ members }) => members);
}

function isSame(a: Taken, b: Taken): boolean {
  const share = overlapShare(a.words, b.words);
  if (share === 1 && a.words.size === b.words.size) return true;
  if (share >= settings.sameContent && share * Math.min(a.words.size, b.words.size) >= settings.commonWords) return true;
  // In other words: of one party and one kind already, so less likeness is enough than between any two statements.
  return share > 0 && compareWordings(a.wording, b.wording).score >= settings.sameMeaning;
}

function makePosition(input: BriefInput, group: readonly Taken[]): Position {
  const best = chooseBest(group);
  const members = sortSpans(group.map(({ report, act }) => spanOf(report.report, act)));
  const { act, report } = best;
  const first = members[0] as Span;
  const target = commonest(group.map((taken) => taken.target));
  const voice = commonest(group.map((taken) => taken.voice));
  const date = group.find((taken) => taken.date)?.date;
  const issue = issueOf(report, act);
  const condition = conditionOf(report, act);
  return {
    id: stableId('po', best.party, act.kind, first.report, String(first.start)),
    party: best.party,
    ...(voice === undefined ? {} : { voice }),
    kind: act.kind,
    plover: act.plover,
    ...(act.goldstein === undefined ? {} : { goldstein: act.goldstein }),
    ...(target === undefined ? {} : { target }),
    ...(issue === undefined ? {} : { issue }),
    ...(condition === undefined ? {} : { condition }),
    text: wordsOf(report, act),
    members,
    accounts: accountsOf(
      input.trace,
      members.map((member) => member.report),
    ),
    ...(date ? { date } : {}),
  };
}

/** The member that says most in a readable length; a condition counts. */
function chooseBest(group: readonly Taken[]): Taken {
  const length = ({ act }: Taken) => act.end - act.start;
  const rate = (taken: Taken) => (length(taken) > settings.longestText ? 0 : 1000 + length(taken)) + (taken.act.condition ? 50 : 0);
  return [...group].sort(
    (a, b) => rate(b) - rate(a) || compareText(a.report.report.id, b.report.report.id) || a.act.start - b.act.start,
  )[0] as Taken;
}

function sortPositions(positions: readonly Position[]): Position[] {
  const counts = new Map<Id, number>();
  for (const { party } of positions) counts.set(party, (counts.get(party) ?? 0) + 1);
  const kinds = PositionKind.options;
  return [...positions].sort(
    (a, b) =>
      (counts.get(b.party) ?? 0) - (counts.get(a.party) ?? 0) ||
      compareText(a.party, b.party) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      b.members.length - a.members.length ||
      compareText(a.id, b.id),
  );
}
