import type { Id, Verdict } from '../../model/index.ts';
import type { Descent } from '../accounts.ts';
import { isAdapted, isSameButForFillers } from './adapted.ts';
import { type Cut, findCut } from './cut.ts';
import type { ForeignSpeech } from './foreign-speech.ts';
import { firstPerson, thirdPerson } from './lexicon.ts';
import { findNearest, isWithin, type NearestElsewhere } from './nearest.ts';
import { likeness, placesWithin, plainWords } from './plain-words.ts';
import type { RemarkCluster } from './remark-cluster.ts';
import type { Remark, RemarkNode } from './remarks.ts';
import { ALTERED } from './settings.ts';

/** How one rendering stands to the others. */
export interface Judged {
  readonly remark: Remark;
  readonly node: RemarkNode;
  readonly verdict: Exclude<Verdict, 'base'>;
  readonly notes: readonly string[];
  /** The rendering that it was measured by. */
  readonly against?: RemarkNode;
  readonly cut?: Cut;
}

export interface JudgeContext {
  readonly descent: Descent;
  readonly foreign: ForeignSpeech;
  /** How the reader knows a report. */
  readonly nameOf: (report: Id) => string;
  /** What stands just before and behind the marks of a rendering. */
  readonly besideMarks: (remark: Remark) => string;
}

/**
 * Tells for each rendering of an utterance whether its words were changed. "Reworded" is an accusation: it needs a sibling of the same account
 * with other words, agreement of independent accounts against it, or narration inside the marks; another translation is not enough.
 */
export function judgeRenderings(cluster: RemarkCluster, context: JudgeContext): Judged[] {
  const neighbours = neighboursOf(cluster);
  const whole: Whole = { context, accountsOf: makeAccounts(context), nearestElsewhere: findNearest(cluster) };
  // What stands beside a wording is the same for all reports that have it.
  const sides = new Map(cluster.nodes.map((node) => [node, sideOf(node, neighbours.get(node.index) ?? [])]));
  const side = (node: RemarkNode): Side => sides.get(node) as Side;
  // First what is proved by the text itself or by its source; an altered rendering then tells nothing against others.
  const proved = new Map(
    cluster.nodes.flatMap((node) =>
      node.remarks.map((remark) => [remark, node.marked ? judgeAlone({ ...whole, ...side(node), node, remark }) : undefined] as const),
    ),
  );
  const sound = new Set(cluster.nodes.filter((node) => node.remarks.some((remark) => !proved.get(remark))));
  return cluster.nodes.flatMap((node): Judged[] => {
    if (!node.marked) return node.remarks.map((remark) => ({ remark, node, verdict: 'indirect', notes: [] }));
    const { near, differing } = side(node);
    const among: Side = { near: near.filter((one) => sound.has(one)), differing: differing.filter((one) => sound.has(one)) };
    return node.remarks.map((remark) => ({
      remark,
      node,
      ...(proved.get(remark) ?? judgeAmong({ ...whole, ...among, node, remark })),
    }));
  });
}

function neighboursOf(cluster: RemarkCluster): Map<number, RemarkNode[]> {
  const byIndex = new Map(cluster.nodes.map((node) => [node.index, node]));
  const found = new Map<number, RemarkNode[]>();
  const add = (index: number, node: RemarkNode): void => {
    const list = found.get(index);
    if (list) list.push(node);
    else found.set(index, [node]);
  };
  for (const { i, j } of cluster.edges) {
    const [a, b] = [byIndex.get(i), byIndex.get(j)];
    if (!a?.marked || !b?.marked) continue;
    add(i, b);
    add(j, a);
  }
  return found;
}

/** The wordings that a wording is measured by. */
interface Side {
  readonly near: readonly RemarkNode[];
  /** Of these the ones with other words, of which neither stands inside the other. */
  readonly differing: readonly RemarkNode[];
}

interface Whole {
  readonly context: JudgeContext;
  /** Accounts of the reports that have a wording. */
  readonly accountsOf: (node: RemarkNode) => readonly Id[];
  readonly nearestElsewhere: NearestElsewhere;
}

