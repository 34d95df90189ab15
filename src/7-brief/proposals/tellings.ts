import type { AnnotatedReport, BriefInput, DateRange, Id, Sentence, Span, Token } from '../../model/index.ts';
import { spanOf } from '../evidence.ts';
import { authoring, earlier, issuing, later, providing, textNouns, versionNouns } from './lexicon.ts';
import { settings } from './settings.ts';

export type VersionOrder = 'earlier' | 'later';

/** What one sentence tells of the text under discussion. */
export interface Telling {
  readonly span: Span;
  /** Noun phrases that name the text: "peace plan". */
  readonly names: readonly string[];
  readonly version?: { readonly order: VersionOrder; readonly label: string };
  /** A second version that the same sentence speaks of. */
  readonly alsoVersion?: VersionOrder;
  /** "article 4": where the provision stands. */
  readonly article?: string;
  /** The provision as told. */
  readonly provision?: string;
  readonly authors: readonly Id[];
  readonly date?: DateRange;
}

/** All sentences of a report that speak of a text under discussion; an item of a list takes the version of the words that lead it in. */
export function tellingsOf(input: BriefInput, report: AnnotatedReport): readonly Telling[] {
  const { annotations, report: source } = report;
  const byBlock = new Map<number, Telling>();
  const found: Telling[] = [];
  for (const sentence of annotations.sentences) {
    const leadIn = source.blocks[sentence.block]?.leadIn;
    const governing = leadIn === undefined ? undefined : byBlock.get(leadIn);
    const telling = governing ? itemOf(report, sentence, governing) : sentenceOf(input, report, sentence);
    if (!telling) continue;
    if (!governing) byBlock.set(sentence.block, telling);
    found.push(telling);
  }
  return found;
}

function itemOf(report: AnnotatedReport, sentence: Sentence, { version }: Telling): Telling {
  const span = spanOf(report.report, sentence);
  return { span, names: [], authors: [], provision: span.text, ...(version ? { version } : {}) };
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
  const provision = provisionIn(report, sentence, words, article !== undefined, versions.length > 0 || names.length > 0);
  const date = main && words.some((word) => issuing.test(word.norm)) ? dateIn(report, sentence) : undefined;
  return {
    span: spanOf(report.report, sentence),
    names,
    authors,
    ...(main ? { version: main } : {}),
    ...(other ? { alsoVersion: other.order } : {}),
    ...(article === undefined ? {} : { article }),
    ...(provision === undefined ? {} : { provision }),
    ...(date ? { date } : {}),
  };
}

function versionsIn(words: readonly Token[]): readonly { readonly order: VersionOrder; readonly label: string }[] {
  const found: { order: VersionOrder; label: string }[] = [];
  for (const [i, { norm }] of words.entries()) {
    const order = earlier.test(norm) ? 'earlier' : later.test(norm) ? 'later' : undefined;
    if (!order) continue;
    if (words[i + 1]?.norm === 'article') found.push({ order, label: `${norm} version` });
    for (let k = i + 1; k <= i + settings.gap && k < words.length; k++) {
      const noun = words[k] as Token;
      if (versionNouns.has(noun.norm) && (noun.norm !== 'one' || k === i + 1)) {
        found.push({ order, label: `${norm} ${noun.norm}` });
        break;
      }
      if (!/^(?:NOUN|ADJ|NUM|PUNCT|ADP|DET|X)$/.test(noun.pos) || noun.norm === ',') break;
    }
  }
  return found;
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
  for (const [i, { norm, start, end }] of words.entries()) {
    if (/^(?:author|drafter)s?$/.test(norm) && words[i + 1]?.norm === ',') {
      const next = mentions.find((mention) => mention.start >= end);
      if (next && next.start - end < 8) add(next.entity);
    }
    if (!authoring.test(norm) || !writesText(words, i)) continue;
    if (words[i + 1]?.norm === 'by' || words[i + 2]?.norm === 'by') {
      const next = mentions.find((mention) => mention.start > end);
      if (next && next.start - end < 30) add(next.entity);
    } else if (/^(?:which|who)$/.test(words[i - 1]?.norm ?? '')) {
      const before = mentions.filter((mention) => mention.end <= start).at(-1);
      if (before && start - before.end < 12) add(before.entity);
    }
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
  if (!text) return undefined;
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
