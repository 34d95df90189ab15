import type { Id, LocalEntity, Quotation, Range, Token } from '../../model/index.ts';
import { agentNouns } from './lexicon/agents.ts';

/** A stretch of somebody's speech in token indexes. */
export interface Speech {
  readonly from: number;
  readonly to: number;
  readonly marked: boolean;
  readonly speaker: LocalEntity | undefined;
  readonly cueFrom: number;
  readonly cueTo: number;
}

/** Quotations as token ranges, in order of the text; marks that quote nobody are left out. */
export function listSpeech(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  entities: ReadonlyMap<Id, LocalEntity>,
): readonly Speech[] {
  const found: Speech[] = [];
  for (const quotation of quotations) {
    if (quotation.scare) continue;
    const from = tokenAt(tokens, quotation.start);
    const to = tokenAt(tokens, quotation.end);
    const id = quotation.speaker?.entity;
    const cueFrom = quotation.cue ? tokenAt(tokens, quotation.cue.start) : -1;
    const cueTo = quotation.cue ? tokenAt(tokens, quotation.cue.end) : -1;
    const speaker = id === undefined ? named(tokens, quotation, entities) : entities.get(id);
    found.push({ from, to, marked: quotation.marked, speaker, cueFrom, cueTo });
  }
  return found.sort((a, b) => a.from - b.from);
}

type Entities = ReadonlyMap<Id, LocalEntity>;

/** The entity whose name stands in the speaker's phrase or right behind it, where the phrase itself is no name. */
function named(tokens: readonly Token[], { speaker }: Quotation, entities: Entities): LocalEntity | undefined {
  if (!speaker?.span) return undefined;
  const { span } = speaker;
  return bodyAtEnd(span, entities) ?? leading(tokens, span, entities) ?? inApposition(tokens, span, entities);
}

/** "a spokesman for X": the body that ends the phrase. */
function bodyAtEnd(span: Range, entities: Entities): LocalEntity | undefined {
  return [...entities.values()].find(
    ({ type, mentions }) =>
      type !== 'person' && mentions.some(({ kind, start, end }) => kind === 'name' && start >= span.start && end === span.end),
  );
}

const noPart = /^(?:today|yesterday|tonight|earlier|later|also|now|on|in|has|have)$/;

/** "X today announced", "X's government said": the name that begins the phrase. */
function leading(tokens: readonly Token[], span: Range, entities: Entities): LocalEntity | undefined {
  const head = tokens[tokenAt(tokens, span.end) - 1]?.norm ?? '';
  const first = tokens[tokenAt(tokens, span.start)];
  const start = first?.norm === 'the' ? (tokens[tokenAt(tokens, span.start) + 1]?.start ?? span.start) : span.start;
  return [...entities.values()].find(({ type, mentions }) => {
    const name = mentions.find((one) => one.kind !== 'pronoun' && one.start === start && one.end < span.end);
    const next = name && tokens[tokenAt(tokens, name.end)];
    if (!name || !next) return false;
    // "The Zornian justice ministry": an organ of that state.
    if (type === 'place' && organs.test(head) && /^(?:NOUN|ADJ|PROPN|PART)$/.test(next.pos)) return true;
    return name.kind === 'name' && start === span.start && (noPart.test(next.norm) || (agentNouns.has(head) && /^['’]/.test(next.text)));
  });
}

const organs =
  /^(?:ministry|government|army|military|navy|embassy|presidency|cabinet|parliament|authorities|delegation|foreign office|office)$/;

/** "said the chairman, X". */
function inApposition(tokens: readonly Token[], span: Range, entities: Entities): LocalEntity | undefined {
  const behind = tokenAt(tokens, span.end);
  const name = tokens[behind + 1];
  if (tokens[behind]?.norm !== ',' || name?.pos !== 'PROPN') return undefined;
  return [...entities.values()].find(
    ({ type, mentions }) => type === 'person' && mentions.some(({ kind, start }) => kind === 'name' && start === name.start),
  );
}

/** Index of the first token that ends behind an offset (binary search). */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The innermost speech that a token lies in. */
export function speechAt(speeches: readonly Speech[], token: number): Speech | undefined {
  let found: Speech | undefined;
  for (const speech of speeches) {
    if (speech.from > token) break;
    if (token < speech.to && (!found || speech.to - speech.from <= found.to - found.from)) found = speech;
  }
  return found;
}

/** The speech that a token introduces: it is part of its cue ("warned", "demanded"). */
export function speechIntroducedAt(speeches: readonly Speech[], token: number): Speech | undefined {
  return speeches.find((speech) => token >= speech.cueFrom && token < speech.cueTo);
}
