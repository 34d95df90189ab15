import type { Attribution } from './attribution.ts';
import { clauseStart, contentEnd, hasMainVerb, isClause, trimRun } from './content.ts';
import { addresses, cueLemma, quotes, speaks } from './cue-words.ts';
import { type Frame, isDay, skipSetting } from './frames.ts';
import type { Item } from './item.ts';
import { isAdverb, isDash, isFiniteVerb, type Run, readPhrase } from './phrases.ts';
import { findSubject, phraseBehind } from './subject.ts';

/** "…, said X": content on the left, subject on the right. */
export function inverted(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  const before = items[at - 1];
  if (!before || !(before.mark !== undefined || /^(?:,|\?|!|—|–|--)$/.test(before.norm)) || /ing$/.test((items[at] as Item).norm))
    return undefined;
  const subject = phraseBehind(items, at + 1);
  if (subject.to === subject.from || items[subject.from]?.mark !== undefined || isDay(items, subject.from)) return undefined;
  if (before.mark === undefined && items[subject.to]?.mark !== undefined) return undefined;
  if (before.norm === ',' && closesApposition(items, at - 1)) return undefined;
  const after = items[subject.to];
  let verb = subject.to;
  while (isAdverb(items[verb])) verb++;
  if (after && isFiniteVerb(items[verb])) return undefined;
  const left = leftContent(items, floor, at);
  if (!isClause(items, left)) return undefined;
  if (before.mark === undefined && !hasMainVerb(items, left) && !items[left.from]?.verbal) return undefined;
  return { cue: { from: at, to: at + 1 }, subject, content: [left, ...resumed(items, subject.to, { words: false })] };
}

/** "“…,” X, the minister, said": the comma before the verb ends an apposition to what stands behind the marked sentence. */
function closesApposition(items: readonly Item[], comma: number): boolean {
  for (let index = comma - 1; index >= 0; index--) {
    if (items[index]?.mark !== undefined) return items[index]?.sentence === true && index < comma - 1;
    if (isFiniteVerb(items[index]) || items[index]?.norm === ';') return false;
  }
  return false;
}

const endsContent = (item: Item): boolean => item.mark !== undefined || /^(?:,|—|–|--|\?|!)$/.test(item.norm);

/** A comma; also the one that stands inside the marks of a title. */
const isPause = (item: Item): boolean => item.norm === ',' || (item.title === true && item.comma === true);

function standsAlone(items: readonly Item[], left: Run, quoted: boolean): boolean {
  return isClause(items, left) && (quoted || hasMainVerb(items, left) || items[left.from]?.verbal === true);
}

/** The place before a subject, adverbs and links aside. */
function edgeBefore(items: readonly Item[], subject: number): number {
  let edge = subject - 1;
  while (edge >= 0 && (isAdverb(items[edge]) || /^(?:as|but|and)$/.test((items[edge] as Item).norm))) edge--;
  return edge;
}

/** "…, X told reporters": who is spoken to, behind the verb. */
function addresseeAt(items: readonly Item[], at: number, frame: Frame, lemma: string): Run | undefined {
  if (!addresses(lemma) && frame.kind !== 'np') return undefined;
  const object = readPhrase(items, at);
  return object.to > object.from && (addresses(lemma) || object.to === items.length - 1) ? object : undefined;
}

/** Whether the verb has its content behind it, so that what stands on the left is not what was said. */
function opensOwnContent(frame: Frame, closing: Item | undefined, quoteBefore: boolean): boolean {
  if (closing?.norm === ':' || /^(?:that|bare|obj\+that|obj\+bare)$/.test(frame.kind)) return true;
  if (frame.kind === 'quote' && (!quoteBefore || closing?.norm !== ',')) return true;
  if (quoteBefore || !closing || /^[.,;—–-]/.test(closing.norm)) return false;
  return !(closing.pos === 'ADP' || closing.pos === 'SCONJ' || /^(?:as|when|while|to)$/.test(closing.norm));
}

