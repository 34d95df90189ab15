import type { Account, Change, Id, Report, Statement } from '../../model/index.ts';
import { accountsInWords, count } from '../words.ts';
import type { Frame } from './frame.ts';
import { leadOf, titleOf } from './reports.ts';
import { makeChange, nameOf, namesOf } from './write.ts';

/** A new independent account; or the count of them changed because more is known of who copied whom. */
export function accountChanges(frame: Frame): Change[] {
  const [before, now] = [frame.older.independentAccounts, frame.newer.independentAccounts];
  if (before.min === now.min && before.max === now.max) return [];
  const counts = { before: accountsInWords(before), after: accountsInWords(now) };
  const added = now.max > before.max ? newAccounts(frame) : [];
  if (added.length) return added.map((account) => tellAccount(frame, account, counts));
  const reports = frame.newer.reports.filter(({ id }) => frame.fresh.has(id));
  const shaken = shakenStatements(frame);
  return [
    makeChange(frame, {
      kind: 'account',
      mark: ['count', `${before.min}-${before.max}`, `${now.min}-${now.max}`],
      text: `${counts.after} now, before ${counts.before}${shaken.length ? `; ${count(shaken.length, 'statement')} no longer surely corroborated` : ''}.`,
      why: reports.length
        ? `With ${namesOf(reports)} more is known of who took from whom.`
        : 'Reports came, went or changed, and with them what is known of who took from whom.',
      material: now.max < before.max || now.min < before.min,
      ...counts,
      members: [...shaken.flatMap(({ members }) => members.slice(0, 1)), ...reports.flatMap(leadOf)],
    }),
  ];
}

/** Statements that two accounts told, which now are one, or may be. */
function shakenStatements(frame: Frame): Statement[] {
  const borne = new Set(frame.newer.statements.filter(isCorroborated).flatMap(({ members }) => members.map(frame.keyOf)));
  return frame.older.statements
    .filter(isCorroborated)
    .filter(({ members }) => members.every(frame.stillTold) && !members.some((member) => borne.has(frame.oldKeyOf(member))));
}

const isCorroborated = ({ status }: Statement): boolean => status === 'corroborated';

/** Accounts of which no report was here before; a report that draws on several accounts belongs to those. */
function newAccounts(frame: Frame): Account[] {
  const arrived = new Set(frame.arrived.map(({ id }) => id));
  return frame.newer.accounts.filter((account) => ownReports(frame, account).length > 0 && account.reports.every((id) => arrived.has(id)));
}

function ownReports(frame: Frame, account: Account): Report[] {
  return account.reports.flatMap((id) => (frame.accountsOf([id]).size ? (frame.reportOf(id) ?? []) : []));
}

function tellAccount(frame: Frame, account: Account, counts: { before: string; after: string }): Change {
  const own = ownReports(frame, account);
  const origin: Id | undefined = account.origin.kind === 'report' ? account.origin.report : undefined;
  const first = (own.find(({ id }) => id === origin) ?? own[0]) as Report;
  const sure = frame.newer.independentAccounts.min > frame.older.independentAccounts.min;
  return makeChange(frame, {
    kind: 'account',
    mark: ['new', first.id],
    text: `${sure ? 'A new independent account' : 'Perhaps a new independent account'}: ${nameOf(first)}${titleOf(first)}; ${counts.after} now.`,
    why: sure
      ? `Nothing in ${namesOf(own)} was found to be taken from the reports that were here.`
      : `${namesOf(own)} may draw on a report that was here; that is not established.`,
    material: sure,
    subject: account.id,
    ...counts,
    members: own.flatMap(leadOf),
  });
}
