import type { AnnotatedReport, BriefInput, DateRange, Id, Sentence, Span, Token } from '../../model/index.ts';
import { spanOf } from '../evidence.ts';
import {
  against,
  authoring,
  dropping,
  earlier,
  holding,
  issuing,
  later,
  providing,
  receiving,
  replacing,
  saying,
  textNouns,
  versionNouns,
} from './lexicon.ts';
import { settings } from './settings.ts';

export type VersionOrder = 'earlier' | 'later';

/** What one sentence tells of the text under discussion. */
export interface Telling {
  readonly span: Span;
  readonly sentence: Sentence;
  /** Noun phrases that name the text: "peace plan". */
  readonly names: readonly string[];
  readonly version?: { readonly order: VersionOrder; readonly label: string };
  /** A second version that the same sentence speaks of. */
  readonly alsoVersion?: VersionOrder;
  /** The version that the provision stands in, where the sentence tells: what is "fewer than in the first draft" stands in the one after it. */
  readonly holds?: VersionOrder;
  /** "article 4": where the provision stands. */
  readonly article?: string;
  /** The provision as told. */
  readonly provision?: string;
  readonly authors: readonly Id[];
  readonly date?: DateRange;
  /** Of the second version. */
  readonly alsoDate?: DateRange;
}

/** All sentences of a report that speak of a text under discussion; an item of a list takes the version of the words that lead it in. */
export function tellingsOf(input: BriefInput, report: AnnotatedReport): readonly Telling[] {
  const { annotations, report: source } = report;
  const byBlock = new Map<number, Telling>();
  const found: Telling[] = [];
  for (const sentence of annotations.sentences) {
    const leadIn = source.blocks[sentence.block]?.leadIn;
    const governing = leadIn === undefined ? undefined : byBlock.get(leadIn);
    const last = found.at(-1);
    const before = last && last.sentence.block === sentence.block && last.sentence.tokenEnd === sentence.tokenStart ? last : undefined;
    const told = governing ? itemOf(report, sentence, governing) : sentenceOf(input, report, sentence);
    const telling = before && told?.provision === undefined ? (goesOn(report, sentence, before, told) ?? told) : told;
    if (!telling) continue;
    if (!governing) byBlock.set(sentence.block, telling);
    found.push(telling);
  }
  return found;
}

function itemOf(report: AnnotatedReport, sentence: Sentence, { version }: Telling): Telling {
  const span = spanOf(report.report, sentence);
  return { span, sentence, names: [], authors: [], provision: span.text, ...(version ? { version } : {}) };
}

function sentenceOf(input: BriefInput, report: AnnotatedReport, sentence: Sentence): Telling | undefined {
  const { tokens } = report.annotations;
  const words = tokens.slice(sentence.tokenStart, sentence.tokenEnd);
  const versions = versionsIn(words);
  const article = articleIn(words);
  const names = namesIn(words);
  const authors = names.length || versions.length ? authorsIn(input, report, sentence, words) : [];
  if (!versions.length && article === undefined && !names.length) return undefined;
  const main = versions.find(({ order }) => order === 'later') ?? versions[0];
  const other = versions.find((version) => version.order !== main?.order);
  const held = heldIn(versions);
  const provision = provisionIn(report, sentence, words, article !== undefined, versions.length > 0 || names.length > 0);
  const alsoDate = other && dateBehind(report, other.end);
  const date = main && (dateBehind(report, main.end) ?? (isIssued(words, main.end) ? dateIn(report, sentence) : undefined));
  return {
    span: spanOf(report.report, sentence),
    sentence,
    names,
    authors,
    ...(main ? { version: { order: main.order, label: main.label } } : {}),
    ...(alsoDate ? { alsoDate } : {}),
    ...(other ? { alsoVersion: other.order } : {}),
    ...(held ? { holds: held } : {}),
    ...(article === undefined ? {} : { article }),
    ...(provision === undefined ? {} : { provision }),
    ...(date ? { date } : {}),
  };
}

/**
 * A sentence that goes on telling what the text says: "It has 20 points", "Both sides would …", "Gone is …", straight behind one that names the
 * text or a provision of it.
 */
