import type { Attribution } from './attribution.ts';
import { hasMainVerb } from './content.ts';
import { addresses, cueLemma } from './cue-words.ts';
import type { Frame } from './frames.ts';
import { isCompound, isUnderCondition } from './guards.ts';
import type { Item } from './item.ts';
import { leftContent } from './parenthetical.ts';
import { isAdverb, isFiniteVerb, isPossessiveSign, isWh, phraseBefore, type Run, readPhrase } from './phrases.ts';
import { findSubject, isPersonal, phraseBehind } from './subject.ts';

/** Items between a verb and the marked sentence that it introduces. */
const maxCueItems = 25;

/** The next marked stretch behind a verb; none where another clause stands between. */
function markAhead(items: readonly Item[], at: number): number | undefined {
  let mark = at + 1;
  while (mark < items.length && items[mark]?.mark === undefined) {
    if (governs(items, mark) || items[mark]?.norm === ';' || mark - at > maxCueItems) return undefined;
    mark++;
  }
  return mark;
}

/** Whether the content of the verb stands on the left already, before the comma of "…, X said, “…”". */
function isTold(items: readonly Item[], comma: number, ahead: Item): boolean {
  const left = leftContent(items, 0, comma);
  const words = items.slice(left.from, left.to).filter((other) => other.mark === undefined);
  return hasMainVerb(words, { from: 0, to: words.length }) || (!ahead.capital && words.length < left.to - left.from);
}

/** "X told a crowd in Y, “…”": a marked sentence behind a comma or colon, with no other clause between. */
export function quoteAhead(items: readonly Item[], at: number, frame: Frame): Attribution | undefined {
  if (frame.kind === 'that' || frame.kind === 'obj+that' || items[at - 1]?.sentence) return undefined;
  const mark = markAhead(items, at);
  if (mark === undefined) return undefined;
  const item = items[mark];
  if (!item?.sentence || (mark > at + 1 && !/^[,:]$/.test(items[mark - 1]?.norm ?? ''))) return undefined;
  const subject = findSubject(items, at);
  if (subject && items[subject.from - 1]?.mark !== undefined) return undefined;
  if (subject && isUnderCondition(items, subject.from)) return undefined;
  if (subject && items[subject.from - 1]?.norm === ',' && isTold(items, subject.from - 1, item)) return undefined;
  const to = lastOfList(items, mark) + 1;
  const object = readPhrase(items, at + 1);
  const addressee = addresses(cueLemma(items[at]) ?? '') && object.to > object.from && object.to < mark ? object : undefined;
  return {
    cue: { from: at, to: at + 1 },
    ...(subject ? { subject } : {}),
    content: [{ from: mark, to }],
    ...(addressee ? { addressee } : {}),
  };
}

/** "chanted, “Send them home,” and “Build the wall.”": marked sentences that follow with no more than a comma or "and" between. */
function lastOfList(items: readonly Item[], mark: number): number {
  let last = mark;
  for (let next = last + 1; next < items.length; next++) {
    if (items[next]?.mark !== undefined && items[next]?.capital && items[next]?.sentence) last = next;
    else if (!/^(?:,|and|or)$/.test(items[next]?.norm ?? '') || next > last + 2) break;
  }
  return last;
}

/** A marked sentence that no cue verb claims: "Name: “…”", "X went further: “…”", "in X's words, “…”", "X was candid, “…”". */
export function loose(items: readonly Item[], mark: number, floor: number): Attribution | undefined {
  const item = items[mark] as Item;
  const before = items[mark - 1];
  const follower = followed(items, mark) ?? turned(items, mark);
  if (follower) return follower;
  if (
    !before ||
    !(
      before.norm === ':' ||
      (before.pos === 'VERB' && !isCompound(items, mark - 1)) ||
      (before.norm === ',' && item.capital) ||
      item.long === true
    )
  )
    return undefined;
  let verb = mark - 1;
  while (verb >= floor && !governs(items, verb)) verb--;
  if (verb < floor) verb = items.slice(0, mark).findLastIndex((other) => isFiniteVerb(other));
  const subject = verb >= floor ? findSubject(items, verb) : (named(items, mark - 1) ?? trimmedBefore(items, mark - 1, floor));
  if (!subject || (verb >= floor && isUnderCondition(items, subject.from))) return undefined;
  const owner = answerOf(items, subject);
  const cue = verb >= floor ? { from: verb, to: verb + 1 } : { from: mark - 1, to: mark };
  return { cue, subject: owner ?? subject, content: [{ from: mark, to: mark + 1 }] };
}

