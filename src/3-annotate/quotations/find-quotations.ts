import type { Quotation, QuotationKind, Range, SpeakerMention } from '../../model/index.ts';
import type { Marked, NamedContext } from '../context.ts';
import { type Attribution, attribute } from './attribute.ts';
import { cutUnits, type Item, type Unit } from './items.ts';
import { isFiniteVerb, type Run } from './phrases.ts';
import { isScare } from './scare.ts';
import { SpeakerFinder } from './speakers.ts';
import { findSubject } from './subject.ts';

interface Turn {
  readonly number: number;
  readonly speaker: SpeakerMention | undefined;
  readonly cue: Range | undefined;
}

/** What the sentence before leaves to the next: who spoke in it or whom it is about, and its last turn of direct speech. */
interface Before {
  readonly block: number;
  readonly speaker: SpeakerMention | undefined;
  readonly direct: Turn | undefined;
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
  let before: Before | undefined;
  let announced: Turn | undefined;
  for (const unit of units) {
    const attributions = attribute(unit.items);
    const pending = announced;
    announced = undefined;
    let direct: Turn | undefined;
    let speaker: SpeakerMention | undefined;
    const loose = unit.items.filter(
      (item) => item.mark !== undefined && !attributions.some((one) => one.content.some((run) => holds(unit, run, item))),
    );
    if (loose.length && leads(unit, loose[0] as Item)) {
      const turn = pending ?? carry(context, before, unit, (loose[0] as Item).mark as number, () => turns++);
      for (const item of loose) {
        if (!isSpeechAlone(context, unit, item, turn !== pending)) continue;
        quotations.push(markedRecord(context.marks, item.mark as number, 'direct', turn));
        used.add(item.mark as number);
        direct = turn;
        speaker = turn.speaker;
      }
    }
    for (const attribution of attributions) {
      const subject = attribution.subject && rangeOf(unit.items, attribution.subject);
      const named = subject ? speakers.name(subject) : undefined;
      const turn: Turn = { number: turns++, speaker: named, cue: rangeOf(unit.items, attribution.cue) };
      pushContent(quotations, context, unit, attribution, turn, used);
      if (attribution.announces) announced = turn;
      if (attribution.content.length > 0 && attribution.content.every((run) => onlyMarks(unit.items, run))) {
        direct = turn;
        speaker = named;
      } else if (!direct) speaker ??= named;
    }
    before = { block: unit.block, direct, speaker: speaker ?? mainSubject(unit, speakers) };
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
      const scare = isScare(context.text, mark);
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

/**
 * The turn of a marked stretch without a cue of its own: it goes on with the one just before in its paragraph or over a paragraph break that
 * the marks bridge; otherwise whoever the sentence before is about speaks.
 */
function carry(context: NamedContext, before: Before | undefined, unit: Unit, mark: number, nextTurn: () => number): Turn {
  const earlier = context.marks[mark - 1];
  const continued = earlier?.close !== undefined && earlier.close.start === earlier.close.end;
  const near = before?.block === unit.block;
  const speaker = before?.speaker;
  if (before?.direct && (near || continued)) return { ...before.direct, speaker: speaker && { ...speaker, basis: 'carried' } };
  return { number: nextTurn(), speaker: speaker && { ...speaker, basis: near ? 'carried' : 'guessed' }, cue: undefined };
}

/** Whom a sentence without a cue is about: the subject of its first verb. */
function mainSubject(unit: Unit, speakers: SpeakerFinder): SpeakerMention | undefined {
  const verb = unit.items.findIndex((item) => isFiniteVerb(item));
  const run = verb >= 0 ? findSubject(unit.items, verb) : undefined;
  return run ? speakers.name(rangeOf(unit.items, run)) : undefined;
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
