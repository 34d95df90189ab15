import type { AnnotatedReport, FigureMention, Id, Mention, Range, TimeExpression, Token } from '../../model/index.ts';
import { firstEndingAfter, overlaps, prepareWording, type Word, type Wording } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import { WORDING } from './settings.ts';
import { inBaseUnit } from './units.ts';

/** What a claim's words stand on: mentions by entity and times by value, found once a report. */
export interface ReportWords {
  readonly annotated: AnnotatedReport;
  readonly mentions: readonly (Mention & { readonly entity: Id })[];
}

/** Puts the mentions of a report in order, so that claims can look them up. */
export function indexMentions(annotated: AnnotatedReport, entityOf: ReadonlyMap<string, Id>): ReportWords {
  const mentions = annotated.annotations.entities.flatMap((entity) => {
    const id = entityOf.get(`${annotated.report.id}#${entity.id}`);
    return id ? entity.mentions.map((mention) => ({ ...mention, entity: id })) : [];
  });
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const apart = sorted.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
  return { annotated, mentions: apart };
}

/**
 * A claim as a wording in which a name, a pronoun and a title that mean one entity are one word, and a time is its value: so "he" in one report
 * and "Foreign Minister Adeyemi" in another agree, and "half past nine" agrees with "9.30am".
 */
export function wordClaim(words: ReportWords, claim: Claim): Wording {
  const { tokens } = words.annotated.annotations;
  const outside = (token: Range): boolean => !claim.holes.some((hole) => overlaps(hole, token));
  const own = tokens.slice(claim.tokenStart, claim.tokenEnd).filter(outside);
  const shared = claim.shared ? tokensBetween(tokens, claim.shared) : [];
  const all = [...shared, ...own];
  const plain = prepareWording({ text: claim.text, tokens: all });
  const { governing } = claim;
  const factor = (word: Range): number =>
    !overlaps(word, claim) ? WORDING.shared : governing && overlaps(word, governing) ? WORDING.governing : 1;
  const replaced = replaceRanges(plain.words, words, claim).map((word) => ({ ...word, weight: word.weight * factor(word) }));
  return { text: claim.text, words: replaced, tokens: all };
}

function tokensBetween(tokens: readonly Token[], range: Range): Token[] {
  const found: Token[] = [];
  for (let i = firstEndingAfter(tokens, range.start); i < tokens.length && (tokens[i] as Token).start < range.end; i++)
    found.push(tokens[i] as Token);
  return found;
}

/** A stretch of the claim that is one thing: its words, and whether the words of the text stay beside them. */
interface Unit {
  readonly of: object;
  readonly words: readonly Word[];
  readonly beside?: number;
}

function replaceRanges(words: readonly Word[], { annotated, mentions }: ReportWords, claim: Claim): Word[] {
  const { times, figures } = annotated.annotations;
  const dates = claim.times.map((i) => times[i]).filter((time) => time?.type === 'DATE' || time?.type === 'TIME') as TimeExpression[];
  const measures = claim.figures.map((i) => figures[i]).filter((figure) => inBaseUnit(figure?.unit) !== undefined) as FigureMention[];
  const unitAt = (word: Word): Unit | undefined => {
    const time = dates.find((one) => overlaps(one, word));
    if (time)
      return {
        of: time,
        words: timeWords(word, isClockAlone(annotated.report.text, time) ? time.value.replace(/^[^T]*/, '') : time.value),
      };
    const measure = measures.find((one) => overlaps(one, word));
    if (measure) return { of: measure, words: [measureWord(word, measure)] };
    const mention = mentionAt(mentions, word);
    return mention && mention.kind !== 'demonym' ? mentionUnit(word, mention) : undefined;
  };
  const done = new Set<object>();
  const out: Word[] = [];
  for (const word of words) {
    const unit = unitAt(word);
    if (!unit) out.push(word);
    else {
      if (unit.beside) out.push({ ...word, weight: word.weight * unit.beside });
      if (!done.has(unit.of)) out.push(...unit.words);
      done.add(unit.of);
    }
  }
  return out;
}

function mentionUnit(word: Word, mention: ReportWords['mentions'][number]): Unit {
  const entity: Word = { ...word, text: mention.entity, lemma: `@${mention.entity}`, kind: 'name', pos: 'PROPN', weight: WORDING.entity };
  // A description keeps its words beside the entity: "the ferry", "the ministry in the capital" say more than who.
  const describes = mention.kind === 'description' || mention.kind === 'title';
  return { of: mention, words: [entity], ...(describes ? { beside: WORDING.describing } : {}) };
}

function mentionAt(mentions: ReportWords['mentions'], word: Range): ReportWords['mentions'][number] | undefined {
  const mention = mentions[firstEndingAfter(mentions, word.start)];
  return mention && mention.start < word.end ? mention : undefined;
}

/** "By 4 p.m.": the day is that of the report for want of another, and none that the text tells. */
function isClockAlone(text: string, time: TimeExpression): boolean {
  return /T\d/.test(time.value) && !TELLS_DAY.test(text.slice(time.start, time.end));
}

const TELLS_DAY =
  /day|night|morning|evening|afternoon|tomorrow|ago|later|earlier|before|after|hours|next|\d{4}-|(?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)/i;

/** 2026-03-16T02:40 → the day and the hour, apart: one report may give only one of them. */
function timeWords(word: Word, value: string): Word[] {
  const [, day, hour] = /^([\dXW-]*)(?:T(.+))?$/.exec(value) ?? [];
  // Parts of the day (TMO, TEV) come and go in rewriting.
  const clock = hour && /^\d/.test(hour) ? hour : undefined;
  const one = (lemma: string, weight: number): Word => ({
    text: lemma,
    lemma,
    kind: 'name',
    pos: 'NUM',
    start: word.start,
    end: word.end,
    weight,
    negated: false,
  });
  return [
    ...(day ? [one(`#${day}`, WORDING.day)] : []),
    ...(clock ? [one(`#T${halfDay(clock)}`, WORDING.clock)] : []),
    ...(!day && !clock ? [one(`#${value}`, WORDING.day)] : []),
  ];
}

/** A measure in its base unit: 11 nautical miles and 20 kilometres are one length, 60 days and two months one term. */
function measureWord(word: Word, figure: FigureMention): Word {
  const base = inBaseUnit(figure.unit) as { readonly unit: string; readonly factor: number };
  const value = figure.value * base.factor;
  const converted = base.factor !== 1;
  return {
    ...word,
    kind: 'number',
    pos: 'NUM',
    lemma: `${Number(value.toPrecision(4))} ${base.unit}`,
    value,
    unit: base.unit,
    approximate: figure.approximate || converted,
    weight: WORDING.clock,
  };
}

/** 18:00 and 06:00 are one word: "six o'clock" in one report is often "6pm" in another. */
function halfDay(clock: string): string {
  const match = /^(\d\d):(\d\d)/.exec(clock);
  return match ? `${String(Number(match[1]) % 12).padStart(2, '0')}:${match[2]}` : clock;
}
