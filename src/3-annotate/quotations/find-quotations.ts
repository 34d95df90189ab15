import type { Quotation, QuotationKind, Range, SpeakerMention } from '../../model/index.ts';
import type { Marked, NamedContext } from '../context.ts';
import { type Attribution, attribute } from './attribute.ts';
import { cutUnits, type Item, type Unit } from './items.ts';
import type { Run } from './phrases.ts';
import { isScare } from './scare.ts';
import { SpeakerFinder } from './speakers.ts';

interface Turn {
  readonly number: number;
  readonly speaker: SpeakerMention | undefined;
  readonly cue: Range | undefined;
  readonly block: number;
  readonly direct: boolean;
}

/**
 * Finds the quotations of one report with their speakers: each marked stretch (direct, part of an indirect clause, or no speech at all)
 * and each content clause that is told as somebody's words.
 * @returns in the order of the text; stretches of one remark share `turn`
 */
export function findQuotations(context: NamedContext): Quotation[] {
  const units = cutUnits(context, context.marks);
  const speakers = new SpeakerFinder(context.text, context.entities);
  const quotations: Quotation[] = [];
  const used = new Set<number>();
  let turns = 0;
  let last: Turn | undefined;
  let announced: Turn | undefined;
  for (const unit of units) {
    const attributions = attribute(unit.items);
    const pending = announced;
    announced = undefined;
    const loose = unit.items.filter(
      (item) => item.mark !== undefined && !attributions.some((one) => one.content.some((run) => holds(unit, run, item))),
    );
    if (loose.length && leads(unit, loose[0] as Item)) {
      const first = (loose[0] as Item).mark as number;
      const turn = pending ?? carry(context, last, unit, first, () => turns++);
      for (const item of loose) {
        if (!isSpeechAlone(context, unit, item, turn !== pending)) continue;
        quotations.push(markedRecord(context.marks, item.mark as number, 'direct', turn));
        used.add(item.mark as number);
        last = turn;
      }
    }
    for (const attribution of attributions) {
      const subject = attribution.subject && rangeOf(unit.items, attribution.subject);
      const speaker = subject ? speakers.name(subject) : undefined;
      const direct = attribution.content.length > 0 && attribution.content.every((run) => onlyMarks(unit.items, run));
      const turn: Turn = { number: turns++, speaker, cue: rangeOf(unit.items, attribution.cue), block: unit.block, direct };
      if (attribution.announces) announced = turn;
      pushContent(quotations, context, unit, attribution, turn, used);
      if (direct || attribution.announces) last = turn;
      else last = turn;
    }
  }
  for (const [index, mark] of context.marks.entries()) {
    if (used.has(index)) continue;
    quotations.push({
      start: mark.start,
      end: mark.end,
      kind: 'mixed',
      marked: true,
      closed: mark.close !== undefined,
      turn: turns++,
      scare: true,
    });
  }
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

function pushContent(
  quotations: Quotation[],
  context: NamedContext,
  unit: Unit,
  attribution: Attribution,
  turn: Turn,
  used: Set<number>,
): void {
  const addressee = attribution.addressee && rangeOf(unit.items, attribution.addressee);
  const shared = {
    ...(turn.cue ? { cue: turn.cue } : {}),
    ...(turn.speaker ? { speaker: turn.speaker } : {}),
    ...(addressee ? { addressee: context.text.slice(addressee.start, addressee.end) } : {}),
    turn: turn.number,
  };
  for (const run of attribution.content) {
    const items = unit.items.slice(run.from, run.to);
    const marked = items.filter((item) => item.mark !== undefined && !used.has(item.mark));
    const kind: QuotationKind = onlyMarks(unit.items, run) ? 'direct' : marked.length ? 'mixed' : 'indirect';
    if (kind !== 'direct') quotations.push({ ...rangeOf(unit.items, run), kind, marked: false, closed: true, ...shared });
    for (const item of marked) {
      const mark = context.marks[item.mark as number] as Marked;
      const scare = kind === 'mixed' && isScare(context.text, mark);
      quotations.push({
        start: mark.start,
        end: mark.end,
        kind,
        marked: true,
        closed: mark.close !== undefined,
        ...shared,
        ...(scare ? { scare } : {}),
      });
      used.add(item.mark as number);
    }
  }
}

function markedRecord(marks: readonly Marked[], index: number, kind: QuotationKind, turn: Turn): Quotation {
  const mark = marks[index] as Marked;
  return {
    start: mark.start,
    end: mark.end,
    kind,
    marked: true,
    closed: mark.close !== undefined,
    turn: turn.number,
    ...(turn.cue ? { cue: turn.cue } : {}),
    ...(turn.speaker ? { speaker: turn.speaker } : {}),
  };
}

/** Goes on with the turn before, or opens a new one by the same speaker where another paragraph or an indirect clause lies between. */
function carry(context: NamedContext, last: Turn | undefined, unit: Unit, mark: number, nextTurn: () => number): Turn {
  const speaker: SpeakerMention | undefined = last?.speaker && {
    ...last.speaker,
    basis: last.block === unit.block ? 'carried' : 'guessed',
  };
  const before = context.marks[mark - 1];
  const continued = before?.close !== undefined && before.close.start === before.close.end;
  if (last?.direct && (last.block === unit.block || continued)) return { ...last, speaker: speaker && { ...speaker, basis: 'carried' } };
  return { number: nextTurn(), speaker, cue: undefined, block: unit.block, direct: true };
}

/** Nothing but marked stretches stand before the first loose one. */
function leads(unit: Unit, item: Item): boolean {
  return unit.items[0] === item || !unit.items.slice(0, unit.items.indexOf(item)).some((other) => /[\p{L}]/u.test(other.norm));
}

function isSpeechAlone(context: NamedContext, unit: Unit, item: Item, carried: boolean): boolean {
  const mark = context.marks[item.mark as number] as Marked;
  const alone = unit.items.every((other) => other.mark !== undefined || !/[\p{L}\p{N}]/u.test(other.norm));
  if (alone) return true;
  return carried && /[.,!?…]['’]?$/.test(context.text.slice(mark.start, mark.end));
}

function onlyMarks(items: readonly Item[], run: Run): boolean {
  return items.slice(run.from, run.to).every((item) => item.mark !== undefined || !/[\p{L}\p{N}]/u.test(item.norm));
}

function holds(unit: Unit, run: Run, item: Item): boolean {
  const at = unit.items.indexOf(item);
  return run.from <= at && at < run.to;
}

function rangeOf(items: readonly Item[], run: Run): Range {
  return { start: (items[run.from] as Item).start, end: (items[run.to - 1] as Item).end };
}
