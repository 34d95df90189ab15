import type { Quotation } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Marked, NamedContext } from '../context.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { creditSpeakers } from './credit-line.ts';
import { attributeForeign } from './foreign.ts';
import type { Item, Unit } from './item.ts';
import { cutUnits } from './items.ts';
import { onlyMarks, rangeOf } from './ranges.ts';
import { looseMarks, ownersOf, Records } from './records.ts';
import { SpeakerFinder } from './speakers.ts';
import { quoteLines, type SpokenLine, spokenLines } from './transcript.ts';
import { findTranslation } from './translation.ts';
import { type Before, carryTurn, mainSubject, type Turn } from './turns.ts';

/** Of the marked stretches that no cue claims, those that are speech: long ones, and ones behind a stretch that leads the unit. */
function spokenMarks({ text, marks }: NamedContext, unit: Unit, loose: readonly Item[]): readonly Item[] {
  const first = loose[0];
  return first ? loose.filter((item) => item.long || (leads(unit, first) && isSpeech(text, marks, unit, item))) : [];
}

/**
 * Finds the quotations of one report with their speakers: each marked stretch (direct, part of an indirect clause, or no speech at all)
 * and, in English, each content clause that is told as somebody's words. A clause with marked stretches gives one record that is not
 * marked and one for each stretch, all of kind 'mixed' and of one turn.
 * @returns in the order of the text; stretches of one remark share `turn`
 */
export function findQuotations(context: NamedContext): Quotation[] {
  const { text, marks } = context;
  const read = /^(?:en|und)\b/.test(context.language) ? attribute : (items: readonly Item[]) => attributeForeign(items, context.language);
  const speakers = new SpeakerFinder(text, context.entities);
  const records = new Records(context);
  let numbers = 0;
  const nextNumber = (): number => numbers++;
  const lines = spokenLines(context);
  let before: Before | undefined;
  let announced: Turn | undefined;
  for (const unit of cutUnits(context, marks)) {
    const attributions = read(unit.items).filter((one) => !isDateline(context, unit, one) && !isLabel(unit, one, lines));
    const owners = ownersOf(unit, attributions);
    const translation = attributions.length ? findTranslation(wordsOf(text, unit)) : undefined;
    const loose = looseMarks(unit, owners);
    const spoken = spokenMarks(context, unit, loose);
    const carry = (): Turn => announced ?? carryTurn(before, unit, marks[((loose[0] as Item).mark as number) - 1], nextNumber);
    const carried = spoken.length ? carry() : undefined;
    for (const item of spoken) records.addDirect(item.mark as number, carried as Turn);
    const turns = attributions.map((attribution) => ({
      attribution,
      turn: openTurn(unit, attribution, speakers, nextNumber(), translation),
    }));
    for (const { attribution, turn } of turns) records.addContent(unit, attribution, turn, owners);
    announced = turns.findLast(({ attribution }) => attribution.announces)?.turn;
    const direct = turns.findLast(({ attribution }) => isDirect(unit, attribution))?.turn ?? carried;
    const speaker = direct ? direct.speaker : turns.find(({ turn }) => turn.speaker)?.turn.speaker;
    before = { block: unit.block, direct, speaker: speaker ?? mainSubject(unit, speakers) };
  }
  records.addRest(nextNumber);
  return creditSpeakers(
    context,
    [...records.found, ...quoteLines(lines, nextNumber)].sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** "LONDON: The minister …": a place before a colon is where the report was written. */
function isDateline({ text, entities }: NamedContext, unit: Unit, attribution: Attribution): boolean {
  const cue = rangeOf(unit.items, attribution.cue);
  if (!attribution.subject || text.slice(cue.start, cue.end) !== ':') return false;
  const subject = rangeOf(unit.items, attribution.subject);
  return entities.some((entity) => entity.type === 'place' && entity.mentions.some((mention) => overlaps(mention, subject)));
}

/** "REED: We go.": the colon is the transcript's. */
function isLabel(unit: Unit, attribution: Attribution, lines: readonly SpokenLine[]): boolean {
  const cue = rangeOf(unit.items, attribution.cue);
  return lines.some(({ label }) => cue.start === label.end - 1 && cue.end === label.end);
}

function openTurn(unit: Unit, attribution: Attribution, speakers: SpeakerFinder, number: number, translation: string | undefined): Turn {
  const speaker = attribution.subject && speakers.name(rangeOf(unit.items, attribution.subject));
  return { number, speaker, cue: rangeOf(unit.items, attribution.cue), ...(translation ? { translation } : {}) };
}

function isDirect(unit: Unit, attribution: Attribution): boolean {
  return attribution.content.length > 0 && attribution.content.every((run) => onlyMarks(unit.items, run));
}

/** The reporter's words of a sentence, marked stretches left out. */
function wordsOf(text: string, unit: Unit): string {
  let words = '';
  let from = unit.start;
  for (const item of unit.items)
    if (item.mark !== undefined) {
      words += `${text.slice(from, item.start)}“”`;
      from = item.end;
    }
  return words + text.slice(from, unit.end);
}

/** No word of the reporter stands before it in its sentence. */
function leads(unit: Unit, item: Item): boolean {
  return !unit.items.slice(0, unit.items.indexOf(item)).some((other) => other.mark === undefined && /\p{L}/u.test(other.norm));
}

/** A marked stretch that stands alone, or that leads its sentence and ends in a stop. */
function isSpeech(text: string, marks: readonly Marked[], unit: Unit, item: Item): boolean {
  const mark = marks[item.mark as number] as Marked;
  return onlyMarks(unit.items, { from: 0, to: unit.items.length }) || /[.,!?…]['’]?$/.test(text.slice(mark.start, mark.end));
}