interface Case extends Side, Whole {
  readonly node: RemarkNode;
  readonly remark: Remark;
}

type Ruling = Omit<Judged, 'remark' | 'node'>;

function judgeAlone(one: Case): Ruling | undefined {
  return byNarration(one) ?? bySource(one);
}

function judgeAmong(one: Case): Ruling {
  // A rendering whose translator is named is nobody's rewording.
  const sibling = one.remark.quotation.translation === undefined ? bySibling(one) : undefined;
  return byCut(one) ?? byAdaptation(one) ?? sibling ?? byAgreement(one) ?? byTranslation(one) ?? { verdict: 'same', notes: [] };
}

function sideOf(node: RemarkNode, near: readonly RemarkNode[]): Side {
  return { near, differing: near.filter((other) => !isSameWords(node, other)) };
}

/** One stands in the other, word for word or but for what is no change: a verb that agrees with the reporter's subject, a filler. */
function isSameWords(a: RemarkNode, b: RemarkNode): boolean {
  return isWithin(a, b) || isWithin(b, a) || isAdapted(a, b) || isAdapted(b, a) || isSameButForFillers(a, b);
}

function makeAccounts({ descent }: JudgeContext): Whole['accountsOf'] {
  const known = new Map<RemarkNode, readonly Id[]>();
  return (node) => {
    const before = known.get(node);
    if (before) return before;
    const made = descent.accountsOf(node.remarks.map((one) => one.report));
    known.set(node, made);
    return made;
  };
}

/** "Russia will achieve its aims" where others have "we will achieve our aims": told about, not said. */
function byNarration({ node, remark, differing }: Case): Ruling | undefined {
  const told = node.words.find((word) => thirdPerson.has(word));
  if (told === undefined || node.words.length < ALTERED.narrated || node.words.some((word) => firstPerson.has(word))) return undefined;
  const elsewhere = differing.filter((near) => near.remarks.every((one) => one.report !== remark.report));
  const own = elsewhere.find(
    (near) =>
      near.words.some((word) => firstPerson.has(word)) && !near.words.includes(told) && likeness(near.words, node.words) >= ALTERED.alike,
  );
  if (!own) return undefined;
  return {
    verdict: 'reworded',
    notes: [`“${told}” inside the marks stands for the speaker, who says “${own.words.find((one) => firstPerson.has(one))}” elsewhere`],
    against: own,
  };
}

/** The report that this one was made from has other words. */
function bySource({ node, remark, differing, context }: Case): Ruling | undefined {
  const sources = context.descent.sourcesOf(remark.report);
  if (node.remarks.some((same) => sources.has(same.report))) return undefined;
  for (const near of differing) {
    const source = near.remarks.find((one) => sources.has(one.report));
    if (!source) continue;
    return {
      verdict: 'reworded',
      notes: [`${context.nameOf(source.report)}, from which this was made, has “${source.text}”`],
      against: near,
    };
  }
  return undefined;
}

function byCut({ remark, node, near: all, context }: Case): Ruling | undefined {
  const fuller = all
    .filter((near) => near.words.length > node.words.length && isWithin(node, near))
    .sort((a, b) => b.words.length - a.words.length);
  for (const near of fuller) {
    const cut = findCut(remark.text, (near.remarks[0] as Remark).text);
    if (!cut) continue;
    // "Should not meet until “they prove it”": what the marks leave out is told outside of them, or in the next marks.
    if (cut.verdict === 'truncated' && cut.lost && isToldBeside(cut.lost, context.besideMarks(remark)))
      return { verdict: 'partial', notes: ['some words of the remark; the rest is told beside them'], against: near };
    return { verdict: cut.verdict, notes: [cut.note], against: near, cut };
  }
  return undefined;
}

const isToldBeside = (lost: readonly string[], beside: string): boolean => placesWithin([lost], plainWords(beside)) !== undefined;

function byAdaptation({ node, near: all }: Case): Ruling | undefined {
  const near = all.find((one) => !isWithin(node, one) && isAdapted(node, one));
  return near && { verdict: 'partial', notes: ["some words of the remark; the verb fits the reporter's sentence"], against: near };
}

