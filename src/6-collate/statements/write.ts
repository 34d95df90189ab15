import type { AnnotatedReport, CollateInput, Id, Range, Relation, Report, Statement, StatementMember } from '../../model/index.ts';
import { excluding, onceEach as rememberEach, stableId } from '../../text/index.ts';
import type { Claim, ClaimModality } from '../claim.ts';
import { givesFigures } from './compare-claims.ts';
import type { ClaimNode } from './nodes.ts';
import type { Relate } from './places.ts';
import { readableClaim } from './readable.ts';
import { HEAD, RELATION } from './settings.ts';
import { type Independence, readIndependence, statusOf } from './status.ts';

const DAY_MS = 86_400_000;

export interface WriteInput extends CollateInput {
  readonly nodes: readonly ClaimNode[];
  readonly groups: readonly (readonly number[])[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly relate: Relate;
}

/** Makes the records: members with their relation to the wording that stands for the statement, status, kind. */
export function writeStatements(input: WriteInput): Statement[] {
  const independence = readIndependence(input.trace);
  const texts = new Map(input.reports.map(({ report }) => [report.id, report]));
  const annotated = new Map(input.reports.map((one) => [one.report.id, one]));
  const groupOf = new Map<number, number>();
  for (const [g, group] of input.groups.entries()) for (const node of group) groupOf.set(node, g);
  const against = contradictionsOf(input, groupOf);
  const statements = input.groups.flatMap((group, g) =>
    isFrame(input, group) ? [] : writeOne({ input, group, against: against.get(g) ?? [], independence, texts, annotated }),
  );
  return statements.sort((a, b) => order(a, texts) - order(b, texts) || (a.id < b.id ? -1 : 1));
}

/** Who said it, to whom and where, is told by the statement of what was said. */
function isFrame({ nodes }: WriteInput, group: readonly number[]): boolean {
  return group.every((node) => nodes[node]!.claims.every((claim) => claim.frame));
}

/** Reports have no order of their own here but that of publication, then of id. */
function order(statement: Statement, texts: ReadonlyMap<Id, Report>): number {
  const first = statement.members[0]!;
  const published = Date.parse(texts.get(first.report)?.published?.value ?? '') || 0;
  return published + first.start / 1e5;
}

/** Group → nodes of other groups that contradict one of its claims. */
function contradictionsOf(input: WriteInput, groupOf: ReadonlyMap<number, number>): Map<number, number[]> {
  const found = new Map<number, Set<number>>();
  const published = new Map(input.reports.map(({ report }) => [report.id, Date.parse(report.published?.value ?? '')]));
  for (const [i, j] of input.pairs) {
    if (!input.relate(i, j).contradicts || supersedes(input, published, i, j)) continue;
    const [a, b] = [groupOf.get(i)!, groupOf.get(j)!];
    if (a === b) continue;
    found.set(a, (found.get(a) ?? new Set()).add(j));
    found.set(b, (found.get(b) ?? new Set()).add(i));
  }
  return new Map([...found].map(([g, nodes]) => [g, [...nodes].sort((x, y) => x - y)]));
}

/** A higher count in a report of a later day is the newer count ("killed 12", the day after "killed 19"), not another opinion. */
function supersedes(input: WriteInput, published: ReadonlyMap<Id, number>, i: number, j: number): boolean {
  const [low, high] = i < j ? [i, j] : [j, i];
  const { conflicts } = input.relate(low, high);
  const against = conflicts.filter((conflict) => excluding.has(conflict.kind));
  if (!against.every((conflict) => conflict.kind === 'number')) return false;
  const since = (node: number): number => Math.min(...input.nodes[node]!.claims.map((claim) => published.get(claim.report) ?? Number.NaN));
  const gap = since(high) - since(low);
  if (Number.isNaN(gap) || Math.abs(gap) < DAY_MS) return false;
  return against.every(({ a, b }) => {
    const [one, two] = [valueAt(input.nodes[low]!, a), valueAt(input.nodes[high]!, b)];
    return one !== undefined && two !== undefined && (gap > 0 ? two > one : one > two);
  });
}

function valueAt(node: ClaimNode, range: Range): number | undefined {
  const word = node.wording.words.find((one) => one.start === range.start && one.value !== undefined);
  return word?.unit ? undefined : word?.value;
}

interface One {
  readonly input: WriteInput;
  readonly group: readonly number[];
  readonly against: readonly number[];
  readonly independence: Independence;
  readonly texts: ReadonlyMap<Id, Report>;
  readonly annotated: ReadonlyMap<Id, AnnotatedReport>;
}

function writeOne({ input, group, against, independence, texts, annotated }: One): Statement {
  const nodes = [...group].map((i) => input.nodes[i]!);
  const { attributed, candidates } = voiceOf(nodes);
  const readable = new Map(nodes.map((node) => [node, readableClaim(annotated.get(node.claims[0]!.report)!, node.claims[0]!)]));
  const published = rememberEach(
    (node: ClaimNode) => node.claims.map(({ report }) => texts.get(report)?.published?.value ?? '9').sort()[0]!,
  );
  const tellingAll = (node: ClaimNode): Id[] => reportsWith(nodes.filter((other) => bearsOut(node, other, input.relate)));
  const earliest = candidates.map(published).sort()[0];
  const head = headOf(candidates, nodes, {
    relate: input.relate,
    isWhole: (node) => readable.get(node)!.whole,
    isFirst: (node) => published(node) === earliest,
    opensOpaque: (node) => PRONOUN.test(readable.get(node)!.text),
    isBorneOut: (node) => statusOf({ telling: tellingAll(node), contradicting: [], independence }) === 'corroborated',
  });
  const telling = nodes.flatMap((node) =>
    node.claims.map((claim) => memberOf(claim, node === head ? 'same' : relationOf(head, node, input.relate))),
  );
  const own = new Set(telling.map((member) => member.report));
  const contradicting = against.flatMap((i) =>
    input.nodes[i]!.claims.filter((claim) => !own.has(claim.report)).map((claim) => memberOf(claim, 'contradicts')),
  );
  const members = onceEach([...sortMembers(telling, texts), ...sortMembers(contradicting, texts)]);
  const reportsOf = (list: readonly StatementMember[]): Id[] => [...new Set(list.map((member) => member.report))];
  const claim = head.claims[0]!;
  const reports = reportsOf(members);
  const accounts = reports.flatMap((report) => independence.accountOf(report) ?? []);
  return {
    // Of the tellings alone: two statements that contradict each other are members of each other.
    id: stableId('st', attributed ?? '', ...telling.map((member) => `${member.report}:${member.start}:${member.end}`).sort()),
    text: attributed ? readable.get(head)!.text : readable.get(head)!.framed,
    kind: claim.kind,
    ...(attributed ? { attributedTo: attributed } : {}),
    status: statusOf({ telling: tellingAll(head), contradicting: reportsOf(contradicting), independence }),
    members,
    accounts: [...new Set(accounts.length ? accounts : reports.flatMap((report) => independence.accountsOf(report)))].sort(),
    reports: [...reports].sort(),
  };
}

/**
 * Whether a telling bears out the wording that stands for the statement: it tells no less ("has acknowledged 24" does not say that they will be
 * freed) and gives the same figures ("the toll rose to 65, including 22 civilians" does not say that 41 died, 22 of them civilians).
 */
function bearsOut(head: ClaimNode, node: ClaimNode, relate: Relate): boolean {
  return node === head || (relationOf(head, node, relate) !== 'weaker' && givesFigures(node, head));
}

const reportsWith = (nodes: readonly ClaimNode[]): Id[] => [...new Set(nodes.flatMap((node) => node.claims.map(({ report }) => report)))];

/**
 * Whose the statement is, and which tellings may stand for it: words that most tellings give as one speaker's are that speaker's; where most are the
 * report's own, one of these stands for it; else one that keeps its speaker beside it. So no wording loses who said it.
 */
function voiceOf(nodes: readonly ClaimNode[]): { readonly attributed?: Id; readonly candidates: readonly ClaimNode[] } {
  const attributed = attributedTo(nodes);
  if (attributed) return { attributed, candidates: nodes.filter((node) => node.speaker === attributed && isSaid(node)) };
  const own = nodes.filter((node) => !isSaid(node));
  const count = (list: readonly ClaimNode[]): number => list.reduce((sum, node) => sum + node.claims.length, 0);
  if (count(own) * 2 >= count(nodes)) return { candidates: own };
  return { candidates: nodes.filter(isSaid) };
}

const isSaid = (node: ClaimNode): boolean => node.claims[0]!.attribution?.stance === 'said';

/** Who or what is meant stands in another sentence. */
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those|one|both|others|another)\b/i;

