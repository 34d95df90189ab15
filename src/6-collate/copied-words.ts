import type { AnnotatedReport, CollateInput, Id, Statement, StatementMember } from '../model/index.ts';
import { commonRuns, overlaps } from '../text/index.ts';
import { COPIED } from './settings.ts';
import { readIndependence } from './statements/index.ts';

/**
 * Takes corroboration from what the accounts tell word for word in their own voice: two newsrooms that know nothing of each other do not hit upon the same
 * dozen words; both have them from a text that is not there, a press release or an agency. What somebody said is left out: his words are the same.
 * @returns the statements, with status one-account where no two independent accounts tell it in words of their own
 */
export function withoutCopiedWords(statements: readonly Statement[], { reports, trace }: CollateInput): Statement[] {
  const independence = readIndependence(trace);
  const byId = new Map(reports.map((one) => [one.report.id, one]));
  return statements.map((statement) => {
    if (statement.status !== 'corroborated' || statement.attributedTo) return statement;
    const tellings = distinct(statement.members, independence.accountOf);
    if (tellings.some(({ member }) => isQuoted(member, byId.get(member.report)))) return statement;
    const accounts = [...new Set(tellings.map(({ account }) => account))];
    const apart = accounts.some((a, k) =>
      accounts.slice(k + 1).some((b) => independence.independent(a, b) && hasOwnWords(tellings, a, b) && hasOwnWords(tellings, b, a)),
    );
    return apart ? statement : { ...statement, status: 'one-account' };
  });
}

interface Telling {
  readonly member: StatementMember;
  readonly account: Id;
}

/** Whether an account tells it in some words that no report of the other has. */
function hasOwnWords(tellings: readonly Telling[], own: Id, other: Id): boolean {
  const others = tellings.filter(({ account }) => account === other);
  return tellings.some(({ account, member }) => account === own && !others.some((one) => areCopied(one.member.text, member.text)));
}

/** Each wording of each account once. */
function distinct(members: readonly StatementMember[], accountOf: (report: Id) => Id | undefined): Telling[] {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const account = accountOf(member.report);
    const key = `${account}\t${member.text}`;
    if (!account || member.relation === 'contradicts' || seen.has(key)) return [];
    seen.add(key);
    return [{ member, account }];
  });
}

const isQuoted = (member: StatementMember, annotated: AnnotatedReport | undefined): boolean =>
  annotated?.annotations.quotations.some((quotation) => quotation.marked && overlaps(quotation, member)) ?? false;

function areCopied(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const whole = Math.min(left.length, right.length);
  if (whole < COPIED.words) return false;
  const run = commonRuns({ words: left }, { words: right }, COPIED.words)[0]?.length ?? 0;
  return run >= COPIED.share * whole;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? [];