function goesOn(report: AnnotatedReport, sentence: Sentence, before: Telling, told: Telling | undefined): Telling | undefined {
  const { tokens, quotations } = report.annotations;
  const words = tokens.slice(sentence.tokenStart, sentence.tokenEnd);
  if (quotations.some(({ marked, start, end }) => marked && start < sentence.end && end > sentence.start)) return undefined;
  if (words.some(({ lemma, pos }) => pos === 'VERB' && saying.has(lemma))) return undefined;
  const opens = words[0]?.norm === 'it' || told !== undefined;
  const states =
    opens && words.slice(0, settings.subjectGap).some(({ norm, pos }) => pos !== 'NOUN' && (holding.test(norm) || providing.test(norm)));
  const would =
    before.provision !== undefined && words.some(({ norm }) => norm === 'would') && !/^(?:he|she|i|we)$/.test(words[0]?.norm ?? '');
  const span = spanOf(report.report, sentence);
  if (!states && !would && !replacing.test(span.text)) return undefined;
  const version = told?.version ?? before.version;
  // What comes behind "Gone is …" is told of the new version again.
  const carried = dropping.test(before.span.text) ? 'later' : before.holds;
  const holds = dropping.test(span.text) ? 'earlier' : (told?.holds ?? carried);
  return {
    span,
    sentence,
    names: [],
    authors: [],
    ...told,
    provision: span.text,
    ...(version ? { version } : {}),
    ...(holds ? { holds } : {}),
  };
}

/** The version that a sentence says the content of, beside one that it is only held against. */
function heldIn(versions: readonly VersionWord[]): VersionOrder | undefined {
  const own = versions.filter(({ compared }) => !compared);
  if (own.length > 0) return own.length === versions.length && new Set(own.map(({ order }) => order)).size > 1 ? undefined : own[0]?.order;
  return versions.some(({ order }) => order === 'earlier') ? 'later' : undefined;
}

interface VersionWord {
  readonly order: VersionOrder;
  readonly label: string;
  /** Offset behind it. */
  readonly end: number;
  /** Another version is held against it: "fewer than the first draft". */
  readonly compared: boolean;
}

function versionsIn(words: readonly Token[]): readonly VersionWord[] {
  const found: VersionWord[] = [];
  for (const [i, { norm }] of words.entries()) {
    const order = earlier.test(norm) ? 'earlier' : later.test(norm) ? 'later' : undefined;
    if (!order) continue;
    const article = words[i + 1];
    const compared = words.slice(Math.max(0, i - settings.comparedGap), i).some((word) => against.has(word.norm));
    if (article?.norm === 'article') found.push({ order, label: `${norm} version`, end: article.end, compared });
    const noun = versionNounAfter(words, i);
    if (noun) found.push({ order, label: `${norm} ${noun.norm}`, end: noun.end, compared });
  }
  return found;
}

/** "the earlier, much shorter text": the noun for a version that a word of order belongs to. */
function versionNounAfter(words: readonly Token[], at: number): Token | undefined {
  for (let k = at + 1; k <= at + settings.gap && k < words.length; k++) {
    const noun = words[k] as Token;
    if (versionNouns.has(noun.norm) && (noun.norm !== 'one' || k === at + 1)) return noun;
    if (!/^(?:NOUN|ADJ|NUM|PUNCT|ADP|DET|X)$/.test(noun.pos) || noun.norm === ',') return undefined;
  }
  return undefined;
}

function articleIn(words: readonly Token[]): string | undefined {
  for (let i = 0; i + 1 < words.length; i++) {
    if (/^(?:article|clause|section|chapter|paragraph)$/.test((words[i] as Token).norm) && /^\d+$/.test((words[i + 1] as Token).norm))
      return `article ${(words[i + 1] as Token).norm}`;
  }
  return undefined;
}

/** The noun with what stands before it: "peace plan", "28-point peace plan". Only nouns of texts that are negotiated. */
function namesIn(words: readonly Token[]): readonly string[] {
  const names: string[] = [];
  for (const [i, { norm, pos }] of words.entries()) {
    if (!textNouns.has(norm) || pos === 'VERB') continue;
    let start = i;
    while (start > 0 && i - start < 3) {
      const before = words[start - 1] as Token;
      if (!(before.pos === 'NOUN' || (before.pos === 'ADJ' && !earlier.test(before.norm) && !later.test(before.norm)))) break;
      start--;
    }
    names.push(
      words
        .slice(start, i + 1)
        .map((word) => word.norm)
        .join(' '),
    );
  }
  return names;
}

