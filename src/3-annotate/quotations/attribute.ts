import type { Attribution } from './attribution.ts';
import { loose, quoteAhead } from './beside-marks.ts';
import { byAdjective, byAdverb, byNoun } from './by-noun.ts';
import { byPhrase } from './by-phrase.ts';
import { complement } from './complement.ts';
import { clauseStart, hasMainVerb, isClause, trimRun } from './content.ts';
import { cueLemma, inverts, namingVerbs, quotes, speaks } from './cue-words.ts';
import { readFrame, startsClause } from './frames.ts';
import { isCompound, isHypothetical } from './guards.ts';
import type { Item } from './item.ts';
import { readNaming } from './naming.ts';
import { behindContent, byOpener, inverted } from './parenthetical.ts';
import { isArticle, isFiniteVerb, type Run } from './phrases.ts';
import { isPersonal, phraseBehind, sharesSubject } from './subject.ts';

/** Items of a name before a colon. */
const maxColonItems = 5;

/** What speaks in a headline without being a name. */
const sourceNouns: ReadonlySet<string> = new Set([
  'analysis',
  'expert',
  'experts',
  'minister',
  'officials',
  'official',
  'police',
  'poll',
  'president',
  'report',
  'source',
  'sources',
  'study',
  'survey',
]);

/** Share of two contents, 0 to 1, from which they are one attribution found twice. */
const maxSameWords = 0.4;

/** Items of conjunction, comma and adverb between a content and the verb that is joined to it. */
const maxJoint = 4;

/** Items of what hangs on the source in "according to …, ". */
const maxOpener = 30;

/** "Lund: ‘I was set up’": nothing but a name, a colon and marked words with a verb. */
function isHeadlineRemark(items: readonly Item[], mark: number): boolean {
  const alone = mark === items.length - 1 && mark >= 2 && mark <= maxColonItems + 1;
  return alone && items[mark - 1]?.norm === ':' && items[mark - 2]?.pos === 'PROPN' && items[mark]?.verbal === true;
}

/** Finds the attributions of one sentence, in the order of their cues. */
export function attribute(items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  let floor = 0;
  for (let at = 0; at < items.length; at++) {
    const read =
      accordingTo(items, at, floor) ??
      byPhrase(items, at) ??
      byVerb(items, at, floor) ??
      byNoun(items, at) ??
      byAdjective(items, at) ??
      byAdverb(items, at, floor);
    if (!read) continue;
    const one = inherit(items, read, found);
    found.push(one);
    if (one.content.some((run) => run.from < one.cue.from)) floor = Math.max(one.cue.to, one.subject?.to ?? 0);
  }
  for (let mark = 0; mark < items.length; mark++) {
    const item = items[mark] as Item;
    if (
      !(item.sentence || isHeadlineRemark(items, mark)) ||
      found.some((other) => other.content.some((run) => run.from <= mark && mark < run.to))
    )
      continue;
    const one = loose(items, mark, 0);
    if (one) found.push(one);
  }
  const colon = items.findIndex((item) => item.norm === ':');
  const headline = byColon(items, colon);
  if (headline && !found.some((other) => overlap(headline.content, other.content) >= maxSameWords)) found.push(headline);
  return dropNested(
    items,
    found.sort((a, b) => a.cue.from - b.cue.from),
  );
}

/** "X stated that …, but repeated …", "…, adding that": a joined verb or participle has the subject of the attribution before it, not of a verb in what is said there. */
function inherit(items: readonly Item[], one: Attribution, found: readonly Attribution[]): Attribution {
  const at = one.cue.from;
  if (!sharesSubject(items, at)) return one;
  const governor = found.findLast(
    (other) =>
      other.subject &&
      other.cue.from < at &&
      (reaches(other, at) || (other.subject.from > other.cue.from && opensBehind(items, other.subject.to, at))),
  );
  return governor?.subject ? { ...one, subject: governor.subject } : one;
}

/** The content of an attribution ends, or goes on, at the place. */
const reaches = ({ content }: Attribution, at: number): boolean => content.some((run) => run.from < at && run.to >= at - maxJoint);

/** "…," said the head of the ward, Ada Lund, adding that: no other verb between the subject behind its cue and the place. */
const opensBehind = (items: readonly Item[], from: number, at: number): boolean =>
  from <= at && items.slice(from, at).every((item) => item.mark === undefined && !isFiniteVerb(item));

/** "wanted to support the plan": one attribution, not two of nearly the same words; the wider one stays. */
function dropNested(items: readonly Item[], found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of [...found].sort((a, b) => size(b.content) - size(a.content)))
    if (!kept.some((other) => overlap(one.content, other.content) >= maxSameWords && !tellsOf(items, other, one))) kept.push(one);
  return found.filter((one) => kept.includes(one) && !isPartOfTold(items, one, found));
}

