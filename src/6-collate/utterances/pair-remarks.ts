import { compareWordings, foldName, onceEach, type Sameness } from '../../text/index.ts';
import type { SentencePair } from '../align-sentences.ts';
import { termsOf } from '../sentences.ts';
import { isWithin } from './nearest.ts';
import { isOtherMatter, isTwiceInOne, type Related } from './other-matter.ts';
import { likeness } from './plain-words.ts';
import type { RemarkEdge } from './remark-cluster.ts';
import type { Remark, RemarkNode } from './remarks.ts';
import { MATCH, PLACE } from './settings.ts';

/** Finds which renderings are of one remark: by words, by place in dependent reports, by neighbours in a turn. */
export function pairRemarks(
  nodes: readonly RemarkNode[],
  {
    places,
    retold,
    related,
  }: { readonly places: readonly SentencePair[]; readonly retold: ReadonlySet<string>; readonly related: Related },
): RemarkEdge[] {
  const edges = new Map<string, RemarkEdge>();
  const scores = new Map<string, Sameness>();
  const compare = (a: RemarkNode, b: RemarkNode): Sameness => {
    const key = keyOf(a.index, b.index);
    let score = scores.get(key);
    if (!score) scores.set(key, (score = compareWordings(a.wording, b.wording)));
    return score;
  };
  const add = (a: RemarkNode, b: RemarkNode, why: RemarkEdge['why'], score: number): void => {
    const key = keyOf(a.index, b.index);
    if (a.index !== b.index && !edges.has(key))
      edges.set(key, { i: Math.min(a.index, b.index), j: Math.max(a.index, b.index), why, score });
  };
  for (const [a, b] of candidates(nodes)) {
    const why = matchByWords(a, b, { compare, related });
    if (why) add(a, b, why, compare(a, b).score);
  }
  for (const [a, b, score] of matchByPlace(nodes, { places, retold, compare }))
    add(a, b, sameSpeaker(a, b) ? 'place' : 'other-speaker', score);
  for (const [a, b, score] of matchByTurn(nodes, edges, compare)) add(a, b, sameSpeaker(a, b) ? 'turn' : 'other-speaker', score);
  return [...edges.values()].sort((x, y) => x.i - y.i || x.j - y.j);
}

type Compare = (a: RemarkNode, b: RemarkNode) => Sameness;
const keyOf = (i: number, j: number): string => (i < j ? `${i} ${j}` : `${j} ${i}`);

/** Whether two renderings are given to one speaker; where a report names nobody, it may be the same. */
function sameSpeaker(a: RemarkNode, b: RemarkNode): boolean {
  return a.speaker !== undefined && a.speaker === b.speaker;
}

/** Pairs that share a stem, a name or a number; and short ones of one speaker, in which every word may be another ("foundation for accords", "basis for agreements"). */
function candidates(nodes: readonly RemarkNode[]): (readonly [RemarkNode, RemarkNode])[] {
  const postings = new Map<string, RemarkNode[]>();
  for (const node of nodes) {
    const terms = new Set([
      ...termsOf(node.wording).keys(),
      `=${foldName(node.words.join(' '))}`,
      ...(node.words.length < 5 ? node.words : []),
    ]);
    for (const term of terms) postings.set(term, [...(postings.get(term) ?? []), node]);
  }
  for (const [speaker, own] of Map.groupBy(nodes, ({ speaker }) => speaker))
    if (speaker !== undefined) postings.set(`@${speaker}`, own.filter(isShort));
  const pairs = new Map<string, readonly [RemarkNode, RemarkNode]>();
  for (const list of postings.values()) {
    if (list.length > MATCH.maxPostings) continue;
    for (const [x, a] of list.entries()) for (const b of list.slice(x + 1)) pairs.set(keyOf(a.index, b.index), [a, b]);
  }
  return [...pairs.values()];
}

const isShort = ({ marked, words }: RemarkNode): boolean => marked && words.length >= MATCH.withinWords && words.length <= MATCH.shortWords;

