import type { Change, ChangeKind, Id, Statement, StatementMember } from '../../model/index.ts';
import { count, quote, statusSentences } from '../words.ts';
import { foldText, shorten } from './fold.ts';
import type { Frame } from './frame.ts';
import { firstMark, makeChange, namesOf, tellersOf } from './write.ts';

/**
 * Statements that came to be corroborated or disputed, that ceased to be, that are new or told no more. A statement is followed by the
 * places where it is told, not by its id or wording, and a change counts only where words that were not here before, or that are here no
 * more, bring it about: sentences that are merely sorted otherwise change nothing.
 */
export function statementChanges(frame: Frame): Change[] {
  // A story may have a thousand reports and one new: what has no new words is not looked at.
  const touched = frame.newer.statements.filter(({ members }) => members.some(frame.isFresh));
  const then = placesOf(frame.older.statements, frame.oldKeyOf, keysOf(touched, frame.keyOf));
  const shrunk = frame.older.statements.filter(({ members }) => !members.every(frame.stillTold));
  const now = placesOf(frame.newer.statements, frame.keyOf, keysOf(shrunk, frame.oldKeyOf));
  const before = new Map(touched.map((one) => [one, sharing(then, one, frame.keyOf)]));
  return [
    ...touched.flatMap((one) => corroborated(frame, one, before.get(one) ?? [])),
    ...disputes(frame, touched, before),
    ...shrunk.flatMap((one) => noLonger(frame, one, sharing(now, one, frame.oldKeyOf))),
    ...tellNew(frame, touched),
  ];
}

const telling = (one: Statement): readonly StatementMember[] => one.members.filter((member) => member.relation !== 'contradicts');
const against = (one: Statement): readonly StatementMember[] => one.members.filter((member) => member.relation === 'contradicts');
const reportsOf = (members: readonly StatementMember[]): Id[] => [...new Set(members.map((member) => member.report))];

function keysOf(statements: readonly Statement[], keyOf: Frame['keyOf']): ReadonlySet<string> {
  return new Set(statements.flatMap((one) => telling(one).map(keyOf)));
}