/** Of those that may stand for the statement: a clause that can be read alone, near to all the others and holding most of what they hold. */
function headOf(
  candidates: readonly ClaimNode[],
  nodes: readonly ClaimNode[],
  how: {
    readonly relate: Relate;
    readonly isWhole: (node: ClaimNode) => boolean;
    readonly isFirst: (node: ClaimNode) => boolean;
    readonly opensOpaque: (node: ClaimNode) => boolean;
    readonly isBorneOut: (node: ClaimNode) => boolean;
  },
): ClaimNode {
  const total = rememberEach((node: ClaimNode): number => {
    let sum = 0;
    let weight = 0;
    for (const other of nodes.slice(0, HEAD.compared)) {
      if (other === node) continue;
      const { score, coverageA, coverageB } = how.relate(node.index, other.index);
      const held = node.index < other.index ? coverageB : coverageA;
      sum += (score + HEAD.fullness * held) * other.claims.length;
      weight += other.claims.length;
    }
    const likeness = (weight ? sum / weight : 0) + HEAD.told * Math.log(node.claims.length);
    const form = (how.isWhole(node) ? HEAD.whole : 0) - (how.opensOpaque(node) ? HEAD.pronoun : 0);
    return likeness + form + (how.isFirst(node) ? HEAD.first : 0) + (how.isBorneOut(node) ? HEAD.borneOut : 0);
  });
  const totals = candidates.map(total);
  return candidates[totals.indexOf(Math.max(...totals))] as ClaimNode;
}

