/** What a claim tells whatever its words: slots, and how far two claims agree on them. */
export { agreeOnSlots, lastDigit, otherCurrency, sameInstant } from './agree.ts';
export { eventClasses } from './event-classes.ts';
export { slotKeys } from './keys.ts';
export { readSlots, type Slots } from './read-slots.ts';
export { SLOTS } from './settings.ts';
