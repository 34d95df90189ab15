import type { Discrepancy, DiscrepancyKind, Id, Span, Statement, StatementMember, Trace } from '../model/index.ts';
import { type AnswerPlaces, placeAnswers } from './answer-places.ts';
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
  const questions = answersIn(
    input.discrepancies.filter(({ kind, scope }) => excludingKinds.has(kind) && (kind === 'figure' || scope === 'between-accounts')),
    input.statements,
  );
  const places = placeAnswers(input.discrepancies);
  return input.statements.map((statement) => {
    const told = statement.members.filter((member) => member.relation !== 'contradicts');
    const rivals = questions.flatMap((question) => (question.of.has(statement) ? rivalsOf(told, question.answers) : []));
    const turned = new Set(rivals.flatMap(({ turned: own }) => own));
    const telling = told.filter((member) => !turned.has(member));
    const isAgainst = contraryTo(telling, places);
    const kept = statement.members.filter((member) => member.relation === 'contradicts' && isAgainst(member));
    const against = onceEach([...kept, ...turned, ...rivals.flatMap(({ others }) => others)], telling);
    if (!against.length && told.length === statement.members.length) return statement;
    // Who contradicts it does not tell it.
    const reportsOf = (list: readonly Span[]): Id[] => [...new Set(list.map(({ report }) => report))].sort();
    const accounts = reportsOf(telling).flatMap((report) => independence.accountOf(report) ?? []);
    const status = statusOf({ telling: reportsOf(telling), contradicting: reportsOf(against), independence });
    return {
      ...statement,
      members: [...telling, ...against],
      // What was not told whole by two accounts is not told whole by fewer.
      status: status === 'corroborated' && statement.status !== 'disputed' ? statement.status : status,
      accounts: [...new Set(accounts.length ? accounts : reportsOf(telling).flatMap((report) => independence.accountsOf(report)))].sort(),
      reports: reportsOf(telling),
    };
  });
}

/** Whether some discrepancy has another answer in a stretch of text than in what is told. */
function contraryTo(telling: readonly Span[], { at }: AnswerPlaces): (member: Span) => boolean {
  const given = new Map<number, Set<number>>();
  for (const { question, answer } of telling.flatMap(at)) given.set(question, (given.get(question) ?? new Set()).add(answer));
  return (member) =>
    at(member).some(({ question, answer }) => {
      const answers = given.get(question);
      return answers !== undefined && (answers.size > 1 || !answers.has(answer));
    });
}

/** The claims that hold the words of each answer: a sentence may claim other things besides. */
type Answers = readonly ReadonlySet<StatementMember>[];

interface Question {
  readonly answers: Answers;
  /** The statements that have such a claim. */
  readonly of: ReadonlySet<Statement>;
}

function answersIn(discrepancies: readonly Discrepancy[], statements: readonly Statement[]): Question[] {
  const telling = statements.flatMap((statement) =>
    statement.members.flatMap((member) => (member.relation === 'contradicts' ? [] : [{ statement, member }])),
  );
  const byReport = new Map<Id, number[]>();
  for (const [at, { member }] of telling.entries()) {
    const list = byReport.get(member.report);
    if (list) list.push(at);
    else byReport.set(member.report, [at]);
  }
  const holding = (report: Id, start: number, end: number): number[] =>
    (byReport.get(report) ?? []).filter((at) => {
      const { member } = telling[at] as (typeof telling)[number];
      return member.start <= start && end <= member.end;
    });
  return discrepancies.map(({ values }) => {
    const of = new Set<Statement>();
    const answers = values.map(({ value, members }) => {
      const found = members.flatMap(({ report, start, text }) => {
        const at = text.toLowerCase().indexOf(value.toLowerCase());
        return at < 0 ? [] : holding(report, start + at, start + at + value.length);
      });
      // In the order of the statements.
      const claims = [...new Set(found)].sort((x, y) => x - y).map((at) => telling[at] as (typeof telling)[number]);
      for (const { statement } of claims) of.add(statement);
      return new Set(claims.map(({ member }) => member));
    });
    return { answers, of };
  });
}

/** Members that give another answer than the statement does, and claims elsewhere that do. The first to tell it says which is the statement's. */
function rivalsOf(
  told: readonly StatementMember[],
  question: Answers,
): readonly { readonly turned: readonly StatementMember[]; readonly others: readonly StatementMember[] }[] {
  const mine = new Set(told);
  const own = question.map((claims) => told.filter((member) => claims.has(member)));
  const head = told.find((member) => member.relation === 'same') ?? told[0];
  const first = question.findIndex((claims) => head !== undefined && claims.has(head));
  const answer = first >= 0 ? first : own.findIndex((claims) => claims.length > 0);
  if (answer < 0) return [];
  const turned = own.flatMap((claims, k) => (k === answer ? [] : claims.filter((member) => !question[answer]?.has(member))));
  const others = question.flatMap((claims, k) => (k === answer ? [] : [...claims].filter((member) => !mine.has(member))));
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