function matchByWords(
  a: RemarkNode,
  b: RemarkNode,
  { compare, related }: { readonly compare: Compare; readonly related: Related },
): RemarkEdge['why'] | undefined {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!sameSpeaker(a, b)) {
    const verbatim = a.marked && b.marked && short.words.length >= MATCH.verbatimWords && likeness(a.words, b.words) >= MATCH.verbatim;
    return verbatim ? 'other-speaker' : undefined;
  }
  if (!a.marked || !b.marked) {
    const least = (a.marked ? b : a).words.length;
    return least >= MATCH.indirectWords && compare(a, b).score >= MATCH.indirect ? 'words' : undefined;
  }
  if (isWithin(short, long) && (short.words.length >= leastPart(short) || long.words.length === 1)) return 'part';
  const sameness = compare(a, b);
  if (isOtherMatter(a, b, sameness, related)) return undefined;
  const { score, alignment } = sameness;
  if (isTwiceInOne(a, b)) return undefined;
  if (score >= MATCH.words) return 'words';
  const covered = Math.max(alignment.coverageA, alignment.coverageB);
  return covered >= MATCH.within && short.words.length >= MATCH.withinWords ? 'part' : undefined;
}

/** Pieces with gaps between them fit many remarks where they are few. Unit: words. */
const leastPart = ({ parts }: RemarkNode): number => (parts.length > 1 ? MATCH.gappedWords : 2);

interface Placed {
  readonly node: RemarkNode;
  readonly remark: Remark;
}

function byReport(nodes: readonly RemarkNode[]): Map<string, Placed[]> {
  const reports = new Map<string, Placed[]>();
  for (const node of nodes)
    for (const remark of node.remarks)
      if (remark.marked) reports.set(remark.report, [...(reports.get(remark.report) ?? []), { node, remark }]);
  for (const list of reports.values()) list.sort((a, b) => a.remark.start - b.remark.start);
  return reports;
}

/** In dependent reports remarks keep their order: the pairing with the best sum of words, place and speaker (dynamic programming). */
function matchByPlace(
  nodes: readonly RemarkNode[],
  {
    places,
    retold,
    compare,
  }: { readonly places: readonly SentencePair[]; readonly retold: ReadonlySet<string>; readonly compare: Compare },
): (readonly [RemarkNode, RemarkNode, number])[] {
  const reports = byReport(nodes);
  const links = new Map<string, { readonly from: string; readonly to: string; readonly spots: Set<string> }>();
  for (const { a, b } of places) {
    const key = `${a.report} ${b.report}`;
    let link = links.get(key);
    if (!link) links.set(key, (link = { from: a.report, to: b.report, spots: new Set() }));
    link.spots.add(`${a.index} ${b.index}`);
  }
  return [...links.values()].flatMap(({ from, to, spots }) =>
    alignOrders({
      left: reports.get(from) ?? [],
      right: reports.get(to) ?? [],
      spots,
      compare,
      retold: retold.has(`${from} ${to}`) || retold.has(`${to} ${from}`),
    }),
  );
}

function alignOrders(orders: Orders): (readonly [RemarkNode, RemarkNode, number])[] {
  const { left, right } = orders;
  const gain = left.map((a) => right.map((b) => gainOf(a, b, orders)));
  const sums = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (y: number, x: number): number => (sums[y] as number[])[x] as number;
  const own = (y: number, x: number): number => (gain[y] as number[])[x] as number;
  for (let y = 1; y <= left.length; y++)
    for (let x = 1; x <= right.length; x++)
      (sums[y] as number[])[x] = Math.max(at(y - 1, x), at(y, x - 1), at(y - 1, x - 1) + own(y - 1, x - 1));
  const out: (readonly [RemarkNode, RemarkNode, number])[] = [];
  for (let y = left.length, x = right.length; y > 0 && x > 0; ) {
    if (at(y, x) === at(y - 1, x)) y--;
    else if (at(y, x) === at(y, x - 1)) x--;
    else {
      y--;
      x--;
      out.push([(left[y] as Placed).node, (right[x] as Placed).node, own(y, x)]);
    }
  }
  return out;
}

interface Orders {
  readonly left: readonly Placed[];
  readonly right: readonly Placed[];
  readonly spots: ReadonlySet<string>;
  readonly compare: Compare;
  /** The one report tells the other from end to end in other words: then place alone tells. */
  readonly retold: boolean;
}