/** Two renderings in one account (or one report), neither the source of the other: the one farther from the words of other accounts. */
function bySibling({ node, remark, differing, context, accountsOf, nearestElsewhere }: Case): Ruling | undefined {
  const { descent } = context;
  const own = accountsOf(node);
  if (own.length > 1) return undefined;
  for (const near of differing) {
    // A merge of two accounts may have the other one's words: no sibling's.
    if (accountsOf(near).some((account) => !own.includes(account))) continue;
    const sibling = near.remarks.find(
      (one) => descent.related(one.report, remark.report) && !descent.sourcesOf(one.report).has(remark.report),
    );
    if (!sibling) continue;
    const credited = byCredit(node, near, sibling, context);
    if (credited) return credited;
    const nearest = (of: RemarkNode): number | undefined =>
      nearestElsewhere(of, { besides: [node, near], reports: [remark.report, sibling.report] });
    // People repeat themselves in other words: two remarks of one report need one of them to be borne out word for word.
    const alikeInLength =
      near.words.length <= node.words.length * 1.6 &&
      node.words.length >= ALTERED.narrated &&
      likeness(near.words, node.words) >= ALTERED.twice;
    if (sibling.report === remark.report && !alikeInLength) continue;
    const [theirs, ours] = [nearest(near), nearest(node)];
    if (theirs === undefined || ours === undefined) continue;
    const borneOut = sibling.report !== remark.report || (theirs >= ALTERED.borneOut && ours <= ALTERED.notBorneOut);
    if (borneOut && theirs - ours >= ALTERED.nearer)
      return {
        verdict: 'reworded',
        notes: [`${context.nameOf(sibling.report)} has “${sibling.text}”, which is nearer to what other reports quote`],
        against: near,
      };
  }
  return undefined;
}

/** The sibling names its translator, and has nearly the same words. */
function byCredit(node: RemarkNode, near: RemarkNode, sibling: Remark, { nameOf }: JudgeContext): Ruling | undefined {
  const { translation } = sibling.quotation;
  if (translation === undefined || likeness(near.words, node.words) < ALTERED.oneRemark) return undefined;
  return { verdict: 'reworded', notes: [`${nameOf(sibling.report)} has “${sibling.text}” (${translation})`], against: near };
}

/** Independent accounts agree word for word on other words, and nothing tells of a translation. */
function byAgreement({ node, remark, differing, context, accountsOf }: Case): Ruling | undefined {
  if (node.speaker && (context.foreign.told.has(node.speaker) || context.foreign.likely.has(node.speaker))) return undefined;
  const own = accountsOf(node);
  const mine = new Set(context.descent.accountsOf([remark.report]));
  for (const near of differing) {
    if (near.words.length < 3 || likeness(near.words, node.words) < ALTERED.oneRemark) continue;
    const agreeing = accountsOf(near).filter((account) => !mine.has(account));
    if (agreeing.length >= ALTERED.agreeing && own.length < agreeing.length)
      return {
        verdict: 'reworded',
        notes: [`${agreeing.length} independent accounts agree on “${(near.remarks[0] as Remark).text}”`],
        against: near,
      };
  }
  return undefined;
}

function byTranslation({ node, remark, differing, context }: Case): Ruling | undefined {
  const apart = differing.filter((near) => near.remarks.some((one) => !context.descent.related(one.report, remark.report)));
  const why = node.speaker ? context.foreign.told.get(node.speaker) : undefined;
  if (why && apart.length) return { verdict: 'translation', notes: [`a translation of its own: ${why}`], against: apart[0] as RemarkNode };
  // Two sentences of one speech have other words too.
  const near = apart.find((other) => likeness(other.words, node.words) >= ALTERED.oneRemark);
  if (!near) return undefined;
  return {
    verdict: 'same',
    notes: [`other words than “${(near.remarks[0] as Remark).text}”; which of them is exact is not established`],
    against: near,
  };
}
