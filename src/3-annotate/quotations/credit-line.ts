import type { LocalEntity, Quotation, Range } from '../../model/index.ts';
import type { NamedContext } from '../context.ts';

/** A dash and a name close a remark: "“…” — Ada Lund, 71, tram driver", on its line or on the next. */
const DASH = /^\s*[—–―-]{1,2}\s*/;
/** What may follow the name: who it is, without a verb of its own before the line ends. */
const WHO = /^(?:,[^.:;“”"?!]{0,80})?[.\s]*$/;
/** Words of title between the dash and the name. Unit: UTF-16 code units. */
const TITLE = 24;

/** Gives marked stretches without a cue the speaker that a credit behind a dash names. */
export function creditSpeakers(context: NamedContext, quotations: readonly Quotation[]): Quotation[] {
  const { text, blocks } = context;
  const speakerOf = new Map<Quotation, Quotation['speaker']>();
  for (const [index, block] of blocks.entries()) {
    const marked = quotations.filter((one) => one.marked && one.start >= block.start && one.end <= block.end);
    // A quotation in a quotation is not the one who is credited speaking.
    const own = marked.filter((one) => !marked.some((other) => other !== one && other.start <= one.start && one.end <= other.end));
    const credit = own.length ? creditBehind(context, own, block, blocks[index + 1]) : undefined;
    if (!credit) continue;
    for (const one of closingRun(text, own))
      if (one.speaker?.basis !== 'explicit' && !(one.scare && /^\p{Ll}/u.test(text.slice(one.start)))) speakerOf.set(one, credit);
  }
  return quotations.map((one) => {
    const speaker = speakerOf.get(one);
    if (!speaker) return one;
    const { scare: _, ...rest } = one;
    return { ...rest, kind: 'direct', speaker };
  });
}

/** Behind the marks on their line, or on a line of its own under a line that holds nothing else. */
function creditBehind(
  { text, entities }: NamedContext,
  own: readonly Quotation[],
  block: Range,
  next: Range | undefined,
): Quotation['speaker'] {
  const [first, last] = [own[0] as Quotation, own.at(-1) as Quotation];
  const line: Range = { start: last.end + 1, end: block.end };
  if (/[\p{L}]/u.test(text.slice(line.start, line.end))) return isRemark(text, last) ? creditedIn(text, line, entities) : undefined;
  const alone = !/[\p{L}]/u.test(text.slice(block.start, first.start));
  return alone && next ? creditedIn(text, next, entities) : undefined;
}

/** A sentence, not a term. */
const isRemark = (text: string, { start, end }: Range): boolean =>
  /[.!?…]$/.test(text.slice(start, end)) || text.slice(start, end).split(' ').length > 4;

/** The marked stretches at the end of the block with nothing between them. */
function closingRun(text: string, own: readonly Quotation[]): Quotation[] {
  const from = own.findLastIndex((one, k) => k + 1 < own.length && /[\p{L}]/u.test(text.slice(one.end, (own[k + 1] as Quotation).start)));
  return own.slice(from + 1);
}

/** The person whom a dash and nothing else introduces. */
function creditedIn(text: string, { start: from, end }: Range, entities: readonly LocalEntity[]): Quotation['speaker'] {
  const dash = DASH.exec(text.slice(from, end))?.[0].length;
  if (dash === undefined) return undefined;
  const start = from + dash;
  for (const { id, type, name, mentions } of entities) {
    const mention = type === 'person' && mentions.find((one) => one.kind === 'name' && isAt(text, start, one.start));
    if (mention && WHO.test(text.slice(mention.end, end)))
      return { entity: id, name, basis: 'explicit', span: { start: mention.start, end: mention.end } };
  }
  return undefined;
}

/** Right there, or behind a title ("— Dr Ada Lund"). */
const isAt = (text: string, start: number, at: number): boolean =>
  at === start || (at > start && at <= start + TITLE && /^(?:\p{Lu}[\p{L}.]*\s+)+$/u.test(text.slice(start, at)));