/** "…, X said": content on the left, subject before the verb; "…, X said, …" goes on behind it. */
export function behindContent(items: readonly Item[], at: number, frame: Frame, floor: number, lemma: string): Attribution | undefined {
  const subject = findSubject(items, at);
  if (!subject || subject.from < floor) return undefined;
  const edge = edgeBefore(items, subject.from);
  const before = items[edge];
  if (!before || !endsContent(before)) return undefined;
  const behind = frame.kind === 'end' ? frame.from : skipSetting(items, at + 1);
  const addressee = addresseeAt(items, behind, frame, lemma);
  const end = addressee ? skipSetting(items, addressee.to) : behind;
  const closing = items[end];
  const quoteBefore = before.mark !== undefined && !before.title;
  if (opensOwnContent(frame, closing, quoteBefore)) return undefined;
  const between = closing?.norm === ',' && isPause(before);
  const left = leftContent(items, floor, edge + 1);
  const opener = between && !hasMainVerb(items, left) ? mainClause(items, end + 1) : undefined;
  const right = opener ? [opener] : resumed(items, end, { words: !quoteBefore });
  const split = opener !== undefined || (between && isFiniteVerb(items[right[0]?.from ?? items.length]));
  if (!split && !standsAlone(items, left, quoteBefore)) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    subject,
    content: isOnlyOpener(items, left, opener) ? right : [left, ...right],
    ...(addressee ? { addressee } : {}),
  };
}

/** "Still, he said, officials decide": what is said begins behind the cue, and what stands before it only opens it. */
function mainClause(items: readonly Item[], from: number): Run | undefined {
  if (/ing$/.test(items[from]?.norm ?? '') || /^(?:who|which|whose)$/.test(items[from]?.norm ?? '')) return undefined;
  const run = trimRun(items, {
    from,
    to: contentEnd(items, from, { clause: true, bound: false, isCue: (index) => speaks(cueLemma(items[index])) }),
  });
  return hasMainVerb(items, run) ? run : undefined;
}

/** Nothing, or adverbs before the clause that is said: no part of it. */
function isOnlyOpener(items: readonly Item[], run: Run, clause: Run | undefined): boolean {
  return run.to <= run.from || (clause !== undefined && onlyAdverbs(items, run));
}

function onlyAdverbs(items: readonly Item[], run: Run): boolean {
  return items.slice(run.from, run.to).every((item) => isAdverb(item) || item.pos === 'CCONJ' || item.pos === 'SCONJ');
}

/** "As the paper noted, it is early": an opening clause with "as" attributes the rest of the sentence. */
export function byOpener(items: readonly Item[], at: number, frame: Frame): Attribution | undefined {
  const subject = findSubject(items, at);
  if (!subject || frame.kind !== 'end' || items[frame.from]?.norm !== ',' || items[subject.from - 1]?.norm !== 'as' || subject.from > 2)
    return undefined;
  const content = mainClause(items, frame.from + 1);
  return content && { cue: { from: at, to: at + 1 }, subject, content: [content] };
}

/** What stands before a parenthetical cue: the marked sentences next to it, or the whole clause. */
export function leftContent(items: readonly Item[], floor: number, to: number): Run {
  let from = to;
  while (
    from > floor &&
    items[from - 1]?.sentence &&
    (items[from - 1]?.capital || items[from - 2]?.norm === ':' || isDash(items, from - 2))
  )
    from--;
  if (from < to) return { from, to };
  return trimRun(items, { from: clauseStart(items, floor, to), to });
}

/** What goes on behind a parenthetical cue: "…," he said, "…". */
function resumed(items: readonly Item[], at: number, options: { readonly words: boolean }): Run[] {
  if (!options.words) return resumedMark(items, at);
  if (items[at]?.norm !== ',') return [];
  const next = items[at + 1];
  if (!next) return [];
  if (next.mark !== undefined) return [{ from: at + 1, to: at + 2 }];
  if (
    /ing$/.test(next.norm) ||
    /^(?:who|which|whose|a|an|the|and|but|as|when|while|where|in|on|at|with|after|before)$/.test(next.norm) ||
    next.pos === 'PROPN'
  )
    return [];
  const run = trimRun(items, { from: at + 1, to: items.length });
  return run.to - run.from > 2 || isFiniteVerb(items[run.from]) ? [run] : [];
}

/** "“The risk,” said X, who heads the office, “is that …”": the next marked stretch behind a comma, if it begins small or stands next to the cue. */
function resumedMark(items: readonly Item[], from: number): Run[] {
  const mark = items.findIndex((item, index) => index >= from && item.mark !== undefined);
  if (mark < 0 || !/^(?:,|-|—|–|--)$/.test(items[mark - 1]?.norm ?? '')) return [];
  if (mark > from + 1 && (items[mark]?.capital || items.slice(from, mark).some((item) => quotes(cueLemma(item) ?? '')))) return [];
  return [{ from: mark, to: mark + 1 }];
}