/** The speaker whose words most of the tellings say that it is; a single attribution among plain tellings is none of the statement's. */
function attributedTo(nodes: readonly ClaimNode[]): Id | undefined {
  const claims = nodes.flatMap((node) => node.claims);
  const counts = new Map<Id, number>();
  for (const claim of claims) {
    const entity = claim.attribution?.stance === 'said' ? claim.attribution.entity : undefined;
    if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > claims.length / 2)?.[0];
}

const FIRMNESS: Readonly<Record<ClaimModality, number>> = { fact: 4, needed: 3, future: 3, conditional: 2, possible: 1 };

function relationOf(head: ClaimNode, node: ClaimNode, relate: Relate): Relation {
  const firmness = FIRMNESS[node.claims[0]!.modality] - FIRMNESS[head.claims[0]!.modality];
  if (firmness) return firmness > 0 ? 'stronger' : 'weaker';
  const relation = relate(head.index, node.index);
  const [ofHead, ofNode] = head.index < node.index ? [relation.coverageA, relation.coverageB] : [relation.coverageB, relation.coverageA];
  if (relation.score >= RELATION.same) return 'same';
  if (ofHead >= RELATION.covered && ofNode < ofHead) return 'stronger';
  if (ofNode >= RELATION.covered && ofHead < ofNode) return 'weaker';
  return 'variant';
}

const memberOf = (claim: Claim, relation: Relation): StatementMember => ({
  report: claim.report,
  start: claim.start,
  end: claim.end,
  text: claim.text,
  relation,
});

function sortMembers(members: readonly StatementMember[], texts: ReadonlyMap<Id, Report>): StatementMember[] {
  const when = (member: StatementMember): string => texts.get(member.report)?.published?.value ?? '9';
  return [...members].sort((a, b) => compare(when(a), when(b)) || compare(a.report, b.report) || a.start - b.start);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A report that says it twice bears it out once; both places are kept as evidence where they are not the same stretch. */
function onceEach(members: readonly StatementMember[]): StatementMember[] {
  const seen = new Set<string>();
  return members.filter((member) => {
    const key = `${member.report}:${member.start}:${member.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