function authorsIn(input: BriefInput, report: AnnotatedReport, sentence: Sentence, words: readonly Token[]): readonly Id[] {
  const { entities } = report.annotations;
  const found = new Set<Id>();
  const mentions = entities
    .flatMap((entity) => (entity.type === 'other' ? [] : entity.mentions.map((mention) => ({ entity, ...mention }))))
    .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
    .sort((a, b) => a.start - b.start);
  const add = (entity: { readonly id: Id; readonly memberOf?: Id }) => {
    const id = input.collation.entityOf.get(`${report.report.id}#${entity.memberOf ?? entity.id}`);
    if (id !== undefined) found.add(id);
  };
  const addBehind = (at: number, reach: number): void => {
    const next = mentions.find((mention) => mention.start >= at);
    if (next && next.start - at < reach) add(next.entity);
  };
  const addBefore = (at: number, reach: number): void => {
    const before = mentions.findLast((mention) => mention.end <= at);
    if (before && at - before.end < reach) add(before.entity);
  };
  for (const [i, { norm, start, end }] of words.entries()) {
    if (/^(?:author|drafter)s?$/.test(norm) && words[i + 1]?.norm === ',') addBehind(end, 8);
    if (!authoring.test(norm) || !writesText(words, i)) continue;
    if (words[i + 1]?.norm === 'by' || words[i + 2]?.norm === 'by') addBehind(end + 1, 29);
    else if (/^(?:which|who)$/.test(words[i - 1]?.norm ?? '')) addBefore(start, 12);
  }
  return [...found];
}

/** Whether what is written is the text: its noun stands near. */
function writesText(words: readonly Token[], at: number): boolean {
  return words.slice(Math.max(0, at - 6), at + 7).some(({ norm }) => textNouns.has(norm) || norm === 'it' || norm === 'version');
}

function provisionIn(
  report: AnnotatedReport,
  sentence: Sentence,
  words: readonly Token[],
  article: boolean,
  text: boolean,
): string | undefined {
  const whole = report.report.text.slice(sentence.start, sentence.end);
  const quoted = report.annotations.quotations.some(
    (quotation) =>
      quotation.marked && quotation.start < sentence.end && quotation.end > sentence.start && quotation.end - quotation.start > 40,
  );
  if (quoted || whole.endsWith(':')) return undefined;
  const verb = words.findIndex(({ norm, pos }) => providing.test(norm) && pos !== 'NOUN');
  if (verb < 0) return undefined;
  if (article) return whole;
  // "accepts no text that requires …" tells of texts that are not there.
  if (!text || words.slice(0, verb).some(({ lemma }) => receiving.has(lemma))) return undefined;
  const conditional =
    words[verb - 1]?.norm === 'would' ||
    /^(?:incorporating|contained|includes?|included|requires?|stipulates?)$/.test((words[verb] as Token).norm);
  const subject = words
    .slice(Math.max(0, verb - settings.subjectGap), verb)
    .some(({ norm }) => textNouns.has(norm) || versionNouns.has(norm) || norm === 'proposals');
  return conditional && subject ? whole : undefined;
}

function dateIn({ annotations }: AnnotatedReport, sentence: Sentence): DateRange | undefined {
  return annotations.times.find(
    (time) => time.start >= sentence.start && time.end <= sentence.end && time.range && (time.type === 'DATE' || time.type === 'TIME'),
  )?.range;
}

/** "the first draft of last Friday" */
function dateBehind({ report, annotations }: AnnotatedReport, at: number): DateRange | undefined {
  const time = annotations.times.find(({ start, range }) => range && start > at && start - at < settings.dateGap);
  return time && /^\s(?:of|from|dated)\s(?:the\s)?$/.test(report.text.slice(at, time.start)) ? time.range : undefined;
}

/** Whether a verb of issuing stands beside the version that ends at an offset. */
function isIssued(words: readonly Token[], at: number): boolean {
  const noun = words.findIndex(({ end }) => end === at);
  return words.slice(Math.max(0, noun - settings.gap), noun + settings.gap + 1).some(({ norm }) => issuing.test(norm));
}
