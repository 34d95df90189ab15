import { relateWords } from '../../../text/index.ts';
import type { FigureSlot, Slots } from './read-slots.ts';
import { SLOTS } from './settings.ts';

/** What two claims agree on, slot by slot. */
export interface SlotAgreement {
  /** Sum of what the agreeing slots are worth; 0 where a slot speaks against it. */
  readonly points: number;
  /** What they agree on, in words, for the reader. */
  readonly agreed: readonly string[];
  /** An hour is among it, or a figure that is not one of a row. */
  readonly counted: boolean;
}

const NONE: SlotAgreement = { points: 0, agreed: [], counted: false };

/**
 * Whether two claims fill the same slots: the same kind of event, the same figure of the same thing, the same hour, day and entities. Two rare slots
 * that agree tell more than the words around them; one that conflicts takes everything back.
 */
export function agreeOnSlots(a: Slots, b: Slots, sameDeed: boolean): SlotAgreement {
  const event = eventPoints(a, b, sameDeed);
  if (event < 0 || turnedRound(a, b)) return NONE;
  const figure = figurePoints(a, b);
  if (figure.points < 0) return NONE;
  const clock = clockPoints(a, b);
  const day = dayPoints(a, b);
  const entity = entityPoints(a, b);
  const told: [number, string][] = [
    [event, 'what happens'],
    [figure.points, figure.note],
    [clock, 'the hour'],
    [day, 'the day'],
    [entity, 'who and where'],
  ];
  const agreed = told.filter(([points]) => points > 0);
  // What happens must be known to be the same, or a figure must be the point of both.
  if (!event && !figure.telling) return NONE;
  // One slot and the kind of event are a likeness, not an identity.
  if (!figure.points && !clock && !(day && (entity >= SLOTS.entity || (day >= SLOTS.tellingDay && a.byVerb && b.byVerb)))) return NONE;
  return {
    points: agreed.reduce((sum, [points]) => sum + points, 0),
    agreed: agreed.map(([, note]) => note),
    counted: (figure.points > 0 && !figure.row) || clock > 0,
  };
}

