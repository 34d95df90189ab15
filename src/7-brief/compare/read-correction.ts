import type { Report, Span } from '../../model/index.ts';
import { readNumber } from '../../text/index.ts';
import { contentWords, spanOf } from '../evidence.ts';
import { butNot, correctionLabel, fromTo, ofError, ownEarlier, shouldBe, someEarlier, toldThen } from './correction-phrases.ts';
import { dice, sentencesOf } from './fold.ts';
import { settings } from './settings.ts';

/** What a report says that was told wrongly, and how it is right. */
export interface PublishedCorrection {
  /** The sentences in which it says so. */
  readonly spans: readonly Span[];
  /** Words and numbers that were wrong … */
  readonly wrong: readonly string[];
  /** … and those in their place. */
  readonly right: readonly string[];
  /** Content words around them, without numbers: what it is about. */
  readonly matter: ReadonlySet<string>;
  readonly isNumber: boolean;
}

/** Content words, numbers as digits: "Seven" is "7". */
export function weigh(text: string): readonly string[] {
  const numbers = (text.match(/\b\p{L}+(?:-\p{L}+)?\b/gu) ?? []).flatMap((word) => readNumber(word) ?? []).filter((value) => value > 1);
  return [...contentWords(text).filter((word) => readNumber(word) === undefined), ...digitsOf(text), ...numbers.map(String)];
}

const digitsOf = (text: string): string[] => (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => digits.replace(/,/g, ''));
const isNumber = (word: string): boolean => /^\d/.test(word);

/** The headline, or the first line, says that the report corrects. */
export function isLabelled({ title, text }: Report): boolean {
  return correctionLabel.test(title ?? '') || correctionLabel.test(text);
}

/** What a report corrects of what its outlet told before. Reads general phrases only; what is not clear is left out. */
export function readCorrections(report: Report): readonly PublishedCorrection[] {
  const sentences = sentencesOf(report.text).map((range) => spanOf(report, range));
  const labelled = correctionLabel.test(report.title ?? '') ? settings.correction.sentences : 0;
  let until = labelled;
  return sentences.flatMap((span, at) => {
    if (correctionLabel.test(span.text)) until = Math.max(until, at + settings.correction.sentences);
    const next = sentences[at + 1];
    const isOwn = ownEarlier.test(span.text);
    const isSome = someEarlier.test(span.text) && ofError.test(`${span.text} ${next?.text ?? ''}`);
    if (isOwn || isSome) until = Math.max(until, at + 2);
    if (at >= until) return [];
    return contrast(span) ?? (isOwn || isSome || ofError.test(span.text) ? thenNow(span, next) : undefined) ?? [];
  });
}

/** "9, not 7", "should have been 9", "from 7 to 9". */
function contrast(span: Span): PublishedCorrection | undefined {
  const { text } = span;
  const moved = fromTo.exec(text);
  if (moved) return make([span], phrase(moved[1]), phrase(moved[2]));
  const not = butNot.exec(text);
  if (not) return make([span], phrase(text.slice(not.index + not[0].length)), text.slice(0, not.index));
  const should = shouldBe.exec(text);
  // "The name should have been Ida Borg" does not say which name was wrong.
  const made = should && make([span], text.slice(0, should.index), phrase(text.slice(should.index + should[0].length)));
  return made?.isNumber ? made : undefined;
}

/** "An earlier version said seven had died. The number is nine." */
function thenNow(span: Span, next: Span | undefined): PublishedCorrection | undefined {
  const told = toldThen.exec(span.text);
  if (!told || !next) return undefined;
  return make([span, next], span.text.slice(told.index + told[0].length), next.text);
}

/** Up to the next comma, stop or joining word. */
const phrase = (text: string | undefined): string =>
  (text ?? '').split(/[,;:](?!\d)|\.(?:\s|$)| (?:as|and|but|which|who|after|because) /)[0] as string;

function make(spans: readonly Span[], wrongText: string, rightText: string): PublishedCorrection | undefined {
  const [then, now] = [weigh(wrongText), weigh(rightText)];
  const all = weigh(spans.map(({ text }) => text).join(' '));
  const without = (words: readonly string[], others: readonly string[]): string[] =>
    [...new Set(words)].filter((word) => !others.includes(word));
  const [wrong, right] = [without(then, now), without(now, then)];
  const numbers = [wrong.filter(isNumber), right.filter(isNumber)] as const;
  const matter = (words: readonly string[]): ReadonlySet<string> => new Set(all.filter((word) => !isNumber(word) && !words.includes(word)));
  if (numbers[0].length === 1 && numbers[1].length > 0)
    return { spans, wrong: numbers[0], right: numbers[1], matter: matter([]), isNumber: true };
  // Other words: few, so that it is clear which; a whole sentence told anew must be nearly the same.
  const isClear = spans.length === 1 || dice(new Set(then), new Set(now)) >= settings.correction.sameSentence;
  if (numbers[0].length > 0 || wrong.length === 0 || wrong.length > settings.correction.wrongWords || !right.length || !isClear)
    return undefined;
  return { spans, wrong, right, matter: matter(wrong), isNumber: false };
}
