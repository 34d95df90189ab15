import type { AnnotatedReport, Id, Range, Sentence, Span, Token } from '../model/index.ts';
import { firstEndingAfter, prepareWording, stem, type Wording } from '../text/index.ts';
import { keepByText } from './keep-by-text.ts';

/** One sentence of one report, made ready for comparison once. */
export interface StorySentence {
  readonly report: Id;
  readonly index: number;
  readonly range: Range;
  readonly tokens: readonly Token[];
  readonly wording: Wording;
  /** Stems, names and numbers that carry meaning, with their weights. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A report with its sentences; datelines and headings are left out as undefined. */
export interface ReportSentences {
  readonly annotated: AnnotatedReport;
  readonly sentences: readonly (StorySentence | undefined)[];
  /** Index of the sentence at an offset; -1 where there is none. */
  readonly at: (offset: number) => number;
}

/** Cuts the reports of a story into comparable sentences, keyed by report. */
export function readSentences(reports: readonly AnnotatedReport[]): Map<Id, ReportSentences> {
  return new Map(reports.map((annotated) => [annotated.report.id, sentencesOf(annotated)]));
}

function sentencesOf(annotated: AnnotatedReport): ReportSentences {
  const { report, annotations } = annotated;
  const parts = keptParts(annotated, '', () => partsOf(annotated));
  const sentences = annotations.sentences.map(({ start, end }, index): StorySentence | undefined => {
    const part = parts[index];
    return part && { report: report.id, index, range: { start, end }, ...part };
  });
  const at = (offset: number): number => {
    const index = firstEndingAfter(annotations.sentences, offset);
    const sentence: Sentence | undefined = annotations.sentences[index];
    return sentence && sentence.start <= offset ? index : -1;
  };
  return { annotated, sentences, at };
}

type SentencePart = Pick<StorySentence, 'tokens' | 'wording' | 'terms'>;

const keptParts = keepByText<readonly (SentencePart | undefined)[]>();

/** What does not depend on the story. */
function partsOf({ report, annotations }: AnnotatedReport): (SentencePart | undefined)[] {
  return annotations.sentences.map((sentence): SentencePart | undefined => {
    const kind = report.blocks[sentence.block]?.kind;
    if (kind === 'dateline' || kind === 'heading') return undefined;
    const tokens = annotations.tokens.slice(sentence.tokenStart, sentence.tokenEnd);
    const wording = prepareWording({ text: report.text.slice(sentence.start, sentence.end), tokens });
    return { tokens, wording, terms: termsOf(wording) };
  });
}

/** Meaning-bearing terms of a wording by stem; names and numbers as they are. */
export function termsOf(wording: Wording): Map<string, number> {
  const terms = new Map<string, number>();
  for (const word of wording.words)
    if (word.kind !== 'function' && word.kind !== 'light') terms.set(word.kind === 'content' ? stem(word.lemma) : word.lemma, word.weight);
  return terms;
}

/** Weighted Jaccard of two sets of terms, 0 to 1. */
export function shareOfTerms(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  let all = 0;
  for (const [term, weight] of a) {
    all += weight;
    if (b.has(term)) both += weight;
  }
  for (const [term, weight] of b) if (!a.has(term)) all += weight;
  return all ? both / all : 0;
}

/** A stretch of a report as a span. */
export function spanOf({ report }: AnnotatedReport, range: Range): Span {
  return { report: report.id, start: range.start, end: range.end, text: report.text.slice(range.start, range.end) };
}