/** 0: not known; below 0: other kinds of event. */
function eventPoints(a: Slots, b: Slots, sameDeed: boolean): number {
  if (meet(a.main, b.main)) return SLOTS.event;
  if (meet(a.main, b.all) || meet(b.main, a.all)) return SLOTS.sideEvent;
  if (sameDeed) return SLOTS.sideEvent;
  return a.main.size && b.main.size ? -1 : 0;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Who does it on one side has it done on the other. */
function turnedRound(a: Slots, b: Slots): boolean {
  if (!a.subject || !b.subject || a.subject === b.subject || a.passive !== b.passive) return false;
  return a.entities.has(b.subject) && b.entities.has(a.subject);
}

interface FigureAgreement {
  readonly points: number;
  readonly note: string;
  readonly telling: boolean;
  readonly row: boolean;
}

function figurePoints(a: Slots, b: Slots): FigureAgreement {
  const pairs = a.figures.flatMap((one) =>
    b.figures.filter((other) => sameQuantity(one, other)).map((other) => figurePair(one, other, isRow(a, one) || isRow(b, other))),
  );
  if (!pairs.length) return { points: 0, note: '', telling: false, row: false };
  const best = pairs.reduce((most, pair) => (pair.points > most.points ? pair : most));
  const total = pairs.reduce((sum, pair) => sum + pair.points, 0);
  return { ...best, points: Math.min(total, SLOTS.mostFigures) - SLOTS.otherFigure * otherFigures(a, b) };
}

function figurePair(one: FigureSlot, other: FigureSlot, row: boolean): FigureAgreement {
  const converted = one.converted || other.converted;
  const kin = converted ? SLOTS.head : headKinship(one.head, other.head);
  const worth = isTelling(one) && !row ? worthOf(one, other) : SLOTS.smallFigure;
  return {
    points: worth * (converted || one.value === other.value ? 1 : SLOTS.rounded) + kin,
    note: `${one.value} ${one.unit ?? one.head}`,
    telling: isTelling(one) && !row && kin > 0,
    row,
  };
}

/** Both tell sums, and in other currencies. */
export function otherCurrency(a: Slots, b: Slots): boolean {
  const currencies = ({ figures }: Slots): Set<string> =>
    new Set(figures.flatMap(({ unit }) => (unit && /^[A-Z]{3}$/.test(unit) ? [unit] : [])));
  const [left, right] = [currencies(a), currencies(b)];
  return left.size > 0 && right.size > 0 && !meet(left, right);
}

/** One of a row of figures of one unit. */
const isRow = ({ figures }: Slots, { unit }: FigureSlot): boolean =>
  unit !== undefined && figures.filter((one) => one.unit === unit).length >= SLOTS.row;

/** Figures of one thing, told by both and not the same. */
function otherFigures(a: Slots, b: Slots): number {
  const alone = (of: Slots, other: Slots): FigureSlot[] => of.figures.filter((one) => !other.figures.some((two) => sameQuantity(one, two)));
  const right = alone(b, a);
  return alone(a, b).filter((one) => right.some((two) => one.unit === two.unit && headKinship(one.head, two.head) > 0)).length;
}

/** "1,204,466" is told of one thing only, "300" of many. */
function worthOf(one: FigureSlot, other: FigureSlot): number {
  const exact = one.value === other.value && !one.approximate && !other.approximate;
  const digits = String(one.value).replace('.', '').replace(/0+$/, '').length;
  return SLOTS.figure + (exact ? Math.min(SLOTS.mostDigits, Math.max(0, digits - 2)) * SLOTS.digit : 0);
}

/** Small counts and round ones turn up everywhere. */
function isTelling({ value, unit }: FigureSlot): boolean {
  if (unit === undefined) return value >= SLOTS.telling;
  return value >= SLOTS.telling || !Number.isInteger(value);
}

function sameQuantity(a: FigureSlot, b: FigureSlot): boolean {
  if (a.unit !== b.unit) return false;
  if (a.value === b.value) return true;
  const far = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
  if (far <= SLOTS.converted && (a.converted || b.converted)) return true;
  return (isAround(a, b.value) || isAround(b, a.value)) && far <= (a.bound || b.bound ? SLOTS.bounding : SLOTS.rounding);
}

function isAround(figure: FigureSlot, value: number): boolean {
  if (figure.bound === 'more-than' || figure.bound === 'at-least') return value >= figure.value;
  if (figure.bound === 'less-than' || figure.bound === 'at-most') return value <= figure.value;
  return figure.approximate && Math.abs(figure.value - value) <= lastDigit(figure.value);
}

/** One of the last digit that is told: "about 300" may be 312, "about 6.3" is not 5.8. */
export function lastDigit(value: number): number {
  let unit = 1;
  while (unit < value && Number.isInteger(value / (unit * 10))) unit *= 10;
  while (unit > 0.001 && !Number.isInteger(Number((value / unit).toFixed(6)))) unit /= 10;
  return unit;
}

/** Whether what is counted is one thing; a bare "toll" or "count" counts what the other side names. */
function headKinship(a: string, b: string): number {
  if (a === b) return SLOTS.head;
  const relation = relateWords(a, b);
  return relation && relation.kinship !== 'antonym' && relation.nearness >= SLOTS.headNearness ? SLOTS.head : 0;
}

/** Round times, to the quarter of an hour. */
export const QUARTERS = /:(?:00|15|30|45)$/;
const DAY_MS = 86_400_000;

/** Only one side names its zone, and the minutes past another hour are the same: offsets are whole hours, so it may be one instant. */
export function sameInstant(a: Slots, b: Slots): boolean {
  const [left, right] = [[...a.days.keys()], [...b.days.keys()]];
  const near = !left.length || !right.length || left.some((x) => right.some((y) => Math.abs(Date.parse(x) - Date.parse(y)) <= DAY_MS));
  return near && a.clocks.some((one) => b.clocks.some((other) => mayBeOne(one, other)));
}

function mayBeOne(one: Slots['clocks'][number], other: Slots['clocks'][number]): boolean {
  return one.zoned !== other.zoned && !QUARTERS.test(one.value) && one.value.slice(2) === other.value.slice(2);
}

/** The same hour, or the same instant by another zone's clock. */
function clockPoints(a: Slots, b: Slots): number {
  let best = 0;
  for (const one of a.clocks) {
    for (const other of b.clocks) {
      if (one.value === other.value) best = Math.max(best, QUARTERS.test(one.value) ? SLOTS.roundClock : SLOTS.clock);
      else if (mayBeOne(one, other)) best = Math.max(best, SLOTS.otherZone);
    }
  }
  return best;
}

/** A day in common, by how rare it is in the story: the day of the event itself tells little. */
function dayPoints(a: Slots, b: Slots): number {
  let best = 0;
  for (const [day, weight] of a.days)
    if (b.days.has(day)) best = Math.max(best, Math.min(SLOTS.rareDay, SLOTS.day + (weight - SLOTS.commonDay) * SLOTS.dayScale));
  return best;
}

/** Entities in common, each by how rare it is in the story. */
function entityPoints(a: Slots, b: Slots): number {
  let sum = 0;
  for (const [id, weight] of a.entities) if (b.entities.has(id)) sum += Math.max(0, (weight - SLOTS.commonEntity) * SLOTS.entityScale);
  return Math.min(sum, SLOTS.mostEntities);
}
