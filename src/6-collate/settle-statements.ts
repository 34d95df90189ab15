import type { Discrepancy, DiscrepancyKind, Id, Span, Statement, StatementMember, Trace } from '../model/index.ts';
import { overlaps } from '../text/index.ts';
import { readIndependence, statusOf } from './statements/index.ts';

/**
 * Kinds whose answers exclude each other; a condition or a modal only makes a statement weaker. What one copy alters of another is a variant of its
 * statement, unless it is the number: a report counts under the number that it carries.
 */
const excludingKinds: ReadonlySet<DiscrepancyKind> = new Set(['figure', 'date', 'identity', 'authorship', 'polarity']);

/**
 * Brings statements and discrepancies to one verdict: what a statement marks as its contrary is a question that the reports answer differently, and
 * whoever gives the other answer does not bear the statement out.
 * @param input statements as lined up, and the discrepancies of the same reports
 * @returns the statements, members and status settled; their ids stay
 */
export function settleStatements(input: {
  readonly statements: readonly Statement[];
  readonly discrepancies: readonly Discrepancy[];
  readonly trace: Trace;
}): Statement[] {
  const independence = readIndependence(input.trace);
  const questions = input.discrepancies
    .filter(({ kind, scope }) => excludingKinds.has(kind) && (kind === 'figure' || scope === 'between-accounts'))
    .map((one) => answersIn(one, input.statements));
  return input.statements.map((statement) => {
    const told = statement.members.filter((member) => member.relation !== 'contradicts');
    const rivals = questions.flatMap((question) => rivalsOf(told, question));
    const turned = new Set(rivals.flatMap(({ turned: own }) => own));
    const telling = told.filter((member) => !turned.has(member));
    const kept = statement.members.filter(
      (member) =>
        member.relation === 'contradicts' && input.discrepancies.some((one) => telling.some((two) => tellsApart(one, two, member))),
    );
    const against = onceEach([...kept, ...turned, ...rivals.flatMap(({ others }) => others)], telling);
    if (!against.length && told.length === statement.members.length) return statement;
    // Who contradicts it does not tell it.
    const reportsOf = (list: readonly Span[]): Id[] => [...new Set(list.map(({ report }) => report))].sort();
    const accounts = reportsOf(telling).flatMap((report) => independence.accountOf(report) ?? []);
    return {
      ...statement,
      members: [...telling, ...against],
      status: statusOf({ telling: reportsOf(telling), contradicting: reportsOf(against), independence }),
      accounts: [...new Set(accounts.length ? accounts : reportsOf(telling).flatMap((report) => independence.accountsOf(report)))].sort(),
      reports: reportsOf(telling),
    };
  });
}

/** Whether a discrepancy gives two stretches of text to two of its answers. */
export function tellsApart({ values }: Pick<Discrepancy, 'values'>, a: Span, b: Span): boolean {
  const has = (span: Span): boolean[] => values.map(({ members }) => members.some((one) => meet(one, span)));
  const [x, y] = [has(a), has(b)];
  return x.some((left, i) => left && y.some((right, j) => right && i !== j));
}

const meet = (a: Span, b: Span): boolean => a.report === b.report && overlaps(a, b);

/** The claims that hold the words of each answer: a sentence may claim other things besides. */
type Answers = readonly (readonly StatementMember[])[];

function answersIn({ values }: Discrepancy, statements: readonly Statement[]): Answers {
  return values.map(({ value, members }) => {
    const places = members.flatMap(({ report, start, text }) => {
      const at = text.toLowerCase().indexOf(value.toLowerCase());
      return at < 0 ? [] : [{ report, start: start + at, end: start + at + value.length }];
    });
    return statements.flatMap((statement) =>
      statement.members.filter(
        (member) =>
          member.relation !== 'contradicts' &&
          places.some(({ report, start, end }) => report === member.report && member.start <= start && end <= member.end),
      ),
    );
  });
}

/** Members that give another answer than the statement does, and claims elsewhere that do. The first to tell it says which is the statement's. */
function rivalsOf(
  told: readonly StatementMember[],
  question: Answers,
): readonly { readonly turned: readonly StatementMember[]; readonly others: readonly StatementMember[] }[] {
  const own = question.map((claims) => told.filter((member) => claims.includes(member)));
  const head = told.find((member) => member.relation === 'same') ?? told[0];
  const mine = own.findIndex((claims) => head !== undefined && claims.includes(head));
  const answer = mine >= 0 ? mine : own.findIndex((claims) => claims.length > 0);
  if (answer < 0) return [];
  const isMine = (member: StatementMember): boolean => own[answer]?.includes(member) ?? false;
  const turned = own.flatMap((claims, k) => (k === answer ? [] : claims.filter((member) => !isMine(member))));
  const others = question.flatMap((claims, k) => (k === answer ? [] : claims.filter((member) => !told.includes(member))));
  return [{ turned, others }];
}

function onceEach(against: readonly StatementMember[], telling: readonly StatementMember[]): StatementMember[] {
  const own = new Set(telling.map(({ report }) => report));
  const seen = new Set<string>();
  return against.flatMap((member) => {
    const key = `${member.report}:${member.start}:${member.end}`;
    // A report that tells both is no witness against itself.
    if (own.has(member.report) || seen.has(key)) return [];
    seen.add(key);
    return [member.relation === 'contradicts' ? member : { ...member, relation: 'contradicts' }];
  });
}
