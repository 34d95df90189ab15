import { QUARTERS } from './agree.ts';
import type { FigureSlot, Slots } from './read-slots.ts';
import { SLOTS } from './settings.ts';

/** Keys under which claims that may fill the same slots find each other: figures, hours, days and entities with the class of the event. */
export function slotKeys(slots: Slots): string[] {
  const classes = [...slots.all];
  return [
    ...new Set([
      ...slots.figures.flatMap((figure) => figureKeys(figure, classes)),
      ...slots.clocks.flatMap(({ value }) => [
        `t ${value}`,
        ...(QUARTERS.test(value) ? [] : classes.map((name) => `z ${value.slice(2)} ${name}`)),
      ]),
      ...classes.flatMap((name) => [...slots.days.keys(), ...slots.entities.keys()].map((one) => `${one} ${name}`)),
    ]),
  ];
}

/** The figure to two digits; where it may be told roughly, its size beside the class of the event too. */
function figureKeys({ value, unit = '', approximate, bound }: FigureSlot, classes: readonly string[]): string[] {
  const exact = `f ${unit} ${Number(value.toPrecision(2))}`;
  if (!approximate && !bound && value < SLOTS.roughFrom) return [exact];
  const size = Math.floor(Math.log10(value || 1) * SIZES);
  return [exact, ...classes.flatMap((name) => [size, size + 1].map((step) => `m ${unit} ${name} ${step}`))];
}

/** Sizes of figures to a power of ten. */
const SIZES = 4;