/** "Her answer was short: “…”", "The coach's verdict: “…”": whose answer it is. */
function answerOf(items: readonly Item[], subject: Run): Run | undefined {
  const noun = items.findIndex((item, index) => index > subject.from && index < subject.to && answers.test(item.norm));
  if (noun < 0) return undefined;
  const sign = items.findIndex((item, index) => index >= subject.from && index < noun && isPossessiveSign(item));
  if (sign > subject.from) return { from: subject.from, to: sign };
  return /^(?:his|her|their|its)$/.test(items[subject.from]?.norm ?? '') ? { from: subject.from, to: subject.from + 1 } : undefined;
}

const answers = /^(?:answer|reply|response|message|verdict|advice|comment|plea|motto|conclusion|reaction|explanation)$/;

/** "…," he demanded: any verb whose subject stands right behind a marked sentence. */
function followed(items: readonly Item[], mark: number): Attribution | undefined {
  const subject = readPhrase(items, mark + 1);
  let verb = subject.to;
  while (isAdverb(items[verb])) verb++;
  const spoken = (items[verb]?.pos === 'VERB' && isFiniteVerb(items[verb])) || endsUnit(items, verb);
  if (subject.to === subject.from || !spoken) return undefined;
  return { cue: { from: verb, to: verb + 1 }, subject, content: [{ from: mark, to: mark + 1 }] };
}

/** “…,” grinned the captain: any verb right behind a marked sentence that pauses in a comma, its subject behind it. */
function turned(items: readonly Item[], mark: number): Attribution | undefined {
  const verb = items[mark + 1];
  if (!items[mark]?.comma || verb?.pos !== 'VERB' || !isFiniteVerb(verb)) return undefined;
  const subject = phraseBehind(items, mark + 2);
  if (subject.to === subject.from || !isPersonal(items, subject)) return undefined;
  return { cue: { from: mark + 1, to: mark + 2 }, subject, content: [{ from: mark, to: mark + 1 }] };
}

/** "Ada Lund, 26, nurse: “…”": the name opens the line, and what commas set behind it only tells who it is. */
function named(items: readonly Item[], colon: number): Run | undefined {
  if (items[colon]?.norm !== ':') return undefined;
  const first = readPhrase(items, 0);
  const isName = items.slice(first.from, first.to).some((item) => item.pos === 'PROPN');
  return isName && first.to > first.from && items[first.to]?.norm === ',' ? first : undefined;
}

/** "…," he fumed.: what closes the sentence behind a marked one and its subject is a verb, whatever the tagger calls it. */
function endsUnit(items: readonly Item[], at: number): boolean {
  return (
    /(?:ed|s)$/.test(items[at]?.norm ?? '') && items[at]?.pos === 'ADJ' && (items[at + 1] === undefined || items[at + 1]?.norm === '.')
  );
}

function trimmedBefore(items: readonly Item[], to: number, floor: number): Run | undefined {
  const run = phraseBefore(items, to);
  if (run.to === run.from || run.from < floor) return undefined;
  const words = run.to - run.from;
  if (
    words >= 3 &&
    isPossessiveSign(items[run.to - 2]) &&
    /^(?:words?|view|telling|opinion|phrase)$/.test((items[run.to - 1] as Item).norm)
  )
    return { from: run.from, to: run.to - 2 };
  return run;
}

/** A finite verb with a subject before it; not a noun that the tagger takes for a verb ("the debate spin room", "an op-ed piece"). */
function governs(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (!isFiniteVerb(item)) return false;
  let left = at - 1;
  while (isAdverb(items[left])) left--;
  const before = items[left];
  if (!before || !(/^(?:NOUN|PROPN|PRON|AUX)$/.test(before.pos) || isWh(before) || before.norm === ')')) return false;
  return !(item.lemma === item.norm && before.pos === 'NOUN' && /^(?:NOUN|PROPN)$/.test(items[at + 1]?.pos ?? ''));
}
