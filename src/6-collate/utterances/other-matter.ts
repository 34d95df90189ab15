import type { Id } from '../../model/index.ts';
import type { Sameness } from '../../text/index.ts';
import { likeness } from './plain-words.ts';
import type { RemarkNode } from './remarks.ts';
import { MATCH } from './settings.ts';

/** Whether one of two reports was made from the other, or both from one. */
export type Related = (a: Id, b: Id) => boolean;

/**
 * Whether two like remarks of one speaker are of two matters: "we did not sell the files", "we did not read the files". Independent reporters who
 * heard one remark print its words; where each has a noun, verb or name of its own that answers to none of the other's, they heard two. Where one
 * was made from the other, or the words were translated (few in common and in order), other words prove nothing; nor does a single one in a long
 * remark.
 */
export function isOtherMatter(a: RemarkNode, b: RemarkNode, { alignment }: Sameness, related: Related): boolean {
  if (a.remarks.some((one) => b.remarks.some((two) => one.report === two.report || related(one.report, two.report)))) return false;
  if ([a, b].some((node) => node.remarks.some(({ quotation }) => quotation.translation !== undefined))) return false;
  const alike = likeness(a.words, b.words);
  if (alike < MATCH.oneFrame || alike >= MATCH.oneSlip) return false;
  const pairs = alignment.pairs.filter(({ nearness }) => nearness >= MATCH.answers);
  const [left, right] = [new Set(pairs.map(({ i }) => i)), new Set(pairs.map(({ j }) => j))];
  return hasOwnWord(a, left) && hasOwnWord(b, right);
}

const hasOwnWord = ({ wording }: RemarkNode, paired: ReadonlySet<number>): boolean =>
  wording.words.some(({ pos }, index) => !paired.has(index) && /^(?:NOUN|PROPN|VERB|NUM)$/.test(pos));

/** Two remarks that one report alone has, and that have only some meaning in common: it quotes a remark twice nearly word for word, or not at all. */
export function isTwiceInOne(a: RemarkNode, b: RemarkNode): boolean {
  const reports = new Set([...a.remarks, ...b.remarks].map(({ report }) => report));
  return reports.size === 1 && likeness(a.words, b.words) < MATCH.twice;
}

/**
 * Whether two marked remarks of one speaker, joined for their meaning, are two sentences of a speech: reporters who heard one language and do not
 * write from each other agree on more than a few words. Where words are translated, or may be, few in common are enough.
 */
export function isOtherSentence(a: RemarkNode, b: RemarkNode, related: Related, foreign: (speaker: string) => boolean): boolean {
  if (!a.marked || !b.marked || a.speaker === undefined || a.speaker !== b.speaker || foreign(a.speaker)) return false;
  if (a.remarks.some((one) => b.remarks.some((two) => one.report === two.report || related(one.report, two.report)))) return false;
  return likeness(a.words, b.words) < MATCH.oneLanguage;
}
