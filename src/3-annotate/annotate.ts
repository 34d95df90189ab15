import type { Annotations, NotAttempted, Report } from '../model/index.ts';
import { parse } from '../text/index.ts';
import { findActs } from './acts/index.ts';
import type { DaySpan, NamedContext, SpokenContext, TextContext } from './context.ts';
import { findCredits } from './credits/index.ts';
import { behindDatelines } from './datelines.ts';
import { findEvents } from './events/index.ts';
import { findFigures } from './figures/index.ts';
import { findEntities } from './names/index.ts';
import { findOwnVoice, type Head } from './own-voice.ts';
import { findMarks, findQuotations } from './quotations/index.ts';
import { findTimes } from './times/index.ts';

export interface AnnotateOptions {
  /** For a report without a date: the days of the other reports of its story. Only times that are the same whichever it is of are resolved by them. */
  readonly around?: DaySpan;
}

/**
 * Marks everything in one report that later stages compare.
 * @param report clean text with blocks and, if known, the date of publication
 * @returns offsets into report.text; what the rules for its language cannot do is told in notAttempted
 */
export function annotate(report: Report, { around }: AnnotateOptions = {}): Annotations {
  const { text, language, blocks, published } = report;
  const { tokens, sentences } = parse(text, blocks);
  const base: TextContext = { text, language, blocks, tokens, sentences, published, ...(around && { around }) };
  const times = findTimes(base);
  const figures = findFigures({ ...base, times });
  // Marks before names: "I" inside them is the speaker, and a name inside a title in marks is no mention.
  const marks = findMarks(base);
  const entities = findEntities({ ...base, marks });
  const whole: NamedContext = { ...base, marks, entities };
  const credits = findCredits(whole);
  const named: NamedContext = { ...whole, sentences: behindDatelines(sentences, credits, tokens) };
  const quotations = findQuotations(named);
  const head: Head = {
    official: report.source.kind === 'official',
    removed: report.removed.map((one) => one.text),
    ...(report.title === undefined ? {} : { title: report.title }),
    ...(report.source.name === undefined ? {} : { source: report.source.name }),
  };
  const ownVoice = findOwnVoice(named, head);
  const spoken: SpokenContext = { ...named, times, quotations, ...(ownVoice ? { ownVoice } : {}) };
  return {
    report: report.id,
    language,
    tokens,
    sentences: named.sentences,
    entities,
    times,
    figures,
    quotations,
    acts: findActs(spoken),
    events: findEvents({ ...named, times }),
    credits,
    ...(ownVoice ? { ownVoice: ownVoice.id } : {}),
    notAttempted: notAttempted(language),
  };
}

/** The rules of syntax and the lexicons know English; marks, numbers and dates in digits are found in every language. */
function notAttempted(language: string): NotAttempted[] {
  if (language === 'en' || language.startsWith('en-')) return [];
  const tongue = language === 'und' ? 'of unknown language' : `in “${language}”`;
  return [
    {
      what: 'figures, names by syntax, indirect speech, acts and positions',
      why: `The rules know English; this text is ${tongue}. It is grouped, traced and quoted by its quotation marks.`,
    },
  ];
}