/** The statements that tell at some places. */
function placesOf(
  statements: readonly Statement[],
  keyOf: Frame['keyOf'],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Statement[]> {
  const places = new Map<string, Statement[]>();
  if (!wanted.size) return places;
  for (const one of statements)
    for (const member of telling(one)) {
      const key = keyOf(member);
      if (!wanted.has(key)) continue;
      const list = places.get(key);
      if (list) list.push(one);
      else places.set(key, [one]);
    }
  return places;
}

function sharing(places: ReadonlyMap<string, readonly Statement[]>, one: Statement, keyOf: Frame['keyOf']): Statement[] {
  return [...new Set(telling(one).flatMap((member) => places.get(keyOf(member)) ?? []))];
}

/**
 * Told before of the same statement: in the same words, which its id says, or of a sentence that still tells it. Sentences that are sorted
 * asunder and together again would have it told again.
 */
function isKnown(frame: Frame, kind: ChangeKind, one: Statement): boolean {
  const places = new Set(
    telling(one)
      .filter((member) => !frame.isFresh(member))
      .map(frame.keyOf),
  );
  return frame.known.some(
    (change) =>
      change.kind === kind &&
      change.after === statusSentences[one.status] &&
      change.members.some((member) => places.has(frame.oldKeyOf(member))),
  );
}

function corroborated(frame: Frame, one: Statement, before: readonly Statement[]): Change[] {
  if (one.status !== 'corroborated' || before.some(({ status }) => status === 'corroborated')) return [];
  const [fresh, settled] = part(telling(one), frame.isFresh);
  if (!fresh.length || frame.accountsOf(reportsOf(settled)).size > 1) return [];
  if (frame.accountsOf(reportsOf(telling(one).filter(({ report }) => frame.moved.has(report)))).size > 1) return [];
  const known = frame.accountsOf(reportsOf(settled));
  // Only what another account adds bears it out: a copy of the old one does not.
  const adding = fresh.filter((member) => [...frame.accountsOf([member.report])].some((account) => !known.has(account)));
  if (!adding.length || isKnown(frame, 'corroborated', one)) return [];
  const was = before[0];
  return [
    makeChange(frame, {
      kind: 'corroborated',
      mark: ['now', foldText(one.text)],
      text:
        was?.status === 'disputed'
          ? `No longer disputed, corroborated${asSaid(frame, one)}: ${quote(shorten(one.text))}`
          : `Corroborated${asSaid(frame, one)}: ${quote(shorten(one.text))}`,
      why: settled.length
        ? `${namesOf(reportsOf(settled).map(frame.reportOf))} told it; ${tellersOf(reportsOf(adding).map(frame.reportOf))} it too, independently.`
        : `New, and told at once by independent accounts: ${namesOf(reportsOf(adding).map(frame.reportOf))}.`,
      material: true,
      subject: one.id,
      ...(was ? { before: statusSentences[was.status] } : {}),
      after: statusSentences[one.status],
      members: [...adding, ...settled],
    }),
  ];
}

/** What several tell of somebody's words is that they were said. */
function asSaid({ newer }: Frame, { attributedTo }: Statement): string {
  const name = newer.entities.find(({ id }) => id === attributedTo)?.name;
  return name === undefined ? '' : `, as said by ${name}`;
}

/** A contradiction is told from one side: that the one denies the other is the same news as that the other denies the one. */
function disputes(frame: Frame, touched: readonly Statement[], before: ReadonlyMap<Statement, readonly Statement[]>): Change[] {
  const told = new Set<string>();
  return touched.flatMap((one) => {
    const changes = disputed(frame, one, before.get(one) ?? []);
    if (changes.length === 0) return [];
    const [sides, others] = [telling(one).map(frame.keyOf), against(one).map(frame.keyOf)];
    if (others.every((other) => sides.some((side) => told.has(`${other} ${side}`)))) return [];
    for (const side of sides) for (const other of others) told.add(`${side} ${other}`);
    return changes;
  });
}

function disputed(frame: Frame, one: Statement, before: readonly Statement[]): Change[] {
  if (one.status !== 'disputed' || before.some(({ status }) => status === 'disputed')) return [];
  const [denying, agreed] = [against(one), telling(one)];
  // One side at least is new; where both were here, the sentences are only read otherwise.
  const cause = [...denying, ...agreed].filter(frame.isFresh);
  if (!cause.length || !denying.length) return [];
  const settled = (members: readonly StatementMember[]): boolean => members.some((member) => !frame.isFresh(member));
  const moved = (members: readonly StatementMember[]): boolean => members.some(({ report }) => frame.moved.has(report));
  if ((settled(denying) && settled(agreed)) || (moved(denying) && moved(agreed)) || isKnown(frame, 'disputed', one)) return [];
  const was = before[0];
  return [
    makeChange(frame, {
      kind: 'disputed',
      mark: ['now', foldText(one.text)],
      text: `Disputed${asSaid(frame, one)}: ${quote(shorten(one.text))} – ${namesOf(reportsOf(denying).map(frame.reportOf))}: ${quote(shorten(denying[0]?.text ?? ''))}`,
      why: `${tellersOf(reportsOf(denying).map(frame.reportOf))} the contrary of what ${tellersOf(reportsOf(agreed).map(frame.reportOf))}.`,
      material: true,
      subject: one.id,
      ...(was ? { before: statusSentences[was.status] } : {}),
      after: statusSentences.disputed,
      members: [...denying.slice(0, 2), ...agreed],
    }),
  ];
}

/** Back: words that bore it out, or contradicted it, are told no more; or their reports turned out to be one account. */
function noLonger(frame: Frame, one: Statement, after: readonly Statement[]): Change[] {
  const still = telling(one).filter(frame.stillTold);
  const subject = after[0]?.id ?? one.id;
  if (!still.length && frame.reportOf(frame.newerIdOf(one.members[0]?.report ?? '') ?? ''))
    return [
      makeChange(frame, {
        kind: 'statement',
        mark: ['gone', firstMark(frame, telling(one))],
        text: `No longer told: ${quote(shorten(one.text))}`,
        why: `${namesOf(reportsOf(telling(one)).map(frame.oldReportOf))} took the words out.`,
        material: one.status === 'corroborated' || one.status === 'disputed',
        subject: one.id,
        before: statusSentences[one.status],
        members: telling(one),
      }),
    ];
  if (!still.length || after.some(({ status }) => status === one.status)) return [];
  const newer = (members: readonly StatementMember[]): Id[] => reportsOf(members).flatMap((id) => frame.newerIdOf(id) ?? []);
  // Where its reports turned out to be one account, or were grouped otherwise, that is one change, and told as such.
  const withdrawn = telling(one).some((member) => !frame.stillTold(member) && frame.newerIdOf(member.report) !== undefined);
  if (
    one.status === 'corroborated' &&
    withdrawn &&
    !after.some(({ status }) => status === 'disputed') &&
    frame.accountsOf(newer(still)).size < 2
  )
    return [
      makeChange(frame, {
        kind: 'corroborated',
        mark: ['no more', firstMark(frame, telling(one))],
        text: `No longer corroborated: ${quote(shorten(one.text))}`,
        why: `Only ${tellersOf(newer(still).map(frame.reportOf))} it still.`,
        material: true,
        subject,
        before: statusSentences[one.status],
        ...(after[0] ? { after: statusSentences[after[0].status] } : {}),
        members: telling(one),
      }),
    ];
  if (
    one.status === 'disputed' &&
    after.length > 0 &&
    against(one).every((member) => !frame.stillTold(member) && frame.newerIdOf(member.report) !== undefined)
  )
    return [
      makeChange(frame, {
        kind: 'disputed',
        mark: ['no more', firstMark(frame, telling(one))],
        text: `No longer disputed: ${quote(shorten(one.text))}`,
        why: `${tellersOf(reportsOf(against(one)).map(frame.oldReportOf))} the contrary no more.`,
        material: true,
        subject,
        before: statusSentences.disputed,
        after: statusSentences[(after[0] as Statement).status],
        members: [...against(one), ...telling(one)],
      }),
    ];
  return [];
}

/** What a report adds that nothing here told, one change a report: single claims are many and no news by themselves. */
function tellNew(frame: Frame, touched: readonly Statement[]): Change[] {
  const by = new Map<Id, StatementMember[]>();
  for (const one of touched) {
    if (one.status === 'corroborated' || one.status === 'disputed') continue;
    const [first] = telling(one);
    if (!first || frame.moved.has(first.report) || !telling(one).every((member) => frame.isFresh(member) && !frame.isRetold(member)))
      continue;
    by.set(first.report, [...(by.get(first.report) ?? []), first]);
  }
  return [...by].map(([id, members]) =>
    makeChange(frame, {
      kind: 'statement',
      mark: ['new', ...members.map(({ text }) => text).sort()],
      text: `${namesOf([frame.reportOf(id)])} tells ${count(members.length, 'thing')} that no report before told.`,
      why: 'Told by one account only, so far.',
      material: false,
      subject: id,
      members,
    }),
  );
}

function part<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}