/** "She said the towns ignore the law", "the report that they refuse to pay": what others want or judge inside somebody's words is a part of those. */
function isPartOfTold(items: readonly Item[], one: Attribution, found: readonly Attribution[]): boolean {
  if (!found.some((other) => other !== one && other.content.some((run) => run.from <= one.cue.from && one.cue.from < run.to))) return false;
  if (one.content.some((run) => items.slice(run.from, run.to).some((item) => item.mark !== undefined))) return false;
  if (one.subject && items[one.subject.from]?.pos === 'PRON' && items[one.subject.from]?.norm !== 'who') return false;
  return one.weak === true || one.thing === true;
}

/** "She said a soldier had told her to “turn round”": the marked words are the soldier's, so his attribution stays. */
function tellsOf(items: readonly Item[], outer: Attribution, inner: Attribution): boolean {
  const { subject, cue } = inner;
  const lemma = cueLemma(items[cue.from]);
  // "She said she felt …": a pronoun is most often the outer speaker again.
  if (!subject || items[subject.from]?.pos === 'PRON' || !(speaks(lemma) || namingVerbs.has(lemma ?? '')) || !isPersonal(items, subject))
    return false;
  return (
    outer.content.some((run) => run.from <= subject.from && cue.to <= run.to) &&
    inner.content.some((run) => items.slice(run.from, run.to).some((item) => item.mark !== undefined))
  );
}

function size(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.to - run.from, 0);
}

function overlap(a: readonly Run[], b: readonly Run[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return shared / Math.max(1, size(a) + size(b) - shared);
}

/** "Reed: Dock Will Close": a name and a colon open the sentence, and a clause follows. */
function byColon(items: readonly Item[], at: number): Attribution | undefined {
  if (at < 1 || at > maxColonItems) return undefined;
  const subject = { from: 0, to: at };
  const plain = items
    .slice(0, at)
    .every((item) => item.mark === undefined && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(item.pos) && !/^\W+$/.test(item.norm));
  if (!plain || !(items[at - 1]?.pos === 'PROPN' || sourceNouns.has(items[at - 1]?.norm ?? ''))) return undefined;
  const content = trimRun(items, { from: at + 1, to: items.length });
  return content.to - content.from >= 3 && isClause(items, content)
    ? { cue: { from: at, to: at + 1 }, subject, content: [content] }
    : undefined;
}

function accordingTo(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  if (items[at]?.norm !== 'according' || items[at + 1]?.norm !== 'to') return undefined;
  const cue = { from: at, to: at + 2 };
  const subject = sourceBehind(items, at + 2);
  const left = trimRun(items, { from: clauseStart(items, floor, at), to: at });
  const content: Run[] = [];
  if (isClause(items, left)) content.push(left);
  const opener = at <= 1 ? behindOpener(items, subject.to) : items.length;
  const behind = items[subject.to]?.norm === ',' ? subject.to + 1 : opener;
  const right = trimRun(items, { from: behind, to: items.length });
  if (content.length === 0 ? isClause(items, right) : goesOn(items, right, behind)) content.push(right);
  return content.length ? { cue, ...(subject.to > subject.from ? { subject } : {}), content } : undefined;
}

/** "surveys", "reports" and "harbour" are verbs to the tagger; behind "according to" they begin a noun phrase. */
function sourceBehind(items: readonly Item[], from: number): Run {
  const head = phraseBehind(items, from);
  // "a leaked memo": the participle is part of it.
  const verb = head.to === head.from || isArticle(items[head.to - 1]) ? head.to : undefined;
  if (verb === undefined || items[verb]?.pos !== 'VERB') return head;
  return { from, to: Math.max(verb + 1, phraseBehind(items, verb + 1).to) };
}

/** "X did, according to Y, and will again": what follows is more of the same, no apposition to Y. */
function goesOn(items: readonly Item[], right: Run, behind: number): boolean {
  return right.to - right.from > 2 && !/^(?:who|which|a|an|the|and|but)$/.test(items[behind]?.norm ?? '');
}

/** "According to polls conducted by X for Y, voters are …": behind the first comma before which no clause ends. */
function behindOpener(items: readonly Item[], from: number): number {
  for (let index = from; index < Math.min(items.length, from + maxOpener); index++)
    if (items[index]?.norm === ',' && startsClause(items, index + 1)) return index + 1;
  // A subject too long for that ("the senator and the mogul each have"): behind the first comma, if a verb of its own follows.
  const comma = items.findIndex((item, index) => index >= from && item.norm === ',');
  return comma >= 0 && hasMainVerb(items, { from: comma + 1, to: items.length }) ? comma + 1 : items.length;
}

function byVerb(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  const lemma = cueLemma(items[at]);
  if (!lemma || items[at - 2]?.norm === 'according' || isCompound(items, at) || isHypothetical(items, at)) return undefined;
  const frame = readNaming(items, at, readFrame(items, at), lemma);
  if (quotes(lemma)) {
    const ahead = quoteAhead(items, at, frame);
    if (ahead) return ahead;
    const parenthetical =
      (inverts(lemma) ? inverted(items, at, floor) : undefined) ??
      behindContent(items, at, frame, floor, lemma) ??
      byOpener(items, at, frame);
    if (parenthetical) return parenthetical;
  }
  return complement(items, at, frame, lemma);
}