function gainOf(a: Placed, b: Placed, { left, right, spots, compare, retold }: Orders): number {
  const same = sameSpeaker(a.node, b.node);
  const words = compare(a.node, b.node).score;
  const on = (x: number, y: number): boolean => spots.has(`${a.remark.sentence + x} ${b.remark.sentence + y}`);
  const near = on(1, 1) || on(-1, -1) || on(0, 1) || on(1, 0) || on(0, -1) || on(-1, 0);
  const place = on(0, 0) ? PLACE.sentence : near ? PLACE.neighbour : 0;
  const count = (list: readonly Placed[], of: Placed): number => list.filter(({ node }) => sameSpeaker(node, of.node)).length;
  const ordered = same && a.remark.order === b.remark.order && count(left, a) === count(right, b);
  const sum = words + place + (ordered ? PLACE.order : 0);
  // Who speaks in both reports is seldom taken for another who does; "the leader" may be either of them.
  if (!same && isNamed(a.node) && isNamed(b.node) && words < PLACE.swapped && (speaks(left, b.node) || speaks(right, a.node))) return 0;
  const least = retold && same && on(0, 0) ? 0 : PLACE.least;
  return words >= least && sum >= (same ? PLACE.same : PLACE.other) && (place > 0 || words >= PLACE.turn) ? sum : 0;
}

const speaks = (list: readonly Placed[], { speaker }: RemarkNode): boolean =>
  speaker !== undefined && list.some(({ node }) => node.speaker === speaker);

/** An entity of the story, not only the last word of a description. */
const isNamed = ({ speaker }: RemarkNode): boolean => speaker?.startsWith('en-') === true;

const denies = (node: RemarkNode): boolean => node.wording.words.some((word) => word.negated);

/** “We want no presents. We want the fish …”: the remark beside a matched one, in turns of equal shape. */
function matchByTurn(
  nodes: readonly RemarkNode[],
  edges: ReadonlyMap<string, RemarkEdge>,
  compare: Compare,
): (readonly [RemarkNode, RemarkNode, number])[] {
  const turns = new Map<string, Placed[]>();
  const turnOf = (remark: Remark): string => `${remark.report} ${remark.quotation.turn}`;
  for (const list of byReport(nodes).values())
    for (const placed of list) {
      const turn = turns.get(turnOf(placed.remark));
      if (turn) turn.push(placed);
      else turns.set(turnOf(placed.remark), [placed]);
    }
  const settings = onceEach(({ remarks }: RemarkNode) => settingsIn(remarks, (remark) => turns.get(turnOf(remark)) ?? []));
  const out: (readonly [RemarkNode, RemarkNode, number])[] = [];
  for (const { i, j, why } of edges.values()) {
    const [a, b] = [nodes[i] as RemarkNode, nodes[j] as RemarkNode];
    if (!a.marked || !b.marked || why === 'part') continue;
    const near = settings(a).flatMap((x) => settings(b).flatMap((y) => besides(x, y)));
    for (const [p, q] of near) {
      const { score } = compare(p, q);
      if (score >= leastBeside(p, q, why) && (sameSpeaker(p, q) || why === 'other-speaker')) out.push([p, q, score]);
    }
  }
  return out;
}

function leastBeside(p: RemarkNode, q: RemarkNode, why: RemarkEdge['why']): number {
  if (denies(p) && denies(q)) return PLACE.turnDenied;
  return why === 'words' || why === 'turn' ? PLACE.turn : PLACE.least;
}

/** Where a remark stands in its turn, and the remarks just before and just behind it. */
interface Setting {
  readonly length: number;
  readonly at: number;
  readonly beside: readonly (RemarkNode | undefined)[];
}

/** The settings of the remarks that have one wording; a turn that stands in hundreds of reports is one. */
function settingsIn(remarks: readonly Remark[], turnOf: (remark: Remark) => readonly Placed[]): Setting[] {
  const found = new Map<string, Setting>();
  for (const remark of remarks) {
    const turn = turnOf(remark);
    const at = turn.findIndex((placed) => placed.remark === remark);
    const beside = [turn[at - 1]?.node, turn[at + 1]?.node];
    const key = [turn.length, at, ...beside.map((node) => node?.index)].join(' ');
    if (!found.has(key)) found.set(key, { length: turn.length, at, beside });
  }
  return [...found.values()];
}

/** The remarks just before and just behind two that stand at one place of turns with equally many. */
function besides(x: Setting, y: Setting): (readonly [RemarkNode, RemarkNode])[] {
  if (x.length !== y.length || x.length < 2 || x.at !== y.at) return [];
  return x.beside.flatMap((p, side): (readonly [RemarkNode, RemarkNode])[] => {
    const q = y.beside[side];
    return p && q ? [[p, q]] : [];
  });
}
