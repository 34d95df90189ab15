import type { AnnotatedReport, Id, Range, Token } from '../model/index.ts';
import { overlaps, prepareWording, stem, type Word } from '../text/index.ts';
import { findOutletMentions, type OutletMention } from './outlet-mentions.ts';
import { FACTS, TRACE } from './settings.ts';

/** A thing that a sentence speaks of, comparable between reports. */
export interface Fact {
  /** Stem of a content word, `n:` and a name, or `#` and a value. */
  readonly key: string;
  readonly kind: 'name' | 'number' | 'content';
  readonly weight: number;
  readonly lemma: string;
}

/** One sentence as tracing sees it: what it tells outside quotation marks. */
export interface FabricSentence extends Range {
  readonly facts: readonly Fact[];
  /** How often each fact is told. */
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** A word outside quotation marks. */
export interface OwnWord extends Range {
  readonly text: string;
  readonly sentence: number;
  /** A quotation stands before it, or a new sentence begins: no run of words crosses this place. */
  readonly breaks: boolean;
  /** A word of grammar or a name: a run needs others. */
  readonly plain: boolean;
}

/** What tracing compares in one report: its own voice. */
export interface Fabric {
  readonly id: Id;
  readonly annotated: AnnotatedReport;
  readonly sentences: readonly FabricSentence[];
  readonly words: readonly OwnWord[];
  readonly weight: number;
  /** Fact → sentences that tell it; names left out, as every report has them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Runs of `TRACE.runWords` words. */
  readonly shingles: ReadonlySet<string>;
  /** Runs of five words inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** Names to which it ascribes something in the way outlets are named. */
  readonly mentions: readonly OutletMention[];
}

const QUOTED_RUN = 5;

/** Reads a report's own voice: sentences outside headings and datelines, without what stands in quotation marks and without credits. */
export function readFabric(annotated: AnnotatedReport): Fabric {
  const { report, annotations } = annotated;
  const marked = annotations.quotations.filter((quotation) => quotation.marked);
  const credits = annotations.credits.filter(({ kind }) => kind === 'agency' || kind === 'dateline' || kind === 'contributed');
  const sentences: FabricSentence[] = [];
  const words: OwnWord[] = [];
  for (const sentence of annotations.sentences) {
    const kind = report.blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'dateline' || kind === 'caption') continue;
    const mute = [...marked, ...credits].filter((range) => overlaps(range, sentence));
    const isMute = (token: Range): boolean => mute.some((range) => overlaps(range, token));
    const tokens = annotations.tokens.slice(sentence.tokenStart, sentence.tokenEnd);
    const own = prepareWording({ text: '', tokens }).words.filter((word) => !isMute(word));
    pushWords(tokens, isMute, own, sentences.length, words);
    sentences.push(makeSentence(sentence, own));
  }
  return {
    id: report.id,
    annotated,
    sentences,
    words,
    weight: sentences.reduce((sum, { weight }) => sum + weight, 0),
    places: placesOf(sentences),
    shingles: shinglesOf(words),
    quoted: quotedRuns(annotated, marked),
    mentions: findOutletMentions(report.text),
  };
}

function makeSentence({ start, end }: Range, own: readonly Word[]): FabricSentence {
  const facts = own.flatMap(factOf);
  const counts = new Map<string, number>();
  for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { start, end, facts, counts, weight: facts.reduce((sum, { weight }) => sum + weight, 0) };
}

function factOf({ kind, lemma, value, weight }: Word): Fact[] {
  if (kind === 'function' || kind === 'light') return [];
  const key = kind === 'name' ? `n:${lemma}` : kind === 'number' ? `#${value ?? lemma}` : stem(lemma);
  return [{ key, kind, weight: weight * FACTS[kind], lemma }];
}

function pushWords(
  tokens: readonly Token[],
  isMute: (token: Token) => boolean,
  own: readonly Word[],
  sentence: number,
  words: OwnWord[],
): void {
  const telling = new Set(own.filter(({ kind }) => kind === 'content' || kind === 'number').map(({ start }) => start));
  let breaks = true;
  for (const token of tokens) {
    if (isMute(token)) breaks = true;
    else if (/[\p{L}\p{N}]/u.test(token.text)) {
      words.push({ start: token.start, end: token.end, text: token.norm, sentence, breaks, plain: !telling.has(token.start) });
      breaks = false;
    }
  }
}

function placesOf(sentences: readonly FabricSentence[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { counts }] of sentences.entries())
    for (const key of counts.keys()) {
      if (key.startsWith('n:')) continue;
      const list = places.get(key);
      if (list) list.push(index);
      else places.set(key, [index]);
    }
  return places;
}

function shinglesOf(words: readonly OwnWord[]): Set<string> {
  const found = new Set<string>();
  let unbroken = 0;
  for (const [index, word] of words.entries()) {
    unbroken = word.breaks ? 1 : unbroken + 1;
    if (unbroken < TRACE.runWords) continue;
    const run = words.slice(index - TRACE.runWords + 1, index + 1);
    if (run.filter(({ plain }) => !plain).length >= TRACE.runContent) found.add(run.map(({ text }) => text).join(' '));
  }
  return found;
}

function quotedRuns({ annotations }: AnnotatedReport, marked: readonly Range[]): Set<string> {
  const found = new Set<string>();
  for (const range of marked) {
    const words = annotations.tokens.filter((token) => overlaps(range, token) && /[\p{L}\p{N}]/u.test(token.text)).map(({ norm }) => norm);
    for (let at = 0; at + QUOTED_RUN <= words.length; at++) found.add(words.slice(at, at + QUOTED_RUN).join(' '));
  }
  return found;
}
